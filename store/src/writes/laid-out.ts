import { KINDS, type Kind, type Records } from '@stancegraph/analysis';
import { KIND_SPECS } from '../kinds/index.ts';
import type { KindSpec, Layout, Link } from '../kinds/spec.ts';

type Batches = { [K in Kind]?: Records[K][] };

/** Records as they are to stand in the graph, in the order of kinds. */
export interface LaidOut {
  kind: Kind;
  id: string;
  layout: Layout;
}

export function layOut(batches: Batches): LaidOut[] {
  return KINDS.flatMap((kind) => layOutKind(kind, batches));
}

function layOutKind<K extends Kind>(kind: K, batches: { [P in K]?: Records[P][] }): LaidOut[] {
  const spec: KindSpec<K> = KIND_SPECS[kind];
  const records: readonly Records[K][] = batches[kind] ?? [];
  return records.map((record) => ({ kind, id: record.id, layout: spec.layOut(record) }));
}

/** The relationships between nodes, of all of them. */
export function linksOf(records: readonly LaidOut[]): Link[] {
  return records.flatMap(({ layout }) => ('node' in layout ? layout.links : []));
}

/** The records that are relationships themselves. */
export function tiesOf(records: readonly LaidOut[]): { id: string; tie: Link; refersTo: readonly string[] }[] {
  return records.flatMap(({ id, layout }) =>
    'relationship' in layout ? [{ id, tie: layout.relationship, refersTo: layout.refersTo }] : [],
  );
}
