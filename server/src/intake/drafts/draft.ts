import type { Condition, Kind, Recorded, Records, StatusEntry } from '@stancegraph/analysis';
import type { Path, Place } from '../problem.ts';

/** The records as intake works on them: the entries of a condition's history stand by themselves. */
export interface DraftRecords extends Omit<Records, 'condition'> {
  condition: Omit<Condition, 'statuses'>;
  status: StatusEntry;
}
export type DraftKind = keyof DraftRecords;
export type AnyRecord = DraftRecords[DraftKind];
export type Content<K extends DraftKind> = Omit<DraftRecords[K], 'id' | keyof Recorded>;

/** Kinds that say what held in the world: all given fields must agree, and a correction retracts and adds. */
export const FACTS: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'office',
  'membership',
  'status',
  'statement',
  'claim',
  'stance',
]);

export type Target = Exclude<Kind, 'office' | 'membership' | 'stance' | 'claim' | 'event'> | 'organisation';

/** A field that names another record; `path` goes on from the draft's place. */
export interface Reference {
  path: Path;
  id: string;
  to: Target;
}

interface DraftOf<K extends DraftKind> {
  kind: K;
  id: string;
  /** The id was made from the content, so that a correction may take the next one. */
  hasDefaultId: boolean;
  /** Null and empty where nothing was said. */
  content: Content<K>;
  /** The fields that were said. */
  given: ReadonlySet<string>;
  place: Place;
  references: Reference[];
}

/** One record as a bundle states it. */
export type Draft<K extends DraftKind = DraftKind> = { [Each in K]: DraftOf<Each> }[K];

/** `given` follows from the content: what is null, empty or false was not said, unless `unsaid` or `said` tell otherwise. */
export function draft<K extends DraftKind>(
  identity: { kind: K; id: string; hasDefaultId?: boolean; place: Place },
  content: Content<K>,
  references: (Reference | false)[],
  unsaid: readonly string[] = [],
): DraftOf<K> {
  const given = Object.entries(content)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name]) => name)
    .filter((name) => !unsaid.includes(name));
  const stated = references.filter((reference) => reference !== false);
  return { hasDefaultId: false, ...identity, content, given: new Set(given), references: stated };
}

/** A reference that may be left out. */
export function refer(to: Target, id: string | null | undefined, ...path: Path): Reference | false {
  return id !== null && id !== undefined && { path, id, to };
}

export function referAll(to: Target, ids: readonly string[], ...path: Path): (Reference | false)[] {
  return ids.map((id, index) => refer(to, id, ...path, index));
}

/** A set of ids or words: each once, in order. */
export function toSet(list: readonly string[] | undefined): string[] {
  return [...new Set(list ?? [])].sort();
}
