import { Checkbox, Field, Textarea, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ExpectedCorrection } from '../../../../shared/api';
import { useSay } from '../../hooks/use-say';
import { EditionDifferences } from './EditionDifferences';

interface CorrectionFormProps {
  /** What readers will be told. */
  note: string;
  onNote: (note: string) => void;
  /** Whether entries that changed since are published along. */
  alsoEntries: boolean;
  onAlsoEntries: (alsoEntries: boolean) => void;
  /** What changes for readers; null while it is being computed. */
  expected: ExpectedCorrection | null;
}

/** The note of a correction, what is published along, and what changes for readers. */
export const CorrectionForm = ({
  note,
  onNote,
  alsoEntries,
  onAlsoEntries,
  expected,
}: CorrectionFormProps): React.JSX.Element => {
  const say = useSay();
  return (
    <>
      <Field.Root hint={say('publish.noteHint')}>
        <Field.Label>{say('publish.note')}</Field.Label>
        <Textarea
          maxLength={1000}
          value={note}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onNote(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Checkbox checked={alsoEntries} onCheckedChange={(checked) => onAlsoEntries(checked === true)}>
        {say('publish.alsoEntries')}
      </Checkbox>
      {expected && (
        <details open>
          <summary>
            <Typography variant="pi" fontWeight="bold">
              {say('publish.differences', { count: expected.differences.length + expected.withheld })}
            </Typography>
          </summary>
          <EditionDifferences differences={expected.differences} withheld={expected.withheld} />
        </details>
      )}
    </>
  );
};
