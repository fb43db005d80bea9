import { createIntl } from 'react-intl';
import type { Reason } from '../../../shared/candidates';
import type { Say } from '../hooks/use-say';
import english from '../translations/en.json';
import norwegian from '../translations/no.json';
import { reasonInWords } from './reason-words';

const sayIn = (locale: string, messages: Record<string, string>): Say => {
  const intl = createIntl({ locale, messages });
  return (key, values) => intl.formatMessage({ id: key }, values);
};
const say = { nb: sayIn('nb', norwegian), en: sayIn('en', english) };
const names = { field: (name: string) => name, section: () => 'Rapporter' };
const issue = { documentId: 'issue000001', number: 2, year: 2022 };

describe('why a candidate is in or out', () => {
  const day: Reason = { code: 'within_period', start: '2022-05-03', end: '2022-05-03' };

  it('is told in both languages', () => {
    expect(reasonInWords(day, say.nb, 'nb', names)).toBe('Datert 3. mai 2022, innenfor perioden.');
    expect(reasonInWords(day, say.en, 'en', names)).toBe('Dated 3 May 2022, within the period.');
  });

  it('names whole months rather than their days', () => {
    const may: Reason = { code: 'within_period', start: '2022-05-01', end: '2022-05-31' };
    expect(reasonInWords(may, say.nb, 'nb', names)).toBe('Datert mai 2022, innenfor perioden.');
    const summer: Reason = { code: 'overlaps_period', start: '2022-06-01', end: '2022-08-31' };
    expect(reasonInWords(summer, say.nb, 'nb', names)).toContain('juni–august 2022');
  });

  it('names the issue and what has changed since', () => {
    const changes = [{ field: 'legalForce', before: 'not_final', after: 'final' }];
    expect(reasonInWords({ code: 'changed_since_issue', issue, changes }, say.en, 'en', names)).toBe(
      'Was in 2/2022 and has changed since: legalForce.',
    );
  });

  it('names the section that wants it too', () => {
    expect(reasonInWords({ code: 'also_matches', section: 'section0001' }, say.nb, 'nb', names)).toBe(
      'Passer også i Rapporter.',
    );
  });

  it('parts drafts from what was published', () => {
    expect(reasonInWords({ code: 'in_issue', issue, state: 'draft' }, say.nb, 'nb', names)).toBe(
      'Står i utkastet til 2/2022.',
    );
    expect(reasonInWords({ code: 'in_issue', issue, state: 'published' }, say.nb, 'nb', names)).toBe(
      'Var i 2/2022.',
    );
  });
});
