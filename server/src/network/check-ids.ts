import { notFound } from '../graphql/errors.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

interface Named {
  issues?: readonly string[] | null | undefined;
  actors?: readonly string[] | null | undefined;
}

/** @throws NOT_FOUND naming the first id that the graph does not have */
export function checkIds(snapshot: Snapshot, { issues, actors }: Named): void {
  issues?.forEach((id, at) => {
    if (!snapshot.has('issue', id)) throw notFound('issue', id, ['input', 'issues', at]);
  });
  actors?.forEach((id, at) => {
    if (!snapshot.has('actor', id)) throw notFound('actor', id, ['input', 'actors', at]);
  });
}
