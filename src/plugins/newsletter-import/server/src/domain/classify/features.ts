import type { ItemType } from '../../../../shared/report';

/** One thing in the text that speaks for a type (or, with a negative weight, against it). */
export interface Feature {
  type: ItemType;
  /** The kind it points at, where it does. */
  kind?: string;
  weight: number;
  /** The words that were found, for the reason given to the editor. */
  words: string;
  /** What the words are: "an event", "a date". */
  what: string;
}

/** What speaks for an article of a kind. */
export type ArticleEvidence = Omit<Feature, 'type' | 'kind'> & { kind: string };

export interface Decision {
  type: ItemType;
  kind: string | null;
  confidence: number;
  reason: string;
  runnerUp: { type: ItemType; kind: string | null; confidence: number; reason: string } | null;
}

const STRONG_ENOUGH = 0.9;

/** Adds the features up. The confidence falls when the best type's evidence is thin or a second type's is close. */
export function decide(features: readonly Feature[], fallback: { type: ItemType; kind: string }): Decision {
  const totals = new Map<ItemType, number>();
  for (const feature of features) totals.set(feature.type, (totals.get(feature.type) ?? 0) + feature.weight);
  const ranked = [...totals].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) {
    return {
      type: fallback.type,
      kind: fallback.kind,
      confidence: 0.4,
      reason: 'Nothing in the text speaks for any type, so it is kept as a notice.',
      runnerUp: null,
    };
  }
  const [type, score] = best;
  const margin = score - Math.max(second?.[1] ?? 0, 0);
  const confidence = round(
    Math.min(0.99, 0.35 + 0.35 * Math.min(1, score / STRONG_ENOUGH) + 0.3 * Math.min(1, margin / 0.5)),
  );
  return {
    type,
    kind: kindOf(type, features),
    confidence,
    reason: reasonFor(type, features),
    runnerUp: second
      ? {
          type: second[0],
          kind: kindOf(second[0], features),
          confidence: round(1 - confidence),
          reason: reasonFor(second[0], features),
        }
      : null,
  };
}

function kindOf(type: ItemType, features: readonly Feature[]): string | null {
  const weights = new Map<string, number>();
  for (const feature of features) {
    if (feature.type === type && feature.kind)
      weights.set(feature.kind, (weights.get(feature.kind) ?? 0) + feature.weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function reasonFor(type: ItemType, features: readonly Feature[]): string {
  const telling = features
    .filter((feature) => feature.type === type && feature.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const distinct = telling
    .filter((feature, index) => telling.findIndex((other) => other.what === feature.what) === index)
    .slice(0, 3);
  const sentence = distinct
    .map((feature) =>
      feature.words === '' ? feature.what : `"${shorten(feature.words)}" is ${feature.what}`,
    )
    .join(', ');
  return sentence === ''
    ? 'No words of the text speak for it.'
    : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
