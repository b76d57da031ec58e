import type { GroupBy, NetworkParameters } from '@stancegraph/analysis';
import type { Layout } from '@stancegraph/drawing';
import type { Graph, ReadOptions } from '@stancegraph/store';
import type * as z from 'zod';
import { notFound } from '../../graphql/errors.ts';
import { checkGroupBy } from '../../network/group-by.ts';
import { checkReferences, networkParameters } from '../../network/network-parameters.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Snapshots } from '../../snapshot/snapshots.ts';
import { readGroupBy } from './group-by.ts';
import { readLayout } from './layout.ts';
import { networkParameterNames, readNetworkInput } from './network-input.ts';
import { readQuery } from './read-query.ts';

/** What a read by address needs. */
export interface ReadSide {
  graph: Graph;
  snapshots: Snapshots;
  clock: () => Date;
  /** How long one request may take, in milliseconds. */
  timeoutMs: number;
}
export interface AskedNetwork<Own> {
  parameters: NetworkParameters;
  /** How its picture is laid out; what the network is does not depend on it. */
  layout: Layout;
  /** By what it is gathered there. */
  groupBy: GroupBy;
  snapshot: Snapshot;
  /** The route's own parameters. */
  own: Own;
  /** All that the answer follows from: what is known changes with every write. */
  follows: unknown;
}

/** What every address may carry: which network, how it is laid out and by what it is gathered. */
export const sharedParameterNames = (): string[] => [...networkParameterNames(), 'layout', 'groupBy'];

/**
 * The network that an address asks for, every reference looked up.
 * @throws BAD_USER_INPUT, NOT_FOUND naming the parameter
 */
export async function askedNetwork<S extends Record<string, z.ZodType>>(
  request: Request,
  { graph, snapshots, clock, timeoutMs }: ReadSide,
  ownShape: z.ZodObject<S>,
): Promise<AskedNetwork<z.output<z.ZodObject<S>>>> {
  const { texts, own } = readQuery(new URL(request.url).searchParams, sharedParameterNames(), ownShape);
  const parameters = networkParameters(readNetworkInput(texts), clock().toISOString().slice(0, 'YYYY-MM-DD'.length));
  const [layout, groupBy] = [readLayout(texts), readGroupBy(texts)];
  const read = { timeoutMs, signal: request.signal };
  const snapshot = await snapshots.current(read);
  checkReferences(parameters, snapshot);
  checkGroupBy(groupBy, snapshot, parameters);
  await checkSources(parameters, graph, read);
  const { revision, recordedAt } = snapshot.state;
  return {
    parameters,
    layout,
    groupBy,
    snapshot,
    own,
    follows: { revision, recordedAt, parameters, layout, groupBy, own },
  };
}

/** A misspelt source would leave nothing out, or everything, and nobody would see why. */
export async function checkSources(
  parameters: Pick<NetworkParameters, 'sources' | 'excludeSources'>,
  graph: Graph,
  read: ReadOptions,
): Promise<void> {
  for (const field of ['sources', 'excludeSources'] as const) {
    const ids = parameters[field];
    if (ids === null) continue;
    const found = await graph.find(ids, { ...read, retracted: true });
    const missing = ids.findIndex((_, at) => found[at]?.kind !== 'source');
    const id = ids[missing];
    if (id !== undefined) throw notFound('source', id, [field, missing]);
  }
}
