import * as React from 'react';
import type {
  Block,
  Blocks,
  InlineNode,
  ListBlock,
  TextNode,
} from '../../../../../../domain/rich-text/blocks';
import { languageTag } from '../../../../../../domain/languages';

/** Rich text of an assembly, in the language it is really in. */
export const RichText = ({
  passage,
  language,
}: {
  passage: { lang: string; blocks: Blocks };
  language: string;
}): React.JSX.Element => (
  <div lang={passage.lang === language ? undefined : languageTag(passage.lang)}>
    {passage.blocks.map((block, index) => (
      <BlockElement key={index} block={block} />
    ))}
  </div>
);

const BlockElement = ({ block }: { block: Block }): React.JSX.Element => {
  switch (block.type) {
    case 'paragraph':
      return <p>{inline(block.children)}</p>;
    case 'heading':
      // The page has its own headings; those within a text stand below them all.
      return (
        <p>
          <strong>{inline(block.children)}</strong>
        </p>
      );
    case 'quote':
      return <blockquote>{inline(block.children)}</blockquote>;
    case 'code':
      return <pre>{block.children.map(({ text }) => text).join('')}</pre>;
    case 'list':
      return <ListElement list={block} />;
    case 'image':
      return <img src={block.image.url} alt={block.image.alternativeText ?? ''} />;
  }
};

const ListElement = ({ list }: { list: ListBlock }): React.JSX.Element => {
  const Tag = list.format === 'ordered' ? 'ol' : 'ul';
  return (
    <Tag>
      {list.children.map((child, index) => (
        <li key={index}>{child.type === 'list' ? <ListElement list={child} /> : inline(child.children)}</li>
      ))}
    </Tag>
  );
};

const inline = (nodes: readonly InlineNode[]): React.ReactNode =>
  nodes.map((node, index) =>
    node.type === 'link' ? (
      <a key={index} href={node.url} target="_blank" rel="noreferrer">
        {node.children.map(styled)}
      </a>
    ) : (
      styled(node, index)
    ),
  );

/** A stretch of text with its marks, the innermost first. */
const styled = (
  { text, bold, italic, underline, strikethrough, code }: TextNode,
  key: number,
): React.ReactNode => {
  let shown: React.ReactNode = text;
  if (code) shown = <code>{shown}</code>;
  if (strikethrough) shown = <s>{shown}</s>;
  if (underline) shown = <u>{shown}</u>;
  if (italic) shown = <em>{shown}</em>;
  if (bold) shown = <strong>{shown}</strong>;
  return <React.Fragment key={key}>{shown}</React.Fragment>;
};
