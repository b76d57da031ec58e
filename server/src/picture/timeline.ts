import { UTCDate } from '@date-fns/utc';
import type { NetworkParameters } from '@stancegraph/analysis';
import { ENGLISH, PALETTES, POSITION_ORDER, positionOf, type TimelineSlice, timelineSvg } from '@stancegraph/drawing';
import { format } from 'date-fns/format';
import { canonicalJson } from '../canonical-json.ts';
import { badUserInput } from '../graphql/errors.ts';
import { reproducibilityOf } from '../network/reproducibility.ts';
import { type SeriesSpan, type SpanAsked, seriesSpan } from '../network/series-span.ts';
import { type SliceView, seriesViews } from '../network/series-views.ts';
import { isKnown } from '../snapshot/is-known.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { verifyQuery } from '../verify/verify-query.ts';
import { captionLines } from './caption.ts';
import type { TimelineParameters } from './picture-parameters.ts';

const KEYS = [...POSITION_ORDER, 'UNKNOWN'] as const;
const HEADINGS = { actors: 'Actors, by where they stand', ties: 'Ties that agree (up) and differ (down)' };

/** Who stood where over time, slice by slice. @throws BAD_USER_INPUT, TOO_COMPLEX see `seriesDays` */
export async function drawTimeline(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  { theme, from, to, step, ...size }: TimelineParameters,
  origin?: string,
) {
  const span = timelineSpan(snapshot, parameters, { from, to, step });
  const { slices, reproducibility } = await timelineAnswer(snapshot, parameters, span);
  const { title, notes, more } = captionLines(parameters, snapshot, reproducibility);
  const [first, last] = [slices[0], slices.at(-1)];
  const subtitle = [`From ${first?.label ?? span.from} to ${last?.label ?? span.to}`, ...more].join(' · ');
  const description = [
    `${title}. ${subtitle}. A chart of ${slices.length} slices.`,
    ...(first ? [inWords(first)] : []),
    ...(last && slices.length > 1 ? [inWords(last)] : []),
  ].join(' ');
  const pictured = { ...reproducibility, series: span };
  const metadata = canonicalJson(pictured);
  const link = origin === undefined ? {} : { link: `${origin}/verify?${verifyQuery(pictured)}` };
  const caption = { title, subtitle, description, notes, ...link };
  const svg = timelineSvg(slices, { ...caption, metadata, headings: HEADINGS, palette: PALETTES[theme], size });
  return { svg, description, metadata };
}

/** The slices of a timeline; what is left out follows from the stances. */
export const timelineSpan = (snapshot: Snapshot, parameters: NetworkParameters, asked: SpanAsked): SeriesSpan =>
  seriesSpan(asked, daysOf(snapshot, parameters));

/** What a timeline shows, and its hash. @throws BAD_USER_INPUT, TOO_COMPLEX see `seriesDays` */
export async function timelineAnswer(snapshot: Snapshot, parameters: NetworkParameters, span: SeriesSpan) {
  if (parameters.nodes === 'ISSUES') throw badUserInput('"nodes" is ISSUES', ['nodes'], 'a timeline is of ACTORS');
  const slices = (await seriesViews(snapshot, parameters, span)).map(toSlice);
  return { slices, reproducibility: reproducibilityOf(snapshot, parameters, { span, slices }) };
}

/** The days on which a stance begins, up to the day asked for and as far as known. */
function daysOf({ world }: Snapshot, { issues, asOf, knownOn }: NetworkParameters): string[] {
  const begun = world.stances.filter(
    (stance) => isKnown(stance, knownOn) && stance.from <= asOf && (issues?.includes(stance.issue) ?? true),
  );
  return [...begun.map(({ from }) => from), asOf];
}

function toSlice({ at, network }: SliceView): TimelineSlice {
  const held = network.network.nodes.map((node) => positionOf(node) ?? 'UNKNOWN');
  const counts = KEYS.map((key) => [key, held.filter((position) => position === key).length] as const);
  const { agree, differ } = network.network.measures;
  return {
    label: format(new UTCDate(at), 'd MMM yyyy'),
    counts: Object.fromEntries(counts) as TimelineSlice['counts'],
    agree,
    differ,
  };
}

function inWords({ label, counts, agree, differ }: TimelineSlice): string {
  const stand = KEYS.flatMap((key) => {
    const word = key === 'UNKNOWN' ? ENGLISH.unknown : ENGLISH.positions[key];
    return counts[key] > 0 ? [`${word}: ${counts[key]}`] : [];
  });
  return `${label}: ${[...stand, `ties that agree: ${agree}`, `that differ: ${differ}`].join(', ')}.`;
}
