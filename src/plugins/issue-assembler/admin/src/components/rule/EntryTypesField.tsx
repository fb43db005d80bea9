import { Checkbox, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import { ENTRY_TYPES, type EntryType } from '../../../../shared/collection-rule';
import { useSay } from '../../hooks/use-say';

interface EntryTypesFieldProps {
  disabled: boolean;
  chosen: readonly EntryType[];
  onChoose: (types: EntryType[]) => void;
}

/** Which types of entries a section collects. */
export const EntryTypesField = ({ disabled, chosen, onChoose }: EntryTypesFieldProps): React.JSX.Element => {
  const say = useSay();
  const hintId = React.useId();
  const toggle = (toggled: EntryType): void =>
    onChoose(ENTRY_TYPES.filter((type) => chosen.includes(type) !== (type === toggled)));
  return (
    <Fieldset aria-describedby={hintId}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="legend">
        {say('rule.entryTypes')}
      </Typography>
      <Flex gap={5} wrap="wrap" paddingTop={2} paddingBottom={1}>
        {ENTRY_TYPES.map((type) => (
          <Checkbox
            key={type}
            disabled={disabled}
            checked={chosen.includes(type)}
            onCheckedChange={() => toggle(type)}
          >
            {say(`type.${type}`)}
          </Checkbox>
        ))}
      </Flex>
      <Typography id={hintId} variant="pi" textColor="neutral600" tag="p">
        {say('rule.entryTypesHint')}
      </Typography>
    </Fieldset>
  );
};

const Fieldset = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    padding: 0;
  }
`;
