import { Box, Field, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useParams } from 'react-router-dom';
import { read } from '../api/call';
import { getEditor } from '../../../shared/api';
import { emptyOutline, type Outline } from '../../../shared/outline';
import { useAnswer } from '../hooks/use-answer';
import { useEditedLanguage } from '../hooks/use-edited-language';
import { useReloadOnChange } from '../hooks/use-reload-on-change';
import { useSay } from '../hooks/use-say';
import { OutlineEditor } from './editor/OutlineEditor';

interface OutlineInputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  error?: string;
  labelAction?: React.ReactNode;
  disabled?: boolean;
  value?: Outline | null;
  onChange: (name: string, value: Outline) => void;
}

/** The field of an issue in which it is put together: its value is the outline, which Strapi saves with the issue. */
const OutlineInput = React.forwardRef<HTMLDivElement, OutlineInputProps>(
  ({ name, label, labelAction, hint, error, value, disabled = false, onChange }, ref) => {
    const { id = 'create' } = useParams();
    const latest = React.useRef(onChange);
    latest.current = onChange;
    const change = React.useCallback((outline: Outline) => latest.current(name, outline), [name]);
    return (
      <Field.Root name={name} id={name} hint={hint} error={error} ref={ref}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="h2">
          {label}
          {labelAction}
        </Typography>
        <Field.Hint />
        {id === 'create' ? (
          <SaveFirst />
        ) : (
          <LoadedEditor issue={id} value={value} isDisabled={disabled} onChange={change} />
        )}
        <Field.Error />
      </Field.Root>
    );
  },
);
OutlineInput.displayName = 'OutlineInput';

export default OutlineInput;

const SaveFirst = (): React.JSX.Element => (
  <Typography textColor="neutral600">{useSay()('outline.saveFirst')}</Typography>
);

const NOTHING = emptyOutline();

interface LoadedEditorProps {
  issue: string;
  value: Outline | null | undefined;
  isDisabled: boolean;
  onChange: (outline: Outline) => void;
}

const LoadedEditor = ({ issue, value, isDisabled, onChange }: LoadedEditorProps): React.JSX.Element => {
  const say = useSay();
  const language = useEditedLanguage();
  const outline = value ?? NOTHING;
  const asked = useAnswer(`${issue} ${language} ${outline.revision}`, (client, signal) =>
    read(client, getEditor, { params: { documentId: issue }, query: { language } }, signal),
  );
  useReloadOnChange(asked.reload);
  if (asked.answer) {
    return (
      <OutlineEditor
        answer={asked.answer}
        language={language}
        value={outline}
        isDisabled={isDisabled}
        onChange={onChange}
      />
    );
  }
  if (asked.failure) {
    return (
      <Box role="alert">
        <Typography textColor="danger600">{asked.failure.message ?? say('outline.failed')} </Typography>
        <TextButton onClick={asked.reload}>{say('outline.retry')}</TextButton>
      </Box>
    );
  }
  return (
    <Flex justifyContent="center" padding={6}>
      <Loader>{say('outline.loading')}</Loader>
    </Flex>
  );
};
