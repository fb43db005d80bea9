export type DecodedText = { status: 'ok'; text: string } | { status: 'not_utf8'; line: number };

/** Strict UTF-8 (with or without a byte order mark), or UTF-16 with one. Line ends become `\n`. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { status: 'ok', text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { status: 'not_utf8', line: firstBrokenLine(bytes) };
  }
}

/** The line of the first byte that is not UTF-8, so that the editor finds the place. */
function firstBrokenLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const at = lenient.indexOf('\uFFFD');
  return at < 0 ? 1 : lenient.slice(0, at).split('\n').length;
}
