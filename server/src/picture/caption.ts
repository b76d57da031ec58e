import { UTCDate } from '@date-fns/utc';
import { type Assumption, type NetworkParameters, NONE } from '@stancegraph/analysis';
import { type Caption, ENGLISH, type Picture, pictureInWords, type Telling } from '@stancegraph/drawing';
import { format } from 'date-fns/format';
import { canonicalJson } from '../canonical-json.ts';
import type { Reproducibility } from '../network/reproducibility.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const MOST_NAMED = 3;
/** Hexadecimal digits shown of a hash; the whole one stands in the metadata. */
const SHOWN_DIGITS = 12;

const OF_ISSUES: Telling = {
  ...ENGLISH,
  // An issue stands nowhere itself.
  unknown: 'Issue',
  group: (number, size) => `Group ${number}, ${size} issues`,
  size: (nodes, ties, groups) => `A network of ${nodes} issues in ${groups} groups with ${ties} ties.`,
};

/** The words of a picture of actors or of issues. */
export const wordsFor = ({ nodes }: NetworkParameters): Telling => (nodes === 'ISSUES' ? OF_ISSUES : ENGLISH);

/** What a picture says of itself: of what, of which day, under which assumptions, from what. */
export function captionOf(
  picture: Picture,
  parameters: NetworkParameters,
  snapshot: Snapshot,
  reproducibility: Reproducibility,
): Caption {
  const { title, day, more, notes } = captionLines(parameters, snapshot, reproducibility);
  const subtitle = [day, ...more].join(' · ');
  return {
    title,
    subtitle,
    description: `${title}. ${subtitle}. ${pictureInWords(picture, wordsFor(parameters))}`,
    notes,
    metadata: canonicalJson(reproducibility),
  };
}

/** What a network is about, by the titles of its issues. */
export function titleOf({ issues, topics }: NetworkParameters, snapshot: Snapshot): string {
  if (issues === null) return topics === null ? 'All issues' : `Issues on ${topics.join(', ')}`;
  if (issues.length > MOST_NAMED) return `${issues.length} issues`;
  return issues.map((id) => snapshot.nameOf(id)).join('; ');
}

/** Of every picture: its title, the day, how it is narrowed or assumed otherwise, from what it is. */
export function captionLines(parameters: NetworkParameters, snapshot: Snapshot, reproducibility: Reproducibility) {
  const { basis, window, asOf, knownOn, level, minWeight, excludeSources, assume } = parameters;
  const { method, version, graphRevision, hash } = reproducibility;
  return {
    title: titleOf(parameters, snapshot),
    day:
      basis === 'STANCES'
        ? `As of ${inWords(asOf)}`
        : window === null
          ? `Statements up to ${inWords(asOf)}`
          : `Statements from ${inWords(window.from)} up to, not on, ${inWords(window.to)}`,
    more: [
      ...(knownOn === null ? [] : [`as known on ${knownOn.slice(0, 'YYYY-MM-DDTHH:mm'.length).replace('T', ' ')} UTC`]),
      ...(level === 'SELF' ? ['each actor by itself'] : []),
      ...(minWeight === null ? [] : [`ties of at least ${minWeight}`]),
      ...(excludeSources === null ? [] : [`without ${excludeSources.length} of the sources`]),
      ...narrowed(parameters, snapshot),
      ...assume.map((assumption) => `assuming ${assumed(assumption, snapshot)}`),
    ],
    notes: `Stancegraph ${version} · method ${method} · graph ${short(graphRevision)} · result ${short(hash)}`,
  };
}

/** What is hidden changes what a reader may conclude from a picture. */
function narrowed(parameters: NetworkParameters, snapshot: Snapshot): string[] {
  const { membersOf, officesOf, positions, confidences, reliabilities, sources, period } = parameters;
  const named = (ids: readonly string[]) =>
    ids.map((id) => (id === NONE ? 'nobody' : snapshot.nameOf(id))).join(' or ');
  const words = (values: readonly string[]) =>
    values.map((value) => value.toLowerCase().replaceAll('_', ' ')).join(' or ');
  return [
    ...(membersOf === null ? [] : [`members of ${named(membersOf)} only`]),
    ...(officesOf === null ? [] : [`speakers for ${named(officesOf)} only`]),
    ...(positions === null
      ? []
      : [`positions: ${positions.map((position) => ENGLISH.positions[position]).join(' or ')}`]),
    ...(confidences === null ? [] : [`confidence ${words(confidences)}`]),
    ...(reliabilities === null
      ? []
      : [`source reliability ${reliabilities.join(' or ').replace('NOT_JUDGED', 'not judged')}`]),
    ...(sources === null ? [] : [`from ${sources.length} of the sources only`]),
    ...(period === null ? [] : [`begun from ${inWords(period.from)} up to, not on, ${inWords(period.to)}`]),
  ];
}

function assumed(assumption: Assumption, snapshot: Snapshot): string {
  if ('condition' in assumption) return `“${snapshot.nameOf(assumption.condition)}” ${assumption.status.toLowerCase()}`;
  const { actor, issue, position } = assumption;
  return `${snapshot.nameOf(actor)} on ${snapshot.nameOf(issue)}: ${ENGLISH.positions[position]}`;
}

const inWords = (day: string): string => format(new UTCDate(day), 'd MMMM yyyy');
const short = (digits: string): string => digits.slice(0, SHOWN_DIGITS);
