import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FONTS, fontFaces, fontPreloads } from './fonts';

const { resolve } = createRequire(__filename);

describe('the fonts of pages', () => {
  it.each(FONTS.map((font) => [font.name, font] as const))(
    '%s is in its package, of the version in its name',
    (name, font) => {
      const { version } = JSON.parse(readFileSync(resolve(`${font.package}/package.json`), 'utf8')) as {
        version: string;
      };
      expect(name).toContain(`.${version}.woff2`);
      expect(
        readFileSync(resolve(`${font.package}/${font.file}`))
          .subarray(0, 4)
          .toString(),
      ).toBe('wOF2');
    },
  );

  it('are loaded for the characters that the packages part them by', () => {
    for (const { package: name, subset } of FONTS) {
      const sheet = readFileSync(
        path.join(path.dirname(resolve(`${name}/package.json`)), 'index.css'),
        'utf8',
      );
      const slug = name.split('/')[1] ?? '';
      const [, range = ''] =
        new RegExp(`/\\* ${slug}-${subset}-wght-normal \\*/[^}]*unicode-range: ([^;]+);`).exec(sheet) ?? [];
      expect(range).not.toBe('');
      expect(fontFaces()).toContain(`unicode-range:${range}}`);
    }
  });

  it('never keep a reader waiting for text', () => {
    expect(fontFaces().match(/font-display:swap/g)).toHaveLength(FONTS.length);
    expect(fontPreloads()).toHaveLength(2);
  });
});
