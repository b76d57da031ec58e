import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { attributePlaces } from '../statements/attribute-places.ts';
import { selectPlaces } from '../statements/select-places.ts';
import { indexStatements, type StatementIndex } from '../statements/statement-index.ts';
import { wantedIssues } from '../statements/wanted-issues.ts';
import { toDayNumber } from '../time/day-number.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type Estimate, type Evidence, estimate } from './estimate.ts';
import { credibilityWeight, decay, directnessWeight, reliabilityWeight } from './evidence-weights.ts';

export interface EstimatesQuestion extends Pick<NetworkParameters, 'asOf' | 'knownOn' | 'level' | 'excludeSources'> {
  /** In days, above 0. */
  halfLife: number;
}

export interface Estimates {
  /** State NONE where nothing is known. O(log statements + its own evidence). */
  of(actor: string, issue: string): Estimate;
}

/**
 * Estimates of one day from all statements up to it. Level REPRESENTED: a statement counts for whom its maker represented
 * on its date, as in networks of statements. Of the reports of one utterance the heaviest counts. O(statements), once.
 */
export function estimatesAt(world: WorldIndex, statements: StatementColumns, question: EstimatesQuestion): Estimates {
  const index = indexStatements(statements);
  const { asOf, knownOn, level, excludeSources, halfLife } = question;
  const asked = { window: null, asOf, knownOn, excludeSources };
  const places = selectPlaces(index, wantedIssues(index, null), asked, 'ALL');
  const spoken = attributePlaces(world, index, places, level, knownOn);
  const rowOf = new Map(Array.from(spoken.actors, (actor, row) => [actor, row]));
  const issueOf = new Map(index.issues.map((id, at) => [id, at]));
  const today = toDayNumber(asOf);
  return {
    of: (actor, issue) => {
      const row = rowOf.get(world.actors.indexOf.get(actor) ?? -1) ?? -1;
      const said = spoken.place.subarray(spoken.start[row] ?? 0, spoken.end[row] ?? 0);
      const heard = Array.from(onIssue(index, said, issueOf.get(issue) ?? -1));
      return estimate(
        heaviestReports(index, heard, (place) => toEvidence(index, place, today, halfLife)),
        today,
        halfLife,
      );
    },
  };
}

/** Of ascending issues the run of one. */
function onIssue({ issue }: StatementIndex, places: Int32Array, wanted: number): Int32Array {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((issue[places[middle] as number] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < places.length && issue[places[past] as number] === wanted) past++;
  return places.subarray(low, past);
}

/** Of equally heavy reports the oldest. `places` are oldest first. */
function heaviestReports(
  { utterance }: StatementIndex,
  places: readonly number[],
  weigh: (place: number) => Evidence,
): Evidence[] {
  const kept: Evidence[] = [];
  const keptAt = new Map<number, number>();
  for (const place of places) {
    const said = utterance[place] ?? -1;
    const evidence = weigh(place);
    const before = said < 0 ? undefined : keptAt.get(said);
    if (before === undefined) {
      if (said >= 0) keptAt.set(said, kept.length);
      kept.push(evidence);
    } else if (evidence.weight > (kept[before]?.weight ?? 0)) kept[before] = evidence;
  }
  return kept;
}

function toEvidence(index: StatementIndex, place: number, today: number, halfLife: number): Evidence {
  const { columns, level, levels } = index;
  const number = index.statement[place] ?? -1;
  const on = index.day[place] ?? 0;
  const parts = {
    reliability: reliabilityWeight(columns.reliabilities[columns.source[number] ?? -1] ?? -1),
    credibility: credibilityWeight(columns.credibility[number] ?? 0),
    directness: directnessWeight(columns.directness[number] ?? -1),
    decay: decay(today - on, halfLife),
  };
  return {
    statement: columns.ids[number] ?? '',
    weight: parts.reliability * parts.credibility * parts.directness * parts.decay,
    ...parts,
    value: levels[level[place] ?? -1] ?? null,
    on,
  };
}
