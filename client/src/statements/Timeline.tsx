import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementRow } from '../data/statement-fields.ts';
import { inWords } from '../messages/dates.ts';
import { PositionSign } from '../panels/PositionSign.tsx';
import { type Period, ticksOf } from '../state/period.ts';
import type { Selection } from '../state/selection.ts';
import { type Lane, timelineStep } from '../state/timeline.ts';

interface TimelineProps {
  lanes: readonly Lane[];
  period: Period;
  selection: Selection | null;
  onSelect: (id: string) => void;
  onOpen: () => void;
}

/** Pixels: a mark, what several of one day in one lane are moved by, and how much all of them may take. */
const MARK = 20;
const ASIDE = { each: 9, all: 72 };

/** A lane for each, a mark for each statement: one stop of the keyboard, arrows from mark to mark. */
export function Timeline({ lanes, period, selection, onSelect, onOpen }: TimelineProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const all = lanes.flatMap(({ statements }) => statements);
  const chosen = selection?.kind === 'node' ? selection.id : null;
  const [wanted, setWanted] = useState<string | null>(chosen);
  const current = all.find(({ id }) => id === wanted)?.id ?? all[0]?.id;
  const [told, setTold] = useState<StatementRow | null>(null);
  const [start, end] = [Date.parse(period.from), Date.parse(period.to)];
  const names = width < 500 ? 112 : 190;
  const most = Math.max(1, ...lanes.flatMap(({ statements }) => statements.map((_, at) => asideOf(statements, at))));
  const aside = Math.min(ASIDE.each, ASIDE.all / most);
  const taken = names + MARK + aside * most;
  const room = Math.max(0, width - taken);
  // In shares of the width, which is another on paper.
  const x = (day: string, more = 0) =>
    `calc(${names + more}px + (100% - ${taken}px) * ${(Date.parse(day) - start) / Math.max(1, end - start)})`;
  const ticks = ticksOf(period, Math.floor(room / 90));
  const words = (statement: StatementRow) =>
    t('statements.mark', {
      date: inWords(statement.date, statement.precision),
      actor: statement.actor.name,
      issue: statement.issue.title,
      position: t(`positions.${statement.position}`),
    });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const next = current && timelineStep(lanes, current, event.key);
    if (!next) return;
    event.preventDefault();
    setWanted(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-id="${next}"]`)?.focus();
  };
  return (
    <figure className="sg-timeline" aria-label={t('statements.label', { count: all.length })}>
      <ol ref={ref} onKeyDown={press} aria-label={t('statements.lanes')}>
        {lanes.map(({ id, name, statements }) => (
          <li key={id}>
            <span className="sg-lane" title={name} style={{ width: names - 8 }}>
              {name}
            </span>
            {statements.map((statement, index) => (
              <button
                key={statement.id}
                type="button"
                data-id={statement.id}
                aria-label={words(statement)}
                aria-pressed={statement.id === chosen}
                tabIndex={statement.id === current ? 0 : -1}
                style={{ left: x(statement.date, aside * asideOf(statements, index)) }}
                onClick={(event) => {
                  setWanted(statement.id);
                  onSelect(statement.id);
                  // By the keyboard: on to the details.
                  if (event.detail === 0) onOpen();
                }}
                onFocus={() => setTold(statement)}
                onBlur={() => setTold(null)}
                onMouseEnter={() => setTold(statement)}
                onMouseLeave={() => setTold(null)}
              >
                <PositionSign position={statement.position} size={12} />
              </button>
            ))}
          </li>
        ))}
      </ol>
      <div className="sg-ticks" aria-hidden="true">
        {ticks.days.map((day) => (
          <span key={day} style={{ left: x(day) }}>
            {inWords(day, ticks.step === 'YEAR' ? 'YEAR' : ticks.step === 'MONTH' ? 'MONTH' : 'DAY')}
          </span>
        ))}
      </div>
      <figcaption className="sg-told" aria-hidden="true">
        {told ? words(told) : t('statements.hint')}
      </figcaption>
    </figure>
  );
}

/** How many of the same day stand before it in the lane. */
function asideOf(statements: readonly StatementRow[], index: number): number {
  const day = statements[index]?.date;
  let before = 0;
  while (statements[index - 1 - before]?.date === day) before += 1;
  return before;
}
