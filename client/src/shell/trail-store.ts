import type { RouterHistory } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { type Notes, notes } from '../state/notes.ts';
import { begun, stepped, type Trail } from '../state/trail.ts';

const KEY = 'stancegraph-steps';
/** As they stood last, for the next visit. */
const NOTES = 'stancegraph-notes';
let trail: Trail = { at: 0, entries: {} };
const listeners = new Set<() => void>();

export const currentTrail = (): Trail => trail;
export const notesOf = ({ at, entries }: Trail): Notes => entries[at]?.notes ?? {};

/** Notes where the page goes in the browser's history; kept for the tab, so that undo works after a reload. */
export function watchTrail(history: RouterHistory): void {
  const here = () => {
    const { state, search } = history.location;
    return [state.__TSR_index, { search, notes: state.notes ?? notesOf(trail) }] as const;
  };
  trail = begun(kept(), ...here());
  if (!history.location.state.notes) {
    trail = { ...trail, entries: { ...trail.entries, [trail.at]: { ...here()[1], notes: keptNotes() } } };
  }
  history.subscribe(({ action }) => {
    trail = stepped(trail, ...here(), action.type === 'PUSH');
    try {
      sessionStorage.setItem(KEY, JSON.stringify(trail));
      localStorage.setItem(NOTES, JSON.stringify(notesOf(trail)));
    } catch {
      // Without room or permission the steps are known until the page is closed.
    }
    for (const listener of listeners) listener();
  });
}

export const useTrail = (): Trail => useSyncExternalStore(subscribe, currentTrail);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Only this page writes there, so what can be read has its shape. */
function kept(): Trail | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Trail | null;
  } catch {
    return null;
  }
}

function keptNotes(): Notes {
  try {
    return notes.parse(JSON.parse(localStorage.getItem(NOTES) ?? '{}'));
  } catch {
    return {};
  }
}
