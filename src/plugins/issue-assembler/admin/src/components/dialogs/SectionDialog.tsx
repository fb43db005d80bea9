import { Checkbox, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { OutlineOperation } from '../../../../shared/outline-operations';
import { useSay } from '../../hooks/use-say';
import { useEditorActions, useEditorView } from '../editor/editor-context';
import { useTitles } from '../editor/use-titles';
import { DialogFrame } from './DialogFrame';

/** Adds sections that the issue does not have yet; those that stand in every issue are ticked to begin with. */
export const SectionDialog = ({ onClose }: { onClose: () => void }): React.JSX.Element => {
  const say = useSay();
  const { perform, outline, newId } = useEditorActions();
  const { sections } = useEditorView();
  const titles = useTitles();
  const there = new Set(outline().sections.map(({ section }) => section));
  const offered = [...sections.values()].filter(({ documentId }) => !there.has(documentId));
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(
    () =>
      new Set(offered.filter(({ recurring }) => recurring && there.size === 0).map((one) => one.documentId)),
  );
  const toggle = (id: string): void =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const add = (): void => {
    const added = offered.filter(({ documentId }) => chosen.has(documentId));
    const operations = added.flatMap(({ documentId: section }, at): OutlineOperation[] => [
      { do: 'addSection', section, index: there.size + at },
      { do: 'addGroup', section, group: { id: newId(), placements: [] }, index: 0 },
    ]);
    const last = added.at(-1);
    perform({
      operations,
      said: say('said.sectionsAdded', { count: added.length }),
      focus: last ? [{ row: last.documentId, control: 'menu' }] : [],
    });
    onClose();
  };
  return (
    <DialogFrame
      title={say('sectionDialog.title')}
      confirm={say('sectionDialog.confirm', { count: chosen.size })}
      canConfirm={chosen.size > 0}
      onConfirm={add}
      onClose={onClose}
    >
      {offered.length === 0 ? (
        <Typography>{say('sectionDialog.none')}</Typography>
      ) : (
        <Flex direction="column" alignItems="stretch" gap={3}>
          {offered.map(({ documentId }) => (
            <Checkbox
              key={documentId}
              checked={chosen.has(documentId)}
              onCheckedChange={() => toggle(documentId)}
            >
              {titles.section(documentId)}
            </Checkbox>
          ))}
        </Flex>
      )}
    </DialogFrame>
  );
};
