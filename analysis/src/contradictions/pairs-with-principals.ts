import { type Cell, cellsOf } from '../statements/cells.ts';
import { type HeldOffice, officesByHolder, officesOn } from '../statements/held-offices.ts';
import type { StatementIndex } from '../statements/statement-index.ts';
import { compareStatements } from '../statements/statement-order.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { contradictingPairs } from './contradicting-pairs.ts';
import type { TableOfPairs } from './contradiction-table.ts';
import type { ContradictionsQuestion } from './question.ts';

/**
 * What somebody said against whom it represented on that day, directly or over others: both series on one issue are one,
 * in which only statements of different sides are compared. O(statements of representatives x whom they represent).
 */
export function pairsWithPrincipals(
  world: WorldIndex,
  index: StatementIndex,
  places: Int32Array,
  { withinDays, atLeast, knownOn }: Pick<ContradictionsQuestion, 'withinDays' | 'atLeast' | 'knownOn'>,
  table: TableOfPairs,
): void {
  const offices = officesByHolder(world, knownOn);
  if (offices.size === 0) return;
  const actorOf = Int32Array.from(index.makers, (id) => world.actors.indexOf.get(id) ?? -1);
  const cells = new Map<string, Cell>();
  for (const cell of cellsOf(index, places)) cells.set(`${actorOf[cell.maker]} ${cell.issue}`, cell);
  for (const { maker, issue, places: spoken } of cells.values()) {
    for (const [principal, agents] of byPrincipal(index, offices, actorOf[maker] ?? -1, spoken)) {
      const own = cells.get(`${principal} ${issue}`);
      if (own === undefined) continue;
      const isAgents = new Set(agents);
      const number = (place: number) => index.statement[place] ?? 0;
      const series = [...own.places, ...agents].sort((a, b) => compareStatements(index.columns, number(a), number(b)));
      const sideOf = (place: number) => (isAgents.has(place) ? 1 : 0);
      for (const pair of contradictingPairs(index, series, { withinDays, atLeast, sideOf, sides: 'OTHER' }))
        table.add('PRINCIPAL_AGENT', ...pair);
    }
  }
}

/** Of what an actor said, that which it said while it represented somebody, by whom. */
function byPrincipal(
  { day }: StatementIndex,
  offices: ReadonlyMap<number, HeldOffice[]>,
  actor: number,
  places: Int32Array,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  if (!offices.has(actor)) return found;
  for (const place of places) {
    const principals = new Set<number>();
    climb(actor, day[place] ?? 0, principals);
    principals.delete(actor);
    for (const principal of principals) {
      const said = found.get(principal);
      if (said === undefined) found.set(principal, [place]);
      else said.push(place);
    }
  }
  return found;

  function climb(who: number, on: number, principals: Set<number>): void {
    for (const office of officesOn(offices, who, on)) {
      if (principals.has(office.actor)) continue;
      principals.add(office.actor);
      climb(office.actor, on, principals);
    }
  }
}
