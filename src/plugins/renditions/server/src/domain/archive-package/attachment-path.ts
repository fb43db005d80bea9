import { toSlug } from '../../../../../../domain/slugs';

const LONGEST_NAME = 60;

/**
 * Where an attachment lies in a package: "attachments/02-arsrapport-2022.pdf". What its uploader called it is told in plain
 * letters, so that no name leads anywhere else, whatever system unpacks it; its number, counted from 1, makes it the
 * only one.
 */
export const attachmentPath = (name: string, number: number): string => {
  const [, stem = name, ending = ''] = /^(.*)\.([A-Za-z0-9]{1,8})$/s.exec(name) ?? [];
  const words = toSlug(stem.replaceAll('\\', ' ')).slice(0, LONGEST_NAME).replace(/-+$/, '');
  return `attachments/${String(number).padStart(2, '0')}-${words || 'file'}${ending === '' ? '' : `.${ending.toLowerCase()}`}`;
};
