import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { editionSchema } from '../../src/plugins/issue-assembler/shared/edition';
import { placementsOf, type Outline } from '../../src/plugins/issue-assembler/shared/outline';
import { operate, type OutlineOperation } from '../../src/plugins/issue-assembler/shared/outline-operations';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding } from '../helpers/issue-building';
import { issueDesk, publicEdition, refusalOf } from '../helpers/issue-desk';

/** What people do to an issue and its entries, by index into what the issue has when it is their turn. */
type Deed =
  | { do: 'add'; entry: number; index: number }
  | { do: 'move'; placement: number; index: number }
  | { do: 'remove'; placement: number }
  | { do: 'override'; placement: number; language: 'nb' | 'en'; text: string }
  | { do: 'publish'; language: 'nb' | 'en'; alsoEntries: boolean }
  | { do: 'correct'; entry: number }
  | { do: 'translate'; entry: number }
  | { do: 'delete'; entry: number };

const at = fc.nat(9);
const language = fc.constantFrom('nb' as const, 'en' as const);
const text = fc.constantFrom('Kort nytt', 'Tall & <tegn>', 'Æ “ø” å', '');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), entry: at, index: at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), placement: at, index: at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), placement: at }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('override' as const), placement: at, language, text }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('publish' as const), language, alsoEntries: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('correct' as const), entry: at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('translate' as const), entry: at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), entry: at }) },
);

const UID = 'api::article.article';
const ENTRIES = 4;
const RUNS = 10;
const DEEDS = 12;

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let desk: ReturnType<typeof issueDesk>;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  desk = issueDesk(app, await logInAs(app, 'utgave-editor'));
});
afterAll(() => app.stop());

interface KeptEdition {
  language: 'nb' | 'en';
  slug: string;
  number: number;
  sha256: string;
  /** The answer as it came, byte for byte. */
  text: string;
}

/** An issue under way, with what it should hold by everything done so far. */
interface World {
  issue: string;
  entries: { documentId: string; isGone: boolean }[];
  outline: Outline;
  editions: KeptEdition[];
  count: number;
}

const GROUP = 'g1';

const newWorld = async (): Promise<World> => {
  const section = await make.section('Rekke');
  const entries = [];
  for (let index = 0; index < ENTRIES; index += 1)
    entries.push({ documentId: await make.entry('article', `Sak ${index}`), isGone: false });
  const issue = await make.issue();
  expect((await desk.save('api::issue.issue', issue, 'en', { title: 'In English' })).status).toBe(200);
  const outline = await desk.saveOutline(issue, {
    revision: 0,
    sections: [{ section, groups: [{ id: GROUP, placements: [] }] }],
  });
  return { issue, entries, outline, editions: [], count: 0 };
};

const placed = (world: World) => placementsOf(world.outline);
const chosen = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

const arrange = async (world: World, operation: OutlineOperation): Promise<void> => {
  const operated = operate(world.outline, operation);
  if (operated.status === 'refused') throw new Error(operated.reason);
  const saved = await desk.saveOutline(world.issue, operated.outline);
  const isSame = canonicalize(operated.outline.sections) === canonicalize(world.outline.sections);
  expect(saved).toEqual({ ...operated.outline, revision: world.outline.revision + (isSame ? 0 : 1) });
  world.outline = saved;
};

const isInUse = (world: World, documentId: string): boolean => {
  const latest = (['nb', 'en'] as const).flatMap((one) => latestOf(world, one) ?? []);
  return (
    placed(world).some((placement) => placement.documentId === documentId) ||
    latest.some((edition) => edition.text.includes(`"${documentId}"`))
  );
};

const latestOf = (world: World, of: 'nb' | 'en'): KeptEdition | undefined =>
  world.editions.filter((edition) => edition.language === of).at(-1);

