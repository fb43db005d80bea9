/** ISO 3166-1 alpha-2 codes with the countries' names in Norwegian and English, as newsletters write them. */
const COUNTRIES = `
AL Albania|AD Andorra|AM Armenia|AT Østerrike;Austria|AZ Aserbajdsjan;Azerbaijan|BA Bosnia-Hercegovina;Bosnia og Hercegovina;Bosnia and Herzegovina;Bosnia|BE Belgia;Belgium|BG Bulgaria|BY Belarus;Hviterussland|CA Canada|CH Sveits;Switzerland|CY Kypros;Cyprus|CZ Tsjekkia;Czechia;Czech Republic|DE Tyskland;Germany|DK Danmark;Denmark|EE Estland;Estonia|ES Spania;Spain|FI Finland|FR Frankrike;France|GB Storbritannia;United Kingdom;UK;Great Britain|GE Georgia|GR Hellas;Greece|HR Kroatia;Croatia|HU Ungarn;Hungary|IE Irland;Ireland|IS Island;Iceland|IT Italia;Italy|XK Kosovo|LI Liechtenstein|LT Litauen;Lithuania|LU Luxembourg;Luxemburg|LV Latvia|MC Monaco|MD Moldova|ME Montenegro|MK Nord-Makedonia;North Macedonia|MT Malta|NL Nederland;Netherlands;the Netherlands|NO Norge;Noreg;Norway|PL Polen;Poland|PT Portugal|RO Romania|RS Serbia|RU Russland;Russia|SE Sverige;Sweden|SI Slovenia|SK Slovakia|SM San Marino|TR Tyrkia;Turkey;Türkiye|UA Ukraina;Ukraine|US USA;United States|AF Afghanistan|AU Australia|BR Brasil;Brazil|CN Kina;China|ER Eritrea|ET Etiopia;Ethiopia|IN India|IQ Irak;Iraq|IR Iran|JP Japan|NG Nigeria|NP Nepal|NZ New Zealand|PH Filippinene;Philippines|SO Somalia|SY Syria|TH Thailand|VN Vietnam|ZA Sør-Afrika;South Africa
`;

const CODES = new Map<string, string>(
  COUNTRIES.trim()
    .split('|')
    .flatMap((entry) => {
      const [code, names] = [entry.trim().slice(0, 2), entry.trim().slice(3)];
      return names.split(';').map((name): [string, string] => [name, code]);
    }),
);

const PATTERN = new RegExp(
  `(?<![\\p{L}-])(${[...CODES.keys()].sort((a, b) => b.length - a.length).join('|')})(?:['’]?s)?(?![\\p{L}])`,
  'gu',
);

export interface FoundCountry {
  code: string;
  name: string;
  start: number;
}

/** Countries a text names, in order; the genitive counts. */
export function countriesIn(text: string): FoundCountry[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    code: CODES.get(match[1] ?? '') ?? '',
    name: match[1] ?? '',
    start: match.index,
  }));
}

export function isCountry(name: string): boolean {
  return CODES.has(name.trim());
}
