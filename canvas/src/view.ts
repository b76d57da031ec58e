import type { Core } from 'cytoscape';

const MARGIN = 28;

/** The whole picture, but never larger than drawn at zoom 1.25: a handful of actors should not fill the screen. */
export function fitAll(graph: Core): void {
  if (graph.elements().empty()) return;
  graph.fit(graph.elements(':visible'), MARGIN);
  if (graph.zoom() > 1.25) {
    graph.zoom(1.25);
    graph.center(graph.elements(':visible'));
  }
}

/** Whether every node lies within the container. */
export function isAllInView(graph: Core): boolean {
  const { x1, y1, x2, y2 } = graph.elements(':visible').renderedBoundingBox();
  return x1 >= 0 && y1 >= 0 && x2 <= graph.width() && y2 <= graph.height();
}

/** Nearer (more than 1) or farther (less), about the middle. */
export function zoomBy(graph: Core, factor: number): void {
  graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
}

/** Moves the picture only as far as needed for a node to be seen. */
export function reveal(graph: Core, id: string): void {
  const node = graph.getElementById(id);
  if (node.empty() || !node.isNode()) return;
  const { x, y } = node.renderedPosition();
  const [dx, dy] = [outside(x, graph.width()), outside(y, graph.height())];
  if (dx !== 0 || dy !== 0) graph.panBy({ x: dx, y: dy });
}

const outside = (at: number, size: number): number => (at < 48 ? 48 - at : at > size - 64 ? size - 64 - at : 0);

/** Writes zoom and pan to the container, where other tools can read where a node is: `x * zoom + pan`. Destroying the graph ends it. */
export function publishView(graph: Core, container: HTMLElement): void {
  const write = () => {
    const { x, y } = graph.pan();
    container.dataset.zoom = String(graph.zoom());
    container.dataset.panX = String(x);
    container.dataset.panY = String(y);
  };
  graph.on('viewport', write);
  write();
}
