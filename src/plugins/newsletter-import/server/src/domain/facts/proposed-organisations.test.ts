import { actingNames, introducedOrganisations } from './proposed-organisations';

const introduced = (text: string): string[] =>
  introducedOrganisations(text).map(({ name, acronym }) => `${name} = ${acronym ?? ''}`);
const acting = (text: string, verb: string): string[] =>
  actingNames(text, text.indexOf(verb)).map(({ name }) => name);

describe('bodies that a text introduces', () => {
  it.each([
    ['Havforskningssenteret (HFS) publiserte i mai en rapport.', ['Havforskningssenteret = HFS']],
    ['Sammen med Kystkommunenes fellesforbund (KFF) har vi startet.', ['Kystkommunenes fellesforbund = KFF']],
    ['The Institute for Urban Water (IUW) published a study.', ['Institute for Urban Water = IUW']],
    ['KOM deltar i Østersjørådets (CBSS) arbeidsgruppe.', ['Østersjørådet = CBSS']],
    ['Spørsmål fra Anne Døme (Sp) om villreinfondet.', []],
    ['Spørsmål frå Per Prøve (MDG).', []],
    ['Rapporten (PDF-en er lang) kom i mai (2022).', []],
  ])('are named with their acronym: %j', (text, expected) => {
    expect(introduced(text)).toEqual(expected);
  });

  it('are not found in hostile text, which is read to its end', () => {
    // The suite's time limit is the bound: what backtracks would need hours.
    expect(introduced(`${'Aa mot '.repeat(8_000)}(`)).toEqual([]);
    expect(introduced('A'.repeat(50_000))).toEqual([]);
  });
});

describe('those who act', () => {
  it.each([
    ['Fjordtilsynet har i mai publisert en rapport.', 'publisert', ['Fjordtilsynet']],
    ['Fjordtilsynet publiserte i mai en rapport.', 'publiserte', ['Fjordtilsynet']],
    [
      'Arbeidstilsynet, NAV og Skatteetaten publiserte rapporten.',
      'publiserte',
      ['Arbeidstilsynet', 'NAV', 'Skatteetaten'],
    ],
    ['The Rivers Trust has published guidance.', 'published', ['Rivers Trust']],
    ['Organisation for Coasts (OFC) arranged a seminar.', 'arranged', ['Organisation for Coasts']],
    ['Rapporten ble lansert i mai.', 'lansert', []],
    ['Norge leverte rapporten.', 'leverte', []],
    ['Justisministeren svarte i mai.', 'svarte', []],
    ['Det ble arrangert et møte.', 'arrangert', []],
  ])('stand before the verb: %j', (text, verb, expected) => {
    expect(acting(text, verb)).toEqual(expected);
  });
});
