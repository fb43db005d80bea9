export type DecodedText = { status: 'ok'; text: string } | { status: 'not_text'; line: number };

/** Strict UTF-8, with or without a byte order mark, or UTF-16 with one. Line ends become `\n`. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { status: 'ok', text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { status: 'not_text', line: firstBrokenLine(bytes, encoding) };
  }
}

/** Notepad's "Unicode" is UTF-16 and says so in its first two bytes; all else must be UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The line of the first byte that can't be read, so that the editor finds the place. */
function firstBrokenLine(bytes: Uint8Array, encoding: string): number {
  const lenient = new TextDecoder(encoding).decode(bytes);
  const at = lenient.indexOf('\uFFFD');
  return at < 0 ? 1 : lenient.slice(0, at).split(/\r\n?|\n/).length;
}
