import type { Precision } from '@stancegraph/analysis';
import { toFirstDay, toPrecision } from './partial-date.ts';

interface WrittenPeriod {
  from?: string | null | undefined;
  to?: string | null | undefined;
  precision?: Precision | undefined;
}

/** A period as written -> first days, and how exactly the beginning (or, without one, the end) is known. */
export function toPeriod({ from, to, precision }: WrittenPeriod) {
  return {
    from: from ? toFirstDay(from) : null,
    to: to ? toFirstDay(to) : null,
    precision: precision ?? toPrecision(from ?? to),
  };
}

/** The precision is only said where a date is. */
export function unsaidPrecision({ from, to, precision }: WrittenPeriod): string[] {
  return from || to || precision ? [] : ['precision'];
}

export function toEvidence({
  source,
  locator,
}: {
  source?: string | null | undefined;
  locator?: string | null | undefined;
}) {
  return { source: source ?? null, locator: locator ?? null };
}
