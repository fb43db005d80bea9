import { languageTag } from '../../../../../../domain/languages';
import type { EditionSummary } from '../../../../../issue-assembler/shared/public-api';
import { issuePath } from '../document/addresses';
import { dayWords, osloDay, spanWords } from '../document/dates';
import { issueTitle } from '../document/passage';
import type { Words } from '../words/words';
import { useLang } from './page-language';

interface YearsProps {
  issues: readonly EditionSummary[];
  level: 2 | 3;
  language: string;
  words: Words;
}

/** The issues of a newsletter under the years they are of, the newest first. */
export const Years = ({ issues, level, language, words }: YearsProps) => {
  const Heading = `h${level}` as const;
  return [...yearsOf(issues)].map(([year, ofYear]) => (
    <section key={year} className="year">
      <Heading>{year}</Heading>
      <ul className="issues">
        {ofYear.map((summary) => (
          <IssueLine key={summary.issue.id} summary={summary} language={language} words={words} />
        ))}
      </ul>
    </section>
  ));
};

const yearsOf = (issues: readonly EditionSummary[]): Map<number, EditionSummary[]> => {
  const years = new Map<number, EditionSummary[]>();
  for (const summary of issues)
    years.set(summary.issue.year, [...(years.get(summary.issue.year) ?? []), summary]);
  return new Map([...years].sort(([one], [other]) => other - one));
};

interface IssueLineProps {
  summary: EditionSummary;
  language: string;
  words: Words;
}

const IssueLine = ({ summary: { issue, edition }, language, words }: IssueLineProps) => {
  const langOf = useLang();
  const dates = language === 'nn' ? 'nn' : words.language;
  const title = issueTitle(issue, languageTag(language), words);
  return (
    <li>
      <a href={issuePath(language, issue.slug)} {...langOf(title.lang)}>
        {title.text}
      </a>
      <span className="dateline" {...langOf(words.language)}>
        <span>{words.issueNumber(issue.number, issue.year)}</span>
        <span>{spanWords(issue.periodStart, issue.periodEnd, dates)}</span>
        {edition.number > 1 && <span>{words.corrected(dayWords(osloDay(edition.publishedAt), dates))}</span>}
      </span>
    </li>
  );
};
