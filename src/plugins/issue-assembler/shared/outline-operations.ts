import {
  entryKey,
  placementsOf,
  type Group,
  type Outline,
  type OutlineSection,
  type Placement,
  type SetAside,
} from './outline';

/** Where in an outline something will stand: its own `index` afterwards; past the end means last. */
export interface Position {
  section: string;
  group: string;
  index: number;
}

/** What a person does to an outline. Every operation names what it acts on, so that it can be said aloud and undone. */
export type OutlineOperation =
  | { do: 'addSection'; section: string; index: number }
  | { do: 'moveSection'; section: string; index: number }
  | { do: 'removeSection'; section: string }
  | { do: 'addGroup'; section: string; group: Group; index: number }
  | { do: 'moveGroup'; group: string; section: string; index: number }
  | { do: 'removeGroup'; group: string }
  | { do: 'headGroup'; group: string; language: string; text: string }
  | { do: 'place'; placement: Placement; to: Position }
  | { do: 'move'; placement: string; to: Position }
  | { do: 'remove'; placement: string }
  | { do: 'override'; placement: string; field: 'heading' | 'intro'; language: string; text: string }
  | { do: 'setAside'; entry: SetAside }
  | { do: 'takeBack'; entry: SetAside };

export type Operated =
  | { status: 'done'; outline: Outline }
  /** The outline is as it was; `reason` is a code of the admin's texts. */
  | { status: 'refused'; reason: RefusalReason };

export type RefusalReason =
  'no_such_section' | 'no_such_group' | 'no_such_placement' | 'section_there' | 'id_taken' | 'not_empty';

/**
 * The outline after an operation; `revision` is left alone, since the server counts it. Nothing a person placed is
 * ever dropped along with something else: a section or group with placements is not removed.
 */
export const operate = (outline: Outline, operation: OutlineOperation): Operated => {
  switch (operation.do) {
    case 'addSection':
    case 'moveSection':
    case 'removeSection':
      return operateOnSection(outline, operation);
    case 'addGroup':
    case 'moveGroup':
    case 'removeGroup':
    case 'headGroup':
      return operateOnGroup(outline, operation);
    case 'place':
    case 'move':
    case 'remove':
    case 'override':
      return operateOnPlacement(outline, operation);
    case 'setAside':
      return done({
        ...withoutSetAside(outline, operation.entry),
        setAside: [...others(outline, operation.entry), operation.entry],
      });
    case 'takeBack':
      return done(withoutSetAside(outline, operation.entry));
  }
};

/** Where a placement stands; null when there is none of that id. */
export const positionOf = (outline: Outline, placement: string): Position | null => {
  for (const { section, groups } of outline.sections) {
    for (const group of groups) {
      const index = group.placements.findIndex(({ id }) => id === placement);
      if (index >= 0) return { section, group: group.id, index };
    }
  }
  return null;
};

type On<Name extends OutlineOperation['do']> = Extract<OutlineOperation, { do: Name }>;

const operateOnSection = (
  outline: Outline,
  operation: On<'addSection' | 'moveSection' | 'removeSection'>,
): Operated => {
  const found = outline.sections.find(({ section }) => section === operation.section);
  if (operation.do === 'addSection') {
    if (found) return refused('section_there');
    return done({
      ...outline,
      sections: inserted(outline.sections, { section: operation.section, groups: [] }, operation.index),
    });
  }
  if (!found) return refused('no_such_section');
  const rest = outline.sections.filter((section) => section !== found);
  if (operation.do === 'moveSection')
    return done({ ...outline, sections: inserted(rest, found, operation.index) });
  const isEmpty = found.groups.every(({ placements }) => placements.length === 0);
  return isEmpty ? done({ ...outline, sections: rest }) : refused('not_empty');
};

const operateOnGroup = (
  outline: Outline,
  operation: On<'addGroup' | 'moveGroup' | 'removeGroup' | 'headGroup'>,
): Operated => {
  if (operation.do === 'addGroup') {
    if (isTaken(outline, operation.group.id)) return refused('id_taken');
    return insertedGroup(outline, operation.section, operation.group, operation.index);
  }
  const group = outline.sections.flatMap(({ groups }) => groups).find(({ id }) => id === operation.group);
  if (!group) return refused('no_such_group');
  switch (operation.do) {
    case 'headGroup':
      return done(
        mapGroups(outline, (one) =>
          one === group ? withText(one, 'heading', operation.language, operation.text) : one,
        ),
      );
    case 'moveGroup':
      return insertedGroup(withoutGroup(outline, group), operation.section, group, operation.index);
    case 'removeGroup':
      return group.placements.length === 0 ? done(withoutGroup(outline, group)) : refused('not_empty');
  }
};

