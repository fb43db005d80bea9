import { HOSTILE, hostileEdition } from '../document/hostile-edition.fixture';
import { editionCsv } from './csv-of';
import { isFormula, possibleCells, readCsv } from './read-csv.fixture';
import { TABLE_TYPES } from './table-row';

const BASE = 'https://nyhetsbrev.example.org';
/** Apostrophes are what makes a formula none. */
const words = (cell: string | undefined): string | undefined => cell?.replaceAll("'", '');

describe.each(HOSTILE)('%s in a text', (_, text, shown) => {
  it.each(TABLE_TYPES)('is text in the table of each %s, which stays one row', (type) => {
    const csv = editionCsv(hostileEdition(text), type, BASE);
    const [head = [], ...rows] = readCsv(csv, ';');
    expect(rows).toHaveLength(1);
    const cell = (name: string): string | undefined => words(rows[0]?.[head.indexOf(name)]);
    for (const column of ['Tittel', 'Sammendrag', 'Seksjon', 'Utgave'])
      expect(cell(column)).toBe(words(shown));
    expect(cell('Lenker')?.split('\n')).toEqual(
      [`${shown} (uten lenke)`, `${shown}: https://example.org/`].map(words),
    );
    expect(cell('Fast lenke')).toMatch(/^https:\/\/nyhetsbrev\.example\.org\/nyhetsbrev\/[a-z0-9/-]+$/);
    expect(possibleCells(csv, ';').filter(isFormula)).toEqual([]);
  });
});
