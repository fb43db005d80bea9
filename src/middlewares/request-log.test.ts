import requestLog from './request-log';

const lineOf = async (url: string): Promise<unknown> => {
  const http = jest.fn();
  const strapi = { log: { http } } as unknown as Parameters<typeof requestLog>[1]['strapi'];
  await requestLog(undefined, { strapi })({ method: 'GET', url, status: 200 }, () => Promise.resolve());
  expect(http).toHaveBeenCalledTimes(1);
  return http.mock.calls[0]?.[0];
};

it.each([
  ['/nyhetsbrev/preview/eyJ.abc-_1', '/nyhetsbrev/preview/…'],
  ['/nn/nyhetsbrev/preview/eyJ.abc?form=pdf', '/nn/nyhetsbrev/preview/…?form=pdf'],
  ['/en/newsletter/PREVIEW/eyJ.abc/', '/en/newsletter/PREVIEW/…/'],
  ['/nyhetsbrev/nyhetsbrev-3-2022?a=1', '/nyhetsbrev/nyhetsbrev-3-2022?a=1'],
])('%s is logged as %s', async (url, logged) => {
  expect(await lineOf(url)).toMatch(new RegExp(`^GET ${logged.replace(/[?.]/g, '\\$&')} \\(\\d+ ms\\) 200$`));
});
