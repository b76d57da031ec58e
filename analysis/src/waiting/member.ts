import type { Scene } from '../triggers/scene.ts';
import { idAt } from '../world/id-table.ts';

/** A stance and whose it is, by id. */
export interface WaitingMember {
  actor: string;
  issue: string;
  stance: string;
}

/** None where a position is assumed that no stance stands behind. */
export function toMember({ index, evaluation: { entries } }: Scene, entry: number): WaitingMember[] {
  const stance = index.stances.records[entries.stance[entry] ?? -1];
  if (stance === undefined) return [];
  const actor = idAt(index.actors, entries.actor[entry] ?? -1);
  return [{ actor, issue: idAt(index.issues, entries.issue[entry] ?? -1), stance: stance.id }];
}
