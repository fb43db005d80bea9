import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import * as React from 'react';
import { collectionRuleSchema, SCOPES, type CollectionRule } from '../../../../shared/collection-rule';
import { useSay } from '../../hooks/use-say';
import { withoutEmpty } from '../../outline/rule-choices';
import { ChoiceField } from './ChoiceField';
import { EntryTypesField } from './EntryTypesField';
import { MatchCount } from './MatchCount';
import { useRuleChoices } from './use-rule-choices';

interface CollectionRuleInputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  error?: string;
  labelAction?: React.ReactNode;
  disabled?: boolean;
  value?: unknown;
  onChange: (name: string, value: CollectionRule | null) => void;
}

const NOTHING: CollectionRule = { entryTypes: [], scope: 'any', appearedSinceLastIssue: false };

/** The field of a section that tells which entries the collector proposes for it. */
const CollectionRuleInput = React.forwardRef<HTMLDivElement, CollectionRuleInputProps>(
  ({ name, label, labelAction, hint, error, value, disabled = false, onChange }, ref) => {
    const say = useSay();
    const rule = collectionRuleSchema.safeParse(value).data ?? NOTHING;
    const choices = useRuleChoices(rule);
    const change = (part: Partial<CollectionRule>): void => {
      const next = withoutEmpty({ ...rule, ...part });
      onChange(name, next);
    };
    return (
      <Field.Root name={name} id={name} hint={hint} error={error} ref={ref}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="h2">
          {label}
          {labelAction}
        </Typography>
        <Field.Hint />
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
          <EntryTypesField
            disabled={disabled}
            chosen={rule.entryTypes}
            onChoose={(entryTypes) => change({ entryTypes })}
          />
          {(['kinds', 'topics', 'organisations'] as const).map((part) => (
            <ChoiceField
              key={part}
              label={say(`rule.${part}`)}
              hint={say('rule.leaveEmpty')}
              disabled={disabled}
              chosen={rule[part] ?? []}
              choices={choices[part]}
              onChoose={(chosen) => change({ [part]: chosen })}
            />
          ))}
          <Field.Root>
            <Field.Label>{say('rule.scope')}</Field.Label>
            <SingleSelect
              disabled={disabled}
              value={rule.scope}
              onChange={(chosen) => change({ scope: SCOPES.find((scope) => scope === chosen) ?? 'any' })}
            >
              {SCOPES.map((scope) => (
                <SingleSelectOption key={scope} value={scope}>
                  {say(`rule.scope.${scope}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Checkbox
            disabled={disabled}
            checked={rule.appearedSinceLastIssue}
            onCheckedChange={(checked) => change({ appearedSinceLastIssue: checked === true })}
          >
            {say('rule.appearedSinceLastIssue')}
          </Checkbox>
          <MatchCount rule={rule} />
        </Flex>
        <Field.Error />
      </Field.Root>
    );
  },
);
CollectionRuleInput.displayName = 'CollectionRuleInput';

export default CollectionRuleInput;
