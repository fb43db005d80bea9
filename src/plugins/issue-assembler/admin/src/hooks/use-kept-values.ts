import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import { onSave } from '../api/refused-saves';

/** Strapi puts the form back to what is stored right after the refusal, in the same turn of the browser. */
const AFTER_STRAPI_MS = 100;
/** And once more when it has read the document anew, which another person may have saved meanwhile. */
const READ_ANEW_MS = 10_000;

/**
 * Keeps what people wrote when the server refuses a save. Strapi shows the new values as saved before they are, and on
 * a refusal takes that back by filling the form with the stored ones.
 */
export const useKeptValues = (): void => {
  const values = useForm('useKeptValues', (form) => form.values);
  const setValues = useForm('useKeptValues', (form) => form.setValues);
  const stored = useForm('useKeptValues', (form) => form.initialValues);
  const latest = React.useRef({ values, setValues });
  latest.current = { values, setValues };
  const kept = React.useRef<{ values: object; until: number } | null>(null);

  const putBack = React.useCallback(() => {
    setTimeout(() => {
      if (kept.current && Date.now() < kept.current.until) latest.current.setValues(kept.current.values);
    }, AFTER_STRAPI_MS);
  }, []);
  React.useEffect(() => {
    let sent: object | null = null;
    return onSave((event) => {
      if (event === 'sent') {
        sent = latest.current.values;
        kept.current = null;
        return;
      }
      if (sent) kept.current = { values: sent, until: Date.now() + READ_ANEW_MS };
      sent = null;
      putBack();
    });
  }, [putBack]);
  const storedBefore = React.useRef(stored);
  React.useEffect(() => {
    const isFilledAnew = storedBefore.current !== stored;
    storedBefore.current = stored;
    if (isFilledAnew) putBack();
    // What is written since the refusal, as when a conflict is settled, is what is kept from then on.
    else if (kept.current) kept.current.values = values;
  }, [values, stored, putBack]);
};
