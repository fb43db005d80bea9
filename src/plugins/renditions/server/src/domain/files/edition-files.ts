import type { Block, Blocks } from '../../../../../../domain/rich-text';
import type { Edition, EditionEntry } from '../../../../../issue-assembler/shared/edition';
import type { RenderedForm } from '../rendition';

/** An uploaded file that an edition shows or points to. */
export interface EditionFile {
  /** As the edition has it: below `/uploads`, or absolute where the files lie with a storage provider. */
  url: string;
  /** What its uploader called it. */
  name: string;
  mime: string;
}

/** Files whose bytes a form is made of, each once; none for a form that points to them. */
export const filesFor = (form: RenderedForm, edition: Edition): EditionFile[] => {
  if (form === 'pdf') return imagesOf(edition);
  return form === 'zip' ? filesOf(edition) : [];
};

/**
 * Every file of an edition. Its images come first, so that they are the same ones that the PDF has, however much the
 * others weigh.
 */
export const filesOf = (edition: Edition): EditionFile[] =>
  byUrl([...imagesOf(edition), ...entriesOf(edition).flatMap(attachmentOf)]);

/** The images that readers see: cover, logo, and those in the texts. */
export const imagesOf = (edition: Edition): EditionFile[] => {
  const { issue, newsletter, sections } = edition;
  const rich = [
    issue.intro,
    issue.closing,
    newsletter?.about,
    newsletter?.mandate,
    newsletter?.footer,
    ...sections.map(({ intro }) => intro),
  ];
  return byUrl([
    ...[issue.cover, newsletter?.logo].flatMap((file) => file ?? []),
    ...rich.flatMap((passage) => imagesIn(passage?.blocks ?? [])),
    ...entriesOf(edition).flatMap(({ body }) => imagesIn(body)),
  ]);
};

const entriesOf = ({ sections }: Edition): EditionEntry[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

const attachmentOf = (entry: EditionEntry): EditionFile[] =>
  entry.type === 'report' && entry.file ? [entry.file] : [];

const imagesIn = (blocks: Blocks): EditionFile[] =>
  blocks.flatMap((block: Block) => (block.type === 'image' ? [block.image] : []));

const byUrl = (files: readonly EditionFile[]): EditionFile[] => {
  const seen = new Set<string>();
  return files.flatMap(({ url, name, mime }) => {
    if (seen.has(url)) return [];
    seen.add(url);
    return [{ url, name, mime }];
  });
};
