import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { z } from 'zod';
import { ADMIN_PREFIX, confirmTranslation, getTranslation } from '../../../shared/api';
import type { TranslatedDocument, Translation } from '../../../shared/translation';

interface Asked {
  document: TranslatedDocument;
  language: string;
  /** Asked again when it changes. */
  saves: number;
}

interface Told {
  /** Null until the server has answered. */
  translation: Translation | null;
  /** What the server said when it refused, empty where it did not answer; null where all went well. */
  failure: string | null;
}

/** How a document's text in a language stands, and saying that it is right. */
export const useTranslation = ({
  document: { uid, documentId },
  language,
  saves,
}: Asked): Told & { isConfirming: boolean; confirm: () => Promise<void> } => {
  const { get, post } = useFetchClient();
  const [told, setTold] = React.useState<Told>({ translation: null, failure: null });
  const [isConfirming, setIsConfirming] = React.useState(false);
  const address = `${ADMIN_PREFIX}/documents/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}`;

  // What is answered to an older question, or about another language, is not shown.
  const latest = React.useRef(0);
  const ask = React.useCallback(() => {
    latest.current += 1;
    const question = latest.current;
    return (next: React.SetStateAction<Told>): void => {
      if (question === latest.current) setTold(next);
    };
  }, []);

  React.useEffect(() => {
    const abort = new AbortController();
    const tell = ask();
    void get(address, { params: { language }, signal: abort.signal })
      .then(({ data }) => ({ ...getTranslation.answer.parse(data), failure: null }))
      .catch((error: unknown) => ({ translation: null, failure: refusalIn(error) }))
      .then(tell);
    return () => abort.abort();
  }, [ask, get, address, language, saves]);

  const confirm = React.useCallback(async (): Promise<void> => {
    const tell = ask();
    setIsConfirming(true);
    try {
      const { data } = await post(`${address}/confirm`, { language });
      tell({ ...confirmTranslation.answer.parse(data), failure: null });
    } catch (error) {
      tell((before) => ({ ...before, failure: refusalIn(error) }));
    } finally {
      setIsConfirming(false);
    }
  }, [ask, post, address, language]);

  return { ...told, isConfirming, confirm };
};

const refused = z.object({
  response: z.object({ data: z.object({ error: z.object({ message: z.string() }) }) }),
});

/** The sentence of what Strapi's fetch client rejects with. */
const refusalIn = (error: unknown): string =>
  refused.safeParse(error).data?.response.data.error.message ?? '';
