import type { DemoNewsletter } from './demo-content';

export const newsletter: DemoNewsletter = {
  key: 'kom-newsletter',
  items: [59, 60, 61, 62, 63, 64],
  name: { nb: 'Nyhetsbrev fra KOM', en: 'Newsletter from KOM' },
  publisher: 'kom',
  about: {
    nb:
      '**KOM** er forkortelsen for Koordineringsenheten for ofre for menneskehandel. Enheten er en del av ' +
      'myndighetenes innsats mot menneskehandel. Den skal først og fremst få etater og fagmiljøer til å arbeide ' +
      'bedre sammen på tvers.' +
      '\n\nKOM hører administrativt til Politidirektoratet, men har fått mandatet sitt fra Justis- og ' +
      'beredskapsdepartementet.',
    en:
      '**KOM** is short for the Norwegian name of the Coordinating Unit for Victims of Trafficking. The unit is ' +
      'part of the authorities’ work against human trafficking. Its main task is to get agencies and professions ' +
      'to work together more closely.' +
      '\n\nKOM is placed administratively under the National Police Directorate, but has its own mandate from the ' +
      'Ministry of Justice and Public Security.',
  },
  mandate: {
    nb:
      '**Oppgavene til KOM er å**' +
      '\n\n- samordne arbeidet til myndigheter og organisasjoner' +
      '\n- gi råd om hvordan ofre kan bli identifisert, og hvordan de kan få hjelp og vern' +
      '\n- sørge for at fagmiljøene deler informasjon og øker kompetansen' +
      '\n\nKOM går ikke operativt inn i enkeltsaker.' +
      '\n\nMandatet sier at KOM skal spre informasjon og kunnskap om menneskehandel på tvers av fag. ' +
      'Nyhetsbrevet er en av måtene vi gjør det på.',
    en:
      '**The tasks of KOM are to**' +
      '\n\n- coordinate the work of public authorities and organisations' +
      '\n- advise on how victims can be identified, and how they can receive assistance and protection' +
      '\n- help professionals to share information and build their skills' +
      '\n\nKOM has no operational role in individual cases.' +
      '\n\nUnder its mandate, KOM is to spread information and knowledge about human trafficking across ' +
      'professions. This newsletter is one of the ways in which we do so.',
  },
  footer: {
    nb: 'Politiet · Politidirektoratet · Koordineringsenheten for ofre for menneskehandel (KOM)',
    en: 'Norwegian Police Service · National Police Directorate · Coordinating Unit for Victims of Trafficking (KOM)',
  },
  contactPoints: [
    {
      label: {
        nb: 'Rapporter og verktøy fra KOM på politiets nettsider',
        en: 'Reports and tools from KOM on the website of the police (in Norwegian)',
      },
      link: 'https://politiet.no/menneskehandel',
    },
    {
      label: {
        nb: 'Kontaktlisten: skriv til KOM og få nyhetsbrevet, oversikten over rettsavgjørelser og rapportene våre',
        en: 'Contact list: write to KOM to receive the newsletter, the overview of court decisions and our reports',
      },
      email: 'KOM.pod@politiet.no',
    },
  ],
  recurringSections: [
    'kom-activities',
    'court-decisions',
    'norwegian-developments',
    'international-developments',
  ],
  primaryColour: '#0b3d5c',
  accentColour: '#b3392f',
};
