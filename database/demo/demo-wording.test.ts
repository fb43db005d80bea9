import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { demo } from './demo';

/** The newsletter that the demo retells; it lies beside the project, never in it. */
const SOURCE = path.resolve(process.cwd(), '../shared/data/kom-nyhetsbrev-2022-05.md');
const isThere = existsSync(SOURCE);
if (!isThere)
  console.info('The retold newsletter is not beside the project (../shared): comparing with it is skipped.');

/** More words in a row than two people write alike by chance. */
const RUN = 7;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}§-]+/gu) ?? [];

/** Runs do not reach across `|`, where something was cut out. */
const runsOf = (text: string): string[] =>
  text.split('|').flatMap((part) => {
    const words = wordsOf(part);
    return words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' '));
  });

/** Without titles, which stand in italics or quotation marks, abbreviations in brackets, and the targets of links. */
const ownWords = (markdown: string): string =>
  markdown
    .replace(/\([^)]*\)/g, '|')
    .replace(/(?<!\*)\*[^*\n]+\*(?!\*)/g, '|')
    .replace(/[«“][^»”\n]+[»”]/g, '|');

const names: string[] = [
  ...demo.organisations.flatMap(({ name, aliases = [] }) => [name.nb, name.en, ...aliases]),
  ...demo.entries.flatMap(({ nb, shared }) => [nb.title, ...shared.links.map(({ label }) => label)]),
];

const texts: string[] = [
  ...demo.entries.flatMap(({ nb, en, nbBeforeTranslation }) => [
    nb.body,
    en?.body ?? '',
    nbBeforeTranslation?.body ?? '',
  ]),
  ...[demo.issue.intro, demo.issue.closing, demo.newsletter.about, demo.newsletter.mandate].flatMap(
    ({ nb, en }) => [nb, en],
  ),
  ...demo.sections.flatMap(({ intro }) => [intro.nb, intro.en]),
];

(isThere ? describe : describe.skip)('the wording of the demo', () => {
  it('is its own: names apart, no seven words in a row are those of the newsletter it retells', () => {
    const source = new Set(runsOf(readFileSync(SOURCE, 'utf8')));
    const ofNames = new Set(names.flatMap(runsOf));
    const copied = texts
      .flatMap((text) => runsOf(ownWords(text)))
      .filter((run) => source.has(run) && !ofNames.has(run));
    expect(source.size).toBeGreaterThan(1000);
    expect(copied).toEqual([]);
  });
});
