import type { Notes } from './notes.ts';

/** What one entry of the browser's history shows: its query string, and the notes as they were. */
export interface Seen {
  search: string;
  notes: Notes;
}
/** The entries that this page has been through, by their place in the history, and where it is. */
export interface Trail {
  at: number;
  entries: Readonly<Record<number, Seen>>;
}

/** How far back the names of steps are kept. */
const MOST = 100;

/** As the page begins: what was kept counts if it still describes where the page is. */
export const begun = (kept: Trail | null, at: number, seen: Seen): Trail =>
  kept?.entries[at]?.search === seen.search ? { ...kept, at } : { at, entries: { [at]: seen } };

/** After a step to a place in the history; a new one ends what could have been done again. */
export function stepped(trail: Trail, at: number, seen: Seen, isNew: boolean): Trail {
  const kept = Object.entries(trail.entries).filter(
    ([place]) => !isNew || (Number(place) < at && Number(place) >= at - MOST),
  );
  return { at, entries: { ...Object.fromEntries(kept), [at]: seen } };
}

/** Whether nothing lies ahead that could be done again. */
export const isNewest = ({ at, entries }: Trail): boolean => entries[at + 1] === undefined;
