import { OWN_ANCHORS } from '../document/document-of';
import type { DocumentSection, Passage } from '../document/issue-document';
import type { Words } from '../words/words';
import { useLang } from './page-language';

/** Whether there is enough to find one's way in: who sees all of it at once needs no list of it. */
export const deservesContents = (sections: readonly DocumentSection[]): boolean =>
  sections.length > 1 || sections.some(({ groups }) => groups.filter(({ heading }) => heading).length > 2);

/** Links to the sections of an issue and to their groups. */
export const Contents = ({ sections, words }: { sections: readonly DocumentSection[]; words: Words }) => {
  const langOf = useLang();
  return (
    <nav className="contents" aria-labelledby={OWN_ANCHORS.contents}>
      <h2 id={OWN_ANCHORS.contents} {...langOf(words.language)}>
        {words.contents}
      </h2>
      <ul>
        {sections.map(({ anchor, title, groups }) => (
          <li key={anchor}>
            <To anchor={anchor} words={title} />
            {groups.some(({ heading }) => heading) && (
              <ul>
                {groups.map(
                  (group) =>
                    group.heading && (
                      <li key={group.anchor}>
                        <To anchor={group.anchor} words={group.heading} />
                      </li>
                    ),
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};

const To = ({ anchor, words }: { anchor: string; words: Passage }) => {
  const langOf = useLang();
  return (
    <a href={`#${anchor}`} {...langOf(words.lang)}>
      {words.text}
    </a>
  );
};
