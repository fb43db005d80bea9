import { isDue, readPlannedTime } from './planned-time';

const instantOf = async (text: string): Promise<string | null> => {
  const read = await readPlannedTime(text);
  return read.status === 'planned' ? read.instant : null;
};

describe('readPlannedTime', () => {
  it('reads winter time as one hour ahead of UTC, and summer time as two', async () => {
    expect(await instantOf('2026-12-04T09:00')).toBe('2026-12-04T08:00:00Z');
    expect(await instantOf('2026-07-01T09:00')).toBe('2026-07-01T07:00:00Z');
  });

  it.each([
    ['2026-03-29T01:59', '2026-03-29T00:59:00Z', '2026-03-29T01:59'],
    ['2026-03-29T02:00', '2026-03-29T01:00:00Z', '2026-03-29T03:00'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00Z', '2026-03-29T03:30'],
    ['2026-03-29T02:59', '2026-03-29T01:59:00Z', '2026-03-29T03:59'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00Z', '2026-03-29T03:00'],
    ['2027-03-28T02:30', '2027-03-28T01:30:00Z', '2027-03-28T03:30'],
    ['2031-03-30T02:30', '2031-03-30T01:30:00Z', '2031-03-30T03:30'],
  ])('moves a time that clocks skip in spring on by the hour: %s', async (text, instant, shown) => {
    expect(await readPlannedTime(text)).toEqual({ status: 'planned', instant, shown });
  });

  it.each([
    ['2026-10-25T01:59', '2026-10-24T23:59:00Z'],
    ['2026-10-25T02:00', '2026-10-25T00:00:00Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00Z'],
    ['2027-10-31T02:30', '2027-10-31T00:30:00Z'],
    ['2030-10-27T02:30', '2030-10-27T00:30:00Z'],
  ])('takes the first of two where clocks are put back in autumn: %s', async (text, instant) => {
    expect(await readPlannedTime(text)).toEqual({ status: 'planned', instant, shown: text });
  });

  it('knows the leap days', async () => {
    expect(await instantOf('2028-02-29T12:00')).toBe('2028-02-29T11:00:00Z');
    expect(await instantOf('2000-02-29T12:00')).toBe('2000-02-29T11:00:00Z');
    expect(await instantOf('2026-02-29T12:00')).toBeNull();
    expect(await instantOf('2100-02-29T12:00')).toBeNull();
  });

  it('crosses the turn of the year', async () => {
    expect(await instantOf('2027-01-01T00:00')).toBe('2026-12-31T23:00:00Z');
  });

  it.each([
    '',
    ' ',
    'i morgen',
    '2026-12-04',
    '09:00',
    '2026-12-04 09:00',
    '2026-12-04T9:00',
    '2026-12-04T09:00:00',
    '2026-12-04T09:00Z',
    '2026-12-04T09:00+01:00',
    '2026-12-04T24:00',
    '2026-12-04T09:60',
    '2026-13-04T09:00',
    '2026-00-04T09:00',
    '2026-04-31T09:00',
    '26-12-04T09:00',
    '-002026-12-04T09:00',
    '2026-12-04T09:00\n',
    '２０２６-12-04T09:00',
    '2026-12-04T09:00[UTC]',
  ])('does not guess at %j', async (text) => {
    expect(await readPlannedTime(text)).toEqual({ status: 'unreadable' });
  });
});

describe('isDue', () => {
  it('is true from the moment itself on', () => {
    expect(isDue('2026-12-04T08:00:00Z', '2026-12-04T07:59:59.999Z')).toBe(false);
    expect(isDue('2026-12-04T08:00:00Z', '2026-12-04T08:00:00.000Z')).toBe(true);
    expect(isDue('2026-12-04T08:00:00Z', '2027-01-01T00:00:00.000Z')).toBe(true);
  });
});
