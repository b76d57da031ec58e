import type { Stance, StatementColumns } from '../model.ts';
import { toPositionCode, toValue, UNDECIDED } from '../position/position-code.ts';
import { type HeldOffice, officesByHolder, spokenFor } from '../statements/held-offices.ts';
import { statementNumbers } from '../statements/statement-numbers.ts';
import { compareStatements } from '../statements/statement-order.ts';
import { toDayNumber, toInstant } from '../time/day-number.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { isVisible } from '../world/visibility.ts';
import type { Shift, ShiftsQuestion } from './shift.ts';

/**
 * Where a stance with clauses is followed by one without, of the same actor on the same issue; on the first day of the
 * later one. Level REPRESENTED: it counts for whom the holder represented that day, unless that actor held one itself.
 */
export function unconditionalShifts(
  world: WorldIndex,
  statements: StatementColumns,
  question: ShiftsQuestion,
): Shift[] {
  const instant = question.knownOn === null ? null : toInstant(question.knownOn);
  const { stances } = world;
  const known = Array.from(stances.records.keys()).filter((at) => isVisible(stances, at, instant));
  const holdsItself = ownStances(world, known);
  const offices: ReadonlyMap<number, HeldOffice[]> =
    question.level === 'SELF' ? new Map() : officesByHolder(world, question.knownOn);
  const isAsked = asks(question);
  return known.flatMap((at, i) => {
    const [earlier, later] = [stances.records[known[i - 1] ?? -1], stances.records[at]];
    if (earlier === undefined || later === undefined) return [];
    if (earlier.actor !== later.actor || earlier.issue !== later.issue) return [];
    if (earlier.clauses.length === 0 || later.clauses.length > 0) return [];
    const on = stances.from[at] ?? 0;
    const issue = stances.issue[at] ?? -1;
    const heard = spokenFor(offices, stances.actor[at] ?? -1, on, (who) => holdsItself(who, issue, on));
    return [...heard]
      .map((actor) => idAt(world.actors, actor))
      .filter((actor) => isAsked(actor, later.issue, on))
      .map((actor) => ({
        actor,
        issue: later.issue,
        on,
        kind: 'UNCONDITIONAL' as const,
        before: toNumber(earlier),
        after: toNumber(later),
        lastBefore: under(earlier).at(-1) ?? null,
        firstAfter: under(later)[0] ?? null,
      }));
  });

  /** Ids of the known statements under a stance, oldest first. */
  function under(stance: Stance): string[] {
    const numbers = statementNumbers(statements);
    const found = stance.statements.flatMap((id) => numbers.get(id) ?? []);
    return found
      .filter((number) => isVisible(statements, number, instant))
      .sort((a, b) => compareStatements(statements, a, b))
      .map((number) => statements.ids[number] ?? '');
  }
}

function asks({ actors, issues, window }: ShiftsQuestion): (actor: string, issue: string, on: number) => boolean {
  const [ofActors, onIssues] = [actors, issues].map((ids) => ids && new Set(ids));
  const [from, to] = window === null ? [-Infinity, Infinity] : [toDayNumber(window.from), toDayNumber(window.to)];
  return (actor, issue, on) =>
    on >= from && on < to && (ofActors?.has(actor) ?? true) && (onIssues?.has(issue) ?? true);
}

function ownStances({ stances }: WorldIndex, known: readonly number[]) {
  const byCell = new Map<string, number[]>();
  for (const at of known) {
    const key = `${stances.actor[at]} ${stances.issue[at]}`;
    byCell.set(key, [...(byCell.get(key) ?? []), at]);
  }
  return (actor: number, issue: number, day: number) =>
    byCell.get(`${actor} ${issue}`)?.some((at) => (stances.from[at] ?? 0) <= day && (stances.to[at] ?? 0) > day) ??
    false;
}

function toNumber({ position }: Stance): number | null {
  const code = toPositionCode(position);
  return code === UNDECIDED ? null : toValue(code);
}
