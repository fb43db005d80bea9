import { Box, Tabs } from '@strapi/design-system';
import * as React from 'react';
import type { EditorAnswer } from '../../../../shared/api';
import type { Outline } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { CandidatesTab } from './CandidatesTab';
import { NewEntryMenu } from './NewEntryMenu';
import { SearchTab } from './SearchTab';

interface AddPanelProps {
  issue: EditorAnswer['issue'];
  outline: Outline;
}

/** Where entries come from: what the collector proposes, a search over all, or a new one. */
export const AddPanel = ({ issue, outline }: AddPanelProps): React.JSX.Element => {
  const say = useSay();
  const [tab, setTab] = React.useState('candidates');
  return (
    <Box
      tag="section"
      aria-label={say('add.label')}
      background="neutral100"
      borderColor="neutral200"
      hasRadius
      padding={4}
    >
      <Tabs.Root value={tab} onValueChange={setTab} variant="simple">
        <Tabs.List aria-label={say('add.label')}>
          <Tabs.Trigger value="candidates">{say('add.candidates')}</Tabs.Trigger>
          <Tabs.Trigger value="search">{say('add.search')}</Tabs.Trigger>
          <Tabs.Trigger value="new">{say('add.new')}</Tabs.Trigger>
        </Tabs.List>
        <Box paddingTop={4}>
          <Tabs.Content value="candidates">
            <CandidatesTab issue={issue} outline={outline} onSearch={() => setTab('search')} />
          </Tabs.Content>
          <Tabs.Content value="search">
            <SearchTab outline={outline} />
          </Tabs.Content>
          <Tabs.Content value="new">
            <NewEntryMenu outline={outline} />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
    </Box>
  );
};
