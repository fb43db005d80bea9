import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { getEditions, type EditionsAnswer } from '../../../../shared/api';
import { languageName } from '../../../../../../domain/languages';
import { read } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { useReloadOnChange } from '../../hooks/use-reload-on-change';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { CompareDialog } from './CompareDialog';

/** The editions of an issue, in each language the newest first. */
export const EditionList = ({ issue }: { issue: string }): React.JSX.Element => {
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const [isComparing, setIsComparing] = React.useState(false);
  const { answer, failure, reload } = useAnswer(issue, (client, signal) =>
    read(client, getEditions, { params: { documentId: issue }, query: {} }, signal),
  );
  useReloadOnChange(reload);
  if (failure)
    return (
      <Typography role="alert" textColor="danger600">
        {failure.message ?? say('editions.failed')}
      </Typography>
    );
  const editions = answer?.editions ?? [];
  if (editions.length === 0) return <Typography textColor="neutral600">{say('editions.none')}</Typography>;
  const languages = [...new Set(editions.map(({ language }) => language))];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {languages.map((language) => (
        <Box key={language}>
          <Language variant="pi" fontWeight="bold" tag="h3">
            {languageName(language, shownIn)}
          </Language>
          <ul aria-label={languageName(language, shownIn)}>
            {editions
              .filter((edition) => edition.language === language)
              .map((edition) => (
                <EditionItem key={edition.number} edition={edition} />
              ))}
          </ul>
        </Box>
      ))}
      {editions.some(({ number }) => number > 1) && (
        <Button variant="tertiary" fullWidth onClick={() => setIsComparing(true)}>
          {say('editions.compare')}
        </Button>
      )}
      {isComparing && (
        <CompareDialog issue={issue} editions={editions} onClose={() => setIsComparing(false)} />
      )}
    </Flex>
  );
};

const EditionItem = ({ edition }: { edition: EditionsAnswer['editions'][number] }): React.JSX.Element => {
  const intl = useIntl();
  const say = useSay();
  return (
    <Box tag="li" paddingTop={1} paddingBottom={1} title={`SHA-256 ${edition.sha256}`}>
      <Typography
        variant="pi"
        fontWeight="semiBold"
        tag="p"
        textColor={edition.state === 'current' ? 'success700' : 'neutral700'}
      >
        {say('editions.version', { number: edition.number })} · {say(`editions.${edition.state}`)}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {intl.formatDate(edition.publishedAt, { dateStyle: 'medium', timeStyle: 'short' })}
        {edition.publishedBy && `, ${edition.publishedBy}`}
      </Typography>
      {edition.note && (
        <Typography variant="pi" tag="p">
          {edition.note}
        </Typography>
      )}
    </Box>
  );
};

const Language = styled(Typography)`
  &::first-letter {
    text-transform: uppercase;
  }
`;
