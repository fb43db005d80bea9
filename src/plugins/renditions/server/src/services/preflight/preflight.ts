import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { EDITION_FORMAT, type Edition } from '../../../../../issue-assembler/shared/edition';
import type { Preflight } from '../../../../../issue-assembler/shared/preflight';
import { checkDocument } from '../../domain/preflight/check-document';
import { NO_SURROUNDINGS } from '../../domain/web/surroundings';
import { issueRenderer } from '../rendering/render-issue';
import { publicBase } from '../site/published';

/** The service `preflight`. */
export const preflight = ({ strapi }: { strapi: Core.Strapi }): Preflight => ({
  check: async (assembly) => {
    // As it would be published: nothing of what is checked depends on when.
    const edition: Edition = {
      format: EDITION_FORMAT,
      edition: { number: 1, publishedAt: '2000-01-01T00:00:00Z', note: null },
      ...assembly,
    };
    return checkDocument(edition, await emailBytes(strapi, edition));
  },
});

/** Size of the e-mail; null where it could not be made, which the log tells and no editor can mend. */
const emailBytes = async (strapi: Core.Strapi, edition: Edition): Promise<number | null> => {
  const sha256 = createHash('sha256').update(JSON.stringify(edition)).digest('hex');
  try {
    const { body } = await issueRenderer(strapi).render({
      form: 'email.html',
      edition,
      base: publicBase(strapi),
      surroundings: NO_SURROUNDINGS,
      sha256,
    });
    return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  } catch (error) {
    strapi.log.error(`The pre-flight could not make the e-mail: ${String(error)}`);
    return null;
  }
};
