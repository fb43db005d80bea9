import { startApp, type TestApp } from '../helpers/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const issue = (changes: Record<string, unknown> = {}) => ({
  title: 'Nyhetsbrev',
  number: 1,
  year: 2030,
  periodStart: '2030-01-01',
  periodEnd: '2030-02-28',
  ...changes,
});

describe('a save', () => {
  it('is refused where the period ends before it starts', async () => {
    const save = app.strapi
      .documents('api::issue.issue')
      .create({ locale: 'nb', data: issue({ number: 9, periodEnd: '2029-12-31' }) });
    await expect(save).rejects.toThrow(/last day, 2029-12-31, is before the first, 2030-01-01/);
  });

  it('is refused where number and year are taken, and allowed for the same issue in another language', async () => {
    const issues = app.strapi.documents('api::issue.issue');
    const first = await issues.create({ locale: 'nb', data: issue() });
    await expect(issues.create({ locale: 'nb', data: issue() })).rejects.toThrow(/number 1 of 2030 already/);
    await expect(
      issues.update({ documentId: first.documentId, locale: 'en', data: issue({ title: 'Newsletter' }) }),
    ).resolves.toMatchObject({ title: 'Newsletter' });
  });

  it('is refused where the outline is not one', async () => {
    const save = app.strapi.documents('api::issue.issue').create({
      locale: 'nb',
      data: issue({ number: 7, outline: { revision: 0, sections: [{ section: '1', groups: [] }] } }),
    });
    await expect(save).rejects.toThrow(/Outline/);
  });

  it('is refused where an address differs from one on the contact list only in case', async () => {
    const contacts = app.strapi.documents('api::contact.contact');
    await contacts.create({
      data: { email: 'kari@example.org', language: 'nb', subscriptionStatus: 'pending' },
    });
    await expect(
      contacts.create({ data: { email: 'Kari@Example.org', language: 'nb', subscriptionStatus: 'pending' } }),
    ).rejects.toThrow(/on the contact list already/);
  });
});

describe('the roles of the admin', () => {
  const permissionsOf = async (
    code: string,
  ): Promise<{ action: string; subject: string; properties: { fields?: string[]; locales?: string[] } }[]> =>
    app.strapi.db.query('admin::permission').findMany({ where: { role: { code } } });

  it('let a translator write the localised fields of English only, and publish nothing', async () => {
    const permissions = await permissionsOf('utgave-translator');
    const writes = permissions.filter(({ action }) => /create|update/.test(action));
    expect(writes.length).toBeGreaterThan(10);
    expect(new Set(writes.flatMap(({ properties }) => properties.locales))).toEqual(new Set(['en']));
    expect(writes.flatMap(({ properties }) => properties.fields)).not.toContain('outline');
    expect(writes.flatMap(({ properties }) => properties.fields)).toContain('title');
    expect(permissions.filter(({ action }) => /publish|delete/.test(action))).toEqual([]);
    expect(permissions.filter(({ subject }) => subject === 'api::contact.contact')).toEqual([]);
  });

  it('let an editor write and publish in every language', async () => {
    const publishing = (await permissionsOf('utgave-editor')).find(
      ({ action, subject }) => action.endsWith('.publish') && subject === 'api::issue.issue',
    );
    expect([...(publishing?.properties.locales ?? [])].sort()).toEqual(['en', 'nb']);
  });
});
