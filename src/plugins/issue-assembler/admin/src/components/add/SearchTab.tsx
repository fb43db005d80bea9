import {
  Box,
  Button,
  Field,
  Flex,
  Loader,
  Searchbar,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import * as React from 'react';
import { searchEntries } from '../../../../shared/api';
import type { Outline } from '../../../../shared/outline';
import { read } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { useReloadOnChange } from '../../hooks/use-reload-on-change';
import { useSay } from '../../hooks/use-say';
import { useTitles } from '../editor/use-titles';
import { FoundEntry } from './FoundEntry';

const WAIT_MS = 250;

/** Finds any entry by words of its title, and places it in a section of the issue. */
export const SearchTab = ({ outline }: { outline: Outline }): React.JSX.Element => {
  const say = useSay();
  const titles = useTitles();
  const [words, setWords] = React.useState('');
  const [page, setPage] = React.useState(1);
  const [section, setSection] = React.useState(outline.sections[0]?.section ?? '');
  const q = useDebounce(words, WAIT_MS);
  const asked = useAnswer(`${q} ${page}`, (client, signal) =>
    read(client, searchEntries, { query: { q, page } }, signal),
  );
  useReloadOnChange(asked.reload);
  const { answer } = asked;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <Box width="32rem">
          <Searchbar
            name="entry-search"
            value={words}
            placeholder={say('search.words')}
            clearLabel={say('search.clear')}
            onClear={() => setWords('')}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setWords(event.target.value);
              setPage(1);
            }}
            onKeyDown={(event: React.KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
          >
            {say('search.words')}
          </Searchbar>
        </Box>
        <Field.Root width="32rem">
          <Field.Label>{say('search.section')}</Field.Label>
          <SingleSelect value={section} onChange={(value) => setSection(String(value))}>
            {outline.sections.map((one) => (
              <SingleSelectOption key={one.section} value={one.section}>
                {titles.section(one.section)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Flex>
      {asked.failure && (
        <Typography role="alert" textColor="danger600">
          {asked.failure.message ?? say('search.failed')}
        </Typography>
      )}
      {!answer && asked.isLoading && <Loader>{say('search.loading')}</Loader>}
      {answer && (
        <Typography variant="pi" role="status">
          {say('search.found', { count: answer.total })}
        </Typography>
      )}
      {answer && (
        <ul>
          {answer.entries.map((entry) => (
            <FoundEntry
              key={`${entry.uid}:${entry.documentId}`}
              entry={entry}
              section={section || null}
              outline={outline}
            />
          ))}
        </ul>
      )}
      {answer && answer.pageCount > 1 && (
        <Flex gap={3}>
          <Button variant="tertiary" size="S" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {say('search.previous')}
          </Button>
          <Typography variant="pi">{say('search.page', { page, count: answer.pageCount })}</Typography>
          <Button
            variant="tertiary"
            size="S"
            disabled={page >= answer.pageCount}
            onClick={() => setPage(page + 1)}
          >
            {say('search.next')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
