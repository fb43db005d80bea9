import { normaliseCourtReference, parseCourtReference } from './parse-court-reference';
import { APPEAL_COURTS, DISTRICT_COURTS } from '../courts/court-tables';

describe('a court reference', () => {
  it.each([
    // Supreme Court
    ['HR-2017-1124-A', 'HR-2017-1124-A', 'supreme_court'],
    ['hr-2016-02491-a', 'HR-2016-2491-A', 'supreme_court'],
    ['HR–2011–1453–U', 'HR-2011-1453-U', 'supreme_court'],
    ['HR - 2014 - 02425 - S', 'HR-2014-2425-S', 'supreme_court'],
    ['HR\u00a02022\u00a01401\u00a0U', 'HR-2022-1401-U', 'supreme_court'],
    ['HR\u20112006\u201100430\u2011A.', 'HR-2006-430-A', 'supreme_court'],
    // law reports
    ['Rt-2013-39', 'RT-2013-39', 'law_report'],
    ['Rt. 2000 s. 1811', 'RT-2000-1811', 'law_report'],
    ['Rt. 2000 side 1811', 'RT-2000-1811', 'law_report'],
    ['Rt. 2014, page 1105', 'RT-2014-1105', 'law_report'],
    ['rt 2013 s 0039', 'RT-2013-39', 'law_report'],
    ['Rt.\u00a02014\u00a0s.\u00a01105', 'RT-2014-1105', 'law_report'],
    ['RG−2005−12', 'RG-2005-12', 'law_report'],
    // courts of appeal
    ['LB-2018-102939-2', 'LB-2018-102939-2', 'appeal_court'],
    ['lb – 2018 – 102939 – 2', 'LB-2018-102939-2', 'appeal_court'],
    ['LB 2018 102939 2', 'LB-2018-102939-2', 'appeal_court'],
    ['(LG—2011—103778)', 'LG-2011-103778', 'appeal_court'],
    ['ＬＢ-２０１４-１１８２６８', 'LB-2014-118268', 'appeal_court'],
    // district courts
    ['THEDM-2020-52736', 'THEDM-2020-52736', 'district_court'],
    ['tberg–2011–103770', 'TBERG-2011-103770', 'district_court'],
    ['TOSLO-2015-\u00ad40246', 'TOSLO-2015-40246', 'district_court'],
    ['TOSL 2022 98765', 'TOSL-2022-98765', 'district_court'],
    ['TROG-2020-186269-1', 'TROG-2020-186269-1', 'district_court'],
    // dockets
    ['11-103778SAK-GULA/AVD2', '11-103778SAK-GULA/AVD2', 'docket'],
    ['11– 103778sak-gula/avd2', '11-103778SAK-GULA/AVD2', 'docket'],
    ['21-012345SIV-HRET', '21-012345SIV-HRET', 'docket'],
    // the Supreme Court's own numbers
    ['2017/318', '2017/318', 'supreme_court_case_number'],
    ['sak nr. 2017/318', '2017/318', 'supreme_court_case_number'],
    ['Case No. 2014 / 0604', '2014/604', 'supreme_court_case_number'],
    ['sak nr. 2017/31', 'HR 2017/31', 'supreme_court_case_number'],
    // applications
    ['12345/18', '12345/18', 'echr_application'],
    ['application no. 04520/10', '4520/10', 'echr_application'],
    ['Søknad nr. 2017/22', 'EMD 2017/22', 'echr_application'],
    // HUDOC and ECLI
    ['001-210332', '001-210332', 'hudoc_item'],
    ['001 – 210332', '001-210332', 'hudoc_item'],
    ['ecli:ce:echr:2021:0506jud001234518', 'ECLI:CE:ECHR:2021:0506JUD001234518', 'ecli_echr'],
    ['ECLI: CE: ECHR: 2019: 1107DEC006123416', 'ECLI:CE:ECHR:2019:1107DEC006123416', 'ecli_echr'],
    ['ECLI:EU:C:2021:1', 'ECLI:EU:C:2021:1', 'ecli'],
    ['ECLI:NL:HR:2015:3099', 'ECLI:NL:HR:2015:3099', 'ecli'],
  ])('written %j is %s', (text, normal, kind) => {
    expect(parseCourtReference(text)).toMatchObject({ status: 'ok', normal, kind });
    expect(normaliseCourtReference(normal)).toBe(normal);
  });

  it.each([...APPEAL_COURTS, ...DISTRICT_COURTS].map((court) => [court.code, court.nb] as const))(
    'of the code %s is of %s',
    (code, nb) => {
      const parsed = parseCourtReference(`${code}-2020-12345`);
      expect(parsed).toMatchObject({ status: 'ok', court: { code, nb } });
    },
  );
});

