import type { Block, Blocks } from '../../../../../../domain/rich-text';
import { isSafeAddress } from '../../../../../../domain/rules/broken-rules';
import type { EntryUid } from '../../../../../issue-assembler/shared/outline';
import type { PlannedItem } from '../types';
import type { ModelOf } from './content-model';
import { cutText, fitDraft, type Misfit } from './fit-draft';
import type { OrganisationResolver } from './organisation-fields';

/** An item of the plan as the draft entry that will hold it. */
export interface EntryDraft {
  item: PlannedItem;
  uid: EntryUid;
  /** What the entry is found by when the same words are imported again. */
  fingerprint: string;
  /** A ruling's court reference, which it is found by before all else. */
  reference: string | null;
  title: string;
  text: Blocks;
  data: Record<string, unknown>;
  misfits: Misfit[];
}

const UIDS: Partial<Record<PlannedItem['type'], EntryUid>> = {
  report: 'api::report.report',
  ruling: 'api::ruling.ruling',
  event: 'api::event.event',
  article: 'api::article.article',
};

/** The attribute that holds an entry's rich text. */
export function textAttribute(uid: EntryUid): 'body' | 'summary' {
  return uid === 'api::article.article' ? 'body' : 'summary';
}

/** Drafts of all items that become entries; text of the issue and of its newsletter is theirs. */
export function entryDrafts(
  items: readonly PlannedItem[],
  modelOf: ModelOf,
  organisationOf: OrganisationResolver,
): EntryDraft[] {
  return items.flatMap((item) => {
    const uid = UIDS[item.type];
    return uid === undefined ? [] : [entryDraft(item, uid, modelOf, organisationOf)];
  });
}

function entryDraft(
  item: PlannedItem,
  uid: EntryUid,
  modelOf: ModelOf,
  organisationOf: OrganisationResolver,
): EntryDraft {
  const model = modelOf(uid);
  const longest = model.attributes.title?.maxLength ?? Infinity;
  const isTooLong = item.title.length > longest;
  const text = isTooLong ? [paragraph(item.title), ...item.blocks] : item.blocks;
  const title = cutText(item.title === '' ? UNTITLED : item.title, longest);
  const fingerprint = fingerprintOf(item);
  const { data, misfits } = fitDraft(
    {
      ...withStoredParts(item.fields, organisationOf),
      title,
      [textAttribute(uid)]: text,
      importFingerprint: fingerprint,
    },
    model,
    modelOf,
  );
  return { item, uid, fingerprint, reference: referenceOf(item), title, text, data, misfits };
}

/** A heading that was nothing but signs leaves no words; drafts are found in lists by their title. */
const UNTITLED = '…';

/** A recurring notice with another date is another entry: "Seminar 11. mai" of this year is not last year's. */
function fingerprintOf(item: PlannedItem): string {
  const day = item.dates[0]?.start;
  return day === undefined ? item.key : `${item.key}@${day}`;
}

function referenceOf(item: PlannedItem): string | null {
  const { reference } = item.fields;
  return item.type === 'ruling' && typeof reference === 'string' && reference !== '' ? reference : null;
}

const ORGANISATION_FIELDS = new Set(['court', 'publishers', 'organisers', 'organisations', 'parties']);

/** Organisations as document ids, links with an address that can be followed or none; nested parts likewise. */
function withStoredParts(
  fields: Readonly<Record<string, unknown>>,
  organisationOf: OrganisationResolver,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, unknown] => {
      if (ORGANISATION_FIELDS.has(name)) return [name, organisationOf(value)];
      if (name === 'links' && Array.isArray(value)) return [name, value.map(storedLink)];
      return [name, isRecord(value) ? withStoredParts(value, organisationOf) : value];
    }),
  );
}

/** A link that cannot be followed is kept with its label as work to do; a link needs a label to be stored. */
function storedLink(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const isFollowed = isSafeAddress(value.url);
  return {
    ...value,
    label: typeof value.label === 'string' && value.label.trim() !== '' ? value.label : (value.url ?? ''),
    url: isFollowed ? value.url : null,
    status: isFollowed ? value.status : 'missing',
  };
}

function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
