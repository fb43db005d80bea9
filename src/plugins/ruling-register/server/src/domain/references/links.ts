import type { CourtReference } from './court-reference';
import { parseCourtReference } from './parse-court-reference';

/** Lovdata files rulings by court and by whether the case is criminal (STR) or civil (SIV); immigration is civil. */
const SHELVES: Readonly<Record<string, string>> = { criminal: 'STR', civil: 'SIV', immigration: 'SIV' };

/**
 * Lovdata's stable address of a Norwegian ruling; null where the reference is none of Lovdata's, or the type of the
 * case is not known or neither criminal nor civil. Law reports have none: their address ends in a number that Lovdata
 * assigned and nothing tells. Older rulings may be paywalled there.
 */
export function lovdataUrl(reference: string, caseType: string | null | undefined): string | null {
  const parsed = parseCourtReference(reference);
  const shelf = caseType ? SHELVES[caseType] : undefined;
  if (parsed.status !== 'ok' || shelf === undefined) return null;
  const court = lovdataCourt(parsed);
  if (court === null) return null;
  return `https://lovdata.no/dokument/${court}${shelf}/avgjorelse/${encodeURIComponent(parsed.normal.toLowerCase())}`;
}

/** How the address abbreviates the court: each court of appeal by its own code, all district courts as TR. */
function lovdataCourt(reference: CourtReference): string | null {
  switch (reference.kind) {
    case 'supreme_court':
      return 'HR';
    case 'appeal_court':
      return reference.court && reference.court.status !== 'unknown' ? reference.court.code : null;
    case 'district_court':
      return 'TR';
    default:
      return null;
  }
}

/** The address in HUDOC, the database of the European Court of Human Rights; null for references of other courts. */
export function hudocUrl(reference: string): string | null {
  const parsed = parseCourtReference(reference);
  if (parsed.status !== 'ok') return null;
  switch (parsed.kind) {
    case 'hudoc_item':
      return `https://hudoc.echr.coe.int/eng?i=${parsed.normal}`;
    case 'ecli_echr':
      return hudocSearch({ ecli: [parsed.normal] });
    case 'echr_application':
      return hudocSearch({ appno: [parsed.applicationNumber ?? parsed.normal] });
    default:
      return null;
  }
}

/** HUDOC reads its search from the fragment, as JSON. */
function hudocSearch(query: Record<string, string[]>): string {
  return `https://hudoc.echr.coe.int/eng#${encodeURIComponent(JSON.stringify(query))}`;
}
