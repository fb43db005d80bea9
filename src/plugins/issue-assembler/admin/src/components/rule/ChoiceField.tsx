import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import * as React from 'react';
import { useSay } from '../../hooks/use-say';
import { focusFirst } from '../editor/focus';
import { ChosenTag, removeButtonId } from './ChosenTag';

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceFieldProps {
  label: string;
  hint: string;
  disabled: boolean;
  chosen: readonly string[];
  /** Null while they are being asked for. */
  choices: readonly Choice[] | null;
  onChoose: (values: string[]) => void;
}

/**
 * Any number of choices out of a list, each with a button that takes it away again. Not the design system's list for
 * many: its buttons have no names, and its options hold further controls.
 */
export const ChoiceField = (props: ChoiceFieldProps): React.JSX.Element => {
  const { label, hint, disabled, chosen, choices, onChoose } = props;
  const say = useSay();
  const id = React.useId();
  const nameOf = (value: string): string =>
    choices?.find((choice) => choice.value === value)?.label ?? say('rule.unknownChoice');
  const list = React.useRef<HTMLDivElement>(null);
  const remove = (value: string): void => {
    const at = chosen.indexOf(value);
    const neighbour = chosen[at + 1] ?? chosen[at - 1];
    onChoose(chosen.filter((one) => one !== value));
    if (neighbour === undefined) list.current?.focus();
    else focusFirst([removeButtonId(id, neighbour)]);
  };
  return (
    <Field.Root id={id} hint={hint}>
      <Field.Label>{label}</Field.Label>
      {choices !== null && chosen.length > 0 && (
        <Flex tag="ul" gap={2} wrap="wrap" aria-label={say('rule.chosen', { field: label })}>
          {chosen.map((value) => (
            <ChosenTag
              key={value}
              id={removeButtonId(id, value)}
              name={nameOf(value)}
              disabled={disabled}
              onRemove={() => remove(value)}
            />
          ))}
        </Flex>
      )}
      <SingleSelect
        ref={list}
        disabled={disabled}
        value=""
        placeholder={say(chosen.length > 0 ? 'rule.addChoice' : 'rule.all')}
        onChange={(value) => onChoose([...chosen, String(value)])}
      >
        {(choices ?? [])
          .filter(({ value }) => !chosen.includes(value))
          .map(({ value, label: name }) => (
            <SingleSelectOption key={value} value={value}>
              {name}
            </SingleSelectOption>
          ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
};
