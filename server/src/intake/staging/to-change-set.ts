import type { Condition, Kind, StatusEntry } from '@stancegraph/analysis';
import type { ChangeSet, GraphState, Tagged } from '@stancegraph/store';
import { contentHashes } from '../../revision/content-hashes.ts';
import { changeRevision } from '../../revision/revision.ts';
import { groupBy } from '../group-by.ts';
import type { Stage, Staged } from './stage.ts';

/** What the stage comes down to for the store; undefined when nothing changes. */
export function toChangeSet(stage: Stage, state: GraphState, recordedAt: string): ChangeSet | undefined {
  const statuses = groupBy(
    [...stage.all()].filter((staged) => staged.kind === 'status'),
    ({ record }) => record.condition,
  );
  const create: ChangeSet['create'] = {};
  const update: ChangeSet['update'] = {};
  const added: bigint[] = [];
  const removed: bigint[] = [];
  const wasRetracted = (id: string) => (stage.find(id)?.before?.retractedAt ?? null) !== null;
  const isRetracted = (id: string) => (stage.find(id)?.record.retractedAt ?? null) !== null;
  for (const staged of stage.all()) {
    if (staged.kind === 'status') continue;
    const { before, after } = whole(staged, statuses);
    if (isUnchanged(staged, statuses)) {
      if (staged.kind !== 'stance' || staged.record.statements.every((id) => isRetracted(id) === wasRetracted(id)))
        continue;
    } else addTo(before ? update : create, after);
    if (before) removed.push(...contentHashes(before, wasRetracted));
    added.push(...contentHashes(after, isRetracted));
  }
  if (Object.keys(create).length === 0 && Object.keys(update).length === 0) return undefined;
  const revision = changeRevision(state.revision, added, removed);
  return { basedOn: state.sequence, revision, recordedAt, create, update };
}

type Statuses = Map<string, Staged<'status'>[]>;

/** Conditions get the entries of their history back. */
function whole(staged: Exclude<Staged, Staged<'status'>>, statuses: Statuses): { before?: Tagged; after: Tagged } {
  if (staged.kind !== 'condition') {
    const after = { kind: staged.kind, record: staged.record } as Tagged;
    return staged.before ? { before: { kind: staged.kind, record: staged.before } as Tagged, after } : { after };
  }
  const entries = statuses.get(staged.record.id) ?? [];
  const compose = (condition: Omit<Condition, 'statuses'>, list: (StatusEntry | undefined)[]): Tagged => {
    const inOrder = list.filter((entry) => entry !== undefined).sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return { kind: 'condition', record: { ...condition, statuses: inOrder } };
  };
  const after = compose(
    staged.record,
    entries.map(({ record }) => record),
  );
  return staged.before
    ? {
        before: compose(
          staged.before,
          entries.map(({ before }) => before),
        ),
        after,
      }
    : { after };
}

const key = ({ from, id }: StatusEntry): string => `${from} ${id}`;

function isUnchanged({ kind, record, before }: Staged, statuses: Statuses): boolean {
  if (record !== before) return false;
  return kind !== 'condition' || (statuses.get(record.id) ?? []).every((entry) => entry.record === entry.before);
}

function addTo(side: ChangeSet['create'], { kind, record }: Tagged): void {
  const lists = side as { [K in Kind]?: unknown[] };
  const list = lists[kind] ?? [];
  list.push(record);
  lists[kind] = list;
}
