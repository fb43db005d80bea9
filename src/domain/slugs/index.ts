import slugify from 'slugify';

/** Public-sector practice: æ→ae, ø→o, å→a; slugify's own map would write "aa" for å. */
slugify.extend({
  æ: 'ae',
  Æ: 'ae',
  ø: 'o',
  Ø: 'o',
  å: 'a',
  Å: 'a',
  ö: 'o',
  Ö: 'o',
  ä: 'a',
  Ä: 'a',
  ü: 'u',
  Ü: 'u',
});

const MAX_LENGTH = 80;

/** Lower-case ASCII slug of a title, cut at a word's end; '' where the text has no letter or digit that can be written so. */
export const toSlug = (text: string, { maxLength = MAX_LENGTH }: { maxLength?: number } = {}): string => {
  const whole = slugify(text.normalize('NFC').replace(/[_/–—:.]+/g, '-'), { lower: true, strict: true });
  if (whole.length <= maxLength) return whole;
  const cut = whole.slice(0, maxLength + 1);
  const end = cut.lastIndexOf('-');
  return (end > 0 ? cut.slice(0, end) : whole.slice(0, maxLength)).replace(/-+$/, '');
};

/** The slug itself where it is free, else with the first free number from 2 on: `rapport-2`. */
export const uniqueSlug = (base: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
};

/** True for lower-case ASCII words joined by single hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
