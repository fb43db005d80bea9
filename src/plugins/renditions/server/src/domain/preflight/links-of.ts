import type { Edition } from '../../../../../issue-assembler/shared/edition';
import type { Subject } from '../../../../../issue-assembler/shared/readiness';
import { documentOf } from '../document/document-of';
import type { Colophon, Flow, FlowBlock, RichPassage } from '../document/issue-document';
import { UIDS } from './check-document';

/** An address in an issue, and where it stands. */
export interface PlacedLink {
  url: string;
  subject: Subject;
  title: string;
}

/**
 * Every address that readers may follow to another site, in reading order: of the issue, and of the colophon that it copies
 * from its newsletter, under that one's name. The same address may stand in several places.
 */
export const linksOf = (edition: Edition): PlacedLink[] => {
  const { issue, sections } = edition;
  // Addresses of this site begin with the base, and none of them is another site's.
  const document = documentOf(edition, 'site:');
  const ofIssue = { subject: { kind: 'issue' } as const, title: issue.title };
  return [
    ...richLinks(document.intro).map((url) => ({ url, ...ofIssue })),
    ...document.sections.flatMap((section, index): PlacedLink[] => [
      ...richLinks(section.intro).map((url) => ({
        url,
        subject: { kind: 'section' as const, documentId: sections[index]?.id ?? '' },
        title: section.title.text,
      })),
      ...section.groups.flatMap(({ entries }) =>
        entries.flatMap(({ source, heading, body, links }) => {
          const { type, id: documentId, placement } = source;
          const subject = { kind: 'entry' as const, uid: UIDS[type], documentId, placement };
          const urls = [...richLinks(body), ...links.flatMap(({ url }) => (url === null ? [] : [url]))];
          return urls.map((url) => ({ url, subject, title: heading.text }));
        }),
      ),
    ]),
    ...richLinks(document.closing).map((url) => ({ url, ...ofIssue })),
    ...colophonLinks(document.colophon).map((url) => ({
      url,
      subject: { kind: 'issue' as const },
      title: edition.newsletter?.name ?? issue.title,
    })),
  ].filter(({ url }) => /^https?:/i.test(url));
};

const colophonLinks = (colophon: Colophon | null): string[] => {
  if (!colophon) return [];
  const { about, mandate, contact, publisher, footer } = colophon;
  const ways = contact?.points.flatMap((point) => point.ways) ?? [];
  const targets = [...ways, ...(publisher ? [publisher] : [])];
  return [
    ...richLinks(about),
    ...richLinks(mandate),
    ...targets.flatMap(({ url }) => url ?? []),
    ...richLinks(footer),
  ];
};

const richLinks = (passage: RichPassage | null): string[] => (passage ? flowLinks(passage.flow) : []);

const flowLinks = (flow: Flow): string[] => flow.flatMap(blockLinks);

const blockLinks = (block: FlowBlock): string[] => {
  if (block.type === 'image' || block.type === 'code') return [];
  if (block.type === 'list')
    return block.items.flatMap(({ runs, lists }) => [
      ...blockLinks({ type: 'paragraph', runs }),
      ...lists.flatMap(blockLinks),
    ]);
  return block.runs.flatMap((run) => (run.type === 'link' ? [run.url] : []));
};