describe('what a court reference tells', () => {
  it('is its court, with the name in both languages', () => {
    expect(parseCourtReference('THEDM-2020-52736')).toMatchObject({
      year: 2020,
      court: { level: 'district', nb: 'Hedmarken tingrett', en: 'Hedmarken District Court' },
      warnings: [],
    });
    expect(parseCourtReference('HR-2017-1124-A')).toMatchObject({
      court: { nb: 'Høyesterett', en: 'Supreme Court' },
    });
    expect(parseCourtReference('11-103778SAK-GULA/AVD2')).toMatchObject({
      year: 2011,
      court: { nb: 'Gulating lagmannsrett' },
    });
    expect(parseCourtReference('09-068237TVI-OTIR/05')).toMatchObject({ court: { nb: 'Oslo tingrett' } });
  });

  it.each(['TXYZ-2022-12345', 'LX-2022-12345', '21-012345MED-QQQQ/01'])(
    'of the unknown code in %s is read with a warning',
    (text) => {
      const parsed = parseCourtReference(text);
      expect(parsed).toMatchObject({ status: 'ok', normal: text, court: { nb: null, status: 'unknown' } });
      expect(parsed).toHaveProperty('warnings', [expect.stringContaining('is not known')]);
    },
  );

  it('warns of a code whose court is not certain', () => {
    expect(parseCourtReference('THOD-2022-12345')).toHaveProperty('warnings', [
      expect.stringContaining('not for certain'),
    ]);
  });

  it('warns of a year after the last volume of Norsk Retstidende', () => {
    expect(parseCourtReference('Rt-2018-12')).toHaveProperty('warnings', [
      expect.stringContaining('ended in 2015'),
    ]);
  });

  it('is the number and the full year of an application', () => {
    expect(parseCourtReference('12345/18')).toMatchObject({ year: 2018, applicationNumber: '12345/18' });
    expect(parseCourtReference('214/56')).toMatchObject({ year: 1956 });
  });
});

describe('a text that may be two kinds of reference', () => {
  it('is ambiguous and says how to write either', () => {
    expect(parseCourtReference('2017/22')).toEqual({
      status: 'ambiguous',
      reason: expect.stringContaining('"HR 2017/22" or "EMD 2017/22"'),
      candidates: ['HR 2017/22', 'EMD 2017/22'],
    });
    expect(normaliseCourtReference('2017/22')).toBeNull();
  });

  it.each([
    ['HR 2017/22', 'supreme_court_case_number'],
    ['EMD 2017/22', 'echr_application'],
    ['sak nr. 02017/22', 'echr_application'],
  ])('is settled in %j', (text, kind) => {
    expect(parseCourtReference(text)).toMatchObject({ status: 'ok', kind });
  });
});

describe('a text that is no court reference', () => {
  it.each([
    '',
    '  ',
    'HR-2017-1124',
    'HR-17-1124-A',
    'HR-2017-1124-AB',
    'LB-0001-12345',
    'Rt. 1700 s. 1',
    'Fafo-rapport 2022:14',
    'Dokument 3:8 (2021–2022)',
    '2021-11-05',
    '22 05 95 00',
    '§ 257',
    '1234/5',
    'application no. 2017/318',
    'HR 12345/18',
    '0/18',
    'COVID-19',
    'ECLI:CE:ECHR:2021:0231JUD001234518',
    'ECLI:CE:ECHR:2021:1306JUD001234518',
    'ECLI:CE:ECHR:2021:0506JUD12345',
    'ECLI:EU:C:2021',
    'LB-2018-102939-2 og LB-2019-1',
    'L'.repeat(1_000),
  ])('is refused with a sentence that says what to do: %j', (text) => {
    const parsed = parseCourtReference(text);
    expect(parsed.status).toBe('unrecognised');
    expect(parsed).toHaveProperty('reason', expect.stringMatching(/^[A-Z].*\.$/s));
    expect(normaliseCourtReference(text)).toBeNull();
  });

  it('includes an ECLI of a Norwegian court, since they issue none', () => {
    expect(parseCourtReference('ECLI:NO:HR:2017:1124')).toEqual({
      status: 'unrecognised',
      reason: expect.stringContaining('issue no ECLI'),
    });
  });
});
