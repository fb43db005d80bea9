import { Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import * as React from 'react';
import { languageTag } from '../../../../../../domain/languages';
import { entryKey, type Placement } from '../../../../shared/outline';
import type { OutlineOperation } from '../../../../shared/outline-operations';
import { useSay } from '../../hooks/use-say';
import { useEditorActions, useEditorView } from '../editor/editor-context';
import { useTitles } from '../editor/use-titles';
import { DialogFrame } from './DialogFrame';

const FIELDS = ['heading', 'intro'] as const;

/** A heading and an introduction for this issue only, in each language; the entry itself stays as it is. */
export const OverrideDialog = ({
  placement,
  onClose,
}: {
  placement: Placement;
  onClose: () => void;
}): React.JSX.Element => {
  const say = useSay();
  const { perform } = useEditorActions();
  const { languages, entries } = useEditorView();
  const titles = useTitles();
  const [texts, setTexts] = React.useState({
    heading: placement.heading ?? {},
    intro: placement.intro ?? {},
  });
  const entry = entries.get(entryKey(placement));
  const save = (): void => {
    const operations = FIELDS.flatMap((field) =>
      languages
        .filter((language) => (texts[field][language] ?? '') !== (placement[field]?.[language] ?? ''))
        .map((language): OutlineOperation => {
          const text = texts[field][language] ?? '';
          return { do: 'override', placement: placement.id, field, language, text };
        }),
    );
    perform({
      operations,
      said: say('said.overridden', { title: titles.placement(placement) }),
      focus: [{ row: placement.id, control: 'menu' }],
    });
    onClose();
  };
  const write = (field: (typeof FIELDS)[number], language: string, text: string): void =>
    setTexts((before) => ({ ...before, [field]: { ...before[field], [language]: text } }));
  return (
    <DialogFrame
      title={say('override.title', { title: titles.placement(placement) })}
      confirm={say('dialog.done')}
      onConfirm={save}
      onClose={onClose}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Typography textColor="neutral600">{say('override.explanation')}</Typography>
        {languages.map((language) => (
          <Flex key={language} direction="column" alignItems="stretch" gap={3}>
            <Field.Root>
              <Field.Label>{say('override.heading', { language: titles.language(language) })}</Field.Label>
              <TextInput
                lang={languageTag(language)}
                maxLength={2000}
                value={texts.heading[language] ?? ''}
                placeholder={entry?.titles[language] ?? ''}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                  write('heading', language, event.target.value)
                }
              />
            </Field.Root>
            <Field.Root>
              <Field.Label>{say('override.intro', { language: titles.language(language) })}</Field.Label>
              <Textarea
                lang={languageTag(language)}
                maxLength={2000}
                value={texts.intro[language] ?? ''}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                  write('intro', language, event.target.value)
                }
              />
            </Field.Root>
          </Flex>
        ))}
      </Flex>
    </DialogFrame>
  );
};
