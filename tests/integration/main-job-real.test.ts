import { readFileSync } from 'node:fs';
import path from 'node:path';
import { collectionRuleSchema } from '../../src/plugins/issue-assembler/shared/collection-rule';
import type { Edition, EditionEntry } from '../../src/plugins/issue-assembler/shared/edition';
import { placementsOf, type Outline } from '../../src/plugins/issue-assembler/shared/outline';
import { operate, type OutlineOperation } from '../../src/plugins/issue-assembler/shared/outline-operations';
import { readSource } from '../../src/plugins/newsletter-import/server/src/domain';
import type { ImportReport, ReportedItem } from '../../src/plugins/newsletter-import/shared';
import { documentOf } from '../../src/plugins/renditions/server/src/domain/document/document-of';
import { readingOf } from '../../src/plugins/renditions/server/src/domain/document/reading';
import { comparable, readPage } from '../../src/plugins/renditions/server/src/domain/web/read-page.fixture';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { emailProblems, GMAIL_CUTS_AT } from '../helpers/email/email-problems';
import { issueDesk, publicEdition } from '../helpers/issue-desk';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { importInto, reportOf } from '../helpers/newsletters';
import { saidByPdf } from '../helpers/pdf-by-poppler';
import { piecesOfDocument, piecesOfPdf } from '../helpers/pdf-pieces';
import { openPdfReader, type PdfReader } from '../helpers/pdf-reader';
import { itWithPoppler, popplerFacts } from '../helpers/poppler';
import {
  fillRegistry,
  isRealNewsletterThere,
  matchByLines,
  readInventory,
  REAL_NEWSLETTER,
  type CountedItem,
} from '../helpers/real-newsletter';

if (!isRealNewsletterThere)
  console.log(`Skipped: the real newsletter is not beside the project (${REAL_NEWSLETTER}).`);
const suite = isRealNewsletterThere ? describe : describe.skip;

const SECTIONS = [
  'KOMs hovedaktiviteter',
  'Rettsavgjørelser',
  'Aktuelle norske tiltak, rapporter og forskning',
  'Aktuelle internasjonale tiltak, rapporter og forskning',
];
const ENTRY_TYPES: readonly string[] = ['report', 'ruling', 'event', 'article'];

interface Counted {
  counted: CountedItem;
  item: ReportedItem;
}

/** A placed matter as a reader meets it. */
interface Told {
  section: string;
  heading: string;
  type: string;
  title: string;
}

/** What the inventory says an edition has to tell, in its order; titles are the ones the import gave. */
const toldBySource = (matters: readonly Counted[]): Told[] =>
  matters.map(({ counted, item }) => ({
    section: counted.section,
    // A sub-heading that is taken up again on the next page.
    heading: counted.subheading.replace(/ forts\.$/, ''),
    type: item.type,
    title: item.title,
  }));

const toldBy = (edition: Edition): Told[] =>
  edition.sections.flatMap((section) =>
    section.groups.flatMap((group) =>
      group.entries.map(({ type, title, heading }) => ({
        section: section.title.text.replace(/ i mai–juni$/, ''),
        // A sub-heading over one matter may be that matter's title.
        heading: group.heading?.text ?? heading?.text ?? title,
        type,
        title,
      })),
    ),
  );

const entriesOf = (edition: Edition): EditionEntry[] =>
  edition.sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

const plain = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"(?:\}|,"type":"text"\}),\{(?:"bold":true,)?"text":"/g, '')
    .replace(/\s+/g, ' ');

let app: TestApp;
let pdfReader: PdfReader;
let desk: ReturnType<typeof issueDesk>;
let report: ImportReport;
let issue: string;
/** Matters of the inventory that became entries. */
let matters: Counted[];
/** Those that are text of the issue or of its newsletter. */
let others: Counted[];

