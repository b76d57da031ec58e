import { UTCDate } from '@date-fns/utc';
import type { NetworkParameters } from '@stancegraph/analysis';
import { ENGLISH, PALETTES, POSITION_ORDER, positionOf, type TimelineSlice, timelineSvg } from '@stancegraph/drawing';
import { format } from 'date-fns/format';
import { canonicalJson } from '../canonical-json.ts';
import { badUserInput } from '../graphql/errors.ts';
import { reproducibilityOf } from '../network/reproducibility.ts';
import { seriesSpan } from '../network/series-span.ts';
import { type SliceView, seriesViews } from '../network/series-views.ts';
import { isKnown } from '../snapshot/is-known.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { captionLines } from './caption.ts';
import type { TimelineParameters } from './picture-parameters.ts';

const KEYS = [...POSITION_ORDER, 'UNKNOWN'] as const;
const HEADINGS = { actors: 'Actors, by where they stand', ties: 'Ties that agree (up) and differ (down)' };

/** Who stood where over time, slice by slice. @throws BAD_USER_INPUT, TOO_COMPLEX see `seriesDays` */
export async function drawTimeline(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  { theme, from, to, step, ...size }: TimelineParameters,
) {
  if (parameters.nodes === 'ISSUES') throw badUserInput('"nodes" is ISSUES', ['nodes'], 'a timeline is of ACTORS');
  const span = seriesSpan({ from, to, step }, daysOf(snapshot, parameters));
  const views = await seriesViews(snapshot, parameters, span);
  const slices = views.map(toSlice);
  const reproducibility = reproducibilityOf(snapshot, parameters, { span, slices });
  const { title, notes, more } = captionLines(parameters, snapshot, reproducibility);
  const [first, last] = [slices[0], slices.at(-1)];
  const subtitle = [`From ${first?.label ?? span.from} to ${last?.label ?? span.to}`, ...more].join(' · ');
  const description = [
    `${title}. ${subtitle}. A chart of ${slices.length} slices.`,
    ...(first ? [inWords(first)] : []),
    ...(last && slices.length > 1 ? [inWords(last)] : []),
  ].join(' ');
  const metadata = canonicalJson({ ...reproducibility, series: span });
  const caption = { title, subtitle, description, notes };
  const svg = timelineSvg(slices, { ...caption, metadata, headings: HEADINGS, palette: PALETTES[theme], size });
  return { svg, description, metadata };
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
