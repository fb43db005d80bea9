import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { failureOf, type Failure } from '../api/failure';
import type { Client } from '../api/call';

export interface Asked<Answer> {
  /** The last answer; kept while it is asked for again, so that nothing jumps. */
  answer: Answer | null;
  failure: Failure | null;
  isLoading: boolean;
  reload: () => void;
}

/**
 * What the server answers, asked again when `key` changes and by `reload`. `ask` is null while there is nothing to
 * ask. An answer to an older question is thrown away.
 */
export const useAnswer = <Answer>(
  key: string,
  ask: ((client: Client, signal: AbortSignal) => Promise<Answer>) | null,
): Asked<Answer> => {
  const client = useFetchClient();
  const [state, setState] = React.useState<{ key: string; answer: Answer | null; failure: Failure | null }>({
    key,
    answer: null,
    failure: null,
  });
  const [isLoading, setIsLoading] = React.useState(ask !== null);
  const [attempt, setAttempt] = React.useState(0);
  const latest = React.useRef(ask);
  latest.current = ask;
  const isAsked = ask !== null;

  React.useEffect(() => {
    if (!isAsked || !latest.current) return undefined;
    const abort = new AbortController();
    setIsLoading(true);
    latest
      .current(client, abort.signal)
      .then(
        (answer) => abort.signal.aborted || setState({ key, answer, failure: null }),
        (error: unknown) =>
          abort.signal.aborted || setState((before) => ({ ...before, key, failure: failureOf(error) })),
      )
      .finally(() => abort.signal.aborted || setIsLoading(false));
    return () => abort.abort();
  }, [client, key, attempt, isAsked]);

  const reload = React.useCallback(() => setAttempt((count) => count + 1), []);
  return { answer: state.answer, failure: state.failure, isLoading, reload };
};
