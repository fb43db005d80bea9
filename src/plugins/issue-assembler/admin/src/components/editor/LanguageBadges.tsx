import { Flex } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import { languageName } from '../../../../../../domain/languages';
import type { LanguageState } from '../../../../shared/entry-summary';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';

interface LanguageBadgesProps {
  languages: readonly string[];
  states: Readonly<Record<string, LanguageState>>;
}

/** How far an entry has come in each language: translated, out of date, or missing. Told by words and shape, not by colour alone. */
export const LanguageBadges = ({ languages, states }: LanguageBadgesProps): React.JSX.Element => {
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  return (
    <Flex gap={1} tag="span">
      {languages.map((code) => {
        const found = states[code];
        const tone = toneOf(found);
        const words = `${languageName(code, shownIn)}: ${say(`language.${tone}`)}`;
        return (
          <Badge key={code} $tone={tone} title={words} role="img" aria-label={words}>
            {code}
          </Badge>
        );
      })}
    </Flex>
  );
};

type Tone = 'translated' | 'stale' | 'missing' | 'unknown';

const toneOf = (state: LanguageState | undefined): Tone => state?.translation ?? 'unknown';

const COLOURS = {
  translated: { text: 'success700', fill: 'success100', border: 'success200' },
  stale: { text: 'neutral800', fill: 'warning100', border: 'warning200' },
  missing: { text: 'neutral600', fill: 'neutral0', border: 'neutral300' },
  unknown: { text: 'neutral600', fill: 'neutral100', border: 'neutral200' },
} as const;

const Badge = styled.span<{ $tone: Tone }>`
  display: inline-block;
  min-width: 2.8rem;
  padding: 0.1rem 0.5rem;
  border-radius: 4px;
  border: 1px ${({ $tone }) => ($tone === 'missing' ? 'dashed' : 'solid')}
    ${({ theme, $tone }) => theme.colors[COLOURS[$tone].border]};
  background: ${({ theme, $tone }) => theme.colors[COLOURS[$tone].fill]};
  color: ${({ theme, $tone }) => theme.colors[COLOURS[$tone].text]};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.6rem;
  text-align: center;
  text-decoration: ${({ $tone }) => ($tone === 'missing' ? 'line-through' : 'none')};
`;
