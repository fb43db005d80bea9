import { hudocUrl, lovdataUrl } from './links';

describe("Lovdata's address of a ruling", () => {
  it.each([
    ['HR-2022-1401-U', 'criminal', 'https://lovdata.no/dokument/HRSTR/avgjorelse/hr-2022-1401-u'],
    ['hr-2016-02554-p', 'civil', 'https://lovdata.no/dokument/HRSIV/avgjorelse/hr-2016-2554-p'],
    ['LB – 2020 – 100220', 'criminal', 'https://lovdata.no/dokument/LBSTR/avgjorelse/lb-2020-100220'],
    ['LA-2024-62221', 'criminal', 'https://lovdata.no/dokument/LASTR/avgjorelse/la-2024-62221'],
    ['LG-2022-66596', 'civil', 'https://lovdata.no/dokument/LGSIV/avgjorelse/lg-2022-66596'],
    ['LB-2014-118268', 'immigration', 'https://lovdata.no/dokument/LBSIV/avgjorelse/lb-2014-118268'],
    ['TROG-2020-186269', 'criminal', 'https://lovdata.no/dokument/TRSTR/avgjorelse/trog-2020-186269'],
    ['TOSLO-2019-108726-2', 'civil', 'https://lovdata.no/dokument/TRSIV/avgjorelse/toslo-2019-108726-2'],
  ])('%s in a %s case', (reference, caseType, url) => {
    expect(lovdataUrl(reference, caseType)).toBe(url);
  });

  it.each([
    ['LB-2020-100220', null],
    ['LB-2020-100220', undefined],
    ['LB-2020-100220', 'ecthr'],
    ['LX-2020-100220', 'criminal'],
    ['Rt-2013-39', 'criminal'],
    ['RG-2005-12', 'civil'],
    ['11-103778SAK-GULA/AVD2', 'criminal'],
    ['2017/318', 'criminal'],
    ['12345/18', 'criminal'],
    ['ECLI:EU:C:2021:1', 'civil'],
    ['not a reference', 'criminal'],
  ])('is not known for %s in a %s case', (reference, caseType) => {
    expect(lovdataUrl(reference, caseType)).toBeNull();
  });
});

describe("HUDOC's address of a ruling", () => {
  it('is that of its document', () => {
    expect(hudocUrl('001 – 210332')).toBe('https://hudoc.echr.coe.int/eng?i=001-210332');
  });

  it.each([
    ['EMD 2017/22', '{"appno":["2017/22"]}'],
    ['12345/18', '{"appno":["12345/18"]}'],
    ['ECLI:CE:ECHR:2021:0506JUD001234518', '{"ecli":["ECLI:CE:ECHR:2021:0506JUD001234518"]}'],
  ])('is a search for %s', (reference, search) => {
    const url = new URL(hudocUrl(reference) ?? '');
    expect(url.origin).toBe('https://hudoc.echr.coe.int');
    expect(decodeURIComponent(url.hash)).toBe(`#${search}`);
  });

  it.each(['LB-2020-100220', '2017/318', '2017/22', 'nothing'])('is not known for %s', (reference) => {
    expect(hudocUrl(reference)).toBeNull();
  });
});
