import type { Condition } from '@stancegraph/analysis';
import type { Graph, Tagged } from '@stancegraph/store';
import type { AnyRecord, DraftKind } from '../drafts/draft.ts';
import type { DraftBundle } from '../drafts/draft-bundle.ts';

export interface Existing {
  kind: DraftKind;
  record: AnyRecord;
}

/** What the graph already holds of everything a set of bundles speaks of; two reads, however many records. */
export async function readExisting(graph: Graph, bundles: readonly DraftBundle[]): Promise<Existing[]> {
  const world = await graph.world();
  const known: Existing[] = [
    ...world.actors.map((record) => ({ kind: 'actor' as const, record })),
    ...world.issues.map((record) => ({ kind: 'issue' as const, record })),
    ...world.offices.map((record) => ({ kind: 'office' as const, record })),
    ...world.memberships.map((record) => ({ kind: 'membership' as const, record })),
    ...world.stances.map((record) => ({ kind: 'stance' as const, record })),
    ...world.conditions.flatMap(splitCondition),
  ];
  const ids = new Set<string>();
  const concerned = new Set<string>();
  for (const { drafts, retractions } of bundles) {
    for (const { id, references, kind, content } of drafts) {
      ids.add(id);
      for (const reference of references) ids.add(reference.id);
      if (kind === 'stance') concerned.add(content.actor);
    }
    for (const { id } of retractions) ids.add(id);
  }
  for (const { id, actor } of world.offices) if (ids.has(id)) concerned.add(actor);
  // The rules about a stance look at all it rests on.
  const underStances = world.stances
    .filter(({ id, actor, statements }) => ids.has(id) || concerned.has(actor) || statements.some((id) => ids.has(id)))
    .flatMap(({ statements }) => statements);
  for (const id of underStances) ids.add(id);
  for (const { record } of known) ids.delete(record.id);
  const found = await graph.find([...ids], { retracted: true });
  return [...known, ...found.filter((tagged) => tagged !== undefined).flatMap(split)];
}

function split(tagged: Tagged): Existing[] {
  return tagged.kind === 'condition' ? splitCondition(tagged.record) : [tagged];
}

function splitCondition({ statuses, ...condition }: Condition): Existing[] {
  return [{ kind: 'condition', record: condition }, ...statuses.map((record) => ({ kind: 'status' as const, record }))];
}