suite('the main job on the real newsletter', () => {
  beforeAll(async () => {
    app = await startApp();
    pdfReader = openPdfReader();
    await fillRegistry(app);
    desk = issueDesk(app, await logInAs(app, 'utgave-editor'));
    await publishEarlierIssue();
    const read = await readSource(readFileSync(REAL_NEWSLETTER), path.basename(REAL_NEWSLETTER));
    if (read.status !== 'ok') throw new Error(read.message);
    report = reportOf(await importInto(app.strapi, read.source));
    issue = report.issue.documentId ?? '';
    const matched = matchByLines(readInventory(), report.items).flatMap(({ counted, item }) =>
      item ? [{ counted, item }] : [],
    );
    matters = matched.filter(({ item }) => ENTRY_TYPES.includes(item.type));
    others = matched.filter(({ item }) => !ENTRY_TYPES.includes(item.type));
  }, 120_000);
  afterAll(async () => {
    await pdfReader.stop();
    await app.stop();
  });

  const outlineOf = async (): Promise<Outline> => (await desk.editor(issue)).outline;
  let norwegian: Edition;

  it('begins with 64 counted matters, of which 54 become entries and 10 are text of the issue', () => {
    expect([matters.length, others.length]).toEqual([54, 10]);
    expect(new Set(toldBySource(matters).map(({ section }) => section))).toEqual(new Set(SECTIONS));
    expect(new Set(toldBySource(matters).map(({ heading }) => heading)).size).toBe(19);
  });

  it('waits for the entries: each of them blocks, until each is published', async () => {
    const blocked = await desk.readiness(issue, 'nb');
    expect(blocked.findings.filter(({ severity }) => severity === 'blocks').map(({ code }) => code)).toEqual(
      Array(54).fill('entry_unpublished'),
    );
    const refused = await desk.publish(issue, 'nb');
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('not_ready') });
    for (const { uid, documentId } of placementsOf(await outlineOf()))
      expect((await desk.publishEntry(uid, documentId, 'nb')).status).toBe(200);
    expect((await desk.readiness(issue, 'nb')).status).toBe('ready');
  });

  it('collects for May and June 2022 without moving or doubling what the import placed', async () => {
    await giveRules();
    const before = await outlineOf();
    const { candidates, revision } = await desk.candidates(issue);
    expect(candidates.map(({ verdict }) => verdict)).toEqual(Array(54).fill('placed'));
    expect(candidates.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('within_period');
    expect(await desk.accept(issue, revision)).toEqual({ outline: before, added: 0 });
  });

  it('is published with every section, sub-heading and matter in the order of the source', async () => {
    const { status, edition } = await desk.published(issue, 'nb');
    expect([status, edition.number]).toEqual(['published', 1]);
    norwegian = (await publicEdition(app, edition.slug)).data;
    expect(norwegian.sections).toHaveLength(4);
    expect(toldBy(norwegian)).toEqual(toldBySource(matters));
  });

  it('is an e-mail without a fault, of a size that Gmail shows whole', async () => {
    const html = await (await fetch(`${app.url}/nyhetsbrev/${norwegian.issue.slug}.email.html`)).text();
    expect(await emailProblems(html)).toEqual([]);
    const bytes = Buffer.byteLength(html);
    console.log(`The real issue as an e-mail: ${bytes} bytes.`);
    expect(bytes).toBeLessThan(GMAIL_CUTS_AT);
    const base = app.strapi.config.get<string>('server.absoluteUrl');
    const said = comparable(await readPage(html));
    expect(said).toEqual(comparable(readingOf(documentOf(norwegian, base))));
  });

  const publishedPdf = async () => {
    const answer = await fetch(`${app.url}/nyhetsbrev/${norwegian.issue.slug}.pdf`);
    const pdf = Buffer.from(await answer.arrayBuffer());
    return { pdf, document: documentOf(norwegian, app.strapi.config.get<string>('server.absoluteUrl')) };
  };

  it('is a tagged PDF/A-2a that says, read back, all that the edition says', async () => {
    const { pdf, document } = await publishedPdf();
    const read = await pdfReader.read(pdf);
    expect(piecesOfPdf(read)).toEqual(piecesOfDocument(document, new Set()));
    expect(read).toMatchObject({ title: document.title.text, language: 'nb', isTagged: true });
    expect(read.metadata).toMatchObject({ 'pdfaid:part': '2', 'pdfaid:conformance': 'A' });
    expect(read.outline.map(({ title }) => title)).toEqual([
      ...document.sections.map(({ title }) => title.text),
      document.colophon?.heading,
    ]);
    console.log(`The real issue as a PDF: ${read.pages.length} pages, ${pdf.length} bytes.`);
  });

  itWithPoppler('is such a PDF for Poppler as well', async () => {
    const { pdf, document } = await publishedPdf();
    expect(popplerFacts(pdf)).toMatchObject({
      title: document.title.text,
      isTagged: true,
      pdfA: '2a',
      languages: ['nb'],
    });
    const said = saidByPdf(pdf, document);
    expect(said.cover).toBe(said.coverOfDocument);
    expect(said.rest).toBe(said.restOfDocument);
  });

  it('has every emphasised term and link of a matter in that matter', () => {
    const entries = entriesOf(norwegian);
    const lost = matters.flatMap(({ counted }, index) => {
      const text = plain(entries[index]);
      const wanted = [...counted.bold.map((bold) => bold.text), ...counted.links.map(({ label }) => label)];
      return wanted.filter((term) => !text.includes(JSON.stringify(term).slice(1, -1)));
    });
    expect(lost).toEqual([]);
  });

  it('has the other matters in the texts of the issue and its newsletter', () => {
    const { newsletter, issue: about } = norwegian;
    const text = plain({ newsletter, about });
    const wanted = others.flatMap(({ counted }) => [
      ...counted.bold.map((bold) => bold.text),
      ...counted.links.map(({ label }) => label),
    ]);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((term) => !text.includes(term))).toEqual([]);
    expect(about).toMatchObject({ periodStart: '2022-05-01', periodEnd: '2022-06-30', lang: 'nb' });
    expect(about.intro?.blocks).not.toEqual([]);
    expect(about.closing?.blocks).not.toEqual([]);
  });

  it('is published in English with eight entries translated: the same order, the rest in Norwegian and marked so', async () => {
    const placed = placementsOf(await outlineOf());
    const translated = placed.filter((_, index) => index % 7 === 0);
    expect(translated).toHaveLength(8);
    const begun = await desk.save('api::issue.issue', issue, 'en', {
      title: 'Newsletter, May–June 2022',
      intro: [{ type: 'paragraph', children: [{ type: 'text', text: 'To our partners' }] }],
    });
    expect(begun.status).toBe(200);
    for (const { uid, documentId } of translated) {
      const text = [{ type: 'paragraph', children: [{ type: 'text', text: `In English: ${documentId}` }] }];
      const body = uid === 'api::article.article' ? { body: text } : { summary: text };
      const saved = await desk.save(uid, documentId, 'en', { title: `Entry ${documentId}`, ...body });
      expect(saved.status).toBe(200);
    }
    const rulings = placed.find(({ uid }) => uid === 'api::ruling.ruling');
    const section = (await outlineOf()).sections.find((one) =>
      placementsOf({ sections: [one] }).some(({ id }) => id === rulings?.id),
    )?.section;
    expect((await desk.save('api::section.section', section ?? '', 'en', { title: 'Rulings' })).status).toBe(
      200,
    );

    const { edition, entriesPublished } = await desk.published(issue, 'en', true);
    expect([edition.number, entriesPublished]).toEqual([1, 8]);
    const english = (await publicEdition(app, edition.slug, { locale: 'en' })).data;
    const order = (one: Edition): string[] => entriesOf(one).map(({ placement }) => placement);
    expect(order(english)).toEqual(order(norwegian));
    const inEnglish = new Set(translated.map(({ id }) => id));
    expect(entriesOf(english).map(({ placement, lang, title, id }) => [placement, lang, title, id])).toEqual(
      entriesOf(norwegian).map(({ placement, title, id }) =>
        inEnglish.has(placement) ? [placement, 'en', `Entry ${id}`, id] : [placement, 'nb', title, id],
      ),
    );
    expect(english.sections.map(({ title }) => title.lang)).toEqual(['nb', 'en', 'nb', 'nb']);
    expect(
      english.sections.flatMap(({ groups }) => groups.flatMap(({ heading }) => heading?.lang ?? [])),
    ).toEqual(Array(17).fill('nb'));
    expect(english.newsletter?.about?.lang).toBe('nb');
    expect(english.issue).toMatchObject({
      lang: 'en',
      intro: { lang: 'en' },
      closing: { lang: 'nb', blocks: norwegian.issue.closing?.blocks },
    });
    expect((await publicEdition(app, norwegian.issue.slug)).data).toEqual(norwegian);
  });

  it('can be begun anew: what an editor takes out is collected again, and arranged as the source has it', async () => {
    const before = await outlineOf();
    const emptied = await desk.saveOutline(issue, { revision: before.revision, sections: [] });
    const { candidates, revision } = await desk.candidates(issue);
    expect(revision).toBe(emptied.revision);
    expect(candidates.filter(({ verdict }) => verdict === 'in')).toHaveLength(54);
    const { outline, added } = await desk.accept(issue, revision);
    expect(added).toBe(54);
    expect(await desk.accept(issue, outline.revision)).toEqual({ outline, added: 0 });

    const home = homes(before);
    const arrived = outline.sections.flatMap((section) =>
      placementsOf({ sections: [section] }).map(({ documentId }) => [documentId, section.section] as const),
    );
    const astray = arrived.filter(([documentId, section]) => home.get(documentId) !== section);
    console.log(`Collected into their section by its rule: ${54 - astray.length} of 54.`);
    expect(astray.length).toBeLessThanOrEqual(12);
    // Entries that no date orders come as they were entered, which is as the source has them.
    const undated = new Set(
      candidates.filter(({ date }) => date === null).map(({ documentId }) => documentId),
    );
    const arrivedIn = (at: number, ids: readonly string[]): string[] =>
      ids.filter((id) => undated.has(id) && home.get(id) === before.sections[at]?.section);
    for (const at of SECTIONS.keys()) {
      const collected = arrived.filter(([id, section]) => home.get(id) === section).map(([id]) => id);
      const inSource = placementsOf(before).map(({ documentId }) => documentId);
      expect(arrivedIn(at, collected)).toEqual(
        arrivedIn(
          at,
          inSource.filter((id) => collected.includes(id)),
        ),
      );
    }

    const arranged = await desk.saveOutline(issue, arrangedAs(before, outline));
    expect(arranged.sections.map(({ section }) => section)).toEqual(
      before.sections.map(({ section }) => section),
    );
    expect(await desk.published(issue, 'nb', true)).toMatchObject({ entriesPublished: 0 });
    const { data } = await publicEdition(app, norwegian.issue.slug);
    expect(toldBy(data)).toEqual(toldBySource(matters));
  });
});

