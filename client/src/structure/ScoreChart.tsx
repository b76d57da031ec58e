import { useElementSize } from '@mantine/hooks';
import * as Plot from '@observablehq/plot';
import type { Palette } from '@stancegraph/drawing';
import { useEffect, useRef } from 'react';
import { frame, type SliceDays, stepped } from '../time/frame.ts';

type ScoreRow = SliceDays & { score: number | null };
interface ScoreChartProps {
  rows: readonly ScoreRow[];
  day: string;
  palette: Palette;
  /** Of the scale. */
  label: string;
}

/** A score from 0 to 1 over time, the day of the picture marked; the table beside it says the same. */
export default function ScoreChart({ rows, day, palette, label }: ScoreChartProps) {
  const { ref, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (width === 0) return;
    const isShown = rows.some(({ at, end }) => at <= day && day < end);
    const chart = Plot.plot({
      ...frame(rows, palette, width),
      height: 150,
      marginBottom: 40,
      y: { label, labelArrow: 'none', grid: true, domain: [0, 1], ticks: 3 },
      marks: [
        Plot.lineY(
          stepped(rows, ({ score }) => score ?? Number.NaN),
          { x: 'date', y: 'value', stroke: palette.ink, strokeWidth: 2, curve: 'step-after' },
        ),
        Plot.ruleX(isShown ? [new Date(day)] : [], { stroke: palette.selected, strokeWidth: 2 }),
        Plot.ruleY([0], { stroke: palette.muted }),
      ],
    });
    place.current?.replaceChildren(chart);
  }, [rows, day, palette, label, width]);
  return (
    <div ref={ref} className="sg-chart" aria-hidden="true">
      <div ref={place} />
    </div>
  );
}
