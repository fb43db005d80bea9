import type { Blocks } from '../../../src/domain/rich-text/blocks';

/** What the demo gives a key to. Kinds share no keys: `organisation:kom`, `entry:kom-status-report-2021`. */
export type DemoKind = 'topic' | 'organisation' | 'newsletter' | 'section' | 'entry' | 'issue';

export type DemoLocale = 'nb' | 'en';

/** Attributes by the names of the content type, as the document service takes them. */
export type Values = Record<string, unknown>;

/** What mapping needs besides the content: ids of what was loaded before, and a reader of Markdown. */
export interface MappingContext {
  /** The document id of something loaded before. Throws where there is none. */
  idOf: (kind: DemoKind, key: string) => string;
  toBlocks: (markdown: string) => Promise<Blocks>;
}

/** One thing an editor does to a document: saves a draft in one language, or publishes it there. */
export type Step =
  { action: 'save'; locale: DemoLocale; values: Values } | { action: 'publish'; locale: DemoLocale };

export const save = (locale: DemoLocale, values: Values): Step => ({ action: 'save', locale, values });

export const publish = (locale: DemoLocale): Step => ({ action: 'publish', locale });
