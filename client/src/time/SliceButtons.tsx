import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inWords } from '../messages/dates.ts';
import type { DatedEvent } from '../state/event-dates.ts';
import { POSITION_KEYS, type SeriesRow } from '../state/series.ts';

interface SliceButtonsProps {
  rows: readonly SeriesRow[];
  events: readonly DatedEvent[];
  day: string;
  /** Pixels from the left of a day. */
  x: (day: string) => number;
  onGo: (at: string) => void;
}

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** A clear button over each slice; one stop of the keyboard, arrows within. What it holds is told below the charts. */
export function SliceButtons({ rows, events, day, x, onGo }: SliceButtonsProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  const present = rows.findIndex(({ at, end }) => at <= day && day < end);
  const [wanted, setWanted] = useState<number | null>(null);
  const current = Math.min(wanted ?? Math.max(0, present), rows.length - 1);
  const [told, setTold] = useState<SeriesRow | null>(null);
  const press = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(current, rows.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    setWanted(next);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  const words = (row: SeriesRow) => {
    const stands = POSITION_KEYS.filter((key) => row.counts[key] > 0).map(
      (key) => `${t(`positions.${key}`)} ${row.counts[key]}`,
    );
    const here = events.filter(({ startsOn }) => row.at <= startsOn && startsOn < row.end).map(({ title }) => title);
    return [
      `${inWords(row.at)}: ${stands.length > 0 ? stands.join(', ') : t('time.nobody')}`,
      t('time.tiesOf', { agree: row.agree, differ: row.differ }),
      ...(row.turns ? [t('time.turns')] : []),
      ...here,
    ].join(' · ');
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form */}
      <div ref={group} role="group" className="sg-slices" aria-label={t('time.slices')} onKeyDown={press}>
        {rows.map((row, index) => (
          <button
            key={row.at}
            type="button"
            aria-label={words(row)}
            aria-current={index === present ? 'date' : undefined}
            tabIndex={index === current ? 0 : -1}
            style={{ left: x(row.at), width: x(row.end) - x(row.at) }}
            onClick={() => onGo(row.at)}
            onFocus={() => setTold(row)}
            onBlur={() => setTold(null)}
            onMouseEnter={() => setTold(row)}
            onMouseLeave={() => setTold(null)}
          />
        ))}
      </div>
      <figcaption className="sg-told" aria-hidden="true">
        {told ? words(told) : t('time.hint')}
      </figcaption>
    </>
  );
}
