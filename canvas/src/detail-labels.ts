import { FONT_SIZE, labelsThatFit } from '@stancegraph/drawing';
import type { Core, NodeSingular, SingularElementArgument } from 'cytoscape';

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
  let named = false;
  const now = () => {
    name(graph);
    named ||= graph.nodes('.actor').length > ALL_NAMED;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(now, SETTLED_MS);
  };
  graph.on('resize shown', soon);
  graph.on('viewport', () => {
    // Before the first of them is drawn: names that will go are neither measured nor drawn, and no style is computed twice.
    if (!named && graph.nodes('.actor').length > ALL_NAMED) now();
    else soon();
  });
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
    if (!node.hasClass('hidden') && x >= 0 && y >= 0 && x <= width && y <= height) inView.push(node);
  });
  const weights = new Map(inView.map((node) => [node.id(), importance(node)]));
  const weight = (node: NodeSingular) => weights.get(node.id()) ?? 0;
  const byImportance = inView.sort((a, b) => weight(b) - weight(a) || (a.id() < b.id() ? -1 : 1));
  const places = byImportance.map((node) => ({ id: node.id(), label: node.data('label'), ...node.renderedPosition() }));
  const fitting = labelsThatFit(places, zoom);
  graph.batch(() => {
    actors.forEach((node) => {
      const fits = fitting.has(node.id());
      if (fits) write(node, 'labelSize', FONT_SIZE / zoom);
      node.toggleClass('named', fits).toggleClass('unnamed', !fits);
    });
    // From afar a tie would be thinner than can be seen.
    graph.edges('.tie').forEach((tie) => {
      const isFar = zoom < FAR;
      if (isFar) write(tie, 'farWidth', (tie.data('width') * FAR) / zoom);
      tie.toggleClass('far', isFar);
    });
  });
}

/** Where it stands already, the style stays. */
function write(element: SingularElementArgument, key: string, value: number): void {
  if (element.data(key) !== value) element.data(key, value);
}

const importance = (node: NodeSingular): number =>
  node.hasClass('chosen') || node.hasClass('focused') ? Number.POSITIVE_INFINITY : node.degree(false);