const publish = async (world: World, of: 'nb' | 'en', alsoEntries: boolean): Promise<void> => {
  const answer = await desk.publish(world.issue, of, alsoEntries);
  if (placed(world).length === 0) {
    expect(refusalOf(answer)).toMatchObject({ status: 400, details: { code: 'not_ready' } });
    return;
  }
  expect(answer).toMatchObject({ status: 200 });
  const { status, edition } = JSON.parse(answer.text);
  const last = latestOf(world, of);
  expect(edition.number).toBe((last?.number ?? 0) + (status === 'unchanged' ? 0 : 1));
  if (status === 'unchanged') return;
  expect(status).toBe(last ? 'corrected' : 'published');
  const { data, text: bytes } = await publicEdition(app, edition.slug, {
    locale: of,
    version: edition.number,
  });
  expect(data.edition.note === null).toBe(last === undefined);
  const entries = data.sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  expect(entries.map(({ placement, heading }) => [placement, heading?.text ?? null])).toEqual(
    placed(world).map(({ id, heading }) => [
      id,
      heading?.[of] ?? heading?.[of === 'nb' ? 'en' : 'nb'] ?? null,
    ]),
  );
  world.editions.push({
    language: of,
    slug: edition.slug,
    number: edition.number,
    sha256: edition.sha256,
    text: bytes,
  });
};

const act = async (world: World, one: Deed): Promise<void> => {
  world.count += 1;
  const placement = 'placement' in one ? chosen(placed(world), one.placement) : undefined;
  const entry = 'entry' in one ? chosen(world.entries, one.entry) : undefined;
  if (('placement' in one && !placement) || entry?.isGone) return;
  const { section = '' } = world.outline.sections[0] ?? {};
  const to = (index: number) => ({ section, group: GROUP, index: Math.min(index, placed(world).length) });
  const id = placement?.id ?? '';
  const documentId = entry?.documentId ?? '';
  switch (one.do) {
    case 'add':
      return arrange(world, {
        do: 'place',
        placement: { id: `p${world.count}`, uid: UID, documentId },
        to: to(one.index),
      });
    case 'move':
      return arrange(world, { do: 'move', placement: id, to: to(one.index) });
    case 'remove':
      return arrange(world, { do: 'remove', placement: id });
    case 'override':
      return arrange(world, { ...one, placement: id, field: 'heading' });
    case 'publish':
      return publish(world, one.language, one.alsoEntries);
    case 'correct':
    case 'translate': {
      const locale = one.do === 'correct' ? 'nb' : 'en';
      const title = `${one.do} ${world.count}`;
      expect((await desk.save(UID, documentId, locale, { title })).status).toBe(200);
      expect((await desk.publishEntry(UID, documentId, locale)).status).toBe(200);
      return;
    }
    case 'delete': {
      const answer = await desk.content('DELETE', `${UID}/${documentId}?locale=*`);
      if (isInUse(world, documentId)) {
        expect(refusalOf(answer)).toMatchObject({ status: 400, details: { code: 'entry_in_use' } });
        return;
      }
      expect(answer).toMatchObject({ status: 200 });
      if (entry) entry.isGone = true;
    }
  }
};

const sha256 = (value: string): string => createHash('sha256').update(value, 'utf8').digest('hex');

/** What has to hold after every deed. */
const check = async (world: World): Promise<void> => {
  const shown = await desk.editor(world.issue);
  expect(shown.outline).toEqual(world.outline);
  expect(shown.entries.filter(({ exists }) => !exists)).toEqual([]);
  for (const shownIn of ['nb', 'en']) {
    const { assembly, gaps } = await desk.preview(world.issue, shownIn);
    const order = assembly.sections.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) => entries.map((entry) => entry.placement)),
    );
    expect([order, gaps]).toEqual([placed(world).map(({ id }) => id), []]);
  }
  for (const edition of world.editions) {
    const { language: locale, number: version } = edition;
    const { data, meta, text: bytes } = await publicEdition(app, edition.slug, { locale, version });
    expect(bytes).toBe(edition.text);
    const json = bytes.slice('{"data":'.length, bytes.lastIndexOf(',"meta":'));
    expect(sha256(json)).toBe(edition.sha256);
    expect(sha256(canonicalize(editionSchema.parse(data)) ?? '')).toBe(edition.sha256);
    expect(meta.sha256).toBe(edition.sha256);
  }
};

it('any sequence of deeds leaves the outline as it was arranged, and every edition as it was published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: DEEDS }), async (deeds) => {
      const world = await newWorld();
      for (const one of deeds) {
        await act(world, one);
        await check(world);
      }
    }),
    // A failure is told with its seed and path; to make it smaller takes longer than to read it.
    { numRuns: RUNS, endOnFailure: true },
  );
}, 300_000);
