import { FONT_SIZE, labelsThatFit } from '@stancegraph/drawing';
import type { Core, NodeSingular } from 'cytoscape';

/** Up to here every name has its room in the picture. */
const ALL_NAMED = 100;
const SETTLED_MS = 60;
/** Below this zoom ties are as wide as at it. */
const FAR = 0.5;

/**
 * In a picture of many, writes the names of those with most ties, at the size in which they can be read, and more of them
 * as one comes nearer. Destroying the graph ends it.
 */
export function detailLabels(graph: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => name(graph), SETTLED_MS);
  };
  graph.on('viewport resize shown', soon);
  graph.on('destroy', () => clearTimeout(timer));
}

function name(graph: Core): void {
  const actors = graph.nodes('.actor');
  if (actors.length <= ALL_NAMED) {
    graph.batch(() => graph.elements('.named, .unnamed, .far').removeClass('named unnamed far'));
    return;
  }
  const [zoom, width, height] = [graph.zoom(), graph.width(), graph.height()];
  const inView: NodeSingular[] = [];
  actors.forEach((node) => {
    const { x, y } = node.renderedPosition();
    if (node.visible() && x >= 0 && y >= 0 && x <= width && y <= height) inView.push(node);
  });
  const byImportance = inView.sort((a, b) => importance(b) - importance(a) || (a.id() < b.id() ? -1 : 1));
  const places = byImportance.map((node) => ({ id: node.id(), label: node.data('label'), ...node.renderedPosition() }));
  const fitting = labelsThatFit(places, zoom);
  graph.batch(() => {
    actors.forEach((node) => {
      const isNamed = fitting.has(node.id());
      if (isNamed) node.data('labelSize', FONT_SIZE / zoom);
      node.toggleClass('named', isNamed).toggleClass('unnamed', !isNamed);
    });
    // From afar a tie would be thinner than can be seen.
    graph.edges('.tie').forEach((tie) => {
      const isFar = zoom < FAR;
      if (isFar) tie.data('farWidth', (tie.data('width') * FAR) / zoom);
      tie.toggleClass('far', isFar);
    });
  });
}

const importance = (node: NodeSingular): number =>
  node.hasClass('chosen') || node.hasClass('focused') ? Number.POSITIVE_INFINITY : node.degree(false);
