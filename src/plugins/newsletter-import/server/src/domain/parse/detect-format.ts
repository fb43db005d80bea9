import type { RefusalCode } from '../types';

export type DetectedBytes =
  { status: 'zip' } | { status: 'text' } | { status: 'refused'; code: RefusalCode; message: string };

/** What the bytes are by their signature; the file's name plays no part. */
export function detectBytes(bytes: Uint8Array): DetectedBytes {
  if (bytes.length === 0) {
    return refused('empty', 'The file is empty. Check that the newsletter was saved, and try again.');
  }
  for (const [signature, message] of SIGNATURES) {
    if (startsWith(bytes, signature)) return refused('binary', message);
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return { status: 'zip' };
  }
  if (!hasUtf16Mark(bytes) && bytes.includes(0)) {
    return refused(
      'binary',
      'This is no text file, or one in UTF-16 without its mark. Save the newsletter with encoding UTF-8, ' +
        'or as HTML or Word (.docx), and import that.',
    );
  }
  return { status: 'text' };
}

export type DetectedText =
  { status: 'text'; format: 'markdown' | 'html' } | { status: 'refused'; code: RefusalCode; message: string };

/** Markdown, HTML or something else, judged by how the text begins; the name decides what could be either. */
export function detectTextFormat(text: string, fileName: string): DetectedText {
  const start = text.slice(0, 4_000).trimStart();
  if (start.startsWith('{\\rtf')) {
    return refused('unsupported', 'This is RTF. Open it in Word, save it as .docx, and import that.');
  }
  if (isSavedMail(start)) {
    return refused(
      'unsupported',
      'This is a saved e-mail (.eml). Save its body as HTML or text, and import that.',
    );
  }
  const bare = withoutLeadingComments(start);
  const isPage = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(bare);
  if (isPage) return { status: 'text', format: 'html' };
  const isNamedHtml = /\.x?html?$/i.test(fileName);
  const isNamedMarkdown = /\.(?:md|markdown|txt|text)$/i.test(fileName);
  const beginsWithTag = /^<(?!br\b)[a-z][a-z0-9]*(?:\s[^<>]*)?>/i.test(bare);
  const isHtml = isNamedHtml || (beginsWithTag && !isNamedMarkdown && !/^ {0,3}#{1,6} \S/m.test(text));
  return { status: 'text', format: isHtml ? 'html' : 'markdown' };
}

function isSavedMail(start: string): boolean {
  const hasHeader = /^(?:[A-Za-z-]+: .*\n(?:[ \t].*\n)*){3,}/.test(start);
  return hasHeader && /^(?:MIME-Version|Received|Return-Path):/im.test(start);
}

const SIGNATURES: [number[], string][] = [
  [
    [0x25, 0x50, 0x44, 0x46],
    'This is a PDF, which has no structure to read. Export the newsletter as Word (.docx), HTML or text first, and import that.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is a document of an old Office format. Open it in Word, save it as .docx, and import that.',
  ],
  [
    [0x89, 0x50, 0x4e, 0x47],
    'This is a picture (PNG). The importer needs the newsletter as text: Markdown, HTML or .docx.',
  ],
  [
    [0xff, 0xd8, 0xff],
    'This is a picture (JPEG). The importer needs the newsletter as text: Markdown, HTML or .docx.',
  ],
  [
    [0x47, 0x49, 0x46, 0x38],
    'This is a picture (GIF). The importer needs the newsletter as text: Markdown, HTML or .docx.',
  ],
  [[0x1f, 0x8b], 'This is a compressed file (gzip). Unpack it, and import the newsletter inside it.'],
];

function withoutLeadingComments(text: string): string {
  let rest = text;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

function refused(code: RefusalCode, message: string): Extract<DetectedBytes, { status: 'refused' }> {
  return { status: 'refused', code, message };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}
