import type { Palette } from '@stancegraph/drawing';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Start } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { inWords, number } from '../messages/dates.ts';
import { PanelState } from '../panels/PanelState.tsx';
import { lazyPart } from '../shell/lazy-part.ts';
import { seriesVariables } from '../state/network-input.ts';
import { dayOf } from '../state/slice-day.ts';
import { stepAfter } from '../state/time-span.ts';
import { SpanControls } from '../time/SpanControls.tsx';
import { useSpan } from '../time/use-span.ts';
import { FigureTable } from './FigureTable.tsx';
import type { PartProps } from './StructureView.tsx';
import { POLARIZATION_SERIES } from './structure-queries.ts';

const ScoreChart = lazyPart(() => import('./ScoreChart.tsx'));

interface OverTimeProps extends Pick<PartProps, 'address' | 'change'> {
  day: string;
  start: Start | undefined;
  palette: Palette;
}

/** Polarization slice by slice, as a line and as figures; asked for when it is opened. */
export function OverTime({ address, change, day, start, palette }: OverTimeProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { span, days } = useSpan(address, start, !open);
  const variables = useMemo(() => seriesVariables(address, span), [address, span]);
  const series = useLatest(POLARIZATION_SERIES, variables, !open || !days.data);
  const slices = series.error || days.error ? null : series.data?.networkSeries;
  const rows = useMemo(
    () =>
      slices?.map(({ at, until, network }, index) => ({
        at,
        until,
        end: slices[index + 1]?.at ?? stepAfter(at, span.step),
        score: network.polarization?.score ?? null,
      })),
    [slices, span.step],
  );
  return (
    <details className="sg-balance" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('controls.views.time')}</summary>
      <SpanControls span={span} change={change} />
      {rows ? (
        <>
          <Suspense fallback={null}>
            <ScoreChart {...{ rows, day, palette }} label={t('structure.polarization.axis')} />
          </Suspense>
          <FigureTable
            label={t('structure.polarization.table')}
            heads={[t('time.day'), t('structure.polarization.distance')]}
            telling={rows.length}
            rows={rows.map((row) => ({
              key: row.at,
              name: (
                <button
                  type="button"
                  className="sg-link"
                  aria-current={row.at <= day && day < row.end ? 'date' : undefined}
                  onClick={() => change(dayOf(row))}
                >
                  {inWords(row.at)}
                </button>
              ),
              figures: [row.score === null ? t('table.none') : number(row.score)],
            }))}
          />
        </>
      ) : (
        <PanelState latest={days.error ? days : series} missing="" />
      )}
    </details>
  );
}
