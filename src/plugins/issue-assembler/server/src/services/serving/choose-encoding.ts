export type Encoding = 'identity' | 'gzip' | 'br';

/** Smallest first. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];
/** Below every weight that can be written: what is not mentioned is taken where nothing better is there. */
const UNMENTIONED = 0.0001;

/**
 * Encodings that a reader takes, best first, by the weights of its `Accept-Encoding` (RFC 9110, 12.5.3). Of equal weight
 * the smaller comes first. The plain form is always among them, last where it was refused: there is no other then.
 */
export const acceptedEncodings = (accepted: string | undefined): readonly Encoding[] => {
  if (!accepted) return PLAIN;
  const before = known.get(accepted);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const encodings = read(accepted);
  known.set(accepted, encodings);
  return encodings;
};

const PLAIN: readonly Encoding[] = ['identity'];

/** Readers say it in a few ways; reading it for every request would cost more than sending the answer. */
const known = new Map<string, readonly Encoding[]>();
const MOST_KNOWN = 100;

const read = (accepted: string): readonly Encoding[] => {
  const weights = new Map(accepted.split(',').map(weighted));
  const weightOf = (encoding: Encoding): number =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? UNMENTIONED : 0);
  const taken = ENCODINGS.filter((encoding) => weightOf(encoding) > 0).sort(
    (one, other) => weightOf(other) - weightOf(one),
  );
  return taken.includes('identity') ? taken : [...taken, 'identity'];
};

const weighted = (offer: string): [string, number] => {
  const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const value = weight === undefined ? 1 : Number(weight.slice(2));
  return [name === 'x-gzip' ? 'gzip' : name, value >= 0 && value <= 1 ? value : 0];
};
