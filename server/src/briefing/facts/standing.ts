import type { Position, Stance } from '@stancegraph/analysis';
import type { CoalitionView } from '../../network/coalition-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** Where an actor stands on an issue, with the stances that it comes from. */
export interface StandingEntry {
  actor: string;
  issue: string;
  position: Position;
  /** What it would be without conditions and assumptions, where that differs. */
  stored: Position | null;
  stances: Stance[];
  /** Representatives that differ. */
  divided: string[];
}

/** Of every node and issue; issues by id, actors by name. */
export function standingOf({ network }: CoalitionView, snapshot: Snapshot): StandingEntry[] {
  const ids = new Set(network.nodes.flatMap(({ positions }) => positions.flatMap(({ stances }) => stances)));
  const stances = new Map(snapshot.world.stances.filter(({ id }) => ids.has(id)).map((stance) => [stance.id, stance]));
  const name = (id: string) => snapshot.nameOf(id);
  return network.nodes
    .flatMap(({ id, divided, positions }) =>
      positions.flatMap(({ issue, position, stored, stances: under }) =>
        position === null
          ? []
          : [
              {
                actor: id,
                issue,
                position,
                stored: stored === position ? null : stored,
                stances: under.flatMap((stance) => stances.get(stance) ?? []),
                divided: under.length > 1 ? divided : [],
              },
            ],
      ),
    )
    .sort((a, b) => compare(a.issue, b.issue) || compare(name(a.actor), name(b.actor)) || compare(a.actor, b.actor));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
