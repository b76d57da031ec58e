import type { RouterHistory } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { begun, stepped, type Trail } from '../state/trail.ts';

const KEY = 'stancegraph-steps';
let trail: Trail = { at: 0, entries: {} };
const listeners = new Set<() => void>();

export const currentTrail = (): Trail => trail;

/** Notes where the page goes in the browser's history; kept for the tab, so that undo works after a reload. */
export function watchTrail(history: RouterHistory): void {
  const here = () => {
    const { state, search } = history.location;
    return [state.__TSR_index, { search, notes: state.notes ?? {} }] as const;
  };
  trail = begun(kept(), ...here());
  history.subscribe(({ action }) => {
    trail = stepped(trail, ...here(), action.type === 'PUSH');
    try {
      sessionStorage.setItem(KEY, JSON.stringify(trail));
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
