import { pickFields } from './pick-fields';

const edition = {
  language: 'nb',
  issue: { title: 'Nr. 1', year: 2022 },
  sections: [
    { title: { text: 'A' }, groups: [{ entries: [{ title: 'a', body: [] }] }] },
    { title: { text: 'B' }, groups: [] },
  ],
};

describe('picking fields', () => {
  it.each([
    ['one field', ['language'], { language: 'nb' }],
    ['a field of a field', ['issue.title'], { issue: { title: 'Nr. 1' } }],
    [
      'a field of everything in a list',
      ['sections.title'],
      { sections: [{ title: { text: 'A' } }, { title: { text: 'B' } }] },
    ],
    [
      'several that meet',
      ['sections.title.text', 'sections.groups.entries.title'],
      {
        sections: [
          { title: { text: 'A' }, groups: [{ entries: [{ title: 'a' }] }] },
          { title: { text: 'B' }, groups: [] },
        ],
      },
    ],
    ['the whole where a part is asked for too', ['issue.title', 'issue'], { issue: edition.issue }],
    ['nothing where there is no such field', ['colour', 'issue.colour'], { issue: {} }],
    ['nothing of what every object has', ['constructor', '__proto__', 'toString'], {}],
  ])('gives %s', (_what, paths, picked) => {
    expect(pickFields(edition, paths)).toEqual(picked);
  });
});
