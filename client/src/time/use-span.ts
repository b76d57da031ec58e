import { useMemo } from 'react';
import { STANCE_DAYS } from '../data/series-query.ts';
import type { Start } from '../data/start-query.ts';
import { type Latest, useLatest } from '../data/use-latest.ts';
import type { Address } from '../state/address.ts';
import { type TimeSpan, timeSpan } from '../state/time-span.ts';

type Events = Start['events']['nodes'];

/** The span of the view over time, and the events in it that are about the issues. */
export function useSpan(
  { issues, from, to, step }: Address,
  start: Start | undefined,
  pause = false,
): { span: TimeSpan; events: Events; days: Latest<unknown> } {
  const days = useLatest(
    STANCE_DAYS,
    useMemo(() => ({ issues: issues ?? null }), [issues]),
    pause,
  );
  const events = useMemo(() => {
    const all = start?.events.nodes ?? [];
    return issues ? all.filter(({ about }) => about.some(({ id }) => issues.includes(id))) : all;
  }, [start, issues]);
  const span = useMemo(() => {
    const begins = [...(days.data?.first.nodes ?? []), ...(days.data?.last.nodes ?? [])].map((stance) => stance.from);
    return timeSpan({ from, to, step }, [...begins, ...events.map(({ startsOn }) => startsOn)]);
  }, [days.data, events, from, to, step]);
  return { span, events, days };
}
