import fc from 'fast-check';

/** Words of which sentences are put together; some mean something to the importer's rules, most do not. */
const WORDS =
  'rapporten publiserte Stortinget vedtok seminar 12. mai 2022 høsten kommunen Havrådet har og i juni dommen se også The report was published council held a meeting Court of Appeal law 2021 forslag ikke vedtatt neste nyhetsbrev side 6 Fafo-rapport 2022:14 HR-2021-100-A anket webinar «Lang vei» "Short title" kontakt oss god sommer møte deltok vi we NOU kl. 12.00 Norge (KOM) FN æøå 3.–4. oktober';

const word = fc.constantFrom(...WORDS.split(' '));
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((found) => found.join(' '));
const link = fc
  .tuple(words, fc.constantFrom('#', 'https://example.org/a', 'mailto:a@example.org', '/relative', ''))
  .map(([label, url]) => `[${label.replace(/[[\]]/g, '')}](${url})`);
const marked = fc
  .tuple(words, fc.constantFrom('**', '*', '_', '***'))
  .map(([text, mark]) => `${mark}${text}${mark}`);
const piece = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: link },
  { weight: 1, arbitrary: marked },
);
const sentence = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('.', '?', '!', ':', ''))
  .map(([pieces, end]) => pieces.join(' ') + end);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

const heading = fc
  .tuple(fc.integer({ min: 1, max: 4 }), words)
  .map(([level, title]) => `${'#'.repeat(level)} ${title}`);
const pseudoHeading = fc.oneof(
  words.map((title) => `**${title}**`),
  words.map((title) => title.toUpperCase()),
  fc.tuple(fc.integer({ min: 1, max: 9 }), words).map(([number, title]) => `${number}. ${title}`),
  words.map((title) => `${title}\n${'-'.repeat(Math.max(3, title.length))}`),
);
const list = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), text), { minLength: 1, maxLength: 5 })
  .map((entries) =>
    entries.map(([level, entry], at) => `${'  '.repeat(at === 0 ? 0 : level)}- ${entry}`).join('\n'),
  );
const table = fc
  .array(fc.tuple(words, words), { minLength: 1, maxLength: 4 })
  .map((rows) => ['| When | What |', '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'));
const other = fc.constantFrom(
  '---',
  '> Et sitat fra en leser.',
  '![Et bilde av havet](hav.png)',
  '<!-- a comment -->',
  '2',
  'Side 3 av 9',
  'Havnytt nr. 4',
  'Vi ønsker alle en god sommer!',
  '    indented code',
  '    indented code\n\n    goes on',
  '```\nfenced code\n\n\ngoes on\n```',
);
const block = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 3, arbitrary: heading },
  { weight: 1, arbitrary: pseudoHeading },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: other },
);

/** Markdown documents with all that newsletters are made of, in any order. */
export const markdownNewsletters = fc
  .array(block, { minLength: 1, maxLength: 25 })
  .map((blocks) => blocks.join('\n\n'));
