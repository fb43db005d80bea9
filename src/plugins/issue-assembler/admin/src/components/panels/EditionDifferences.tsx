import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import { useIntl } from 'react-intl';
import type { EditionDifference } from '../../../../shared/edition-difference';
import { useSay } from '../../hooks/use-say';
import { changedValue, type ChangedValue } from '../../words/changed-values';
import { editionDifferenceInWords } from '../../words/edition-difference-words';

/** Differences between two editions as a list of sentences, with the short values beside each other. */
export const EditionDifferences = ({
  differences,
  withheld,
}: {
  differences: readonly EditionDifference[];
  /** How many more there are, that the person may not read. */
  withheld: number;
}): React.JSX.Element => {
  const intl = useIntl();
  const say = useSay();
  const fieldName = (field: string): string =>
    intl.formatMessage({ id: `issue-assembler.field.${field}`, defaultMessage: field });
  if (differences.length + withheld === 0) return <Typography>{say('editions.same')}</Typography>;
  return (
    <ul>
      {differences.map((difference, index) => (
        <Box tag="li" key={index} paddingBottom={3}>
          <Typography tag="p">{editionDifferenceInWords(difference, say, fieldName)}</Typography>
          {valuesOf(difference).map(({ before, after }, at) => (
            <Values key={at}>
              <dt>{say('editions.before')}</dt>
              <dd>
                <del>{before}</del>
              </dd>
              <dt>{say('editions.after')}</dt>
              <dd>
                <ins>{after}</ins>
              </dd>
            </Values>
          ))}
        </Box>
      ))}
      {withheld > 0 && (
        <Typography tag="li" textColor="neutral600">
          {say('editions.withheld', { count: withheld })}
        </Typography>
      )}
    </ul>
  );
};

const valuesOf = (difference: EditionDifference): ChangedValue[] => {
  const pairs = 'fields' in difference ? difference.fields : 'before' in difference ? [difference] : [];
  return pairs.flatMap(({ before, after }) => changedValue(before, after) ?? []);
};

const Values = styled.dl`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 0.2rem 1.2rem;
  margin: 0.4rem 0 0;
  padding-left: 1.2rem;
  border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
  font-size: 1.3rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral700};

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  del {
    text-decoration-color: ${({ theme }) => theme.colors.danger600};
  }

  ins {
    text-decoration: none;
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }
`;
