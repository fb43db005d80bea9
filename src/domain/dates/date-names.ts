import { ENGLISH_MONTHS } from './calendar';
import type { DateLanguage, DateQualifier } from './imprecise-date';
import type { Season } from './spans';

/** The words a language prints dates with. */
export interface DateNames {
  months: readonly string[];
  seasons: Record<Season, string>;
  qualifiers: Record<DateQualifier, string>;
  /** "Before" with the last day included, as of a deadline. */
  deadline: string;
  /** What stands between a qualifier and a tertial. */
  tertialArticle: string;
  day: (day: number) => string;
  tertial: (number: 1 | 2 | 3, year: number | undefined) => string;
}

const NORWEGIAN_MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const ENGLISH_ORDINALS = { 1: 'first', 2: 'second', 3: 'third' } as const;

const BOKMAL: DateNames = {
  months: NORWEGIAN_MONTHS,
  seasons: { spring: 'våren', summer: 'sommeren', autumn: 'høsten', winter: 'vinteren' },
  qualifiers: { as_of: 'pr.', after: 'etter', before: 'før', from: 'fra', about: 'ca.' },
  deadline: 'innen',
  tertialArticle: '',
  day: (day) => `${day}.`,
  tertial: (number, year) => `${number}. tertial${year === undefined ? '' : ` ${year}`}`,
};

const NYNORSK: DateNames = {
  ...BOKMAL,
  seasons: { spring: 'våren', summer: 'sommaren', autumn: 'hausten', winter: 'vinteren' },
  qualifiers: { ...BOKMAL.qualifiers, from: 'frå' },
  deadline: 'innan',
};

const ENGLISH: DateNames = {
  months: ENGLISH_MONTHS,
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  qualifiers: { as_of: 'as of', after: 'after', before: 'before', from: 'from', about: 'around' },
  deadline: 'by',
  tertialArticle: 'the ',
  day: (day) => `${day}`,
  tertial: (number, year) =>
    `${ENGLISH_ORDINALS[number]} four-month period${year === undefined ? '' : ` of ${year}`}`,
};

export const DATE_NAMES: Record<DateLanguage, DateNames> = { nb: BOKMAL, nn: NYNORSK, en: ENGLISH };
