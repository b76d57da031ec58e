import { RADIUS } from '@stancegraph/drawing';
import type { Core, EventObject, NodeSingular } from 'cytoscape';

interface Drag {
  /** An actor was put somewhere; in units of a node's radius. */
  onPlace: (id: string, place: { x: number; y: number }) => void;
  /** These lie in the box that was drawn with Shift held. */
  onBox: (ids: string[]) => void;
}

/** Lets actors be dragged, and boxes be drawn around several. Destroying the graph ends it. */
export function listenToDrag(graph: Core, { onPlace, onBox }: Drag): void {
  graph.autoungrabify(false);
  graph.boxSelectionEnabled(true);
  graph.on('dragfree', '.actor', ({ target }: EventObject) => onPlace(target.id(), placeOf(target)));
  let inBox: string[] = [];
  // The library tells of each element by itself.
  graph.on('box', '.actor', ({ target }: EventObject) => {
    inBox.push(target.id());
    if (inBox.length > 1) return;
    queueMicrotask(() => {
      onBox(inBox);
      inBox = [];
    });
  });
}

/** Where an actor stands, in units of a node's radius. */
export function placeOf(node: NodeSingular): { x: number; y: number } {
  const { x, y } = node.position();
  return { x: x / RADIUS, y: y / RADIUS };
}
