import type { Core } from 'cytoscape';
import { type Direction, nextByAngle, type Place } from './next-by-angle.ts';
import { reveal, zoomBy } from './view.ts';

export interface CanvasKeys {
  onFocus: (id: string | null) => void;
  onOpen: (id: string) => void;
  onLeave: () => void;
  /** With Shift, Enter and Space: one more or one less of several. */
  onToggle?: (id: string) => void;
  /** With Shift, arrows: the actor is to be moved, by a node's radius in each direction. */
  onMove?: (id: string, dx: number, dy: number) => void;
  /** By letter, what is to be done with the actor. */
  letters?: Record<string, (id: string) => void>;
}

/** Roving focus on the canvas: arrows to the next actor by angle, Enter opens, Escape leaves, plus and minus zoom. */
export function listenToKeys(graph: Core, element: HTMLElement, keys: CanvasKeys): () => void {
  const { onFocus, onOpen, onLeave, onToggle, onMove, letters } = keys;
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
  const act = (id: string, does: ((id: string) => void) | undefined) => {
    const node = graph.getElementById(id);
    const here = { id, ...node.position() };
    does?.(id);
    // Who was taken away leaves the focus to whoever stands nearest.
    requestAnimationFrame(() => {
      if (graph.destroyed() || graph.getElementById(id).visible()) return;
      focus(nearest(places(), here)?.id);
    });
  };
  const press = (event: KeyboardEvent) => {
    const at = focused();
    if (event.key === 'Escape') {
      focus(undefined);
      onLeave();
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (at.nonempty()) (event.shiftKey && onToggle ? onToggle : onOpen)(at.id());
    } else if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (letters?.[event.key]) {
      if (at.nonempty()) act(at.id(), letters[event.key]);
    } else if (event.shiftKey && onMove && at.nonempty() && isDirection(event.key)) {
      onMove(at.id(), ...BY[event.key]);
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

const BY: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const nearest = (places: readonly Place[], { x, y }: Place): Place | undefined => {
  const far = (place: Place) => Math.hypot(place.x - x, place.y - y);
  return [...places].sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1))[0];
};

const leftmost = (places: readonly Place[]): Place | undefined =>
  [...places].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))[0];
