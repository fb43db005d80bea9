import path from 'node:path';
import { z } from 'zod';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { request } from '../helpers/requests';
import { uploadsOf, type Uploads } from '../helpers/uploads';

const FILES = 'plugin::upload.file';
const COVER = path.resolve('database/demo/cover.png');

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let editor: string;
let uploads: Uploads;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  uploads = uploadsOf(app);
  editor = await logInAs(app, 'utgave-editor');
});
afterAll(async () => {
  await uploads.removeAll();
  await app.stop();
});

const upload = (name: string): Promise<{ id: number; url: string }> => uploads.add(COVER, name);

const publishedWith = async (coverImage: number): Promise<string> => {
  const entry = await make.entry('article', 'En sak');
  const outline = outlineWith(await make.section('Aktuelle'), [['article', entry]]);
  const issue = await make.issue({ title: 'Nyhetsbrev med bilde', outline, coverImage });
  await make.publish('api::issue.issue', issue);
  return issue;
};

const refusal = z.object({
  error: z.object({ details: z.object({ code: z.string(), issues: z.array(z.string()) }) }),
});

describe('a file that an edition shows', () => {
  let file: { id: number; url: string };
  beforeAll(async () => {
    file = await upload('publisert.png');
    const issue = await publishedWith(file.id);
    // Even when the draft has let go of it, readers still get the edition.
    await make.update('api::issue.issue', issue, { coverImage: null });
  });

  it('is not deleted, by the media library or by what else calls Strapi’s service', async () => {
    const { status, text } = await request(app, `/upload/files/${file.id}`, {
      method: 'DELETE',
      token: editor,
    });
    expect(status).toBe(400);
    expect(refusal.parse(JSON.parse(text)).error.details).toEqual({
      code: 'file_published',
      issues: ['Nyhetsbrev med bilde'],
    });
    expect((await fetch(`${app.url}${file.url}`)).status).toBe(200);
  });

  it('is not replaced by another under its address', async () => {
    const before = await (await fetch(`${app.url}${file.url}`)).arrayBuffer();
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ name: 'annet.png' }));
    form.append('files', new Blob(['not the picture'], { type: 'image/png' }), 'annet.png');
    const answer = await fetch(`${app.url}/upload?id=${file.id}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${editor}` },
      body: form,
    });
    expect(answer.status).toBe(400);
    const after = await (await fetch(`${app.url}${file.url}`)).arrayBuffer();
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });
});

it('a file of a draft alone is deleted as ever', async () => {
  const file = await upload('utkast.png');
  await make.issue({ coverImage: file.id });
  const { status } = await request(app, `/upload/files/${file.id}`, { method: 'DELETE', token: editor });
  expect(status).toBe(200);
  expect(await app.strapi.db.query(FILES).findOne({ where: { id: file.id } })).toBeNull();
});
