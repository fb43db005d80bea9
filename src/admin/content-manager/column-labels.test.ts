import { labelColumns } from './column-labels';

const FETCHED = {
  type: 'adminApi/executeQuery/fulfilled',
  meta: { arg: { endpointName: 'getContentTypeConfiguration' } },
};
const configuration = (label: string) => ({
  contentType: {
    uid: 'api::topic.topic',
    metadatas: { name: { edit: { label, description: '' }, list: { label } }, id: { edit: {}, list: {} } },
  },
  components: { 'shared.link': { metadatas: { url: { edit: { label: 'url' }, list: { label: 'url' } } } } },
});

/** What the admin's store is given for an action. */
const passedOn = (action: { type: string; [part: string]: unknown }): unknown =>
  labelColumns()()((passed) => passed)(action);

describe('the labels of a stored configuration', () => {
  beforeEach(() => {
    Object.assign(globalThis, { window: { localStorage: { getItem: () => 'no' } } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('are the product’s in the language of the admin, for types and components', () => {
    expect(passedOn({ ...FETCHED, payload: configuration('name') })).toMatchObject({
      payload: {
        contentType: { metadatas: { name: { edit: { label: 'Navn' }, list: { label: 'Navn' } } } },
        components: { 'shared.link': { metadatas: { url: { list: { label: 'Adresse' } } } } },
      },
    });
  });

  it('follow the language after one of the product’s labels was stored', () => {
    expect(passedOn({ ...FETCHED, payload: configuration('Name') })).toMatchObject({
      payload: { contentType: { metadatas: { name: { list: { label: 'Navn' } } } } },
    });
  });

  it('are kept where people wrote them', () => {
    expect(passedOn({ ...FETCHED, payload: configuration('Emnets navn') })).toMatchObject({
      payload: { contentType: { metadatas: { name: { list: { label: 'Emnets navn' } } } } },
    });
  });

  it('are left alone in every other action', () => {
    const action = { type: 'admin/login', payload: configuration('name') };
    expect(passedOn(action)).toBe(action);
  });
});
