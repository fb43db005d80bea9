import type { Block, Blocks, CodeBlock, ListBlock, ListItem } from './blocks';
import { MAX_LIST_DEPTH } from './limits';
import { normaliseInline, normaliseText } from './normalise-inline';
import { inlineText, textNode } from './text-node';

/**
 * The one form of all forms of rich text that look the same:
 * - neighbouring texts with the same marks are one; empty texts, and links with nothing but blanks in them, are none;
 * - blocks, items and lists with nothing but blanks in them are left out, and so is a line feed that begins or
 *   ends a block;
 * - line breaks are line feeds, without marks; blanks at the ends of bold or italic text are neither;
 * - control characters, and half characters, which neither XML nor PostgreSQL can hold, are gone;
 * - `indentLevel` says how deep a list is; lists below `MAX_LIST_DEPTH` are part of the list above;
 * - code is one text without marks; links have no `rel` or `target`.
 *
 * What Strapi accepts, it accepts in normal form. Normalising twice changes nothing. Expects well-formed blocks
 * (see `parseBlocks`).
 */
export function normaliseBlocks(blocks: Blocks): Blocks {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'paragraph':
      case 'quote': {
        const children = normaliseInline(block.children);
        return children.length === 0 ? [] : [{ type: block.type, children }];
      }
      case 'heading': {
        const children = normaliseInline(block.children);
        return children.length === 0 ? [] : [{ type: 'heading', level: block.level, children }];
      }
      case 'list':
        return normaliseList(block, 0);
      case 'code':
        return normaliseCode(block);
      case 'image':
        return [{ type: 'image', image: block.image, children: [textNode('')] }];
    }
  });
}

function normaliseCode(block: CodeBlock): CodeBlock[] {
  const text = normaliseText(inlineText(block.children));
  if (text.trim() === '') return [];
  return [
    { type: 'code', ...(block.language ? { language: block.language } : {}), children: [textNode(text)] },
  ];
}

function normaliseList(list: ListBlock, depth: number): ListBlock[] {
  const children = list.children.flatMap((child): (ListItem | ListBlock)[] => {
    if (child.type === 'list-item') return normaliseItem(child);
    const nested = normaliseList(child, Math.min(depth + 1, MAX_LIST_DEPTH - 1));
    return depth + 1 < MAX_LIST_DEPTH ? nested : nested.flatMap((deeper) => deeper.children);
  });
  if (children.length === 0) return [];
  return [{ type: 'list', format: list.format, ...(depth > 0 ? { indentLevel: depth } : {}), children }];
}

function normaliseItem(item: ListItem): ListItem[] {
  const children = normaliseInline(item.children);
  return children.length === 0 ? [] : [{ type: 'list-item', children }];
}
