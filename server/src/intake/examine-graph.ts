import type { Graph, GraphState } from '@stancegraph/store';
import { recomputeRevision } from '../revision/recompute-revision.ts';
import { exportBundle } from './export/export-bundle.ts';
import type { Counts } from './import-bundles.ts';
import { validateBundles } from './validate-bundles.ts';

export interface Findings {
  engine: Graph['engine'];
  state: GraphState;
  counts: Counts;
  recomputedRevision: string;
  /** What in the graph breaks a rule: a dangling reference, an overlap, ... */
  violations: string[];
  healthy: boolean;
}

/** Holds the whole graph against its own revision and against every rule of intake. */
export async function examineGraph(graph: Graph): Promise<Findings> {
  const [state, counts] = [await graph.state(), await graph.counts()];
  const recomputedRevision = await recomputeRevision(graph.dump());
  const text = JSON.stringify(await exportBundle(graph));
  const { problems } = validateBundles([{ name: 'graph', text, format: 'json' }], {
    maxBytes: Number.POSITIVE_INFINITY,
  });
  const violations = problems.map(({ path, message }) => `${path}: ${message}`);
  const healthy = violations.length === 0 && recomputedRevision === state.revision;
  return { engine: graph.engine, state, counts, recomputedRevision, violations, healthy };
}
