import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Rendition } from '../../domain/rendition';
import { FONTS } from '../../domain/web/fonts';

const { resolve } = createRequire(__filename);

/** A font that pages use, by the name in its address; null where there is none of it. */
export const fontFile = async (name: string): Promise<Rendition | null> => {
  const font = FONTS.find((one) => one.name === name);
  if (!font) return null;
  return { type: 'font/woff2', body: await readFile(resolve(`${font.package}/${font.file}`)) };
};
