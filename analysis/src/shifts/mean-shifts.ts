import type { StatementColumns } from '../model.ts';
import { attributePlaces } from '../statements/attribute-places.ts';
import { selectPlaces } from '../statements/select-places.ts';
import { indexStatements } from '../statements/statement-index.ts';
import { wantedIssues } from '../statements/wanted-issues.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { changePoints } from './change-points.ts';
import { noiseVariance } from './noise.ts';
import type { Shift, ShiftsQuestion } from './shift.ts';

/** No statement is later. */
const LAST_DATE = '9999-12-31';

/**
 * Change points of each series of what counts for one actor on one issue, oldest first, undecided ones left out: those
 * that minimise squared deviations + 2 · variance · ln n for each. What was said on one day is not torn apart.
 */
export function meanShifts(world: WorldIndex, statements: StatementColumns, question: ShiftsQuestion): Shift[] {
  const index = indexStatements(statements);
  const { day, issue, level, levels } = index;
  const asked = { window: question.window, asOf: LAST_DATE, knownOn: question.knownOn, excludeSources: null };
  const places = selectPlaces(index, wantedIssues(index, question.issues), asked);
  const spoken = attributePlaces(world, index, places, question.level, question.knownOn);
  const named = question.actors === null ? null : new Set(question.actors);
  const shifts: Shift[] = [];
  spoken.actors.forEach((actor, row) => {
    const who = idAt(world.actors, actor);
    if (named !== null && !named.has(who)) return;
    const end = spoken.end[row] as number;
    for (let first = spoken.start[row] as number; first < end; ) {
      let past = first + 1;
      while (past < end && issue[spoken.place[past] as number] === issue[spoken.place[first] as number]) past++;
      if (past - first > 1) addShifts(who, spoken.place.subarray(first, past));
      first = past;
    }
  });
  return shifts;

  function addShifts(actor: string, said: Int32Array): void {
    const series = said.filter((place) => (level[place] as number) >= 0);
    const values = Float64Array.from(series, (place) => levels[level[place] as number] as number);
    const penalty = 2 * noiseVariance(values) * Math.log(values.length);
    const dayAt = (at: number) => day[series[at] as number] as number;
    const idOf = (at: number) => statements.ids[index.statement[series[at] as number] as number] ?? null;
    const points = changePoints(values, penalty, (at) => dayAt(at) !== dayAt(at - 1));
    points.forEach((at, i) => {
      shifts.push({
        actor,
        issue: index.issues[issue[series[at] as number] as number] ?? '',
        on: dayAt(at),
        kind: 'MEAN',
        before: mean(values.subarray(points[i - 1] ?? 0, at)),
        after: mean(values.subarray(at, points[i + 1] ?? values.length)),
        lastBefore: idOf(at - 1),
        firstAfter: idOf(at),
      });
    });
  }
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
