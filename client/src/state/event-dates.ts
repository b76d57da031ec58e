export interface DatedEvent {
  id: string;
  title: string;
  startsOn: string;
}

/** The nearest events strictly before and after a day; ISO dates compare as strings. */
export function eventsAround<E extends DatedEvent>(
  events: readonly E[],
  day: string,
): { before: E | null; after: E | null } {
  const sorted = [...events].sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  return {
    before: sorted.filter((event) => event.startsOn < day).at(-1) ?? null,
    after: sorted.find((event) => event.startsOn > day) ?? null,
  };
}

/** Today in the reader's own calendar. */
export const today = (now: Date = new Date()): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
