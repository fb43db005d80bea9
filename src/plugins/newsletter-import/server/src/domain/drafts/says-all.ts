import { blocksToPlainText, type Blocks } from '../../../../../../domain/rich-text';
import { normaliseText } from '../facts/fingerprint';

interface Text {
  title: string;
  text: Blocks;
}

/** True when a stored entry has every word of the other's title and text, in the same order, emphasis and spacing aside. */
export function saysAll(stored: Text, said: Text): boolean {
  const words = normaliseText(`${stored.title}\n${blocksToPlainText(stored.text)}`);
  return [said.title.replace(/\s…$/, ''), ...said.text.map((block) => blocksToPlainText([block]))].every(
    (part) => words.includes(normaliseText(part)),
  );
}
