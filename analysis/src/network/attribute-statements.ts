import type { StatementColumns } from '../model.ts';
import type { Level } from '../network-model.ts';
import { toDayNumber, toInstant } from '../time/day-number.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { isVisible } from '../world/visibility.ts';

/** A statement as the word of a node: its maker's, or that of whom the maker represented. */
export interface Attribution {
  statement: number;
  /** World index of the actor. */
  actor: number;
}

interface Office {
  actor: number;
  from: number;
  to: number;
}

/**
 * For whom each statement counts. SELF: its maker. REPRESENTED: whom the maker represented on the statement's date,
 * up to those who represent nobody; where one on the way has spoken on the issue itself, the maker is not heard for
 * it: an actor's own word comes before its representatives'.
 */
export function attributeStatements(
  index: WorldIndex,
  statements: StatementColumns,
  selected: readonly number[],
  level: Level,
  knownOn: string | null,
): Attribution[] {
  const makers = statements.actors.map((id) => index.actors.indexOf.get(id) ?? -1);
  const makerOf = (statement: number) => makers[statements.actor[statement] ?? -1] ?? -1;
  if (level === 'SELF')
    return selected.map((statement) => ({ statement, actor: makerOf(statement) })).filter(({ actor }) => actor >= 0);
  const offices = officesByHolder(index, knownOn);
  const spoke = new Set(selected.map((statement) => `${makerOf(statement)} ${statements.issue[statement]}`));
  return selected.flatMap((statement) => {
    const day = toDayNumber(statements.date[statement] ?? '');
    const issue = statements.issue[statement] ?? -1;
    const targets = new Set<number>();
    climb(makerOf(statement), [], day, issue, targets);
    return [...targets].map((actor) => ({ statement, actor }));
  });

  function climb(actor: number, path: readonly number[], day: number, issue: number, targets: Set<number>): void {
    if (actor < 0 || path.includes(actor)) return;
    if (path.length > 0 && spoke.has(`${actor} ${issue}`)) return;
    const held = (offices.get(actor) ?? []).filter((office) => office.from <= day && office.to > day);
    if (held.length === 0) targets.add(actor);
    for (const office of held) climb(office.actor, [...path, actor], day, issue, targets);
  }
}

function officesByHolder(index: WorldIndex, knownOn: string | null): Map<number, Office[]> {
  const { offices } = index;
  const instant = knownOn === null ? null : toInstant(knownOn);
  const byHolder = new Map<number, Office[]>();
  offices.subject.forEach((holder, i) => {
    const actor = offices.object[i] ?? -1;
    if (holder < 0 || actor < 0 || !isVisible(offices, i, instant)) return;
    const office = { actor, from: offices.from[i] ?? 0, to: offices.to[i] ?? 0 };
    const known = byHolder.get(holder);
    if (known === undefined) byHolder.set(holder, [office]);
    else known.push(office);
  });
  return byHolder;
}
