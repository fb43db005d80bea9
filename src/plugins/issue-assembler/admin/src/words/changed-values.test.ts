import { changedValue } from './changed-values';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('a value that changed', () => {
  it('is shown whole where it is short', () => {
    expect(changedValue('ROSA-seminar', 'ROSA-seminar i mai')).toEqual({
      before: 'ROSA-seminar',
      after: 'ROSA-seminar i mai',
    });
    expect(changedValue(2, 3)).toEqual({ before: '2', after: '3' });
  });

  it('is shown around what differs where it is long', () => {
    const [before, after] = [
      `${'a'.repeat(500)} elleve ${'b'.repeat(500)}`,
      `${'a'.repeat(500)} tolv ${'b'.repeat(500)}`,
    ];
    const shown = changedValue(before, after);
    expect(shown?.before).toMatch(/^…a+ elleve b+…$/);
    expect(shown?.after).toMatch(/^…a+ tolv b+…$/);
    expect(shown?.before.length).toBeLessThan(150);
  });

  it('is read from rich text and from passages', () => {
    expect(changedValue([paragraph('Ti fikk dom.')], [paragraph('Elleve fikk dom.')])).toEqual({
      before: 'Ti fikk dom.',
      after: 'Elleve fikk dom.',
    });
    expect(changedValue(null, { lang: 'nb', text: 'Overskrift' })).toEqual({
      before: '–',
      after: 'Overskrift',
    });
    const intro = { lang: 'nb', blocks: [paragraph('Hei')] };
    expect(changedValue(intro, null)).toEqual({ before: 'Hei', after: '–' });
  });

  it('is only named where it is no text', () => {
    expect(changedValue([{ id: 'a' }], [{ id: 'b' }])).toBeNull();
    expect(changedValue(true, false)).toBeNull();
  });

  it('repeats nothing where a letter was doubled', () => {
    expect(changedValue('aaa', 'aaaa')).toEqual({ before: 'aaa', after: 'aaaa' });
  });
});
