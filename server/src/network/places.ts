import type { Network, NetworkParameters } from '@stancegraph/analysis';
import { layoutSteps } from '@stancegraph/drawing';
import { canonicalJson } from '../canonical-json.ts';
import { inTurns } from '../in-turns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export interface Point {
  x: number;
  y: number;
}
export const ORIGIN: Point = { x: 0, y: 0 };
export type Places = ReadonlyMap<string, Point>;
type Drawn = Pick<Network, 'nodes' | 'edges'>;

/** By the network itself; under assumptions by what it is without them, so that nobody jumps when one is made. */
export async function ownPlaces(network: Network, snapshot: Snapshot, parameters: NetworkParameters): Promise<Places> {
  if (parameters.assume.length === 0 && parameters.fixedPoint === 'LEAST') return draw(network, snapshot, parameters);
  return anchored(network, snapshot, { ...parameters, ...AS_IT_IS });
}

/**
 * By everything that was ever said on the same issues, whatever the day, the assumptions and the way of counting. A
 * stance rests on statements, so whoever has one on some day is in it.
 */
export async function steadyPlaces(
  network: Network,
  snapshot: Snapshot,
  parameters: NetworkParameters,
): Promise<Places> {
  return anchored(network, snapshot, {
    ...parameters,
    ...AS_IT_IS,
    basis: 'STATEMENTS',
    asOf: EVER.to,
    window: EVER,
    knownOn: null,
    duplicates: 'RANGE',
    aggregation: 'SUBTRACT',
    normalization: 'AVERAGE',
    method: 'CORRECTED',
    minWeight: null,
    isolates: true,
  });
}

const AS_IT_IS: Pick<NetworkParameters, 'assume' | 'fixedPoint' | 'round'> = {
  assume: [],
  fixedPoint: 'LEAST',
  round: null,
};
const EVER = { from: '0001-01-01', to: '9999-12-31' };
/** Between the anchor and those below it, in units of a node's radius. */
const GAP = 8;

/** The anchor's places; who is not in it stands in rows of its own below, so that nobody in it moves. */
async function anchored({ nodes }: Network, snapshot: Snapshot, parameters: NetworkParameters): Promise<Places> {
  const places = await snapshot.once(`places ${canonicalJson(parameters)}`, async () =>
    draw((await snapshot.network(parameters)).network, snapshot, parameters),
  );
  const others = nodes.filter(({ id }) => !places.has(id));
  if (others.length === 0) return places;
  const rows = await draw({ nodes: others, edges: [] }, snapshot, parameters);
  const bottom = Math.max(0, ...[...places.values()].map(({ y }) => y));
  const top = Math.min(...[...rows.values()].map(({ y }) => y));
  return new Map([...places, ...[...rows].map(([id, { x, y }]) => [id, { x, y: bottom + GAP + y - top }] as const)]);
}

async function draw(
  { nodes, edges }: Drawn,
  snapshot: Snapshot,
  { seed }: Pick<NetworkParameters, 'seed'>,
): Promise<Places> {
  const labelled = nodes.map(({ id, community }) => ({ id, community, label: snapshot.nameOf(id) }));
  return new Map(
    (await inTurns(layoutSteps({ nodes: labelled, edges }, { seed }))).map(({ id, x, y }) => [id, { x, y }]),
  );
}
