import type { Finding } from '../../../shared/readiness';
import { unreadySentence } from './unready-sentence';

const blocker = (code: Finding['code'], title: string | null = null): Finding => ({
  severity: 'blocks',
  code,
  subject: { kind: 'issue' },
  title,
  values: {},
});
const saying = (findings: Finding[]) => unreadySentence({ language: 'nb', status: 'blocked', findings });

describe('why an issue is not ready', () => {
  it('is said in words, with what each is about', () => {
    const { nb, en } = saying([blocker('section_empty', 'Aktuelle'), blocker('section_missing')]);
    expect(nb).toBe(
      'Utgaven er ikke klar til publisering på bokmål. «Aktuelle»: Seksjonen er tom. Plasser noe i den, ' +
        'eller fjern den. En seksjon i utgaven er slettet. Ordne dette, og publiser på nytt.',
    );
    expect(en).toBe(
      'The issue is not ready to be published in Norwegian Bokmål. “Aktuelle”: The section is empty. ' +
        'Place something in it, or remove it. A section of the issue has been deleted. Mend these and publish again.',
    );
  });

  it('leaves out what only deserves a look', () => {
    expect(saying([blocker('title_missing'), blocker('placed_twice', 'Rapporten')]).nb).not.toContain(
      'Rapporten',
    );
  });

  it('names five of many, and says how many more there are', () => {
    const titles = Array.from({ length: 7 }, (_, index) => `Sak ${index + 1}`);
    const { nb, en } = saying(titles.map((title) => blocker('entry_unpublished', title)));
    expect(nb).toContain('«Sak 5»');
    expect(nb).not.toContain('«Sak 6»');
    expect(nb).toContain('Og 2 til.');
    expect(en).toContain('And 2 more.');
    expect(saying(titles.slice(0, 5).map((title) => blocker('entry_unpublished', title))).nb).not.toMatch(
      / til\./,
    );
  });
});
