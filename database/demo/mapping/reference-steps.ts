import type { DemoNewsletter, DemoOrganisation, DemoSection, DemoTopic } from '../demo-content';
import { save, type DemoLocale, type MappingContext, type Step, type Values } from './context';

const LOCALES = ['nb', 'en'] as const;

export const topicSteps = ({ name }: DemoTopic): Step[] =>
  LOCALES.map((locale) => save(locale, { name: name[locale] }));

export const organisationSteps = (organisation: DemoOrganisation, { idOf }: MappingContext): Step[] => {
  const { key: _key, name, acronym, aliases, successor, ...facts } = organisation;
  const text = (locale: DemoLocale): Values => ({ name: name[locale], acronym: acronym?.[locale] ?? null });
  const shared = {
    ...facts,
    ...(aliases ? { aliases: aliases.join('\n') } : {}),
    ...(successor ? { successor: idOf('organisation', successor) } : {}),
  };
  return [save('nb', { ...text('nb'), ...shared }), save('en', text('en'))];
};

/** Without the sections that recur: those belong to the newsletter and so come after it. */
export const newsletterSteps = async (
  newsletter: DemoNewsletter,
  { idOf, toBlocks }: MappingContext,
): Promise<Step[]> => {
  const text = async (locale: DemoLocale): Promise<Values> => ({
    name: newsletter.name[locale],
    about: await toBlocks(newsletter.about[locale]),
    mandate: await toBlocks(newsletter.mandate[locale]),
    footer: await toBlocks(newsletter.footer[locale]),
    contactPoints: newsletter.contactPoints.map(({ label, ...point }) => ({
      label: label[locale],
      ...point,
    })),
  });
  const shared = {
    publisher: idOf('organisation', newsletter.publisher),
    primaryColour: newsletter.primaryColour,
    accentColour: newsletter.accentColour,
  };
  return [save('nb', { ...(await text('nb')), ...shared }), save('en', await text('en'))];
};

export const recurringSectionsSave = (
  { recurringSections }: DemoNewsletter,
  { idOf }: MappingContext,
): Step => save('nb', { recurringSections: recurringSections.map((key) => idOf('section', key)) });

export const sectionSteps = async (
  section: DemoSection,
  newsletter: string,
  context: MappingContext,
): Promise<Step[]> => {
  const { idOf, toBlocks } = context;
  const text = async (locale: DemoLocale): Promise<Values> => ({
    title: section.title[locale],
    intro: await toBlocks(section.intro[locale]),
  });
  const { organisations, topics, ...rule } = section.collectionRule;
  const shared = {
    newsletter: idOf('newsletter', newsletter),
    position: section.position,
    recurring: section.recurring,
    missingTranslation: section.missingTranslation,
    collectionRule: {
      ...rule,
      ...(topics ? { topics: topics.map((key) => idOf('topic', key)) } : {}),
      ...(organisations ? { organisations: organisations.map((key) => idOf('organisation', key)) } : {}),
    },
  };
  return [save('nb', { ...(await text('nb')), ...shared }), save('en', await text('en'))];
};
