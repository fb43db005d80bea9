import { getUsage, searchEntries } from '../../../shared/api';
import { addressOf, read, type Client } from './call';
import { failureOf } from './failure';

const answering = (data: unknown): { client: Client; asked: unknown[] } => {
  const asked: unknown[] = [];
  return {
    asked,
    client: {
      get: (address, { params }) => {
        asked.push([address, params]);
        return Promise.resolve({ data });
      },
      post: () => Promise.reject(new Error('Nothing is posted here.')),
    },
  };
};

describe('calling a route', () => {
  it('fills the path and reads the answer', async () => {
    const { client, asked } = answering({ entries: [], page: 1, pageCount: 0, total: 0 });
    const answer = await read(client, searchEntries, { query: { q: 'dom' } });
    expect(answer.total).toBe(0);
    expect(asked).toEqual([['/issue-assembler/entries/search', { q: 'dom' }]]);
  });

  it('writes ids into the path so that they stay one part of it', () => {
    expect(addressOf(getUsage.path, { uid: 'api::report.report', documentId: 'a/b' })).toBe(
      '/issue-assembler/entries/api%3A%3Areport.report/a%2Fb/usage',
    );
  });

  it('rejects an answer of another shape than agreed', async () => {
    await expect(read(answering({ total: 'many' }).client, searchEntries, { query: {} })).rejects.toThrow();
  });
});

describe('a failure', () => {
  it('has the sentence, status and details of the server', () => {
    const error = { status: 400, message: 'Bad', details: { code: 'not_ready' } };
    expect(failureOf({ response: { data: { error } } })).toEqual(error);
  });

  it('has none of them where the server did not answer', () => {
    expect(failureOf(new Error('offline'))).toEqual({ message: null, status: null, details: null });
  });
});
