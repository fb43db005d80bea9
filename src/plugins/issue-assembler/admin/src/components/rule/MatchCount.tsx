import { Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import * as React from 'react';
import { countMatches } from '../../../../shared/api';
import type { CollectionRule } from '../../../../shared/collection-rule';
import { send } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { useSay } from '../../hooks/use-say';

const WAIT_MS = 400;

/** How many entries the rule matches, as it stands now. */
export const MatchCount = ({ rule }: { rule: CollectionRule }): React.JSX.Element => {
  const say = useSay();
  const key = useDebounce(JSON.stringify(rule), WAIT_MS);
  const isEmpty = rule.entryTypes.length === 0;
  const { answer, failure } = useAnswer(
    key,
    isEmpty ? null : (client) => send(client, countMatches, { body: { rule } }),
  );
  return (
    <Typography role="status" fontWeight="semiBold" textColor={failure ? 'danger600' : 'neutral800'}>
      {isEmpty && say('rule.collectsNothing')}
      {!isEmpty && failure && (failure.message ?? say('rule.countFailed'))}
      {!isEmpty && !failure && answer && say('rule.matching', { count: answer.matching })}
    </Typography>
  );
};
