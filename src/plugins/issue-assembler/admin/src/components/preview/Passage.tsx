import * as React from 'react';
import { ForeignText } from '../ForeignText';

/** A short text of an assembly, marked where it is in another language than the assembly's. */
export const Passage = ({
  passage,
  language,
}: {
  passage: { lang: string; text: string };
  language: string;
}): React.JSX.Element => <ForeignText text={passage.text} of={passage.lang} shownIn={language} />;
