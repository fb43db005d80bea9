/** C0 and C1 controls, blanks of any kind, and characters that change or hide the direction of writing. */
const REFUSED_IN_URL = /[\s\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFFFD]/u;

const LINK_URL = /^(?:https?:\/\/[^/?#]|mailto:[^?]+@[^?]+)/i;

/**
 * Whether `url` may stand in a link: absolute, http, https or mailto (with an address), no blanks or control
 * characters. Refuses `#`, relative addresses, `javascript:`, `data:` and everything else.
 */
export function isLinkUrl(url: string): boolean {
  return LINK_URL.test(url) && !REFUSED_IN_URL.test(url) && canParse(url);
}

/** Not `URL.canParse`: in Node 20 it refuses addresses with letters such as æ, once it is called often. */
function canParse(url: string): boolean {
  try {
    return new URL(url).href !== '';
  } catch {
    return false;
  }
}

/**
 * The link URL meant by a target found in a text, or null if there is none: blanks around it are cut, blanks in
 * it percent-encoded. Nothing else is guessed.
 */
export function toLinkUrl(target: string): string | null {
  const url = target.trim().replace(/ /g, '%20');
  return isLinkUrl(url) ? url : null;
}
