import type { DocumentLink } from './issue-document';

/** A link in plain text: "Opptak av webinaret (på engelsk): https://…"; without an address where the target is lost. */
export const linkText = ({ label, notes, url }: DocumentLink): string => {
  const noted = notes.length === 0 ? label : `${label} (${notes.join(', ')})`;
  return url === null ? noted : `${noted}: ${url}`;
};
