import { KINDS, type Kind } from '@stancegraph/analysis';
import { type ChangeSet, ConcurrentChange, type Graph, type GraphState } from '@stancegraph/store';
import { type DraftBundle, draftBundle } from './drafts/draft-bundle.ts';
import { type BundleInput, parseBundle } from './parse-bundle.ts';
import { BundleError, type Problem } from './problem.ts';
import { inFileOrder } from './problem-order.ts';
import { checkPublication } from './rules/check-publication.ts';
import { stageBundles } from './stage-bundles.ts';
import { readExisting } from './staging/read-existing.ts';
import { toChangeSet } from './staging/to-change-set.ts';

export interface ImportOptions {
  /** The time of the server, for what the graph learns now. */
  clock: () => Date;
  /** Check everything, write nothing. */
  dryRun?: boolean;
  /** The greatest size of one text in bytes; by default 64 MB. */
  maxBytes?: number;
  onProgress?: (step: 'parse' | 'check' | 'write') => void;
}

export type Counts = Record<Kind, number>;

export interface ImportSummary {
  created: Counts;
  changed: Counts;
  unchanged: Counts;
  retracted: Counts;
  /** What was accepted but deserves a look. */
  warnings: Problem[];
  /** The graph after the import; after a dry run: as it is. */
  state: GraphState;
}

const ATTEMPTS = 5;

/**
 * Imports bundles together: all of them or nothing. The same bundles again change nothing.
 * @throws {BundleError} with every problem of every file
 */
export async function importBundles(
  graph: Graph,
  inputs: readonly BundleInput[],
  options: ImportOptions,
): Promise<ImportSummary> {
  options.onProgress?.('parse');
  const bundles = inputs.map((input) =>
    draftBundle(parseBundle(input, options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes })),
  );
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptImport(graph, bundles, options);
    } catch (error) {
      if (!(error instanceof ConcurrentChange) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function attemptImport(
  graph: Graph,
  bundles: readonly DraftBundle[],
  { clock, dryRun = false, onProgress }: ImportOptions,
): Promise<ImportSummary> {
  onProgress?.('check');
  const state = await graph.state();
  const existing = await readExisting(graph, bundles);
  const now = laterOf(clock().toISOString(), state.recordedAt);
  const files = bundles.map(({ source }) => source.file.name);
  const { stage, problems, warnings, stated } = stageBundles(existing, bundles, now);
  if (problems.length === 0) problems.push(...(await checkPublication(graph, stage)));
  if (problems.length > 0) throw new BundleError(inFileOrder(problems, files));
  const changes = toChangeSet(stage, state, now);
  onProgress?.('write');
  const after = changes && !dryRun ? await graph.apply(changes) : state;
  return { ...countChanges(changes, now, stated), warnings: inFileOrder(warnings, files), state: after };
}

/** Recorded times never go back within one graph. */
function laterOf(now: string, newest: string | null): string {
  return newest !== null && newest > now ? newest : now;
}

function countChanges(changes: ChangeSet | undefined, now: string, stated: ReadonlyMap<string, Kind>) {
  const zero = (): Counts => Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Counts;
  const counts = { created: zero(), changed: zero(), unchanged: zero(), retracted: zero() };
  for (const kind of stated.values()) counts.unchanged[kind] += 1;
  for (const kind of KINDS) {
    for (const { id, retractedAt } of changes?.update[kind] ?? []) {
      counts[retractedAt === now ? 'retracted' : 'changed'][kind] += 1;
      if (stated.has(id)) counts.unchanged[kind] -= 1;
    }
    for (const { id } of changes?.create[kind] ?? []) {
      counts.created[kind] += 1;
      if (stated.has(id)) counts.unchanged[kind] -= 1;
    }
  }
  return counts;
}
