/** A field in a row of the edit view: its name, with its width in twelfths where the row is not shared evenly. */
export type Cell = string | readonly [field: string, twelfths: number];
export type Row = readonly Cell[];
/** Rows that stand together in one box of the edit view. */
export type Group = readonly Row[];

/** How one content type or component looks to the people who write in it. */
export interface View {
  /** The field a document is known by in lists, headings and relation pickers. */
  mainField: string;
  /** What a list is sorted by until somebody sorts it otherwise. */
  sort?: readonly [field: string, order: 'ASC' | 'DESC'];
  /** Columns of the list; Strapi adds the languages and the state of publishing itself. */
  list: readonly string[];
  groups: readonly Group[];
  /** Fields nobody writes by hand: bookkeeping, and JSON that a later editor of its own will show. */
  hidden?: readonly string[];
  /** Of a component that repeats: shown as open rows, since no text in it could stand over a folded one. */
  asRows?: boolean;
}

/** A cell as Strapi's content manager stores it; `size` is in twelfths of the width. */
export interface LayoutCell {
  name: string;
  size: number;
}

const TWELFTHS = 12;

/** The rows of a view as Strapi stores them: groups one after another, widths spelled out. */
export const editLayout = (view: View): LayoutCell[][] =>
  view.groups.flatMap((group) => group.map((row) => row.map((cell) => layoutCell(cell, row.length))));

/** For each placed field the number of its group, counted from 0. */
export const groupOfField = (view: View): ReadonlyMap<string, number> =>
  new Map(
    view.groups.flatMap((group, index) =>
      group.flatMap((row) => row.map((cell) => [layoutCell(cell, row.length).name, index] as const)),
    ),
  );

const layoutCell = (cell: Cell, cellsInRow: number): LayoutCell =>
  typeof cell === 'string'
    ? { name: cell, size: Math.floor(TWELFTHS / cellsInRow) }
    : { name: cell[0], size: cell[1] };
