import { KINDS, type Kind } from '@stancegraph/analysis';
import { EMPTY_REVISION, type Graph, type GraphState } from '@stancegraph/store';
import { recomputeRevision } from '../../revision/recompute-revision.ts';
import type { BundleInput } from '../parse-bundle.ts';
import { BundleError, problemAt, type SourceFile } from '../problem.ts';
import { listKeys } from '../shape/shape-at.ts';
import { toShapeProblems } from '../shape/shape-problem.ts';
import { readText } from '../text/read-text.ts';
import { checksumOf, type History, historyShape } from './history.ts';

/** A history can only be laid down where nothing is. */
export class GraphNotEmpty extends Error {
  override name = 'GraphNotEmpty';
}

/**
 * Fills an empty graph with a history, recorded times and all, in one transaction.
 * @throws {BundleError} when the text is not a whole, unchanged history
 * @throws {GraphNotEmpty} when the graph holds something
 */
export async function restoreHistory(
  graph: Graph,
  input: BundleInput,
  options: { maxBytes?: number } = {},
): Promise<GraphState> {
  const history = parseHistory(input, options);
  const state = await graph.state();
  if (state.revision !== EMPTY_REVISION || state.recordedAt !== null)
    throw new GraphNotEmpty('The graph is not empty.');
  const { revision, recordedAt, records } = history.value;
  const recomputed = await recomputeRevision(batches(records));
  if (recomputed !== revision) {
    refuse(history.file, 'revision', 'the revision is not that of the records', 'export the history again');
  }
  if (recordedAt === null) return state;
  return graph.apply({ basedOn: state.sequence, revision, recordedAt, create: records, update: {} });
}

function parseHistory(input: BundleInput, options: { maxBytes?: number }): { value: History; file: SourceFile } {
  const { value, file, problems } = readText(input, options.maxBytes);
  if (problems.length > 0) throw new BundleError(problems);
  const result = historyShape.safeParse(value);
  if (!result.success) {
    const found = result.error.issues.flatMap((issue) =>
      toShapeProblems(issue, value, (path) => listKeys(historyShape, path)),
    );
    throw new BundleError(
      found.map(({ path, key, code, message, remedy }) => problemAt({ file, path }, code, message, remedy, { key })),
    );
  }
  const history = result.data as unknown as History;
  if (checksumOf(history.records) !== history.checksum) {
    refuse(file, 'checksum', 'the records are not those that were exported', 'use an unchanged copy of the export');
  }
  return { value: history, file };
}

function refuse(file: SourceFile, field: string, message: string, remedy: string): never {
  throw new BundleError([problemAt({ file, path: [field] }, 'DAMAGED', message, remedy)]);
}

async function* batches(records: History['records']): ReturnType<Graph['dump']> {
  for (const kind of KINDS) yield { kind, records: records[kind] } as { kind: Kind; records: never[] };
}
