import { Link } from 'react-router-dom';
import { css, styled } from 'styled-components';

const looks = css`
  color: ${({ theme }) => theme.colors.primary700};
  font-size: inherit;
  font-weight: 600;
  text-align: left;
  text-decoration: underline;
`;

/** A link within the admin, in running text or a list. */
export const TextLink = styled(Link)`
  ${looks}
`;

/** Looks like a link, and leads to a place on the same page. */
export const TextButtonLink = styled.button`
  ${looks}
  padding: 0;
  border: 0;
  background: none;
  cursor: pointer;
`;
