import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { titleOf } from '../../words/entry-words';
import { textInLanguage } from '../../outline/text-in-language';
import { entryKey, type Group, type Placement } from '../../../../shared/outline';
import { languageName } from '../../../../../../domain/languages';
import { useEditorView } from './editor-context';

/** What placements, groups and sections are called in running text, as in a message that is read out. */
export const useTitles = (): {
  placement: (placement: Placement) => string;
  entry: (key: string) => string;
  section: (documentId: string) => string;
  group: (group: Group, section: string) => string;
  language: (code: string) => string;
} => {
  const { entries, sections, language } = useEditorView();
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const entry = (key: string): string =>
    titleOf(entries.get(key), language)?.text ??
    say(entries.get(key)?.isReadable === false ? 'outline.noAccess' : 'outline.unknownEntry');
  const section = (documentId: string): string =>
    textInLanguage(sections.get(documentId)?.titles, language)?.text ?? say('outline.sectionGone');
  return {
    entry,
    section,
    placement: (placement) => textInLanguage(placement.heading, language)?.text ?? entry(entryKey(placement)),
    group: (group, of) => textInLanguage(group.heading, language)?.text ?? section(of),
    language: (code) => languageName(code, shownIn),
  };
};
