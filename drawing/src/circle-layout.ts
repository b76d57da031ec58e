import type { Steps } from '@stancegraph/analysis';
import { centred, type Position2D } from './centred.ts';
import { circleOrder } from './circle-order.ts';
import { labelled } from './labelled.ts';
import type { LayoutInput } from './layout.ts';
import { placeOnRing } from './place-on-ring.ts';

/** Around a circle, each community together, with a free place between communities. */
export function* circleLayout(network: LayoutInput): Steps<Position2D[]> {
  const names = new Map(labelled(network.nodes).map(({ id, label }) => [id, label]));
  const groups = yield* circleOrder(network);
  const gap = groups.length > 1 ? 1 : 0;
  const places = groups.flatMap((group) => [...group, ...Array.from({ length: gap }, () => null)]);
  const nodes = places.flatMap((id, place) =>
    id === null ? [] : [{ id, label: names.get(id) ?? '', angle: (2 * Math.PI * place) / places.length - Math.PI / 2 }],
  );
  return centred((yield* placeOnRing(nodes, 0)).placed);
}
