import type { Position, Steps } from '@stancegraph/analysis';
import type { Position2D } from './centred.ts';
import { circleLayout } from './circle-layout.ts';
import { concentricLayout } from './concentric-layout.ts';
import { type LayoutNode, layoutSteps } from './layout.ts';
import type { Layout } from './layouts.ts';
import { positionColumns } from './position-columns.ts';
import type { Tie } from './strongest-ties.ts';

export interface ArrangedNode extends LayoutNode {
  strength: number;
  /** Over all issues of the network; null: none is known. */
  position: Position | null;
}

/**
 * Where to draw the nodes of a network by the layout chosen, in steps. Pure and deterministic: the same network, in
 * whatever order, gives the same places.
 * @returns as `layout` does
 */
export function* arrangeSteps(
  network: { nodes: readonly ArrangedNode[]; edges: readonly Tie[]; isGrouped?: boolean },
  { layout, seed }: { layout: Layout; seed: number },
): Steps<Position2D[]> {
  switch (layout) {
    case 'FORCE':
      return yield* layoutSteps(network, { seed });
    case 'CIRCLE':
      return yield* circleLayout(network);
    case 'CONCENTRIC':
      return yield* concentricLayout(network.nodes);
    case 'POSITIONS':
      return positionColumns(network.nodes);
  }
}
