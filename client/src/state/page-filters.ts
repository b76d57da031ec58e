import { NETWORK_FILTER_NAMES, NETWORK_FILTERS, type NetworkFilter } from '@stancegraph/schema/network-filters';
import type { Address } from './address.ts';
import { countFilters } from './filters.ts';
import { FILTERS_OF_STATEMENTS, narrowedStatements, type SelectedStatements } from './statement-filter.ts';

export type NarrowedPage = 'actor' | 'issue' | 'pair' | 'source';

/** What a page is about: a filter by it would hide just that, and one by position that two differ. */
const ABOUT: Record<NarrowedPage, readonly string[]> = {
  actor: ['actor'],
  issue: ['issue'],
  pair: ['actor', 'position'],
  source: ['source'],
};

/** Which filters of the picture narrow a page too; a source's page has statements only. */
const narrowing = (page: NarrowedPage): readonly NetworkFilter[] =>
  (page === 'source' ? FILTERS_OF_STATEMENTS : NETWORK_FILTER_NAMES).filter(
    (name) => name !== 'issues' && !ABOUT[page].includes(NETWORK_FILTERS[name].by),
  );

/** Of an address the filters that narrow a page; none where it is no page. */
export const pageFilters = (address: Address, page: NarrowedPage | null): Address =>
  page === null ? {} : pick(address, narrowing(page));

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
