import type { Core } from 'cytoscape';
import { type Direction, nextByAngle, type Place } from './next-by-angle.ts';
import { reveal, zoomBy } from './view.ts';

interface Keyboard {
  onFocus: (id: string | null) => void;
  onOpen: (id: string) => void;
  onLeave: () => void;
}

/** Roving focus on the canvas: arrows to the next actor by angle, Enter opens, Escape leaves, plus and minus zoom. */
export function listenToKeys(graph: Core, element: HTMLElement, { onFocus, onOpen, onLeave }: Keyboard): () => void {
  const places = (): Place[] => graph.nodes('.actor:visible').map((node) => ({ id: node.id(), ...node.position() }));
  const focused = () => graph.nodes('.focused').first();
  const focus = (id: string | undefined) => {
    graph.nodes('.focused').removeClass('focused');
    if (id === undefined) return onFocus(null);
    graph.getElementById(id).addClass('focused');
    reveal(graph, id);
    onFocus(id);
  };
  const start = () =>
    graph.nodes('.chosen').nonempty() ? graph.nodes('.chosen').first().id() : leftmost(places())?.id;
  const press = (event: KeyboardEvent) => {
    const at = focused();
    if (event.key === 'Escape') {
      focus(undefined);
      onLeave();
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (at.nonempty()) onOpen(at.id());
    } else if (event.key === '+' || event.key === '-') zoomBy(graph, event.key === '+' ? 1.25 : 0.8);
    else if (isDirection(event.key)) {
      focus(
        at.empty() ? start() : (nextByAngle(places(), { id: at.id(), ...at.position() }, event.key)?.id ?? at.id()),
      );
    } else return;
    event.preventDefault();
  };
  const enter = () => {
    if (focused().empty() && element.matches(':focus-visible')) focus(start());
  };
  const leave = () => graph.nodes('.focused').removeClass('focused');
  element.addEventListener('keydown', press);
  element.addEventListener('focus', enter);
  element.addEventListener('blur', leave);
  return () => {
    element.removeEventListener('keydown', press);
    element.removeEventListener('focus', enter);
    element.removeEventListener('blur', leave);
  };
}

const isDirection = (key: string): key is Direction => /^Arrow(Left|Right|Up|Down)$/.test(key);

const leftmost = (places: readonly Place[]): Place | undefined =>
  [...places].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))[0];
