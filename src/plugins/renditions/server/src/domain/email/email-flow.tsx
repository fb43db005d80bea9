import { Img } from '@react-email/img';
import { createElement, Fragment, useContext, type ReactNode } from 'react';
import type {
  Figure,
  Flow,
  FlowBlock,
  FlowList,
  RichPassage,
  Run,
  TextRun,
} from '../document/issue-document';
import { runText } from '../document/reading';
import { Around, In } from './email-language';
import { Styles, WIDTH } from './email-style';

/** Rich text in its language. */
export const RichText = ({ passage }: { passage: RichPassage | null }) => {
  const around = useContext(Around);
  if (!passage || passage.flow.length === 0) return null;
  const blocks = <Blocks flow={passage.flow} />;
  return passage.lang === around ? (
    blocks
  ) : (
    <In as="div" lang={passage.lang}>
      {blocks}
    </In>
  );
};

const Blocks = ({ flow }: { flow: Flow }) => flow.map((block, index) => <Block key={index} block={block} />);

const Block = ({ block }: { block: FlowBlock }): ReactNode => {
  const styles = useContext(Styles);
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading':
      return createElement(`h${block.level}`, { style: styles.heading }, <Runs runs={block.runs} />);
    case 'quote':
      return (
        <blockquote className="rule" style={styles.quote}>
          <Runs runs={block.runs} />
        </blockquote>
      );
    case 'list':
      return <List list={block} />;
    case 'code':
      return (
        <pre style={styles.code}>
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

/** An image no wider than the text. Word takes its size from the attributes, others from the style. */
export const Picture = ({ figure: { url, alt, caption, width, height } }: { figure: Figure }) => {
  const styles = useContext(Styles);
  const shown = Math.min(width ?? WIDTH, WIDTH);
  return (
    <>
      <Img
        src={url}
        alt={alt}
        width={shown}
        {...(width && height ? { height: Math.round((height * shown) / width) } : {})}
        style={styles.image}
      />
      {caption === null ? null : (
        <p className="sans muted" style={{ ...styles.small, ...styles.muted }}>
          {caption}
        </p>
      )}
    </>
  );
};

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, index) =>
    run.type === 'text' ? <Marked key={index} run={run} /> : <LinkedRuns key={index} run={run} />,
  );

const LinkedRuns = ({ run }: { run: Extract<Run, { type: 'link' }> }) => {
  const styles = useContext(Styles);
  return (
    <a
      href={run.url}
      style={styles.link}
      {...(run.about === null ? {} : { 'aria-label': `${runText(run)}: ${run.about}` })}
    >
      {run.runs.map((part, at) => (
        <Marked key={at} run={part} />
      ))}
    </a>
  );
};

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
