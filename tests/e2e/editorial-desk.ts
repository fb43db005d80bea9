import { z } from 'zod';

/** The first user of a new installation, invented. */
export const ADMIN = {
  firstname: 'Kari',
  lastname: 'Nordmann',
  email: 'kari@example.org',
  password: 'Et-Godt-Passord-1',
};

/** What {@link layOutDesk} wrote, in Norwegian only. */
export const DESK = {
  issue: 'Nyhetsbrev mai–juni',
  section: 'Nye rapporter',
  group: 'Fra etatene',
  report: 'Årsrapport om tilsyn',
  /** In {@link fillDesk} only. */
  guidance: 'Veileder om arbeidsvilkår',
} as const;

const registered = z.object({ data: z.object({ token: z.string() }) });
const saved = z.object({ data: z.object({ documentId: z.string() }) });

/** {@link layOutDesk}, and a report that is not placed yet. */
export const fillDesk = async (url: string): Promise<void> => {
  const save = await layOutDesk(url);
  await save('report', { title: DESK.guidance, kind: 'guidance', reportStatus: 'published' });
};

type Save = (type: string, values: object) => Promise<string>;

/** Makes the first user and, as that user, an issue with one section that places one report. */
export const layOutDesk = async (url: string): Promise<Save> => {
  const { data } = registered.parse(await post(`${url}/admin/register-admin`, ADMIN));
  const save: Save = async (type, values) =>
    saved.parse(
      await post(
        `${url}/content-manager/collection-types/api::${type}.${type}?plugins[i18n][locale]=nb&locale=nb`,
        values,
        data.token,
      ),
    ).data.documentId;
  const section = await save('section', { title: DESK.section, position: 1, missingTranslation: 'fallback' });
  const report = await save('report', {
    title: DESK.report,
    kind: 'annual_report',
    reportStatus: 'published',
  });
  const placements = [{ id: 'placement1', uid: 'api::report.report', documentId: report }];
  const groups = [{ id: 'group1', heading: { nb: DESK.group }, placements }];
  await save('issue', {
    title: DESK.issue,
    number: 2,
    year: 2030,
    periodStart: '2030-05-01',
    periodEnd: '2030-06-30',
    outline: { revision: 0, sections: [{ section, groups }] },
  });
  return save;
};

const post = async (address: string, body: object, token?: string): Promise<unknown> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
};