/** Rules as an editor writes them for these four sections, in the order of their positions. */
const giveRules = async (): Promise<void> => {
  const rules = [
    { entryTypes: ['report', 'event', 'article'], kinds: ['activity', 'status_report', 'notice'] },
    { entryTypes: ['ruling', 'report'], kinds: ['criminal', 'overview_of_case_law'] },
    { entryTypes: ['report', 'event', 'article'], scope: 'national' },
    { entryTypes: ['report', 'event', 'article'], scope: 'international' },
  ];
  const { sections } = (await desk.editor(issue)).outline;
  for (const [index, { section }] of sections.entries()) {
    const collectionRule = collectionRuleSchema.parse({ ...rules[index], appearedSinceLastIssue: true });
    expect((await desk.save('api::section.section', section, 'nb', { collectionRule })).status).toBe(200);
  }
};

/** The issue of January to April, which readers had before the matters of this one were entered. */
const publishEarlierIssue = async (): Promise<void> => {
  const make = issueBuilding(app);
  const newsletter = await make.create('api::newsletter.newsletter', { name: 'Nyhetsbrev fra KOM' });
  const section = await make.section('Forrige gang', { newsletter, recurring: false });
  const entry = await make.entry('article', 'Sak fra forrige gang');
  const earlier = await make.issue({
    newsletter,
    periodStart: '2022-01-01',
    periodEnd: '2022-04-30',
    outline: outlineWith(section, [['article', entry]]),
  });
  await desk.published(earlier, 'nb');
};

