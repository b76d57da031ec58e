import type { Trait } from './trait.ts';

/** Facets of what an actor says on an issue, beside who and what: they are of the cell, not of its ends. */
export const CELL_FACETS = ['positions', 'confidences', 'reliabilities', 'sources', 'period'] as const;
export type CellFacet = (typeof CELL_FACETS)[number];

/** What fills a network's table before any filter: rows of a standing, or statements as somebody's word. */
export interface Cells {
  /** World indexes by cell; an actor of -1 is no cell. */
  actor: Int32Array;
  issue: Int32Array;
  /** Only those that there are, with this basis and what is loaded. */
  traits: Partial<Record<CellFacet, Trait>>;
}

/** Whether a cell has what every filter asks of it; null where none asks anything. */
export function cellFilter(
  traits: Cells['traits'],
  asked: Partial<Record<CellFacet, unknown>>,
): ((cell: number) => boolean) | null {
  const asking = CELL_FACETS.flatMap((facet) => (asked[facet] == null ? [] : (traits[facet] ?? [])));
  return asking.length === 0 ? null : (cell) => asking.every((trait) => trait.passes(cell));
}
