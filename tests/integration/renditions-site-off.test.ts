import { getPreviewLink } from '../../src/plugins/renditions/shared/previews';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { accepted } from '../helpers/issue-desk';
import { request } from '../helpers/requests';

let app: TestApp;

beforeAll(async () => {
  process.env.SITE = 'false';
  app = await startApp();
});
afterAll(async () => {
  delete process.env.SITE;
  await app.stop();
});

const get = (path: string): Promise<Response> => fetch(`${app.url}${path}`, { redirect: 'manual' });

describe('where a site of one’s own takes the place of the archive', () => {
  it('there is no archive', async () => {
    for (const path of ['/nyhetsbrev', '/en/newsletter', '/nyhetsbrev/feeds/feed.xml'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('previews are there, with every font they load', async () => {
    const make = issueBuilding(app);
    const section = await make.section('Aktuelt');
    const entry = await make.draft('article', 'Kladden om fiske');
    const issue = await make.issue({ outline: outlineWith(section, [['article', entry]]) });
    const token = await logInAs(app, 'utgave-editor');
    const path = `/renditions/issues/${issue}/preview-link?language=nb`;
    const { url } = accepted(getPreviewLink.answer, await request(app, path, { token }));
    const choice = await get(url);
    expect(choice.status).toBe(200);
    const [, framed = ''] = /<iframe[^>]* src="([^"]+)"/.exec(await choice.text()) ?? [];
    const page = await get(framed.replaceAll('&amp;', '&'));
    expect(page.status).toBe(200);
    const fonts = [...(await page.text()).matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
      ([, font = '']) => font,
    );
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      const { status, headers } = await get(font);
      expect([font, status, headers.get('content-type')]).toEqual([font, 200, 'font/woff2']);
    }
  });

  it.each(['/nyhetsbrev/assets/none.woff2', '/nyhetsbrev/assets/..%2f..%2fpackage.json'])(
    'nothing else is a font: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
