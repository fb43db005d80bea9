import * as React from 'react';
import { styled } from 'styled-components';
import { languageTag } from '../../../../../../domain/languages';
import type { Assembly } from '../../../../shared/edition';
import { Passage } from './Passage';
import { PreviewedEntry } from './PreviewedEntry';
import { RichText } from './RichText';

/** An assembly as a page: headings, entries and text, each passage in its own language. */
export const PreviewedIssue = ({ assembly }: { assembly: Assembly }): React.JSX.Element => {
  const { issue, sections, language } = assembly;
  return (
    <Page lang={languageTag(language)}>
      <h3 lang={languageTag(issue.lang)}>{issue.title}</h3>
      {issue.intro && <RichText passage={issue.intro} language={language} />}
      {sections.map((section) => (
        <section key={section.id}>
          <h4>
            <Passage passage={section.title} language={language} />
          </h4>
          {section.intro && <RichText passage={section.intro} language={language} />}
          {section.groups.map((group) => (
            <React.Fragment key={group.id}>
              {group.heading && (
                <h5>
                  <Passage passage={group.heading} language={language} />
                </h5>
              )}
              {group.entries.map((entry) => (
                <PreviewedEntry key={entry.placement} entry={entry} language={language} />
              ))}
            </React.Fragment>
          ))}
        </section>
      ))}
      {issue.closing && <RichText passage={issue.closing} language={language} />}
    </Page>
  );
};

const Page = styled.article`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.5rem;
  line-height: 1.55;
  max-width: 68rem;

  h3 {
    font-size: 2.6rem;
    font-weight: 700;
    line-height: 1.25;
    margin-bottom: 1.2rem;
  }

  h4 {
    font-size: 2rem;
    font-weight: 700;
    margin: 3.2rem 0 0.8rem;
    padding-bottom: 0.4rem;
    border-bottom: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  h5 {
    font-size: 1.7rem;
    font-weight: 700;
    margin: 2rem 0 0.6rem;
  }

  h6 {
    font-size: 1.6rem;
    font-weight: 700;
    margin: 1.8rem 0 0.2rem;
  }

  p,
  ul,
  ol,
  blockquote {
    margin-bottom: 0.8rem;
  }

  ul {
    list-style: disc;
    padding-left: 2rem;
  }

  ol {
    list-style: decimal;
    padding-left: 2rem;
  }

  blockquote {
    padding-left: 1.2rem;
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
  }

  a {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
  }

  img {
    max-width: 100%;
    height: auto;
  }

  pre {
    white-space: pre-wrap;
  }
`;
