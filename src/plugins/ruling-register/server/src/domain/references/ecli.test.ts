import { crossCheckEcli } from './ecli';
import { parseCourtReference } from './parse-court-reference';

const ecli = parseCourtReference('ECLI:CE:ECHR:2021:0506JUD001234518');

describe('an ECLI of the European Court of Human Rights', () => {
  it('tells the day and the application', () => {
    expect(ecli).toMatchObject({
      kind: 'ecli_echr',
      year: 2021,
      decidedOn: '2021-05-06',
      applicationNumber: '12345/18',
      warnings: [],
    });
  });

  it('agrees with the day and the application told beside it, or with nothing told', () => {
    expect(
      crossCheckEcli(ecli, { decidedOn: '2021-05-06', applicationNumbers: ['12345/18', '23456/18'] }),
    ).toEqual([]);
    expect(crossCheckEcli(ecli, {})).toEqual([]);
  });

  it('says which of the two differs', () => {
    expect(crossCheckEcli(ecli, { decidedOn: '2021-06-05' })).toEqual([
      expect.stringContaining('2021-06-05'),
    ]);
    expect(crossCheckEcli(ecli, { applicationNumbers: ['54321/18'] })).toEqual([
      expect.stringContaining('54321/18'),
    ]);
  });

  it('has nothing to compare in other references', () => {
    expect(crossCheckEcli(parseCourtReference('12345/18'), { decidedOn: '2021-06-05' })).toEqual([]);
  });

  it.each([
    ['ECLI:CE:ECHR:2021:0506ABC001234518', 'neither JUD'],
    ['ECLI:CE:ECHR:2010:0506JUD001234518', 'after the ruling'],
    ['ECLI:DE:BGH:2021:060521U', 'choose the court yourself'],
  ])('is read with a warning where it looks wrong: %s', (text, warning) => {
    expect(parseCourtReference(text)).toMatchObject({
      status: 'ok',
      warnings: [expect.stringContaining(warning)],
    });
  });
});
