import type { Recorded } from '../model.ts';
import { toInstant } from '../time/day-number.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { isVisible, type Visibility } from '../world/visibility.ts';
import type { PositionRow, PositionTable } from './position-table.ts';
import type { ChangesQuestion } from './question.ts';

/** A record that was taken back, when and why. */
export interface Correction {
  id: string;
  /** ISO instant. */
  retractedAt: string;
  reason: string;
}

/**
 * What was known under a row and taken back between the two instants: its stances, the offices through which it counted
 * them, the recorded statuses of the conditions they hang on. By id.
 */
export function correctionsUnder(
  index: WorldIndex,
  { evaluation }: PositionTable,
  row: PositionRow,
  { knownFrom, knownTo }: Pick<ChangesQuestion, 'knownFrom' | 'knownTo'>,
): Correction[] {
  if (knownFrom === knownTo) return [];
  const [known, later] = [knownFrom, knownTo].map((instant) => (instant === null ? null : toInstant(instant)));
  const wasTakenBack = (seen: Visibility, i: number) =>
    isVisible(seen, i, known ?? null) && !isVisible(seen, i, later ?? null);
  const { stances, offices, statuses, statusEntries, world } = index;
  const under = row.entries.map((entry) => evaluation.entries.stance[entry] ?? -1);
  const holders = new Set(row.records.map(({ actor }) => actor).filter((actor) => actor !== row.actor));
  const conditions = new Set(row.clauses.flatMap(({ all }) => all.map(({ condition }) => condition)));
  return [
    ...under.flatMap((at) => (wasTakenBack(stances, at) ? (stances.records[at] ?? []) : [])),
    ...world.offices.filter(({ holder }, at) => holders.has(holder) && wasTakenBack(offices, at)),
    ...statusEntries.filter(({ condition }, at) => conditions.has(condition) && wasTakenBack(statuses, at)),
  ]
    .flatMap(toCorrection)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toCorrection({ id, retractedAt, retractReason }: Recorded & { id: string }): Correction[] {
  return retractedAt === null ? [] : [{ id, retractedAt, reason: retractReason ?? '' }];
}
