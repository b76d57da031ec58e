import type { Network } from '../network-model.ts';
import { compareIds } from '../world/id-table.ts';
import { type ChangeCause, toCause } from './change-cause.ts';
import type { NetworksBetween } from './community-changes.ts';

export interface TieChange {
  /** Ids of the ends; `source` < `target`. */
  source: string;
  target: string;
  /** Null where there is no tie. */
  before: number | null;
  after: number | null;
  /** After minus before; no tie counts 0. */
  difference: number;
  cause: ChangeCause;
}

/** Differences up to here are rounding. */
const ROUNDING = 1e-12;

/** Ties whose weight differs, largest |difference| first, then by their ends. */
export function tieChanges({ before, between, after }: NetworksBetween): TieChange[] {
  const [was, middle, is] = [before, between, after].map(weights) as [Weights, Weights, Weights];
  const changes: TieChange[] = [];
  for (const [key, [source, target]] of new Map([...endsOf(before), ...endsOf(after)])) {
    const difference = change(was, is, key);
    if (Math.abs(difference) <= ROUNDING) continue;
    const [learned, world] = [change(was, middle, key), change(middle, is, key)];
    changes.push({
      source,
      target,
      before: was.get(key) ?? null,
      after: is.get(key) ?? null,
      difference,
      cause: toCause(Math.abs(learned) > ROUNDING, Math.abs(world) > ROUNDING),
    });
  }
  return changes.sort(
    (a, b) =>
      Math.abs(b.difference) - Math.abs(a.difference) ||
      compareIds(a.source, b.source) ||
      compareIds(a.target, b.target),
  );
}

type Weights = Map<string, number>;

function weights({ edges }: Network): Weights {
  return new Map(edges.map(({ source, target, weight }) => [`${source} ${target}`, weight]));
}

function endsOf({ edges }: Network): [string, [string, string]][] {
  return edges.map(({ source, target }) => [`${source} ${target}`, [source, target]]);
}

function change(from: Weights, to: Weights, key: string): number {
  return (to.get(key) ?? 0) - (from.get(key) ?? 0);
}
