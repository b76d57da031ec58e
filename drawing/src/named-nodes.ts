import { RADIUS } from './geometry.ts';
import { markedLabel } from './label-lines.ts';
import { ALL_LABELLED } from './labelled.ts';
import { labelsThatFit } from './labels-that-fit.ts';
import type { Picture } from './picture.ts';

/**
 * Whose names a still picture writes: all, as long as their places keep room for them; of more, those with most ties,
 * as many as fit without touching.
 */
export function namedNodes({ nodes, edges }: Picture): Set<string> {
  if (nodes.length <= ALL_LABELLED) return new Set(nodes.map(({ id }) => id));
  const ties = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const tiesOf = (id: string) => ties.get(id) ?? 0;
  const byImportance = [...nodes].sort((a, b) => tiesOf(b.id) - tiesOf(a.id) || (a.id < b.id ? -1 : 1));
  const places = byImportance.map((node) => {
    return { id: node.id, label: markedLabel(node).join('\n'), x: node.x * RADIUS, y: node.y * RADIUS };
  });
  return labelsThatFit(places, 1);
}
