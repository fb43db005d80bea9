import * as React from 'react';
import { styled } from 'styled-components';

interface EditorWorkspaceProps {
  /** Takes the whole window, so that there is room for the preview beside the outline. */
  isWide: boolean;
  preview: React.ReactNode;
  onKeyDown: React.KeyboardEventHandler;
  children: React.ReactNode;
}

/** The room the editor has: its field in the edit view, or the whole window. */
export const EditorWorkspace = ({
  isWide,
  preview,
  onKeyDown,
  children,
}: EditorWorkspaceProps): React.JSX.Element => (
  <Room $isWide={isWide} onKeyDown={onKeyDown}>
    <Side $isWide={isWide}>{children}</Side>
    {preview && <Side $isWide={isWide}>{preview}</Side>}
  </Room>
);

/** Width of Strapi's main menu, which stays in reach; where that is a bar at the top, it would cover the toolbar. */
const MAIN_MENU = '5.6rem';
/** Above that bar, and below dialogs. */
const ABOVE_MENU = 5;

const Room = styled.div<{ $isWide: boolean }>`
  ${({ $isWide, theme }) =>
    $isWide &&
    `
    position: fixed;
    inset: 0;
    z-index: ${ABOVE_MENU};
    ${theme.breakpoints.large} {
      left: ${MAIN_MENU};
      z-index: 3;
    }
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    background: ${theme.colors.neutral0};
  `}
`;

const Side = styled.div<{ $isWide: boolean }>`
  ${({ $isWide, theme }) =>
    $isWide &&
    `
    overflow-y: auto;
    padding: 2.4rem;
    & + & { border-left: 1px solid ${theme.colors.neutral200}; }
  `}
`;
