import cytoscape, { type Core } from 'cytoscape';

/** An empty picture in a container. Places come from the server, so there is no layout; `listenToDrag` lets them be changed. */
export const createGraph = (container: HTMLElement): Core =>
  cytoscape({
    container,
    layout: { name: 'preset' },
    style: [],
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.15,
    maxZoom: 3,
  });
