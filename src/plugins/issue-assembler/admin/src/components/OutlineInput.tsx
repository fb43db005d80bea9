import * as React from 'react';
import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Outline, Placement } from '../../../shared/outline';

interface OutlineInputProps {
  name: string;
  label: string;
  hint?: string;
  value?: Outline | null;
}

/** Shows what is placed where; every placement leads to its entry. */
const OutlineInput = React.forwardRef<HTMLDivElement, OutlineInputProps>(
  ({ name, label, hint, value }, ref) => {
    const { formatMessage } = useIntl();
    const sections = value?.sections ?? [];
    return (
      <Field.Root name={name} id={name} hint={hint} ref={ref}>
        <Field.Label>{label}</Field.Label>
        {sections.length === 0 ? (
          <Typography textColor="neutral600">
            {formatMessage({
              id: 'issue-assembler.outline.empty',
              defaultMessage: 'Nothing has been placed in this issue yet.',
            })}
          </Typography>
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            {sections.map(({ section, groups }) => (
              <Box key={section} padding={4} hasRadius borderColor="neutral200">
                {groups.map((group) => (
                  <Box key={group.id} paddingBottom={3}>
                    <Typography variant="delta" tag="h3">
                      {group.heading?.nb ??
                        group.heading?.en ??
                        formatMessage({ id: 'issue-assembler.outline.noHeading' })}
                    </Typography>
                    <Typography variant="pi" textColor="neutral600">
                      {formatMessage(
                        { id: 'issue-assembler.outline.count' },
                        { count: group.placements.length },
                      )}
                    </Typography>
                    <ol>
                      {group.placements.map((placement) => (
                        <PlacementLine key={placement.id} placement={placement} />
                      ))}
                    </ol>
                  </Box>
                ))}
              </Box>
            ))}
          </Flex>
        )}
        <Field.Hint />
      </Field.Root>
    );
  },
);
OutlineInput.displayName = 'OutlineInput';

export default OutlineInput;

const PlacementLine = ({ placement }: { placement: Placement }): React.JSX.Element => {
  const { formatMessage } = useIntl();
  const type = placement.uid.split('.')[1] ?? '';
  return (
    <li>
      <Link to={`/content-manager/collection-types/${placement.uid}/${placement.documentId}`}>
        {placement.heading?.nb ?? formatMessage({ id: `issue-assembler.type.${type}`, defaultMessage: type })}
      </Link>
    </li>
  );
};
