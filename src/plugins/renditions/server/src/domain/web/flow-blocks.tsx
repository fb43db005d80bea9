import { Fragment, type ReactNode } from 'react';
import type {
  Figure,
  FlowBlock,
  FlowHeadingLevel,
  FlowList,
  RichPassage,
  Run,
  TextRun,
} from '../document/issue-document';
import { useLang } from './page-language';

interface RichTextProps {
  passage: RichPassage;
  className: string;
  /** By how many levels its headings stand higher than the document has them. */
  raised?: number;
}

/** Rich text in its language. */
export const RichText = ({ passage, className, raised = 0 }: RichTextProps) => {
  const langOf = useLang();
  return (
    <div className={`rich ${className}`} {...langOf(passage.lang)}>
      {passage.flow.map((block, index) => (
        <Block key={index} block={block} raised={raised} />
      ))}
    </div>
  );
};

const Block = ({ block, raised }: { block: FlowBlock; raised: number }): ReactNode => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading': {
      const Heading = `h${(block.level - raised) as FlowHeadingLevel}` as const;
      return (
        <Heading>
          <Runs runs={block.runs} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <p>
            <Runs runs={block.runs} />
          </p>
        </blockquote>
      );
    case 'list':
      return <List list={block} />;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'image':
      return <Picture figure={block.figure} />;
  }
};

const List = ({ list }: { list: FlowList }): ReactNode => {
  const Element = list.ordered ? 'ol' : 'ul';
  return (
    <Element>
      {list.items.map(({ runs, lists }, index) => (
        <li key={index}>
          <Runs runs={runs} />
          {lists.map((nested, at) => (
            <List key={at} list={nested} />
          ))}
        </li>
      ))}
    </Element>
  );
};

/** An image with its caption. Its size is told beforehand, so that the text stands still while it loads. */
export const Picture = ({ figure, className }: { figure: Figure; className?: string }) => {
  const { url, alt, caption, width, height } = figure;
  return (
    <figure className={className}>
      <img
        src={url}
        alt={alt}
        {...(width && height ? { width, height } : {})}
        loading="lazy"
        decoding="async"
      />
      {caption === null ? null : <figcaption>{caption}</figcaption>}
    </figure>
  );
};

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, index) =>
    run.type === 'text' ? (
      <Marked key={index} run={run} />
    ) : (
      <a key={index} href={run.url}>
        {run.runs.map((part, at) => (
          <Marked key={at} run={part} />
        ))}
        {run.about === null ? null : <span className="unseen">: {run.about}</span>}
      </a>
    ),
  );

const ELEMENTS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

const Marked = ({ run }: { run: TextRun }): ReactNode => {
  let marked: ReactNode = withBreaks(run.text);
  for (const mark of ['code', 'strikethrough', 'underline', 'italic', 'bold'] as const) {
    const Element = ELEMENTS[mark];
    if (run[mark]) marked = <Element>{marked}</Element>;
  }
  return marked;
};

const withBreaks = (text: string): ReactNode =>
  text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <br />}
      {line}
    </Fragment>
  ));
