import { setImmediate } from 'node:timers/promises';
import { type Literal, type NetworkParameters, type Position, whatIf } from '@stancegraph/analysis';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { MOST } from '../limits.ts';
import type { Conditions } from './conditions.ts';
import type { StandingEntry } from './standing.ts';

/** Conditions that are not met, and who would move if they were. */
export interface Trigger {
  conditions: Literal[];
  moves: Move[];
}
export interface Move {
  entry: StandingEntry;
  to: Position;
}

/** What the clauses of these stances wait for, tried one set after the other; those that move most come first, of them the fewest conditions. */
export async function triggersOf(
  snapshot: Snapshot,
  { asOf, knownOn, level, issues, assume }: NetworkParameters,
  standing: readonly StandingEntry[],
  conditions: Conditions,
): Promise<{ triggers: Trigger[]; untried: number }> {
  const entries = new Map(standing.map((entry) => [`${entry.actor} ${entry.issue}`, entry]));
  const sets = setsAwaited(standing, conditions);
  const triggers: Trigger[] = [];
  for (const awaited of sets.slice(0, MOST.triggers)) {
    await setImmediate();
    const given = new Set(awaited.map(({ condition }) => condition));
    const { least } = whatIf(snapshot.index, {
      asOf,
      knownOn,
      level,
      issues,
      assume: [
        ...assume.filter((one) => !('condition' in one && given.has(one.condition))),
        ...awaited.map(({ condition, not }) => ({ condition, status: not ? ('UNMET' as const) : ('MET' as const) })),
      ],
    });
    const moves = least.flatMap(({ actor, issue, to }) => {
      const entry = entries.get(`${actor} ${issue}`);
      return entry === undefined || entry.position === to ? [] : [{ entry, to }];
    });
    if (moves.length > 0) triggers.push({ conditions: awaited, moves });
  }
  return {
    triggers: withoutSurplus(triggers).sort(
      (a, b) => b.moves.length - a.moves.length || a.conditions.length - b.conditions.length,
    ),
    untried: Math.max(0, sets.length - MOST.triggers),
  };
}

/** Each move only under sets of which no smaller one causes it too. */
function withoutSurplus(triggers: readonly Trigger[]): Trigger[] {
  return triggers
    .map((trigger) => {
      const smaller = triggers.filter(({ conditions }) => isSmaller(conditions, trigger.conditions));
      const caused = new Set(smaller.flatMap(({ moves }) => moves.map(keyOf)));
      return { ...trigger, moves: trigger.moves.filter((move) => !caused.has(keyOf(move))) };
    })
    .filter(({ moves }) => moves.length > 0);
}

const keyOf = ({ entry, to }: Move): string => `${entry.actor} ${entry.issue} ${to}`;
const isSmaller = (some: readonly Literal[], others: readonly Literal[]): boolean =>
  some.length < others.length &&
  some.every((one) => others.some(({ condition, not }) => condition === one.condition && not === one.not));

/** What is missing of each clause, each set once; those that most stances wait for come first. */
function setsAwaited(standing: readonly StandingEntry[], { isMet }: Conditions): Literal[][] {
  const sets = new Map<string, { missing: Literal[]; waiting: number }>();
  for (const { clauses } of standing.flatMap(({ stances }) => stances)) {
    for (const { all } of clauses) {
      const missing = all.filter((literal) => !isMet(literal)).sort((a, b) => (a.condition < b.condition ? -1 : 1));
      if (missing.length === 0) continue;
      const key = JSON.stringify(missing.map(({ condition, not }) => [condition, not]));
      sets.set(key, { missing, waiting: (sets.get(key)?.waiting ?? 0) + 1 });
    }
  }
  return [...sets]
    .sort(([a, { waiting: first }], [b, { waiting: second }]) => second - first || (a < b ? -1 : 1))
    .map(([, { missing }]) => missing);
}
