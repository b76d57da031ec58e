import { expect, it } from 'vitest';
import { PALETTES } from './palette.ts';
import { type TimelineSlice, timelineSvg } from './timeline-svg.ts';

const NOBODY = { SUPPORT: 0, LEAN_SUPPORT: 0, NEUTRAL: 0, LEAN_OPPOSE: 0, OPPOSE: 0, UNDECIDED: 0, UNKNOWN: 0 };
const slice = (label: string, counts: Partial<TimelineSlice['counts']>, agree = 0, differ = 0): TimelineSlice => ({
  label,
  counts: { ...NOBODY, ...counts },
  agree,
  differ,
});
const OPTIONS = { title: 'A force', description: 'Over time.', headings: { actors: 'Actors', ties: 'Ties' } };
const heightOf = (svg: string, title: string) =>
  Number(new RegExp(`height="([\\d.]+)"[^>]*><title>${title}<`, 'u').exec(svg)?.[1]);

it('stacks who stands where, and shows ties up and down on one scale', () => {
  const svg = timelineSvg(
    [slice('March', { SUPPORT: 3, OPPOSE: 1 }, 3, 3), slice('April', { SUPPORT: 2 }, 1, 0)],
    OPTIONS,
  );
  // Four actors fill 220 pixels, six ties 110.
  expect(heightOf(svg, 'March: Supports 3')).toBe(165);
  expect(heightOf(svg, 'March: Opposes 1')).toBe(55);
  expect(heightOf(svg, 'April: Supports 2')).toBe(110);
  expect(heightOf(svg, 'March: Differ 3')).toBe(55);
  expect(heightOf(svg, 'April: Agree 1')).toBe(18.33);
  for (const word of ['Supports', 'Opposes', 'Agree', 'Differ', 'March', 'April', 'Ties'])
    expect(svg).toContain(`>${word}<`);
  expect(svg).not.toContain('>Neutral<');
});

it('is well-formed with nothing, much, and hostile words, in every style', () => {
  const many = Array.from({ length: 120 }, (_, at) => slice(`<b>${at}</b>`, { SUPPORT: at, UNKNOWN: 1e6 }, at, 1));
  for (const [slices, palette] of [
    [[], PALETTES.print],
    [[slice('', {})], PALETTES.dark],
    [many, PALETTES.light],
  ] as const) {
    const svg = timelineSvg(slices, { ...OPTIONS, palette });
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<b>/u);
    expect(svg).toContain(palette.background);
    expect(timelineSvg(slices, { ...OPTIONS, palette })).toBe(svg);
  }
});
