import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  extractRulingFacts,
  findCourtReferences,
  parseCourtReference,
} from '../../src/plugins/ruling-register/server/src/domain';

const FOLDER = path.resolve(process.cwd(), '../shared/data');
const FACTS = path.join(FOLDER, 'court-references.json');
const NEWSLETTER = path.join(FOLDER, 'kom-nyhetsbrev-2022-05.md');
const isThere = existsSync(FACTS) && existsSync(NEWSLETTER);

interface CourtFacts {
  appealCourts: { code: string; nb: string; en: string }[];
  districtCourtCodes: { code: string; court: string }[];
}

const suite = isThere ? describe : describe.skip;
if (!isThere)
  console.info(
    'The list of courts and the real newsletter are not beside the project (../shared/data): their tests are skipped.',
  );

suite('the list of courts', () => {
  const facts: CourtFacts = isThere
    ? (JSON.parse(readFileSync(FACTS, 'utf8')) as CourtFacts)
    : { appealCourts: [], districtCourtCodes: [] };

  it('has no code or name that the register does not know', () => {
    for (const { code, nb, en } of facts.appealCourts)
      expect(parseCourtReference(`${code}-2020-12345`)).toMatchObject({ court: { code, nb, en } });
    for (const { code, court } of facts.districtCourtCodes)
      expect(parseCourtReference(`${code}-2020-12345`)).toMatchObject({
        court: { code, nb: court.endsWith('?') ? null : court },
      });
  });
});

suite('the real newsletter', () => {
  /** Its passages, from one heading to the next, as plain text with the heading first. */
  const passages = isThere
    ? readFileSync(NEWSLETTER, 'utf8')
        .split(/^#+ /m)
        .map((passage) =>
          passage
            .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replace(/\*\*/g, '')
            .replace(/\n{2,}/g, '\n')
            .trim(),
        )
    : [];
  const about = (reference: string): string =>
    passages.find((passage) => findCourtReferences(passage).some((found) => found.normal === reference)) ??
    '';

  it('names two rulings, and nothing else that looks like a reference', () => {
    expect(passages.flatMap((passage) => findCourtReferences(passage).map((found) => found.normal))).toEqual([
      'THEDM-2020-52736',
      'LB-2018-102939-2',
    ]);
  });

  it('tells the facts of the first', () => {
    expect(extractRulingFacts(about('THEDM-2020-52736'), 'nb')).toMatchObject({
      reference: 'THEDM-2020-52736',
      court: { name: 'Hedmarken tingrett' },
      caseType: 'criminal',
      decisionType: 'judgment',
      decidedOn: '2020-12-03',
      outcomes: [{ result: 'acquitted', defendants: 3 }],
      appealSteps: [{ kind: 'appealed' }, { kind: 'referred' }, { kind: 'withdrawn', date: '2021-11-05' }],
      legalForce: 'final',
      legalForceDate: '2021-11-05',
      legalForceBasis: 'appeal_withdrawn',
    });
  });

  it('tells the facts of the second', () => {
    expect(extractRulingFacts(about('LB-2018-102939-2'), 'nb')).toMatchObject({
      reference: 'LB-2018-102939-2',
      court: { name: 'Borgarting lagmannsrett' },
      decidedOn: '2021-09-10',
      caseName: 'Lime-saken',
      outcomes: [],
      appealSteps: [{ kind: 'leave_refused' }],
      legalForce: 'final',
      legalForceBasis: 'leave_refused',
    });
  });
});
