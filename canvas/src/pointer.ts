import type { Core, EventObject } from 'cytoscape';
import type { Selection } from './selection.ts';

/** Clicks and taps choose an actor or a tie; the ground chooses nothing. Destroying the graph ends it. */
export function listenToPointer(graph: Core, onSelect: (selection: Selection | null) => void): void {
  const tap = (event: EventObject) => {
    if (event.target === graph) return onSelect(null);
    const { id, source, target } = event.target.data();
    if (event.target.isEdge()) return onSelect({ kind: 'tie', source, target });
    if (event.target.hasClass('actor')) onSelect({ kind: 'node', id });
  };
  const cursor = (event: EventObject) => {
    const container = graph.container();
    if (container) container.style.cursor = event.type === 'mouseover' && event.target !== graph ? 'pointer' : '';
  };
  graph.on('tap', tap);
  graph.on('mouseover mouseout', '.actor, .tie', cursor);
}
