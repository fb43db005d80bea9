import { inlineOf } from '../inline/inline.fixture';
import { findCrossReferences, resolveCrossReferences } from './cross-references';
import { fingerprint } from './fingerprint';
import { guessLanguage, guessPassageLanguage } from './language';
import { plannedLinks } from './links';
import { parliamentFacts } from './parliament';
import { italicTitles, quotedTitles } from './quotes';
import { reportNumbers } from './report-numbers';
import type { PlannedItem } from '../types';

describe('numbers of reports', () => {
  it.each([
    ['Fafo-rapport 2022:14', ['Fafo-rapport 2022:14'], false],
    ['NIV-rapport 2024:3.', ['NIV-rapport 2024:3'], false],
    ['Rapport 2021:8', ['Rapport 2021:8'], false],
    ['Report No. 12/2021', ['Report No. 12/2021'], false],
    ['ISBN 978-82-0000-001-1', ['ISBN 978-82-0000-001-1'], false],
    ['Dokument 3:8 (2021–2022)', ['Dokument 3:8 (2021–2022)'], true],
    ['NOU 2022: 31', ['NOU 2022: 31'], true],
    ['Meld. St. 7 (2023–2024)', ['Meld. St. 7 (2023–2024)'], true],
    ['Prop. 44 L (2023–2024)', ['Prop. 44 L (2023–2024)'], true],
  ])('are found: %j', (text, numbers, isOfficial) => {
    expect(reportNumbers(`I mai kom ${text} ut.`).map((found) => found.text)).toEqual(
      numbers.map((number) => number.replace(/\.$/, '')),
    );
    expect(reportNumbers(text)[0]?.isOfficial).toBe(isOfficial);
  });

  it.each(['rapporten fra 2022', 'i mai 2022', '11–12 May', 'kl. 12:30', 'LH-2023-12345'])(
    'are none in %j',
    (text) => {
      expect(reportNumbers(text)).toEqual([]);
    },
  );
});

describe('quoted titles', () => {
  it.each([
    ['rapporten «Når tauet ryker» kom', ['Når tauet ryker']],
    ['the study “Holding the Rain” and "Lost and Found"', ['Holding the Rain', 'Lost and Found']],
    ['han sa "ja" og gikk', []],
    ['don’t say ‘no’', []],
  ])('in %j', (text, titles) => {
    expect(quotedTitles(text).map((title) => title.text)).toEqual(titles);
  });

  it('are also set in italics, as English does', async () => {
    const titles = italicTitles(await inlineOf('*The Silent Majority* is *very* good, says *one*.'));
    expect(titles.map((title) => title.text)).toEqual(['The Silent Majority']);
  });
});

describe('the language of a text', () => {
  it.each([
    ['Vi har ikke fått noen rapport fra kommunen, men det kommer mer.', 'nb'],
    ['Vi har ikkje fått nokon rapport frå kommunen, men det kjem meir.', 'nn'],
    ['We have not had any report from the city, but there will be more.', 'en'],
  ] as const)('is told by its commonest words: %j', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('of a passage is the newsletter’s unless it is plainly another', () => {
    const english =
      'The city and the port have opened a bridge over the river, and it is the first of the many that are to be opened by the city in this year.';
    expect(guessPassageLanguage(english, 'nb')).toBe('en');
    expect(guessPassageLanguage('A Guide to the Sea', 'nb')).toBe('nb');
    expect(guessPassageLanguage('Vi har og det er av til med som å på. '.repeat(3), 'en')).toBe('nb');
  });
});

describe('the role of a link', () => {
  it.each([
    ['Opptak ligger [her](#).', 'recording'],
    ['Påmelding [her](#).', 'registration'],
    ['Se [rapporten](https://example.org/a.pdf).', 'document'],
    ['Se [nettsaken](https://example.org/a).', 'info'],
  ])('is told by the words around it: %j', async (markdown, role) => {
    expect(plannedLinks(await inlineOf(markdown)).map((link) => link.role)).toEqual([role]);
  });
});

describe('what a parliament did', () => {
  it.each([
    ['Stortinget behandlet et forslag. Forslaget ble ikke vedtatt.', 'rejected'],
    ['Statsråden besvarte spørsmålet.', 'answered'],
    ['Parliament adopted amendments.', 'adopted'],
    ['Regjeringen har fremmet Prop. 44 L (2023–2024).', 'submitted'],
    ['Stortinget drøftet saken.', 'considered'],
    ['Saken venter.', 'pending'],
  ])('is told by its words: %j', (text, outcome) => {
    expect(parliamentFacts('legislation', text, [])?.outcome).toBe(outcome);
  });

  it('is nothing for other matters', () => {
    expect(parliamentFacts('activity', 'Stortinget vedtok en lov.', [])).toBeNull();
  });

  it('has the number of the matter', () => {
    expect(parliamentFacts('legislation', 'fremmet Prop. 44 L (2023–2024) om vann', [])?.matterId).toBe(
      'Prop. 44 L (2023–2024)',
    );
  });
});

describe('references to other matters', () => {
  it.each([
    ['se side 6 i nyhetsbrevet', { to: 'page', page: 6 }],
    ['see p. 12', { to: 'page', page: 12 }],
    ['se neste side', { to: 'next_page' }],
    ['i forrige nyhetsbrev', { to: 'previous_issue' }],
    ['our next issue', { to: 'next_issue' }],
  ])('are found: %j', (text, expected) => {
    expect(findCrossReferences(text)).toEqual([expect.objectContaining(expected)]);
  });

  it('mean the matter on that page that shares most topic words', () => {
    const matter = (
      key: string,
      line: number,
      text: string,
      to: string | null = null,
    ): { item: PlannedItem; text: string } => ({
      text,
      item: {
        key,
        type: 'article',
        lines: [line, line],
        crossReferences: to === null ? [] : [{ text: to, to: 'page', page: 2, targets: [] }],
      } as unknown as PlannedItem,
    });
    const resolved = resolveCrossReferences(
      [
        matter('a', 1, 'Informasjonsmateriell for flyktninger', 'side 2'),
        matter('b', 10, 'Materiellet om havneforskriften'),
        matter('c', 11, 'Informasjonsmateriellet for flyktninger er ferdig'),
        matter('d', 20, 'Informasjonsmateriell for flyktninger på side tre'),
      ],
      (line) => Math.floor(line / 10) + 1,
    );
    expect(resolved[0]?.item.crossReferences[0]?.targets).toEqual(['c']);
  });
});

describe('a fingerprint', () => {
  it('is the same whatever the spacing, case and signs', () => {
    expect(fingerprint('A  report – on tides!')).toBe(fingerprint('a report on\ntides'));
    expect(fingerprint('A report')).not.toBe(fingerprint('A ruling'));
  });
});