/** The section of each entry. */
const homes = (outline: Outline): Map<string, string> =>
  new Map(
    outline.sections.flatMap((section) =>
      placementsOf({ sections: [section] }).map(({ documentId }) => [documentId, section.section] as const),
    ),
  );

/** What an editor does in the outline editor so that the collected entries stand as wanted: one operation at a time. */
const arrangedAs = (wanted: Outline, collected: Outline): Outline => {
  let outline = collected;
  const apply = (operation: OutlineOperation): void => {
    const operated = operate(outline, operation);
    if (operated.status === 'refused') throw new Error(`${operation.do}: ${operated.reason}`);
    outline = operated.outline;
  };
  const collectedInto = new Set(collected.sections.flatMap(({ groups }) => groups.map(({ id }) => id)));
  const placementOf = new Map(placementsOf(collected).map(({ documentId, id }) => [documentId, id]));
  for (const [at, { section, groups }] of wanted.sections.entries()) {
    apply({ do: 'moveSection', section, index: at });
    for (const [index, { id, heading, placements }] of groups.entries()) {
      const group = { id, placements: [], ...(heading ? { heading } : {}) };
      apply({ do: 'addGroup', section, group, index });
      for (const [place, { documentId }] of placements.entries()) {
        const placement = placementOf.get(documentId) ?? '';
        apply({ do: 'move', placement, to: { section, group: id, index: place } });
      }
    }
  }
  for (const group of collectedInto) apply({ do: 'removeGroup', group });
  return outline;
};
