interface StopEvent {
  title: string;
  startsOn: string;
  about: readonly { id: string }[];
}

/** A day at which the slider stops. */
export interface Stop {
  day: string;
  /** What happened that day. */
  events: string[];
}

/** The days on which the picture may change and the days of events about these issues (null: about any), in order. */
export function toStops(
  days: readonly string[],
  events: readonly StopEvent[],
  issues: readonly string[] | null,
): Stop[] {
  const near = events.filter(({ about }) => issues === null || about.some(({ id }) => issues.includes(id)));
  return [...new Set([...days, ...near.map(({ startsOn }) => startsOn)])]
    .sort()
    .map((day) => ({ day, events: near.filter(({ startsOn }) => startsOn === day).map(({ title }) => title) }));
}

/** The stop whose picture a day shows: the last one not after it; the first for a day before all. */
export const stopAt = (stops: readonly Stop[], day: string): number =>
  Math.max(
    0,
    stops.findLastIndex((stop) => stop.day <= day),
  );
