import { toDayNumber } from '../time/day-number.ts';
import { toIsoDate } from '../time/iso-date.ts';
import type { Filters } from './filters.ts';
import { hasAny, type Trait } from './trait.ts';

/** By month, `2025-03`; a period is asked for by its days. */
export function periodTrait(daysOf: (cell: number) => ArrayLike<number>, { period }: Filters): Trait {
  const [from, to] = period === null ? [0, 0] : [toDayNumber(period.from), toDayNumber(period.to)];
  const monthOf = new Map<number, number>();
  const toMonth = (day: number) => {
    let month = monthOf.get(day);
    if (month === undefined) {
      const [year = '', name = ''] = toIsoDate(day).split('-');
      month = Number(year) * 12 + Number(name) - 1;
      monthOf.set(day, month);
    }
    return month;
  };
  return {
    codesOf: (cell) => [...new Set(Array.from(daysOf(cell), toMonth))],
    textOf: (month) =>
      `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`,
    passes: (cell) => period === null || hasAny(daysOf(cell), (day) => day >= from && day < to),
  };
}
