import { COLOPHON } from './colophon';
import { COVER } from './cover';
import { ENTRY } from './entry';
import { FLOW } from './flow';
import { LOOK } from './look';
import { MAIN } from './main';
import { STYLE } from './style';

/**
 * The template, in Typst, by the path of each part. It is the same for every edition: what an edition says is read from
 * `/data.json` as values, and never becomes part of the source.
 */
export const TEMPLATE: Readonly<Record<string, string>> = {
  'main.typ': MAIN,
  'look.typ': LOOK,
  'style.typ': STYLE,
  'flow.typ': FLOW,
  'entry.typ': ENTRY,
  'cover.typ': COVER,
  'colophon.typ': COLOPHON,
};
