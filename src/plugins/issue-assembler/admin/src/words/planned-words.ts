import { formatImpreciseDate } from '../../../../../domain/dates';
import type { InterfaceLanguage } from '../../../../../domain/languages';

/** A planned time for people: "4. desember 2026 kl. 09.00" as Språkrådet has it, "4 December 2026 at 09:00". */
export const plannedTimeInWords = (at: string, language: InterfaceLanguage): string => {
  const [day = '', clock = ''] = at.split('T');
  const date = formatImpreciseDate({ start: day, end: day, precision: 'day' }, language);
  return language === 'nb' ? `${date} kl. ${clock.replace(':', '.')}` : `${date} at ${clock}`;
};
