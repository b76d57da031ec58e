import type { AnyRecord, Draft, DraftKind, DraftRecords } from '../drafts/draft.ts';
import { type Place, placeName, type SourceFile } from '../problem.ts';

/** A record as it will stand: `before` is how the graph has it, `place` where this import spoke of it. */
export type Staged<K extends DraftKind = DraftKind> = {
  [Each in K]: { kind: Each; record: DraftRecords[Each]; before?: DraftRecords[Each]; place?: Place };
}[K];

/** A draft and the record it came to stand in. */
export interface Stated {
  draft: Draft;
  id: string;
}

/** The graph as it will be after the import, as far as the import and its rules touch it. */
export class Stage {
  readonly #records = new Map<string, Staged>();
  readonly #successors = new Map<string, string[]>();
  readonly #firstPlaces = new WeakMap<SourceFile, Map<string, Place>>();
  /** What was created or changed, in the order of the import. */
  readonly touched: Stated[] = [];

  /** @param existing - what the graph holds of it */
  constructor(existing: Iterable<{ kind: DraftKind; record: AnyRecord }>) {
    for (const { kind, record } of existing) this.put({ kind, record, before: record } as Staged);
  }

  put(staged: Staged): void {
    const { id } = staged.record;
    if (!this.#records.has(id)) {
      const base = /^(.+)\.(?:[2-9]|[1-9]\d+)$/.exec(id)?.[1];
      if (base !== undefined) this.#successors.set(base, [...(this.#successors.get(base) ?? []), id]);
    }
    this.#records.set(id, staged);
  }

  find(id: string): Staged | undefined {
    return this.#records.get(id);
  }

  /** The record of that kind, unless it is retracted. */
  findLive<K extends DraftKind>(kind: K, id: string): Staged<K> | undefined {
    const staged = this.#records.get(id);
    if (staged?.kind !== kind || staged.record.retractedAt !== null) return undefined;
    return staged as Staged<K>;
  }

  /** The records that were made for one default id, the oldest first. */
  listChain(kind: DraftKind, base: string): Staged[] {
    const number = (id: string): number => (id === base ? 1 : Number(id.slice(base.length + 1)));
    return [base, ...(this.#successors.get(base) ?? [])]
      .sort((a, b) => number(a) - number(b))
      .flatMap((id) => this.#records.get(id) ?? [])
      .filter((staged) => staged.kind === kind);
  }

  *all(): Generator<Staged> {
    yield* this.#records.values();
  }

  *live<K extends DraftKind>(kind: K): Generator<Staged<K>> {
    for (const staged of this.#records.values()) {
      if (staged.kind === kind && staged.record.retractedAt === null) yield staged as Staged<K>;
    }
  }

  /** The place where this file already spoke of the id; notes the place when it is the first. */
  noteFirst(id: string, place: Place): Place | undefined {
    const places = this.#firstPlaces.get(place.file) ?? new Map<string, Place>();
    this.#firstPlaces.set(place.file, places);
    const first = places.get(id);
    if (!first) places.set(id, place);
    return first;
  }
}

/** Where a record comes from, for a message: `other.yaml:12:3`, or the graph. */
export function originOf({ place, record }: Staged): string {
  return place ? placeName(place) : `the graph (recorded ${record.recordedAt})`;
}
