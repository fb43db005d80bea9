import { findCourtReferences } from './find-court-references';

const normals = (text: string): string[] => findCourtReferences(text).map((found) => found.normal);

describe('references in running text', () => {
  it.each([
    ['ble frifunnet, se THEDM-2020-52736, 2020-12-03', ['THEDM-2020-52736']],
    ['rettskraftig, se LB-2018-102939-2, 2021-09-10.', ['LB-2018-102939-2']],
    ['dom LB-2018-102939 – 2021-09-10', ['LB-2018-102939']],
    ['dom LB-2018-102939 - 10. september 2021', ['LB-2018-102939']],
    ['i dom av 2. mai 2023 (TOSL-2022-98765).', ['TOSL-2022-98765']],
    [
      'TBERG–2011–103770 – LG–2011–103778 og LG–2011–104876 (11– 103778SAK-GULA/AVD2), HR–2011–1453–U.',
      ['TBERG-2011-103770', 'LG-2011-103778', 'LG-2011-104876', '11-103778SAK-GULA/AVD2', 'HR-2011-1453-U'],
    ],
    ['HR-2006-00430-A - Rt-2006-321', ['HR-2006-430-A', 'RT-2006-321']],
    [
      'jf. Rt. 2000 s. 1811, Rt. 2014, page 1105 and RG 2005 s. 12',
      ['RT-2000-1811', 'RT-2014-1105', 'RG-2005-12'],
    ],
    ['see https://lovdata.no/dokument/LBSTR/avgjorelse/lb-2020-100220 for the text', ['LB-2020-100220']],
    ['HR-2017-1124-A, (case no. 2017/318), criminal case', ['HR-2017-1124-A', '2017/318']],
    ['Høyesterett (sak nr. 2017/318)', ['2017/318']],
    ['HR-2017-1124-A (sak 2017/318)', ['HR-2017-1124-A', '2017/318']],
    ['a judgment of 6 May 2021 (application no. 12345/18)', ['12345/18']],
    ['applications nos. 12345/18, 23456/18 and 34567/19', ['12345/18', '23456/18', '34567/19']],
    ['Example Homes v. Norway (no. 12345/18)', ['12345/18']],
    ['A.B. v. the United Kingdom, 4520/10', ['4520/10']],
    ['Doe mot Kypros og Russland (sak 25965/04)', ['25965/04']],
    ['Doe v. the United Kingdom and Norway [no. 25965/04]', ['25965/04']],
    ['EMD avsa dom i saken 12345/18', ['12345/18']],
    ['klage nr. 12345/18 til EMD', ['12345/18']],
    ['HUDOC 001-210332', ['001-210332']],
    ['https://hudoc.echr.coe.int/eng?i=001-210332', ['001-210332']],
    ['(ECLI:CE:ECHR:2021:0506JUD001234518).', ['ECLI:CE:ECHR:2021:0506JUD001234518']],
    ['The court ruled (TNYTT-2023-40246)', ['TNYTT-2023-40246']],
  ])('of %j are %j', (text, expected) => {
    expect(normals(text)).toEqual(expected);
  });

  it.each([
    'Fafo-rapport 2022:14',
    'NIV-rapport 2024:3, HFS-rapport 2023:7',
    'Dokument 3:8 (2021–2022)',
    'Meld. St. 7 (2023–2024)',
    'tlf. 22 05 95 00, +47 2205 9500, 001-212-555-0199, 001-212555',
    'den 2021-11-05 og 05-11-2021',
    'straffeloven §§ 257-258, § 60 a, jf. §§ 12/14',
    'skoleåret 2021/22 og 2021/2022',
    'COVID-19, TF-THB, HR-avdelingen, HR-2022',
    'EMD i skoleåret 2021/22',
    'saksnr. 2021/1234, vår ref. 21/04567-3',
    'ISSN 1234-5678, ISBN 978-82-324-0123-4',
    'tiltak-2022-11-05 og tema-2022-1, TEMA-2022-12',
    'TØI-rapport 1234/2020, NOU 2016:24, 24/7, 1/2023, 50/50',
    'ECLI:NO:HR:2020:1',
    'LA 2028 OL, LO 2022 100, Tour 2022 1500',
    'Innst. 247 S (2021–2022), Prop. 66 L, Representantforslag 8:204 S',
    'uke 12-2022, kl. 12-14, 10-20 personer',
  ])('are not found in %j', (text) => {
    expect(normals(text)).toEqual([]);
  });

  it('are told with the place and the writing they were found in', () => {
    const text = 'Se LB – 2018 – 102939 for mer.';
    const [found] = findCourtReferences(text);
    expect(found).toMatchObject({
      index: 3,
      text: 'LB – 2018 – 102939',
      court: { nb: 'Borgarting lagmannsrett' },
    });
  });
});
