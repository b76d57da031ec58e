import type { Address } from './address.ts';

interface StartIssue {
  id: string;
  stances: { totalCount: number };
}
interface StartEvent {
  about: readonly { id: string }[];
}

/**
 * Where to begin when the address asks for nothing: of the issues with at least two stances the one that most events are
 * about, ties by id; otherwise the first that has a stance. Null in an empty graph.
 */
export function defaultAddress(issues: readonly StartIssue[], events: readonly StartEvent[]): Address | null {
  const meetings = (id: string) => events.filter((event) => event.about.some((issue) => issue.id === id)).length;
  const [first] = issues
    .map((issue) => ({ id: issue.id, events: meetings(issue.id), stances: issue.stances.totalCount }))
    .filter((issue) => issue.stances > 0)
    .sort((a, b) => Number(b.stances > 1) - Number(a.stances > 1) || b.events - a.events || (a.id < b.id ? -1 : 1));
  return first ? { issues: [first.id] } : null;
}

/** Whether an address asks for nothing at all. */
export const isBare = (address: Address): boolean => Object.values(address).every((value) => value === undefined);
