import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { z } from 'zod';
import type { CollectionRule } from '../../../../shared/collection-rule';
import { ENTRY_UIDS, entryTypeOf, type EntryUid } from '../../../../shared/outline';
import { fetchNames } from '../../api/names';
import { useAnswer, type Asked } from '../../hooks/use-answer';
import { useEditedLanguage } from '../../hooks/use-edited-language';
import { kindField, kindWord, typeWord } from '../../words/entry-words';
import type { Choice } from './ChoiceField';

const contentType = z.object({
  uid: z.string(),
  attributes: z.record(z.string(), z.object({ enum: z.array(z.string()).optional() })),
});

/**
 * What can be chosen in a rule: kinds of the entry types that are chosen, topics and organisations; null while the
 * server is asked. Kinds that were chosen for a type that is no longer are there too, so that they can be taken away.
 */
export const useRuleChoices = (
  rule: Pick<CollectionRule, 'entryTypes' | 'kinds'>,
): Record<'kinds' | 'topics' | 'organisations', Choice[] | null> => {
  const intl = useIntl();
  const language = useEditedLanguage();
  const { contentTypes } = useContentManagerContext();
  const topics = useAnswer(`topics ${language}`, (client, signal) =>
    fetchNames(client, 'api::topic.topic', language, signal),
  );
  const organisations = useAnswer(`organisations ${language}`, (client, signal) =>
    fetchNames(client, 'api::organisation.organisation', language, signal),
  );
  const kindsOf = (uid: EntryUid): Choice[] => {
    const found = (contentTypes ?? []).map((one) => contentType.safeParse(one).data);
    const kinds = found.find((one) => one?.uid === uid)?.attributes[kindField(uid)]?.enum ?? [];
    return kinds.map((kind) => ({
      value: kind,
      label: `${kindWord(intl, uid, kind) ?? kind} (${typeWord(intl, uid)})`,
    }));
  };
  const kinds = ENTRY_UIDS.flatMap((uid) => {
    const isTypeChosen = rule.entryTypes.some((type) => type === entryTypeOf(uid));
    return kindsOf(uid).filter(({ value }) => isTypeChosen || rule.kinds?.includes(value));
  });
  const named = (asked: Asked<{ documentId: string; name: string }[]>): Choice[] | null =>
    asked.answer?.map(({ documentId, name }) => ({ value: documentId, label: name })) ??
    (asked.failure ? [] : null);
  return {
    // A kind that two types have, as "other", is one choice.
    kinds: [...new Map(kinds.map((choice) => [choice.value, choice])).values()],
    topics: named(topics),
    organisations: named(organisations),
  };
};
