import type { DemoTopic } from './demo-content';

export const topics: DemoTopic[] = [
  { key: 'ukraine', name: { nb: 'Flyktninger fra Ukraina', en: 'Refugees from Ukraine' } },
  {
    key: 'labour-exploitation',
    name: { nb: 'Utnyttelse i arbeidslivet', en: 'Exploitation in working life' },
  },
  {
    key: 'sexual-exploitation',
    name: { nb: 'Prostitusjon og seksuell utnyttelse', en: 'Prostitution and sexual exploitation' },
  },
  { key: 'case-law', name: { nb: 'Rettspraksis', en: 'Case law' } },
  { key: 'children', name: { nb: 'Barn og unge', en: 'Children and young people' } },
  {
    key: 'victim-protection',
    name: { nb: 'Hjelp og vern for ofre', en: 'Assistance and protection for victims' },
  },
  { key: 'residence-and-return', name: { nb: 'Opphold og retur', en: 'Residence and return' } },
  { key: 'domestic-violence', name: { nb: 'Vold i nære relasjoner', en: 'Domestic violence' } },
  { key: 'human-rights', name: { nb: 'Menneskerettigheter', en: 'Human rights' } },
  { key: 'training', name: { nb: 'Kompetanse og opplæring', en: 'Skills and training' } },
];
