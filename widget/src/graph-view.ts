import {
  createGraph,
  fitAll,
  listenToKeys,
  listenToPointer,
  publishView,
  reveal,
  type Selection,
  showPicture,
  showSelection,
  zoomBy,
} from '@stancegraph/canvas';
import { type Palette, type Picture, styleOf, type Words } from '@stancegraph/drawing';
import type { Core, StylesheetJson } from 'cytoscape';

interface Handlers {
  onSelect: (selection: Selection | null) => void;
  onFocus: (id: string | null) => void;
}
export interface GraphView {
  show(picture: Picture, words: Words, palette: Palette): void;
  select(selection: Selection | null): void;
  fit(): void;
  zoomBy(factor: number): void;
  destroy(): void;
}

/** The picture on a canvas; `stage` has the keyboard, `container` within it the canvas. */
export function openGraphView(stage: HTMLElement, container: HTMLElement, { onSelect, onFocus }: Handlers): GraphView {
  const graph = withoutPageStyle(() => createGraph(container));
  publishView(graph, stage);
  listenToPointer(graph, { onSelect });
  const stopKeys = listenToKeys(graph, stage, {
    onFocus,
    onOpen: (id) => onSelect({ kind: 'node', id }),
    onLeave: () => onSelect(null),
  });
  letPageScroll(graph, stage);
  const size = new ResizeObserver(() => {
    graph.resize();
    fitAll(graph);
  });
  size.observe(container);
  return {
    show(picture, words, palette) {
      graph.style(styleOf(palette) as unknown as StylesheetJson);
      showPicture(graph, picture, words);
      fitAll(graph);
    },
    select(selection) {
      showSelection(graph, selection);
      if (selection?.kind === 'node') reveal(graph, selection.id);
    },
    fit: () => fitAll(graph),
    zoomBy: (factor) => zoomBy(graph, factor),
    destroy() {
      size.disconnect();
      stopKeys();
      graph.destroy();
    },
  };
}

/** The wheel scrolls the page until the picture was pressed, and again once the pointer has left; a finger always does. */
function letPageScroll(graph: Core, stage: HTMLElement): void {
  graph.userZoomingEnabled(false);
  graph.userPanningEnabled(matchMedia('(pointer: fine)').matches);
  stage.addEventListener('pointerdown', ({ pointerType }) => graph.userZoomingEnabled(pointerType === 'mouse'));
  stage.addEventListener('pointerleave', () => graph.userZoomingEnabled(false));
}

/**
 * Cytoscape writes one rule into the page's head unless an element with this id is there; in a shadow root the rule does
 * nothing, and a strict policy of the page reports it.
 */
function withoutPageStyle<T>(create: () => T): T {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return create();
  const placeholder = document.createElement('template');
  placeholder.id = id;
  document.head.append(placeholder);
  try {
    return create();
  } finally {
    placeholder.remove();
  }
}
