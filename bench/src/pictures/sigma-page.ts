import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';

interface Given {
  nodes: { id: string; label: string; x: number; y: number; color: string }[];
  edges: { source: string; target: string; color: string }[];
  quiet: boolean;
}

/** Runs in the page: the same picture by sigma. */
const draw = async ({ nodes, edges, quiet }: Given): Promise<number> => {
  const before = performance.now();
  const graph = new UndirectedGraph();
  for (const { id, ...node } of nodes) graph.addNode(id, { ...node, size: 5 });
  for (const { source, target, color } of edges) graph.addEdge(source, target, { color, size: 1 });
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'fixed', inset: '0' });
  document.body.replaceChildren(container);
  const hidden = new Set<string>();
  const sigma = new Sigma(graph, container, {
    hideEdgesOnMove: quiet,
    hideLabelsOnMove: quiet,
    nodeReducer: (id, node) => (hidden.has(id) ? { ...node, hidden: true } : node),
  });
  await painted();
  const drawnMs = performance.now() - before;
  const places = () => nodes.map(({ id }) => sigma.graphToViewport(graph.getNodeAttributes(id) as Place));
  const hide = async (ids: readonly string[]): Promise<number> => {
    const from = performance.now();
    for (const id of ids) hidden.add(id);
    sigma.refresh();
    await painted();
    return performance.now() - from;
  };
  Object.assign(globalThis, { picture: { places, hide } });
  return drawnMs;
};

interface Place {
  x: number;
  y: number;
}

/** After the next frame, and after what the graphics were given to draw is drawn. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      for (const canvas of document.querySelectorAll('canvas'))
        canvas.getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
      setTimeout(resolve);
    });
  });

Object.assign(globalThis, { draw });
