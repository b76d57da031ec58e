import { UTCDate } from '@date-fns/utc';
import { add } from 'date-fns/add';
import { lightFormat } from 'date-fns/lightFormat';
import { badUserInput, tooComplex } from '../graphql/errors.ts';
import type { SeriesWindow, TimeUnit } from '../graphql/types.generated.ts';

const MOST_SLICES = 120;
const LARGEST_STEP = 10_000;
const UNITS = { DAY: 'days', WEEK: 'weeks', MONTH: 'months', YEAR: 'years' } as const;

/**
 * The days of a series and, for each, the first day after what it gathers. Months keep the day of the month, or its last.
 * @throws BAD_USER_INPUT for a window that runs backward, TOO_COMPLEX for more than 120 slices
 */
export function seriesDays({ from, to, unit, every, width }: SeriesWindow): { at: string; until: string }[] {
  const [step, span] = [every ?? 1, width ?? 1];
  if (from >= to)
    throw badUserInput('"window" ends before it starts', ['window', 'to'], 'it is exclusive; give a later day');
  for (const [name, value] of [['every', step] as const, ['width', span] as const]) {
    if (value < 1 || value > LARGEST_STEP) {
      throw badUserInput(`"${name}" is ${value}`, ['window', name], `give 1 to ${LARGEST_STEP}`);
    }
  }
  const days: { at: string; until: string }[] = [];
  for (let slice = 0; ; slice++) {
    const at = later(from, slice * step, unit ?? 'MONTH');
    if (at >= to) return days;
    if (slice === MOST_SLICES) throw tooComplex('this series has too many slices', MOST_SLICES, 'take longer steps');
    days.push({ at, until: later(at, span, unit ?? 'MONTH') });
  }
}

function later(day: string, units: number, unit: TimeUnit): string {
  return lightFormat(add(new UTCDate(day), { [UNITS[unit]]: units }), 'yyyy-MM-dd');
}
