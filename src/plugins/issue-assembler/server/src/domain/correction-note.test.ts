import type { EditionDifference } from '../../../shared/edition-difference';
import { correctionNote } from './correction-note';

const changed = (title: string): EditionDifference => ({
  what: 'entry_changed',
  title,
  section: 'A',
  fields: [],
});
const added = (title: string): EditionDifference => ({ what: 'entry_added', title, section: 'A' });

describe('the note of a correction', () => {
  it('names what changed and what was added, in the quotation marks of the language', () => {
    const differences = [added('Ny'), changed('Gammel')];
    expect(correctionNote(differences, 'nb')).toBe('Rettet: «Gammel». Lagt til: «Ny».');
    expect(correctionNote(differences, 'en')).toBe('Corrected: “Gammel”. Added: “Ny”.');
  });

  it('counts what it does not name', () => {
    const differences = ['1', '2', '3', '4', '5', '6', '7'].map(changed);
    expect(correctionNote(differences, 'nb')).toBe('Rettet: «1», «2», «3», «4», «5» (+2).');
  });

  it('says that texts of the issue itself changed', () => {
    const text: EditionDifference = { what: 'issue_text', field: 'title', before: 'a', after: 'b' };
    expect(correctionNote([text], 'en')).toBe('The texts of the issue itself have changed.');
    expect(correctionNote([changed('A'), text], 'nb')).toBe('Rettet: «A». Utgavens egne tekster er endret.');
  });
});
