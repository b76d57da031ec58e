import type { Core, EventObject } from 'cytoscape';
import type { Selection } from './selection.ts';

interface Pointer {
  onSelect: (selection: Selection | null) => void;
  /** An actor clicked with Shift: one more or one less of several. */
  onToggle?: (id: string) => void;
}

/** Clicks and taps choose an actor or a tie; the ground chooses nothing. Destroying the graph ends it. */
export function listenToPointer(graph: Core, { onSelect, onToggle }: Pointer): void {
  const tap = (event: EventObject) => {
    const shift = onToggle !== undefined && event.originalEvent instanceof MouseEvent && event.originalEvent.shiftKey;
    if (event.target === graph) return shift ? undefined : onSelect(null);
    const { id, source, target } = event.target.data();
    if (event.target.isEdge()) return onSelect({ kind: 'tie', source, target });
    if (!event.target.hasClass('actor')) return;
    if (shift) onToggle(id);
    else onSelect({ kind: 'node', id });
  };
  const cursor = (event: EventObject) => {
    const container = graph.container();
    if (container) container.style.cursor = event.type === 'mouseover' && event.target !== graph ? 'pointer' : '';
  };
  graph.on('tap', tap);
  graph.on('mouseover mouseout', '.actor, .tie', cursor);
}
