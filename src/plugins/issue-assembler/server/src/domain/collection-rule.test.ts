import { collectionRuleSchema, type CollectionRule } from '../../../shared/collection-rule';
import { matchesRule, type RuledFacts } from './collection-rule';

const TOPIC = 'topic00000001';
const ORGANISATION = 'organisation1';

const facts = (changes: Partial<RuledFacts> = {}): RuledFacts => ({
  type: 'report',
  kind: 'annual_report',
  organisations: [ORGANISATION],
  topics: [TOPIC],
  countries: ['NO'],
  hasInternationalOrganisation: false,
  ...changes,
});
const rule = (changes: Partial<CollectionRule> = {}): CollectionRule => ({
  entryTypes: ['report'],
  scope: 'any',
  appearedSinceLastIssue: false,
  ...changes,
});

describe("a section's rule", () => {
  it.each<[string, Partial<CollectionRule>, Partial<RuledFacts>, boolean]>([
    ['a type it names', {}, {}, true],
    ['a type it does not name', { entryTypes: ['event', 'ruling'] }, {}, false],
    ['no type at all', { entryTypes: [] }, {}, false],
    ['one of its kinds', { kinds: ['research', 'annual_report'] }, {}, true],
    ['none of its kinds', { kinds: ['research'] }, {}, false],
    ['no kind where it asks for one', { kinds: ['research'] }, { kind: null }, false],
    ['anything where its list of kinds is empty', { kinds: [] }, { kind: null }, true],
    ['one of its topics', { topics: ['topic00000002', TOPIC] }, {}, true],
    ['none of its topics', { topics: ['topic00000002'] }, {}, false],
    ['one of its organisations', { organisations: [ORGANISATION] }, {}, true],
    ['none of its organisations', { organisations: ['organisation2'] }, {}, false],
    ['its kind but not its topic', { kinds: ['annual_report'], topics: ['topic00000002'] }, {}, false],
  ])('answers for %s', (_what, rules, entry, isMatch) => {
    expect(matchesRule(facts(entry), rule(rules))).toBe(isMatch);
  });

  it.each<[string, Partial<RuledFacts>, boolean, boolean]>([
    ['from home', { countries: ['NO'] }, true, false],
    ['from abroad', { countries: ['DK'] }, false, true],
    ['from home and abroad', { countries: ['NO', 'SE'] }, false, true],
    ['of an international body', { countries: [], hasInternationalOrganisation: true }, false, true],
    [
      'of an international body about home',
      { countries: ['NO'], hasInternationalOrganisation: true },
      true,
      true,
    ],
    ['of no known country', { countries: [] }, true, false],
  ])('takes what is %s to be national and international so', (_what, entry, national, international) => {
    expect(matchesRule(facts(entry), rule({ scope: 'national' }))).toBe(national);
    expect(matchesRule(facts(entry), rule({ scope: 'international' }))).toBe(international);
    expect(matchesRule(facts(entry), rule({ scope: 'any' }))).toBe(true);
  });

  it('is read with what it leaves out filled in, and refused where it says something unknown', () => {
    expect(collectionRuleSchema.parse({ entryTypes: ['ruling'] })).toEqual({
      entryTypes: ['ruling'],
      scope: 'any',
      appearedSinceLastIssue: false,
    });
    expect(collectionRuleSchema.safeParse({ entryTypes: ['ruling'], colour: 'red' }).success).toBe(false);
    expect(collectionRuleSchema.safeParse({ entryTypes: ['page'] }).success).toBe(false);
  });
});
