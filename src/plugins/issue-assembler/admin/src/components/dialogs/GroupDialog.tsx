import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import * as React from 'react';
import { languageTag } from '../../../../../../domain/languages';
import type { OutlineOperation } from '../../../../shared/outline-operations';
import { useSay } from '../../hooks/use-say';
import { useEditorActions, useEditorView } from '../editor/editor-context';
import { useTitles } from '../editor/use-titles';
import { DialogFrame } from './DialogFrame';

interface GroupDialogProps {
  section: string;
  /** Null for a new one. */
  group: string | null;
  onClose: () => void;
}

/** Names a group in each language, a new one or one that is there. */
export const GroupDialog = ({ section, group, onClose }: GroupDialogProps): React.JSX.Element => {
  const say = useSay();
  const { perform, outline, newId } = useEditorActions();
  const { languages } = useEditorView();
  const titles = useTitles();
  const groups = outline().sections.find((one) => one.section === section)?.groups ?? [];
  const found = groups.find(({ id }) => id === group);
  const [texts, setTexts] = React.useState<Record<string, string>>(found?.heading ?? {});
  const save = (): void => {
    const id = group ?? newId();
    const headed = languages
      .filter((language) => (texts[language] ?? '') !== (found?.heading?.[language] ?? ''))
      .map((language): OutlineOperation => {
        return { do: 'headGroup', group: id, language, text: texts[language] ?? '' };
      });
    const added: OutlineOperation[] = found
      ? []
      : [{ do: 'addGroup', section, group: { id, placements: [] }, index: groups.length }];
    const title = Object.values(texts).find((text) => text.trim() !== '') ?? titles.section(section);
    perform({
      operations: [...added, ...headed],
      said: say(found ? 'said.groupRenamed' : 'said.groupAdded', { title }),
      focus: [{ row: id, control: 'menu' }],
    });
    onClose();
  };
  return (
    <DialogFrame
      title={say(found ? 'groupDialog.rename' : 'groupDialog.add', { section: titles.section(section) })}
      confirm={say(found ? 'dialog.done' : 'groupDialog.confirm')}
      onConfirm={save}
      onClose={onClose}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say('groupDialog.explanation')}</Typography>
        {languages.map((language) => (
          <Field.Root key={language}>
            <Field.Label>{say('groupDialog.heading', { language: titles.language(language) })}</Field.Label>
            <TextInput
              lang={languageTag(language)}
              maxLength={2000}
              value={texts[language] ?? ''}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                setTexts((before) => ({ ...before, [language]: event.target.value }))
              }
            />
          </Field.Root>
        ))}
      </Flex>
    </DialogFrame>
  );
};
