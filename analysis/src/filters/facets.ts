import type { StatementColumns } from '../model.ts';
import { heardStatements } from '../network/heard-statements.ts';
import { excludedOf } from '../network/stance-table.ts';
import { standingAt } from '../network/standing-at.ts';
import type { NetworkParameters } from '../network-model.ts';
import { compareIds } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { memberTrait, officeTrait, typeTrait } from './actor-traits.ts';
import { CELL_FACETS, type CellFacet, type Cells } from './cells.ts';
import { issueTrait, topicTrait } from './issue-traits.ts';
import { stanceCells } from './stance-cells.ts';
import { statementCells } from './statement-cells.ts';
import type { Trait } from './trait.ts';

export const FACETS = ['actorTypes', 'membersOf', 'officesOf', 'issues', 'topics', ...CELL_FACETS] as const;
export type FacetField = (typeof FACETS)[number];

export interface Facet {
  /** Field of the parameters that its values go into; of `period`, months. */
  field: FacetField;
  /** Those that somebody has, most actors first, months in order; ties by value. */
  values: { value: string; count: number }[];
}
export interface Facets {
  /** Actors under all filters. */
  total: number;
  facets: Facet[];
}

/**
 * Of every value of every facet how many actors there would be with it alone in its facet and all other filters as they
 * are: nodes of the network of actors, isolates among them. One pass over the cells.
 */
export function facets(index: WorldIndex, statements: StatementColumns, parameters: NetworkParameters): Facets {
  const cells = cellsOf(index, statements, parameters);
  const traits = traitsOf(index, cells, parameters);
  const named =
    parameters.actors === null ? null : new Set(parameters.actors.map((id) => index.actors.indexOf.get(id)));
  const tallies = traits.map(() => new Map<number, Set<number>>());
  const shown = new Set<number>();
  cells.actor.forEach((actor, cell) => {
    const issue = cells.issue[cell] ?? -1;
    if (actor < 0 || issue < 0 || (named !== null && !named.has(actor))) return;
    const failing = traits.filter(({ trait, of }) => !trait.passes(of(cell)));
    if (failing.length > 1) return;
    if (failing.length === 0) shown.add(actor);
    traits.forEach((facet, at) => {
      if (failing[0] !== undefined && failing[0] !== facet) return;
      const tally = tallies[at];
      const codes = facet.trait.codesOf(facet.of(cell));
      for (let i = 0; i < codes.length; i++) {
        const code = codes[i] as number;
        const found = tally?.get(code);
        if (found === undefined) tally?.set(code, new Set([actor]));
        else found.add(actor);
      }
    });
  });
  return {
    total: shown.size,
    facets: traits.map(({ field, trait }, at) => {
      const values = [...(tallies[at] ?? [])].map(([code, actors]) => ({
        value: trait.textOf(code),
        count: actors.size,
      }));
      const byValue = (a: { value: string }, b: { value: string }) => compareIds(a.value, b.value);
      return { field, values: values.sort((a, b) => (field === 'period' ? 0 : b.count - a.count) || byValue(a, b)) };
    }),
  };
}

function cellsOf(index: WorldIndex, statements: StatementColumns, parameters: NetworkParameters): Cells {
  const all = { ...parameters, issues: null, topics: null };
  if (parameters.basis === 'STANCES') {
    const day = standingAt(index, parameters, excludedOf(index, statements, parameters));
    return stanceCells(index, day, statements, parameters);
  }
  const heard = heardStatements(index, statements, all);
  return statementCells(heard.index, heard.attributed, heard.issueOf, parameters);
}

interface FacetTrait {
  field: FacetField;
  trait: Trait;
  /** What of a cell the trait is of. */
  of: (cell: number) => number;
}

function traitsOf(index: WorldIndex, { actor, issue, traits }: Cells, parameters: NetworkParameters): FacetTrait[] {
  const actorOf = (cell: number) => actor[cell] ?? -1;
  const issueOf = (cell: number) => issue[cell] ?? -1;
  const ofCell = (field: CellFacet): FacetTrait[] => {
    const trait = traits[field];
    return trait === undefined ? [] : [{ field, trait, of: (cell) => cell }];
  };
  return [
    { field: 'actorTypes', trait: typeTrait(index, parameters), of: actorOf },
    { field: 'membersOf', trait: memberTrait(index, parameters), of: actorOf },
    { field: 'officesOf', trait: officeTrait(index, parameters), of: actorOf },
    { field: 'issues', trait: issueTrait(index, parameters), of: issueOf },
    { field: 'topics', trait: topicTrait(index, parameters), of: issueOf },
    ...CELL_FACETS.flatMap(ofCell),
  ];
}
