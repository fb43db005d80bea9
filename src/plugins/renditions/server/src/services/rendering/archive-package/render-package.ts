import { canonicalJson } from '../../../../../../issue-assembler/server/src/domain/freeze-edition';
import { packageFiles } from '../../../domain/archive-package/package-files';
import type { RenditionJob } from '../../../domain/rendition';
import { renderPdf } from '../pdf/render-pdf';
import { zipOf } from './zip';

/** An edition as an archive package: JSON, PDF/A-2a, attachments and manifest. There is none of a draft. */
export const renderPackage = async (job: RenditionJob): Promise<Uint8Array> => {
  const { edition, isDraft } = job;
  if (isDraft) throw new Error('Nothing is archived that is not published.');
  const files = packageFiles(job, { json: canonicalJson(edition), pdf: renderPdf(job) });
  return zipOf(files, edition.edition.publishedAt.slice(0, 10));
};
