/** Labels that say nothing alone, in lower case: "her" and what is written like it. */
const EMPTY_LABELS: ReadonlySet<string> = new Set([
  ...[
    'her',
    'denne',
    'dette',
    'denne lenken',
    'lenke',
    'link',
    'lenken',
    'les her',
    'les mer',
    'les mer her',
    'mer',
    'klikk her',
  ],
  ...[
    'trykk her',
    'se her',
    'se mer',
    'last ned',
    'nettside',
    'nettsiden',
    'side',
    'siden',
    'artikkel',
    'artikkelen',
  ],
  ...[
    'here',
    'this',
    'this link',
    'the link',
    'read here',
    'read more',
    'read more here',
    'more',
    'click here',
    'see here',
  ],
  ...['see more', 'download', 'website', 'page', 'this page', 'article', 'pdf', 'url', 'www'],
]);

/**
 * Whether a link's label makes no sense out of its context (WCAG 2.4.4): empty, without a letter, a bare "her" or
 * "read more", or the address itself.
 */
export const saysNothingAlone = (label: string): boolean => {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return !/\p{L}/u.test(words) || EMPTY_LABELS.has(words) || /^https?:\/\//i.test(label.trim());
};

/** A label completed by what it is about, where it says nothing alone: "Her: Årsrapport for 2021". */
export const completedLabel = (label: string, role: string, about: string): string => {
  const shown = label.trim();
  if (!saysNothingAlone(shown)) return shown;
  const start =
    /\p{L}/u.test(shown) && !/^https?:/i.test(shown) ? capitalised(shown.replace(/[\s:.]+$/, '')) : role;
  return about === '' ? start : `${start}: ${about}`;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
