import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editionSchema, type Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { emailOf } from '../../src/plugins/renditions/server/src/domain/email/email-of';
import { emailProblems, GMAIL_CUTS_AT } from '../helpers/email/email-problems';

const BASE = 'https://nyhetsbrev.example.org';

const demoEdition = (language: string): Edition =>
  editionSchema.parse(
    JSON.parse(readFileSync(path.join(__dirname, `../golden/demo-edition.${language}.json`), 'utf8')),
  );

describe.each(['nb', 'en'])('the demo issue in %s, of 64 items, as an e-mail', (language) => {
  it.each(['sent', 'on_the_web'] as const)('has no fault when %s', async (read) => {
    const { html } = emailOf({ edition: demoEdition(language), base: BASE }, read);
    expect(await emailProblems(html)).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThan(GMAIL_CUTS_AT);
  });
});
