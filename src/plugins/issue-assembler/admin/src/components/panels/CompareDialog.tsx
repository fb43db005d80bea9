import {
  Box,
  Flex,
  Loader,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Field,
  Typography,
} from '@strapi/design-system';
import * as React from 'react';
import { compareEditions, type EditionsAnswer } from '../../../../shared/api';
import { languageName } from '../../../../../../domain/languages';
import { read } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { EditionDifferences } from './EditionDifferences';

interface CompareDialogProps {
  issue: string;
  editions: EditionsAnswer['editions'];
  onClose: () => void;
}

/** Shows in words what differs between any two editions in one language. */
export const CompareDialog = ({ issue, editions, onClose }: CompareDialogProps): React.JSX.Element => {
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const languages = [...new Set(editions.map((one) => one.language))];
  const [language, setLanguage] = React.useState(
    languages.find((code) => numbersIn(code).length > 1) ?? 'nb',
  );
  const numbers = numbersIn(language);
  const [from, setFrom] = React.useState(numbers[1] ?? 1);
  const [to, setTo] = React.useState(numbers[0] ?? 1);
  const asked = useAnswer(`${issue} ${language} ${from} ${to}`, (client, signal) =>
    read(client, compareEditions, { params: { documentId: issue }, query: { language, from, to } }, signal),
  );
  function numbersIn(code: string): number[] {
    return editions.filter((one) => one.language === code).map(({ number }) => number);
  }
  const choose = (code: string): void => {
    const [newest = 1, before = newest] = numbersIn(code);
    setLanguage(code);
    setFrom(before);
    setTo(newest);
  };
  const select = (label: string, value: number, set: (number: number) => void): React.JSX.Element => (
    <Field.Root flex="1">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={String(value)} onChange={(chosen) => set(Number(chosen))}>
        {numbers.map((number) => (
          <SingleSelectOption key={number} value={String(number)}>
            {say('editions.version', { number })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  return (
    <Modal.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('editions.compareTitle')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex gap={3} alignItems="flex-end">
              <Field.Root flex="1">
                <Field.Label>{say('readiness.language')}</Field.Label>
                <SingleSelect value={language} onChange={(chosen) => choose(String(chosen))}>
                  {languages.map((code) => (
                    <SingleSelectOption key={code} value={code}>
                      {languageName(code, shownIn)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              {select(say('editions.from'), from, setFrom)}
              {select(say('editions.to'), to, setTo)}
            </Flex>
            <Box role="status">
              {asked.failure && (
                <Typography textColor="danger600">
                  {asked.failure.message ?? say('editions.failed')}
                </Typography>
              )}
              {!asked.failure && asked.answer && <EditionDifferences {...asked.answer} />}
              {!asked.answer && asked.isLoading && <Loader small>{say('readiness.loading')}</Loader>}
            </Box>
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
