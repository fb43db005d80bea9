import { Badge } from '@strapi/design-system';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { languageName, languageTag } from '../../../../../domain/languages';

interface ForeignTextProps {
  text: string;
  /** The language the text is in. */
  of: string;
  /** The language that is being edited. */
  shownIn: string;
}

/** A text that stands in from another language: marked so, and read out in its own language. */
export const ForeignText = ({ text, of, shownIn }: ForeignTextProps): React.JSX.Element => {
  const { locale } = useIntl();
  if (of === shownIn) return <>{text}</>;
  return (
    <>
      <span lang={languageTag(of)}>{text}</span>{' '}
      <Badge>{languageName(of, locale === 'no' ? 'nb' : 'en')}</Badge>
    </>
  );
};
