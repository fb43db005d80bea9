import type { InlineText } from '../inline/inline-text';
import { linksOf } from '../inline/links';
import { findPhrase } from '../lexicon';
import type { PlannedLink } from '../types';

const REACH = 60;

/** A passage's links with their role, judged by the words around each. */
export function plannedLinks(text: InlineText): PlannedLink[] {
  return linksOf(text).map((link) => {
    const around = text.text.slice(
      Math.max(0, link.start - REACH),
      Math.min(text.text.length, link.end + 10),
    );
    return {
      label: link.label,
      url: link.url,
      status: link.status,
      role: roleOf(around, link.url),
      line: link.line,
    };
  });
}

function roleOf(around: string, url: string): PlannedLink['role'] {
  if (findPhrase('recording', around)) return 'recording';
  if (findPhrase('registration', around)) return 'registration';
  return /\.(?:pdf|docx?|xlsx?|pptx?)(?:[?#]|$)/i.test(url) ? 'document' : 'info';
}
