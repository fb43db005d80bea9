/** Contrast that text needs at AA, whatever its size (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5;

/**
 * The ratio of contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). Colours are `#rrggbb`; an error where one is
 * not.
 */
export const contrastOf = (one: string, other: string): number => {
  const [lighter, darker] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
};

/**
 * The colour itself where it can be read on the background, or else the first shade of it that can, on the way to black
 * or to white, whichever is farther from the background. Any ratio up to 4.58 can be had on any background; where more is
 * asked than there is, the answer is black or white.
 */
export const readableOn = (colour: string, background: string, ratio = TEXT_CONTRAST): string => {
  const towards =
    contrastOf('#000000', background) >= contrastOf('#ffffff', background) ? '#000000' : '#ffffff';
  for (let step = 0; step < STEPS; step += 1) {
    const shade = mixed(colour, towards, step / STEPS);
    if (contrastOf(shade, background) >= ratio) return shade;
  }
  return towards;
};

/** `part` (0 to 1) of the other colour in the one. */
export const mixed = (one: string, other: string, part: number): string => {
  const [from, to] = [channelsOf(one), channelsOf(other)];
  const hex = from.map((value, at) =>
    Math.round(value + ((to[at] ?? value) - value) * part)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
};

/** Fine enough that a shade is not darker than it need be by what an eye sees. */
const STEPS = 50;

const channelsOf = (colour: string): number[] => {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`"${colour}" is not a colour as #rrggbb.`);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
};

/** Relative luminance, 0 to 1, of sRGB (WCAG 2.2, "relative luminance"). */
const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
