import type { Graph } from '@stancegraph/store';
import { type Problem, problemAt } from '../problem.ts';
import type { Stage } from '../staging/stage.ts';

/** Where a source that the graph has gets its day of publication: no statement or claim under it may be later. */
export async function checkPublication(graph: Graph, stage: Stage): Promise<Problem[]> {
  const dated = stage.touched.flatMap(({ draft, id }) => {
    const staged = stage.find(id);
    if (staged?.kind !== 'source' || !staged.before || staged.before.publishedOn !== null) return [];
    return staged.record.publishedOn === null
      ? []
      : [{ id, publishedOn: staged.record.publishedOn, place: draft.place }];
  });
  if (dated.length === 0) return [];
  const of = { relation: 'source' as const, ids: dated.map(({ id }) => id) };
  const newest = { order: { by: 'date' as const, descending: true }, window: { limit: 1 } };
  const [statements, claims] = await Promise.all([
    graph.list({ kind: 'statement', of, ...newest }),
    graph.list({ kind: 'claim', of, ...newest }),
  ]);
  return dated.flatMap(({ publishedOn, place }, index) => {
    const later = [statements[index]?.rows[0], claims[index]?.rows[0]].find((row) => row && row.date > publishedOn);
    if (!later) return [];
    const message = `"${later.id}" in the graph is dated ${later.date}, after this publication`;
    const at = { ...place, path: [...place.path, 'publishedOn'] };
    return [problemAt(at, 'AFTER_REPORT', message, `correct "publishedOn", or retract "${later.id}"`)];
  });
}
