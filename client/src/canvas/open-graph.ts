import {
  createGraph,
  fitAll,
  listenToDrag,
  listenToKeys,
  listenToPointer,
  placeOf,
  publishView,
} from '@stancegraph/canvas';
import type { Core } from 'cytoscape';
import type { Gestures } from '../exploring/use-gestures.ts';
import type { Selection } from '../state/selection.ts';
import type { Mode } from './CanvasButtons.tsx';

export interface Listening {
  mode: Mode;
  gestures: Gestures;
  onSelect: (selection: Selection | null) => void;
  /** Keyboard focus moved to this actor. */
  onFocusNode: (id: string | null) => void;
  /** The reader wants the details of what is chosen. */
  onOpen: () => void;
}

/**
 * An empty graph within `inner`, which follows its size; pointer and keys go to whoever listens at that time.
 * `outer` has the keyboard. `close` takes all of it away.
 */
export function openGraph(
  outer: HTMLElement,
  inner: HTMLElement,
  listening: () => Listening,
  options: { many: boolean },
): { graph: Core; close: () => void } {
  const graph = createGraph(inner, options);
  publishView(graph, outer);
  const does = () => listening().gestures;
  listenToPointer(graph, {
    onSelect: (chosen) => {
      if (listening().mode !== 'pick') return listening().onSelect(chosen);
      if (chosen?.kind === 'node') does().onToggle(chosen.id);
    },
    onToggle: (id) => does().onToggle(id),
  });
  listenToDrag(graph, {
    onPlace: (id, place) => does().onPlace(id, place),
    onBox: (ids) => does().onBox(ids),
  });
  const stopKeys = listenToKeys(graph, outer, {
    onFocus: (id) => listening().onFocusNode(id),
    onOpen: (id) => {
      listening().onSelect({ kind: 'node', id });
      listening().onOpen();
    },
    onLeave: () => listening().onSelect(null),
    onToggle: (id) => does().onToggle(id),
    onMove: (id, dx, dy) => {
      const { x, y } = placeOf(graph.getElementById(id));
      does().onPlace(id, { x: x + dx, y: y + dy });
    },
    letters: {
      h: (id) => does().onHide(id),
      f: (id) => does().onFocus(id),
      p: (id) => does().onPin(id, placeOf(graph.getElementById(id))),
    },
  });
  const stopSize = followSize(graph, inner);
  return {
    graph,
    close: () => {
      stopSize();
      stopKeys();
      graph.destroy();
    },
  };
}

function followSize(graph: Core, inner: HTMLElement): () => void {
  let before = '';
  const size = new ResizeObserver(() => {
    const now = `${inner.clientWidth} ${inner.clientHeight}`;
    // On paper it has no size, or for a moment that of the paper, and keeps its view.
    if (now === '0 0' || now === before || matchMedia('print').matches) return;
    before = now;
    graph.resize();
    fitAll(graph);
  });
  size.observe(inner);
  return () => size.disconnect();
}
