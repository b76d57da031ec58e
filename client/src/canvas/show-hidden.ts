import type { Picture } from '@stancegraph/drawing';
import type { Core } from 'cytoscape';
import { type Hidden, isTieHidden, visibleIds } from '../state/hidden.ts';

/** Takes away what the legend has switched off. */
export function showHidden(graph: Core, picture: Picture, hidden: Hidden): void {
  const visible = visibleIds(picture, hidden);
  graph.batch(() => {
    graph.nodes('.actor').forEach((node) => {
      node.toggleClass('hidden', !visible.has(node.id()));
    });
    graph.edges('.tie').forEach((tie) => {
      tie.toggleClass('hidden', isTieHidden(tie.data('verdict'), hidden));
    });
  });
}
