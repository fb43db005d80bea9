import type { MastheadFacts } from '../facts/masthead';
import type { OrganisationFinder } from '../facts/organisations';
import type { OrganisationMention } from '../types';

/** The publisher as the registry knows it, else as the newsletter writes it. */
export function publisherMention(
  facts: MastheadFacts,
  findOrganisations: OrganisationFinder,
): OrganisationMention | null {
  for (const name of facts.publisherNames) {
    const found = findOrganisations(name)[0];
    if (!found) continue;
    const { documentId, kind } = found.organisation;
    return { status: 'known', documentId, name: found.name, kind };
  }
  return facts.publisher === null ? null : { status: 'proposed', name: facts.publisher };
}
