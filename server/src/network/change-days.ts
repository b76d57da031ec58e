import type { Condition, Recorded, Stance, World } from '@stancegraph/analysis';
import { isKnown } from '../snapshot/is-known.ts';

/** More than anybody steps through; above it the days are thinned evenly. */
export const MOST_DAYS = 1000;
const LATEST = '9999-12-31';

/**
 * Days on which a picture of these issues (null = of all) may change: stances on them, the conditions those hang on and
 * the offices of their holders begin or end; none before the first stance. Oldest first, each once; at most 1000, the
 * first and the last among them.
 */
export function changeDays(
  { stances, conditions, offices }: Pick<World, 'stances' | 'conditions' | 'offices'>,
  issues: readonly string[] | null,
  knownOn: string | null,
): string[] {
  const known = <R extends Recorded>(records: readonly R[]) => records.filter((record) => isKnown(record, knownOn));
  const { held, asked } = reach(known(stances), conditions, issues);
  const holders = new Set(held.map(({ actor }) => actor));
  const periods: { from: string | null; to: string | null }[] = [
    ...held,
    ...known(asked.flatMap(({ statuses }) => statuses)),
    ...known(offices).filter(({ holder }) => holders.has(holder)),
  ];
  const first = held.reduce((least, { from }) => (from < least ? from : least), LATEST);
  const days = [...new Set(periods.flatMap(({ from, to }) => [from, to]))];
  return thinned(
    days
      .filter((day) => day !== null)
      .filter((day) => day >= first)
      .sort(),
  );
}

/** The stances on these issues, the conditions they hang on, the stances on the issues that those hang on, and so on. */
function reach(stances: readonly Stance[], conditions: readonly Condition[], issues: readonly string[] | null) {
  const wanted = new Set(issues ?? stances.map(({ issue }) => issue));
  for (;;) {
    const held = stances.filter(({ issue }) => wanted.has(issue));
    const ids = new Set(
      held.flatMap(({ clauses }) => clauses.flatMap(({ all }) => all.map(({ condition }) => condition))),
    );
    const asked = conditions.filter(({ id }) => ids.has(id));
    const size = wanted.size;
    for (const { issue } of asked.flatMap(({ metBy }) => metBy)) wanted.add(issue);
    if (wanted.size === size) return { held, asked };
  }
}

function thinned(days: readonly string[]): string[] {
  if (days.length <= MOST_DAYS) return [...days];
  const step = (days.length - 1) / (MOST_DAYS - 1);
  return Array.from({ length: MOST_DAYS }, (_, at) => days[Math.round(at * step)] ?? '');
}
