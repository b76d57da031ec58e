import { AnalysisError } from '../analysis-error.ts';

/** A day number later than every date: the end of what is open. */
export const OPEN_END = 0x7fffffff;
/** A day number before every date: the start of what has always been. */
export const ALWAYS = -0x80000000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** Days since 1970-01-01 of an ISO date; what follows the day is not looked at. @throws AnalysisError NOT_A_DATE */
export function toDayNumber(date: string): number {
  const parts = DATE.exec(date);
  if (parts === null) throw new AnalysisError('NOT_A_DATE', date, `"${date}" is not a date like 2025-04-10`);
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
}

/** Milliseconds since 1970 of an ISO instant. @throws AnalysisError NOT_A_DATE */
export function toInstant(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds))
    throw new AnalysisError('NOT_A_DATE', instant, `"${instant}" is not an instant like 2025-04-10T12:00:00.000Z`);
  return milliseconds;
}

/** A converter that remembers the last answers: records of one import share a few dates and instants. */
export function remembering(convert: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let number = known.get(text);
    if (number === undefined) {
      number = convert(text);
      known.set(text, number);
    }
    return number;
  };
}
