import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { PlannedPublication } from '../../../../shared/planned-publication';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { findingInWords } from '../../words/finding-words';
import { plannedTimeInWords } from '../../words/planned-words';

interface PlannedNoticeProps {
  planned: PlannedPublication;
  /** The issue would not be published as it is now. */
  isBlocked: boolean;
}

/** When an issue is published by itself, or what kept it from that, and what to do. */
export const PlannedNotice = ({ planned, isBlocked }: PlannedNoticeProps): React.JSX.Element => {
  const say = useSay();
  const time = plannedTimeInWords(planned.at, useInterfaceLanguage());
  if (planned.state === 'failed') return <Failure time={time} reason={planned.reason} />;
  return (
    <Box role="status">
      <Typography tag="p">{say('planned.waiting', { time })}</Typography>
      {planned.by && (
        <Typography variant="pi" tag="p" textColor="neutral600">
          {say('planned.by', { name: planned.by })}
        </Typography>
      )}
      {isBlocked && (
        <Typography variant="pi" tag="p" textColor="danger700">
          {say('planned.blockedNow')}
        </Typography>
      )}
    </Box>
  );
};

interface FailureProps {
  time: string;
  reason: Extract<PlannedPublication, { state: 'failed' }>['reason'];
}

const Failure = ({ time, reason }: FailureProps): React.JSX.Element => {
  const say = useSay();
  return (
    <Box role="alert">
      <Typography tag="p" fontWeight="bold" textColor="danger700">
        {say('planned.failed', { time })}
      </Typography>
      <Typography variant="pi" tag="p">
        {say(`planned.failed.${reason.code}`)}
      </Typography>
      {reason.code === 'not_ready' && (
        <ul>
          {reason.blockers.map((finding, index) => (
            <Typography variant="pi" tag="li" key={index}>
              {`${finding.title ?? say('readiness.theIssue')}: ${findingInWords(finding, say)}`}
            </Typography>
          ))}
        </ul>
      )}
      <Typography variant="pi" tag="p">
        {say('planned.next')}
      </Typography>
    </Box>
  );
};
