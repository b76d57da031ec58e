/** What a filter has as its values: ids, ids or `-`, any text or `-`, the values of an enum, or one day. */
type Values = 'ids' | 'ids-or-none' | 'texts' | 'day' | readonly [string, ...string[]];

interface Filter {
  values: Values;
  /** What it narrows by: pages about that are not narrowed by it. */
  by: 'issue' | 'actor' | 'position' | 'confidence' | 'source' | 'time';
  /** The field of `StatementFilter` that says the same; null where only positions have it. */
  statements: string | null;
}

/**
 * The filters of a network by their names in every address, in the order in which they stand there: the fields of
 * `CoalitionNetworkInput`, its `period` by the two ends. Addresses, attributes, pages and counts of filters follow from
 * this one list.
 */
export const NETWORK_FILTERS = {
  issues: { values: 'ids', by: 'issue', statements: 'issues' },
  topics: { values: 'texts', by: 'issue', statements: 'topics' },
  actors: { values: 'ids', by: 'actor', statements: 'actors' },
  actorTypes: { values: ['COUNTRY', 'ORGANISATION', 'OFFICIAL'], by: 'actor', statements: null },
  membersOf: { values: 'ids-or-none', by: 'actor', statements: null },
  officesOf: { values: 'ids-or-none', by: 'actor', statements: null },
  positions: {
    values: ['SUPPORT', 'LEAN_SUPPORT', 'NEUTRAL', 'LEAN_OPPOSE', 'OPPOSE', 'UNDECIDED'],
    by: 'position',
    statements: 'positions',
  },
  confidences: { values: ['HIGH', 'MEDIUM', 'LOW', 'NOT_GIVEN'], by: 'confidence', statements: null },
  reliabilities: {
    values: ['A', 'B', 'C', 'D', 'E', 'F', 'NOT_JUDGED'],
    by: 'source',
    statements: 'reliability',
  },
  sources: { values: 'ids', by: 'source', statements: 'sources' },
  periodFrom: { values: 'day', by: 'time', statements: 'from' },
  periodTo: { values: 'day', by: 'time', statements: 'to' },
  excludeSources: { values: 'ids', by: 'source', statements: 'excludeSources' },
} as const satisfies Readonly<Record<string, Filter>>;

export type NetworkFilter = keyof typeof NETWORK_FILTERS;
/** Their names, in order. */
export const NETWORK_FILTER_NAMES = Object.keys(NETWORK_FILTERS) as NetworkFilter[];