const operateOnPlacement = (
  outline: Outline,
  operation: On<'place' | 'move' | 'remove' | 'override'>,
): Operated => {
  if (operation.do === 'place') {
    if (isTaken(outline, operation.placement.id)) return refused('id_taken');
    return insertedPlacement(
      withoutSetAside(outline, operation.placement),
      operation.placement,
      operation.to,
    );
  }
  const placement = placementsOf(outline).find(({ id }) => id === operation.placement);
  if (!placement) return refused('no_such_placement');
  switch (operation.do) {
    case 'remove':
      return done(withoutPlacement(outline, placement));
    case 'move':
      return insertedPlacement(withoutPlacement(outline, placement), placement, operation.to);
    case 'override':
      return done(
        mapGroups(outline, (group) => ({
          ...group,
          placements: group.placements.map((one) =>
            one === placement ? withText(one, operation.field, operation.language, operation.text) : one,
          ),
        })),
      );
  }
};

const insertedPlacement = (outline: Outline, placement: Placement, to: Position): Operated => {
  const section = outline.sections.find((one) => one.section === to.section);
  if (!section) return refused('no_such_section');
  if (!section.groups.some(({ id }) => id === to.group)) return refused('no_such_group');
  return done(
    mapGroups(outline, (group) =>
      group.id === to.group
        ? { ...group, placements: inserted(group.placements, placement, to.index) }
        : group,
    ),
  );
};

const insertedGroup = (outline: Outline, section: string, group: Group, index: number): Operated => {
  if (!outline.sections.some((one) => one.section === section)) return refused('no_such_section');
  return done(
    mapSections(outline, (one) =>
      one.section === section ? { ...one, groups: inserted(one.groups, group, index) } : one,
    ),
  );
};

const withoutGroup = (outline: Outline, group: Group): Outline =>
  mapSections(outline, (section) => ({ ...section, groups: section.groups.filter((one) => one !== group) }));

const withoutPlacement = (outline: Outline, placement: Placement): Outline =>
  mapGroups(outline, (group) => ({
    ...group,
    placements: group.placements.filter((one) => one !== placement),
  }));

const others = (outline: Outline, entry: SetAside): SetAside[] =>
  (outline.setAside ?? []).filter((one) => entryKey(one) !== entryKey(entry));

const withoutSetAside = (outline: Outline, entry: SetAside): Outline => {
  const { setAside: _setAside, ...rest } = outline;
  const left = others(outline, entry);
  return left.length > 0 ? { ...rest, setAside: left } : rest;
};

/** An empty text takes the override away. */
const withText = <
  Field extends 'heading' | 'intro',
  Holder extends Partial<Record<Field, Record<string, string>>>,
>(
  holder: Holder,
  field: Field,
  language: string,
  text: string,
): Holder => {
  const { [field]: before, ...rest } = holder;
  const { [language]: _before, ...otherLanguages } = before ?? {};
  const texts = text.trim() === '' ? otherLanguages : { ...otherLanguages, [language]: text };
  return (Object.keys(texts).length > 0 ? { ...rest, [field]: texts } : rest) as Holder;
};

const mapSections = (outline: Outline, map: (section: OutlineSection) => OutlineSection): Outline => ({
  ...outline,
  sections: outline.sections.map(map),
});

const mapGroups = (outline: Outline, map: (group: Group) => Group): Outline =>
  mapSections(outline, (section) => ({ ...section, groups: section.groups.map(map) }));

const inserted = <Item>(items: readonly Item[], item: Item, index: number): Item[] => {
  const at = Math.max(0, Math.min(index, items.length));
  return [...items.slice(0, at), item, ...items.slice(at)];
};

const isTaken = (outline: Outline, id: string): boolean =>
  outline.sections.some(({ groups }) =>
    groups.some((group) => group.id === id || group.placements.some((placement) => placement.id === id)),
  );

const done = (outline: Outline): Operated => ({ status: 'done', outline });
const refused = (reason: RefusalReason): Operated => ({ status: 'refused', reason });
