import type { Palette } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SERIES } from '../data/series-query.ts';
import type { Start } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { PositionSign } from '../panels/PositionSign.tsx';
import { ErrorState } from '../shell/ErrorState.tsx';
import { Loading } from '../shell/Loading.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { seriesVariables } from '../state/network-input.ts';
import type { Selection } from '../state/selection.ts';
import { POSITION_KEYS, toSeries } from '../state/series.ts';
import { dayOf } from '../state/slice-day.ts';
import { Chart } from './Chart.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { SpanControls } from './SpanControls.tsx';
import { useSpan } from './use-span.ts';

interface TimeViewProps {
  address: Address;
  change: ChangeAddress;
  day: string;
  start: Start | undefined;
  palette: Palette;
  onSelect: (selection: Selection | null) => void;
}

/** The network again and again over time: as charts, and the same numbers as a table. */
export default function TimeView({ address, change, day, start, palette, onSelect }: TimeViewProps) {
  const { t } = useTranslation();
  const { span, events, days } = useSpan(address, start);
  const variables = useMemo(() => seriesVariables(address, span), [address, span]);
  const series = useLatest(SERIES, variables, !days.data);
  const rows = useMemo(
    () => (series.data ? toSeries(series.data.networkSeries, span.step, series.data.networkPhases.transitions) : null),
    [series.data, span.step],
  );
  const go = (at: string) =>
    change({ ...dayOf(rows?.find((row) => row.at === at) ?? { at, until: null }), view: undefined });
  const error = days.error ?? series.error;
  return (
    <div className="sg-time">
      <SpanControls span={span} change={change} />
      {error ? (
        <ErrorState error={error} onRetry={days.error ? days.retry : series.retry} />
      ) : !rows ? (
        <Loading />
      ) : (
        <>
          <ul className="sg-time-key">
            {POSITION_KEYS.filter((key) => rows.some(({ counts }) => counts[key] > 0)).map((key) => (
              <li key={key}>
                <PositionSign position={key} size={12} /> {t(`positions.${key}`)}
              </li>
            ))}
            {rows.some(({ turns }) => turns) && (
              <li>
                <span aria-hidden="true">┃</span> {t('time.turns')}
              </li>
            )}
            {events.length > 0 && (
              <li>
                <span aria-hidden="true">▲</span> {t('time.events')}
              </li>
            )}
          </ul>
          <Chart rows={rows} events={events} day={day} palette={palette} onGo={go} />
          <div className="sg-tables">
            <h2>{t('time.table')}</h2>
            <SeriesTable rows={rows} events={events} onGo={go} onOpen={(id) => onSelect({ kind: 'node', id })} />
          </div>
        </>
      )}
    </div>
  );
}
