import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { Finding } from '../../../../shared/readiness';
import { useSay } from '../../hooks/use-say';
import { findingInWords } from '../../words/finding-words';

/** What keeps an issue from being published, told before somebody tries. */
export const InTheWay = ({ findings }: { findings: readonly Finding[] }): React.JSX.Element | null => {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <Box role="alert">
      <Typography textColor="danger600" fontWeight="bold">
        {say('publish.blocked', { count: findings.length })}
      </Typography>
      <Box tag="ul" paddingLeft={5} paddingTop={1} style={{ listStyle: 'disc' }}>
        {findings.map((finding, index) => (
          <li key={index}>
            <Typography>
              {finding.title ? `${finding.title}: ` : ''}
              {findingInWords(finding, say)}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
};
