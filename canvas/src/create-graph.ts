import cytoscape, { type Core } from 'cytoscape';
import { detailLabels } from './detail-labels.ts';

/**
 * An empty picture in a container. Places come from the server, so there is no layout; `listenToDrag` lets them be changed.
 * @param many whether so much will be drawn that it is moved as one image while the reader pans or zooms
 */
export function createGraph(container: HTMLElement, { many = false } = {}): Core {
  const graph = cytoscape({
    container,
    layout: { name: 'preset' },
    style: [],
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: many ? 0.03 : 0.15,
    maxZoom: 3,
    textureOnViewport: many,
    hideEdgesOnViewport: many,
  });
  detailLabels(graph);
  return graph;
}
