import { civilOutcomes } from './civil-outcomes';
import { countDefendants } from './defendants';
import type { EventKind } from './event-words';
import type { RulingEvent } from './events';
import { humanRightsOutcomes } from './human-rights-outcomes';
import type { CaseType, Outcome, OutcomeResult } from './ruling-facts';
import type { RulingText } from './ruling-text';

/** What the ruling decided, per group of defendants where the text counts them. */
export function outcomesOf(read: RulingText, own: readonly RulingEvent[], caseType: CaseType): Outcome[] {
  if (caseType === 'ecthr') return humanRightsOutcomes(read.text);
  if (caseType !== 'criminal') return civilOutcomes(read.text, disposalOutcomes(own), caseType);
  const results = own.filter((event) => isGuilt(event.kind));
  const strong = results.filter((event) => !event.isWeak);
  const disposals = disposalOutcomes(own);
  if (strong.length > 0) {
    // "Overturned on appeal: the Court of Appeal acquitted …" tells one result twice.
    const named = disposalOutcomes(own.filter((event) => event.isCourtNamed));
    return [...guiltOutcomes(read, strong), ...named];
  }
  if (disposals.length > 0) return disposals;
  if (results.length > 0) return guiltOutcomes(read, results);
  // A court that sets the penalty anew has convicted.
  return own.some((event) => event.kind === 'changed') ? [{ result: 'convicted' }] : [];
}

function isGuilt(kind: EventKind): kind is 'acquitted' | 'convicted' | 'partly_convicted' {
  return kind === 'acquitted' || kind === 'convicted' || kind === 'partly_convicted';
}

function guiltOutcomes(read: RulingText, events: readonly RulingEvent[]): Outcome[] {
  const groups = merge(
    events.flatMap((event): Outcome[] =>
      isGuilt(event.kind) ? [outcome(event.kind, countDefendants(read, event) ?? undefined)] : [],
    ),
  );
  const results = new Set(groups.map((group) => group.result));
  const isMixed = results.has('acquitted') && results.has('convicted') && !areSeveralGroups(groups);
  if (!isMixed && !results.has('partly_convicted')) return groups;
  return [outcome('partly_convicted', groups.find((group) => group.defendants !== undefined)?.defendants)];
}

/** Of those acquitted and those convicted, the ones told of later are counted by themselves. */
function areSeveralGroups(groups: readonly Outcome[]): boolean {
  return groups.slice(1).every((group) => group.defendants !== undefined);
}

/** One outcome a result; a count told once holds for those that repeat it. */
function merge(outcomes: readonly Outcome[]): Outcome[] {
  const byResult = new Map<OutcomeResult, number | undefined>();
  for (const { result, defendants } of outcomes) byResult.set(result, byResult.get(result) ?? defendants);
  return [...byResult].map(([result, defendants]) => outcome(result, defendants));
}

function outcome(result: OutcomeResult, defendants: number | undefined): Outcome {
  return defendants === undefined ? { result } : { result, defendants };
}

/** What a court did with an appeal before it. An appeal not let in is dismissed. */
function disposalOutcomes(events: readonly RulingEvent[]): Outcome[] {
  const results = events.flatMap(({ kind }): OutcomeResult[] => {
    if (kind === 'refused') return ['dismissed'];
    return kind === 'dismissed' || kind === 'set_aside' || kind === 'upheld' ? [kind] : [];
  });
  return [...new Set(results)].map((result) => ({ result }));
}
