import { extractRulingFacts } from './extract-ruling-facts';
import type { RulingLanguage } from './ruling-text';

describe('the name of a case', () => {
  it.each<[string, RulingLanguage, string | null]>([
    ['Dommen i Broiler-saken, LB-2021-777, er rettskraftig.', 'nb', 'Broiler-saken'],
    ['Dommen i Broiler-saka, LB-2021-777, er rettskraftig.', 'nn', 'Broiler-saka'],
    ['The judgment in the Broiler case, LB-2021-777, is final.', 'en', 'Broiler case'],
    ['Dommen i Jordbærsaken, LB-2021-777, er rettskraftig.', 'nb', 'Jordbærsaken'],
    ['Dommen er anket. Ankesaken og Straffesaken, LB-2021-777.', 'nb', null],
    ['Høyesterett-saken og UNE-saken, LB-2021-777.', 'nb', null],
    ['Dommen i Testesen-saken, LB-2021-777.', 'nb', null],
    ['Kari Nordmann er part i Nordmann-saken, LB-2021-777.', 'nb', null],
    ['The Strasbourg court in the Doe case (application no. 12345/18)', 'en', null],
    ['i straffesaken og The Supreme Court case, LB-2021-777', 'en', null],
  ])('%s', (text, language, name) => {
    expect(extractRulingFacts(text, language).caseName).toBe(name);
  });
});
