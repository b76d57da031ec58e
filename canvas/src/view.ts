import type { Core } from 'cytoscape';
import { extentOfShown } from './extent.ts';

const MARGIN = 28;
/** A handful of actors should not fill the screen. */
const NEAREST = 1.25;

/** The whole picture, but not larger than is good to look at. */
export function fitAll(graph: Core): void {
  const [width, height] = [graph.width(), graph.height()];
  const box = extentOfShown(graph);
  if (!box || width === 0 || height === 0) return;
  const { x1, y1, x2, y2 } = box;
  const fitting = Math.min((width - 2 * MARGIN) / (x2 - x1), (height - 2 * MARGIN) / (y2 - y1));
  const zoom = Math.max(graph.minZoom(), Math.min(fitting, NEAREST));
  graph.viewport({ zoom, pan: { x: (width - zoom * (x1 + x2)) / 2, y: (height - zoom * (y1 + y2)) / 2 } });
}

/** Whether every node lies within the container. */
export function isAllInView(graph: Core): boolean {
  const box = extentOfShown(graph);
  if (!box) return true;
  const [zoom, { x, y }] = [graph.zoom(), graph.pan()];
  const { x1, y1, x2, y2 } = box;
  const isLeftInView = x1 * zoom + x >= 0 && y1 * zoom + y >= 0;
  return isLeftInView && x2 * zoom + x <= graph.width() && y2 * zoom + y <= graph.height();
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
