/** Why the bytes of a file could not be had. */
export const MISSING_REASONS = [
  /** There is none at its address. */
  'not_found',
  /** It has more bytes than one rendition may take. */
  'too_large',
  /** Its address leads to what no edition's file may be: outside the uploads, or into a network of the server's own. */
  'refused',
  /** Where it lies did not answer. */
  'unreachable',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** Whether asking again later may find it, without anybody changing the edition. */
export const mayComeBack = (reason: MissingReason): boolean =>
  reason === 'not_found' || reason === 'unreachable';
