import { organisationFinder } from './organisations';

const find = organisationFinder([
  { documentId: 'udi', names: ['UDI', 'Utlendingsdirektoratet'], kind: 'agency' },
  { documentId: 'police', names: ['Politiet'], kind: 'agency' },
  { documentId: 'right', names: ['Høyre', 'H'], kind: 'party' },
  { documentId: 'left', names: ['Venstre'], kind: 'party' },
  { documentId: 'jd', names: ['Justis- og beredskapsdepartementet', 'JD'], kind: 'ministry' },
  { documentId: 'dept', names: ['Departementet'], kind: 'ministry' },
]);
const found = (text: string): string[] =>
  find(text).map(({ organisation, name }) => `${organisation.documentId} ${name}`);

describe('organisations of the registry', () => {
  it.each([
    ['UDI og politiet samarbeider.', ['udi UDI', 'police politiet']],
    ['UDIs hovedside', ['udi UDI']],
    ['Utlendingsdirektoratets rapport', ['udi Utlendingsdirektoratet']],
    ['UDI-rapporten', ['udi UDI']],
    ['udi.no er en nettside', []],
    ['Til venstre for kaia', []],
    ['Venstre fremmet forslaget.', ['left Venstre']],
    [
      'Justis- og beredskapsdepartementet (JD) har svart.',
      ['jd Justis- og beredskapsdepartementet', 'jd JD'],
    ],
    ['Vi har hatt besøk.', []],
  ])('are found in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
