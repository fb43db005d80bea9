import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useSay } from '../../hooks/use-say';
import type { unpublishedIn } from '../../words/finding-words';

/** The entries that are published together with the issue, by title. */
export const EntriesToPublish = ({
  entries,
}: {
  entries: ReturnType<typeof unpublishedIn>;
}): React.JSX.Element => {
  const say = useSay();
  return (
    <Box>
      <Typography fontWeight="bold">{say('publish.entries')}</Typography>
      <Box tag="ul" paddingLeft={5} paddingTop={1} style={{ listStyle: 'disc' }}>
        {entries.map(({ key, title }) => (
          <li key={key}>
            <Typography>{title ?? say('outline.untitled')}</Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
};
