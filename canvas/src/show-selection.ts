import { edgeId } from '@stancegraph/drawing';
import type { Core } from 'cytoscape';
import type { Selection } from './selection.ts';

/** The chosen stands out, what it is tied to stays, all else steps back. */
export function showSelection(graph: Core, selection: Selection | null): void {
  graph.batch(() => {
    graph.elements('.chosen, .lit, .dimmed').removeClass('chosen lit dimmed');
    if (!selection) return;
    const chosen = graph.getElementById(idOf(selection));
    if (chosen.empty()) return;
    const kept = selection.kind === 'node' ? chosen.closedNeighborhood() : chosen.union(chosen.connectedNodes());
    graph.elements('.actor, .tie').difference(kept).addClass('dimmed');
    kept.edges().addClass('lit');
    chosen.addClass('chosen');
  });
  graph.emit('shown');
}

const idOf = (selection: Selection): string =>
  selection.kind === 'node' ? selection.id : edgeId(selection.source, selection.target);
