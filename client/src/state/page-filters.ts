import type { Address } from './address.ts';
import { countFilters } from './filters.ts';

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
  source: ['positions', 'actors', 'periodFrom', 'periodTo'],
} as const satisfies Record<string, readonly (keyof Address)[]>;
export type NarrowedPage = keyof typeof NARROWING;

/** Of an address the filters that narrow a page; none where it is no page. */
export const pageFilters = (address: Address, page: NarrowedPage | null): Address =>
  page === null ? {} : pick(address, NARROWING[page]);

export interface StatementsAbout {
  actors?: string[];
  issues?: string[];
  sources?: string[];
}
export interface PageStatements extends StatementsAbout {
  positions?: NonNullable<Address['positions']>;
  reliability?: Exclude<NonNullable<Address['reliabilities']>[number], 'NOT_JUDGED'>[];
  from?: string;
  to: string;
  knownOn?: string;
}

/**
 * The statements of a page, and how many of its filters do not narrow them: those that only positions have, and sources
 * that nobody judged, for which one cannot ask.
 */
export function pageStatements(
  about: StatementsAbout,
  until: Pick<PageStatements, 'to' | 'knownOn'>,
  filters: Address,
): { filter: PageStatements; left: number } {
  const { actors, sources, positions, reliabilities, periodFrom, periodTo } = filters;
  const reliability = reliabilities?.filter((one) => one !== 'NOT_JUDGED');
  const isJudged = reliability?.length === reliabilities?.length;
  const applied = pick(filters, ['actors', 'sources', 'positions', 'periodFrom', 'periodTo']);
  return {
    filter: {
      ...(actors && { actors }),
      ...(sources && { sources }),
      ...(positions && { positions }),
      ...(reliability && isJudged && { reliability }),
      ...(periodFrom !== undefined && { from: periodFrom }),
      ...about,
      ...until,
      ...(periodTo !== undefined && periodTo < until.to && { to: periodTo }),
    },
    left: countFilters(filters) - countFilters(applied) - (reliability && isJudged ? 1 : 0),
  };
}

const pick = (address: Address, fields: readonly (keyof Address)[]): Address =>
  Object.fromEntries(fields.flatMap((field) => (address[field] === undefined ? [] : [[field, address[field]]])));
