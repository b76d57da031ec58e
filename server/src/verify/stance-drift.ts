import type { Position, PositionChange, Stance } from '@stancegraph/analysis';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Citations, CitedStatement } from './citations.ts';
import { type Named, namedIn } from './named.ts';

/** Of each row, the newest. */
const MOST_SENTENCES = 5;

export interface StanceDrift {
  actor: Named;
  issue: Named;
  kinds: PositionChange['kinds'];
  /** The effective position; null: none was known. */
  from: Position | null;
  to: Position | null;
  /** The day from which the new stance holds; null where none is new. */
  validFrom: string | null;
  /** When the graph learned it; null where it follows from a condition alone. */
  learnedAt: string | null;
  /** The sentences that it rests on now and did not before; of a stance that was withdrawn, those that it had. */
  statements: CitedStatement[];
  /** Conditions that moved it, where the stance stayed. */
  because: Named[];
  /** What was taken back under it, and why. */
  corrections: PositionChange['corrections'];
}

/** The statements under a change, by id. */
export const restsOn = ({ after, newStatements, formerStatements }: PositionChange): string[] =>
  after === null ? formerStatements : newStatements;

export function stanceDrifts(changes: readonly PositionChange[], snapshot: Snapshot, cited: Citations): StanceDrift[] {
  const named = namedIn(snapshot);
  const newStances = recordsOf(snapshot, changes.flatMap(newIn));
  return changes.map((change) => {
    const { actor, issue, kinds, before, after, because, corrections } = change;
    const fresh = newIn(change).flatMap((id) => newStances.get(id) ?? []);
    return {
      actor: named(actor),
      issue: named(issue),
      kinds,
      from: before?.position ?? null,
      to: after?.position ?? null,
      validFrom: latest(fresh.map(({ from }) => from)),
      learnedAt: latest([
        ...fresh.map(({ recordedAt }) => recordedAt),
        ...corrections.map(({ retractedAt }) => retractedAt),
      ]),
      statements: cited.statements(restsOn(change)).slice(0, MOST_SENTENCES),
      because: [...new Set(because.map(({ condition }) => condition))].map(named),
      corrections,
    };
  });
}

const newIn = ({ before, after }: PositionChange): string[] =>
  after?.stances.filter((id) => !before?.stances.includes(id)) ?? [];

const latest = (times: readonly string[]): string | null => [...times].sort().at(-1) ?? null;

function recordsOf({ world }: Snapshot, ids: readonly string[]): Map<string, Stance> {
  const wanted = new Set(ids);
  return new Map(world.stances.flatMap((stance) => (wanted.has(stance.id) ? [[stance.id, stance]] : [])));
}
