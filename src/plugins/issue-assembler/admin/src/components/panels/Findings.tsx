import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import * as React from 'react';
import { styled } from 'styled-components';
import type { Finding } from '../../../../shared/readiness';
import { useSay } from '../../hooks/use-say';
import { addressOfSubject } from '../../outline/addresses';
import { findingInWords, placeInOutline } from '../../words/finding-words';
import { controlId, focusFirst } from '../editor/focus';
import { TextButtonLink, TextLink } from '../text-link';

interface FindingsProps {
  severity: Finding['severity'];
  findings: readonly Finding[];
  issue: string;
  language: string;
}

/** Findings of one weight, each a link to the place where it is mended; opened to begin with where they block. */
export const Findings = ({
  severity,
  findings,
  issue,
  language,
}: FindingsProps): React.JSX.Element | null => {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <details open={severity === 'blocks'}>
      <Summary>
        <Typography variant="pi" fontWeight="bold">
          {say(`readiness.${severity}`, { count: findings.length })}
        </Typography>
      </Summary>
      <List>
        {findings.map((finding, index) => (
          <Box tag="li" key={index} paddingTop={2}>
            <Typography variant="pi" tag="p">
              <PlaceToMend finding={finding} issue={issue} language={language} />
            </Typography>
            <Typography variant="pi" tag="p" textColor="neutral700">
              {findingInWords(finding, say)}
            </Typography>
          </Box>
        ))}
      </List>
    </details>
  );
};

interface PlaceToMendProps {
  finding: Finding;
  issue: string;
  language: string;
}

/** Where a finding is mended: in the outline beside it, or in a tab of its own. */
const PlaceToMend = ({ finding, issue, language }: PlaceToMendProps): React.JSX.Element => {
  const say = useSay();
  const isIssue = finding.subject.kind === 'issue';
  const title = finding.title ?? say(isIssue ? 'readiness.theIssue' : 'readiness.untitled');
  const row = placeInOutline(finding);
  if (row !== null)
    return (
      <TextButtonLink
        type="button"
        aria-label={say('readiness.goTo', { title })}
        onClick={() => {
          document.getElementById(controlId({ row, control: 'menu' }))?.scrollIntoView({ block: 'center' });
          focusFirst([controlId({ row, control: 'menu' })]);
        }}
      >
        {title}
      </TextButtonLink>
    );
  return (
    <TextLink to={addressOfSubject(finding.subject, issue, language)} target={isIssue ? undefined : '_blank'}>
      {title}
      {!isIssue && (
        <>
          <NewTab aria-hidden />
          <VisuallyHidden>{say('outline.newTab')}</VisuallyHidden>
        </>
      )}
    </TextLink>
  );
};

const NewTab = styled(ExternalLink)`
  width: 1.1rem;
  height: 1.1rem;
  margin-left: 0.4rem;
`;

const Summary = styled.summary`
  cursor: pointer;
`;

const List = styled.ul`
  max-height: 32rem;
  overflow-y: auto;
`;
