import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChartInput, drawCharts } from './charts.ts';
import { xOf } from './frame.ts';
import { SliceButtons } from './SliceButtons.tsx';
import { useChartWords } from './use-chart-words.ts';

type ChartProps = Omit<ChartInput, 'width' | 'words'> & { onGo: (at: string) => void };

/** The charts, drawn again for every width, under buttons that make each slice a way to go there. */
export function Chart({ rows, events, day, palette, onGo }: ChartProps) {
  const { t } = useTranslation();
  const words = useChartWords();
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const input = useMemo(
    () => (width > 0 ? { rows, events, day, palette, words, width } : null),
    [rows, events, day, palette, words, width],
  );
  useEffect(() => {
    if (input) place.current?.replaceChildren(...drawCharts(input));
  }, [input]);
  return (
    <figure ref={ref} className="sg-chart" aria-label={t('time.chart')}>
      <div ref={place} aria-hidden="true" />
      {input && <SliceButtons rows={rows} events={events} day={day} x={xOf(input)} onGo={onGo} />}
    </figure>
  );
}
