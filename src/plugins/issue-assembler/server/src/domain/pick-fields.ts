/**
 * The parts of a JSON value that dotted paths name. Lists are gone through: `sections.title` keeps the title of every
 * section. A path that names nothing gives nothing.
 */
export const pickFields = (value: unknown, paths: readonly string[]): unknown =>
  picked(
    value,
    paths.map((path) => path.split('.')),
  );

const picked = (value: unknown, paths: readonly (readonly string[])[]): unknown => {
  if (paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => picked(item, paths));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const below = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
      return below.length > 0 ? [[key, picked(inner, below)]] : [];
    }),
  );
};
