import type { Kind, Records } from '@stancegraph/analysis';
import type { Value } from '../engine.ts';
import type { Filters, Listed, Orders, Relations } from '../port.ts';
import type { Decoder } from './decoders.ts';

/**
 * All that the store knows of one kind: how its records lie in the graph, how they are matched, filtered, ordered and
 * read, and what is written for them. In every fragment the record is `n`; the parent of a list is `parent`.
 */
export interface KindSpec<K extends Kind> {
  /** Binds every record of the kind to `n`. */
  match: string;
  /** True of a node `n` of this kind; null where a record is a relationship. */
  is: string | null;
  /** Variables beside `n` that `row` needs. */
  carries?: readonly string[];
  /** Map projection of `n`; parts with recorded times of their own only as visible, or all. */
  row(parts: 'visible' | 'all'): string;
  decode: Decoder<Records[K]>;
  /** What lists read, where that is less than the whole record. */
  listed?: { row: string; decode: Decoder<Listed[K]> };
  orders: { readonly [O in Orders[K]]: SortKey<Listed[K]> };
  relations: { readonly [R in Relations[K]]: Relation };
  /** Condition on `n` and on the parameter of the filter's own name; null where another filter speaks of it. */
  filters: { readonly [F in keyof Filters[K]]-?: string | null };
  /** What a filter has to know first, once for all records: Cypher that binds variables. */
  lookups?: { readonly [F in keyof Filters[K]]?: string };
  layOut(record: Records[K]): Layout;
}

export interface SortKey<T> {
  /** Cypher expression; never null. */
  text: string;
  of(record: T): string | number;
  /** How a key compares inside the graph, where not as itself. */
  toParameter?(key: string | number): string | number;
}

export interface Relation {
  match: string;
  where?: string;
  /** The pattern may reach one record more than once. */
  repeats?: boolean;
}

export type Properties = { readonly [name: string]: Value };

/** What stands in the graph for one record. */
export type Layout =
  | { node: NodeLayout; links: readonly Link[]; parts?: readonly Part[] }
  | { relationship: Link; refersTo: readonly string[] };

export interface NodeLayout {
  /** From a fixed list, `Entity` and `Searchable` apart. */
  labels: string;
  properties: Properties;
}

/** A relationship between two entities. */
export interface Link {
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

/** A dependent node: a condition's status entry. */
export interface Part {
  properties: Properties;
  source: string | null;
}
