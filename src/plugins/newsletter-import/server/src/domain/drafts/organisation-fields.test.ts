import type { KnownOrganisation, OrganisationMention } from '../types';
import { organisationResolver, planOrganisations } from './organisation-fields';
import { item } from './plan.fixture';

const registry: KnownOrganisation[] = [
  { documentId: 'directorate', names: ['Havdirektoratet', 'HD', 'Directorate of the Sea'], kind: 'agency' },
];
const proposed = (name: string, acronym?: string): OrganisationMention => ({
  status: 'proposed',
  name,
  ...(acronym ? { acronym } : {}),
});
const planOf = (...organisations: OrganisationMention[]) =>
  planOrganisations([item({ organisations, lines: [7, 9] })], registry);

describe('an organisation that the registry lacks', () => {
  it.each([
    ['Havforskningssenteret', 'HFS'],
    ['Justis- og beredskapsdepartementet', 'JD'],
    ['Organization for Coasts in Europe', 'OCE'],
  ])('is added where the text introduces it by an acronym of its letters: %s (%s)', (name, acronym) => {
    expect(planOf(proposed(name, acronym))).toEqual({
      add: [{ name, acronym, kind: 'other' }],
      toSettle: [],
    });
  });

  it.each([
    ['Kari Nordmann', 'AP'],
    ['Det nordiske rådet', 'CBS'],
    ['Rapporten', undefined],
  ])('is left to an editor where it may be anything: %s (%s)', (name, acronym) => {
    expect(planOf(proposed(name, acronym))).toEqual({ add: [], toSettle: [{ name, line: 7 }] });
  });

  it('is no organisation that the registry has under another name', () => {
    expect(planOf(proposed('Havets direktorat', 'HD'), proposed('directorate of the sea'))).toEqual({
      add: [],
      toSettle: [{ name: 'Havets direktorat', line: 7 }],
    });
  });

  it('is added or listed once', () => {
    const { add, toSettle } = planOf(
      proposed('Havforskningssenteret', 'HFS'),
      proposed('Havforskningssenteret', 'HFS'),
      proposed('Forskerne'),
      proposed('forskerne'),
    );
    expect([add.length, toSettle.length]).toEqual([1, 1]);
  });

  it('is added where it is the court of a ruling', () => {
    const ruling = item({ type: 'ruling', fields: { court: { name: 'Oslo tingrett' } } });
    expect(planOrganisations([ruling], registry).add).toEqual([
      { name: 'Oslo tingrett', acronym: null, kind: 'court' },
    ]);
  });
});

describe('the organisations of a field', () => {
  const idsOf = organisationResolver([
    ...registry,
    { documentId: 'court', names: ['Oslo tingrett'], kind: 'court' },
  ]);

  it('are those that are stored, by document or by any of their names', () => {
    expect(
      idsOf([{ documentId: 'x' }, { name: 'OSLO TINGRETT' }, { name: 'hd' }, { name: 'Ukjent' }]),
    ).toEqual(['x', 'court', 'directorate']);
  });

  it('are none where there is none', () => {
    expect([idsOf(null), idsOf({ name: 'Ukjent' }), idsOf('Oslo tingrett')]).toEqual([[], [], []]);
  });
});
