import { Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import * as React from 'react';
import { styled } from 'styled-components';
import { useSay } from '../../hooks/use-say';

interface ChosenTagProps {
  /** Of the button. */
  id: string;
  name: string;
  disabled: boolean;
  onRemove: () => void;
}

/** Id of the button that takes a choice away, by which the focus finds it when its neighbour was taken away. */
export const removeButtonId = (field: string, value: string): string => `${field}-${value}`;

/** Something that was chosen, with a button that takes it away. */
export const ChosenTag = ({ id, name, disabled, onRemove }: ChosenTagProps): React.JSX.Element => (
  <Chosen>
    <Typography variant="pi" fontWeight="bold" textColor="primary700">
      {name}
    </Typography>
    <Remove
      id={id}
      type="button"
      disabled={disabled}
      aria-label={useSay()('rule.removeChoice', { name })}
      onClick={onRemove}
    >
      <Cross aria-hidden />
    </Remove>
  </Chosen>
);

const Chosen = styled.li`
  display: flex;
  align-items: center;
  padding-left: 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.primary100};
`;

const Remove = styled.button`
  display: flex;
  align-items: center;
  justify-content: center;
  width: 2.8rem;
  height: 2.8rem;
  border: 0;
  border-radius: 4px;
  background: transparent;
  cursor: pointer;

  &:disabled {
    cursor: default;
    opacity: 0.3;
  }

  svg {
    width: 1.2rem;
    fill: ${({ theme }) => theme.colors.primary700};
  }
`;
