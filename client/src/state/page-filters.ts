import type { Address } from './address.ts';
import { countFilters } from './filters.ts';
import { FILTERS_OF_STATEMENTS, narrowedStatements, type SelectedStatements } from './statement-filter.ts';

const OF_POSITIONS = [
  'confidences',
  'reliabilities',
  'sources',
  'periodFrom',
  'periodTo',
  'excludeSources',
] as const satisfies readonly (keyof Address)[];

/**
 * Which filters of the picture narrow a page too: not those that would hide what it is about, nor on a page of two one
 * by position, which would hide that they differ.
 */
const NARROWING = {
  actor: [...OF_POSITIONS, 'positions', 'topics'],
  issue: [...OF_POSITIONS, 'positions', 'actors', 'actorTypes', 'membersOf', 'officesOf'],
  pair: [...OF_POSITIONS, 'topics'],
  source: ['positions', 'topics', 'actors', 'periodFrom', 'periodTo'],
} as const satisfies Record<string, readonly (keyof Address)[]>;
export type NarrowedPage = keyof typeof NARROWING;

/** Of an address the filters that narrow a page; none where it is no page. */
export const pageFilters = (address: Address, page: NarrowedPage | null): Address =>
  page === null ? {} : pick(address, NARROWING[page]);

export type StatementsAbout = Pick<SelectedStatements, 'actors' | 'issues' | 'sources'>;

/** The statements of a page, and how many of its filters do not narrow them, as only positions have them. */
export function pageStatements(
  about: StatementsAbout,
  until: Pick<SelectedStatements, 'to' | 'knownOn'>,
  filters: Address,
): { filter: SelectedStatements; left: number } {
  const narrowed = narrowedStatements(filters);
  const to = narrowed.to !== undefined && narrowed.to < until.to ? narrowed.to : until.to;
  return {
    filter: { ...narrowed, ...about, ...until, to },
    left: countFilters(filters) - countFilters(pick(filters, FILTERS_OF_STATEMENTS)),
  };
}

const pick = (address: Address, fields: readonly (keyof Address)[]): Address =>
  Object.fromEntries(fields.flatMap((field) => (address[field] === undefined ? [] : [[field, address[field]]])));
