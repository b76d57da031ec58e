import type { NetworkParameters } from '../network-model.ts';
import { OPEN_END, toDayNumber, toInstant } from '../time/day-number.ts';
import { isVisible } from '../world/visibility.ts';
import type { StatementIndex } from './statement-index.ts';

type Asked = Pick<NetworkParameters, 'window' | 'asOf' | 'knownOn' | 'excludeSources'>;

/**
 * Places of the statements within the window that were known and come from a source that is not left out, ascending;
 * of the reports of one utterance only the first, or all. `isWanted` is 1 for each issue (of the index) asked for.
 */
export function selectPlaces(
  index: StatementIndex,
  isWanted: Uint8Array,
  asked: Asked,
  reports: 'FIRST' | 'ALL' = 'FIRST',
): Int32Array {
  const { issue, source, day, start } = index;
  const isKnown = visibleAt(index, asked.knownOn);
  const isExcluded = excludedSources(index.columns.sources, asked.excludeSources);
  const [from, to] = daysOf(asked);
  const isOpen = from <= index.firstDay && to > index.lastDay && !isWanted.includes(0);
  const isThinned = reports === 'FIRST' && index.hasUtterances;
  if (isOpen && isExcluded === null && isKnown === null && !isThinned) return index.places;
  const places = new Int32Array(issue.length);
  let count = 0;
  for (let maker = 0; maker < index.makers.length; maker++)
    for (let place = start[maker] as number; place < (start[maker + 1] as number); place++) {
      if (isWanted[issue[place] as number] === 0) continue;
      const on = day[place] as number;
      if (on < from || on >= to) continue;
      if (isExcluded !== null && isExcluded[source[place] as number] === 1) continue;
      if (isKnown === null || isKnown(place)) places[count++] = place;
    }
  const found = places.subarray(0, count);
  return isThinned ? firstReports(index, found) : found;
}

/** Null where everything was. */
function visibleAt(index: StatementIndex, knownOn: string | null): ((place: number) => boolean) | null {
  if (knownOn === null && !index.hasRetracted) return null;
  const instant = knownOn === null ? null : toInstant(knownOn);
  return (place) => isVisible(index, place, instant);
}

function excludedSources(sources: readonly string[], ids: readonly string[] | null): Uint8Array | null {
  if (ids === null || ids.length === 0) return null;
  const excluded = new Set(ids);
  return Uint8Array.from(sources, (id) => (excluded.has(id) ? 1 : 0));
}

function daysOf({ window, asOf }: Asked): [number, number] {
  if (window === null) return [Number.NEGATIVE_INFINITY, toDayNumber(asOf) + 1];
  return [toDayNumber(window.from), Math.min(toDayNumber(window.to), OPEN_END)];
}

/** Reports of one utterance by one actor on one issue stand in one run of places, the first one first. */
function firstReports({ start, issue, utterance, makers }: StatementIndex, places: Int32Array): Int32Array {
  const heard = new Set<number>();
  const kept = new Int32Array(places.length);
  let count = 0;
  let maker = 0;
  let cell = -1;
  for (const place of places) {
    const before = maker;
    while (maker < makers.length - 1 && place >= (start[maker + 1] as number)) maker++;
    if (maker !== before || issue[place] !== cell) heard.clear();
    cell = issue[place] as number;
    const said = utterance[place] as number;
    if (said >= 0) {
      if (heard.has(said)) continue;
      heard.add(said);
    }
    kept[count++] = place;
  }
  return kept.subarray(0, count);
}
