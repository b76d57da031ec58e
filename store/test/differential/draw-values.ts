import type { Recorded } from '@stancegraph/analysis';
import { DAY_1, DAY_2, DAY_3 } from '../contract/records.ts';
import type { Draw } from './draw.ts';

/** Words that meet: the same beginnings, letters that fold, order by code point, Cypher, and marks that mean something to it. */
const WORDS = [
  ...['russ', 'russia', 'Russian', 'Ukraine', 'Støre', 'force', 'FORCE', 'troops', 'a', 'Z', 'z'],
  ...['😀', '👍🏽', '\uFF5E', '\uD7FF', '\uFFFD', '\u{10FFFF}', 'é', 'e\u0301', 'ﬁn', 'Ɐ', '俄罗斯', 'İstanbul', 'ß'],
  ...["'", '"', '`', '\\', '$rows', '})', "' OR 1=1 //", '}) DETACH DELETE n //', '/* */', '|', '~', '', '\t', '\n'],
  ...['\u0000', '\u200B', '\u202E', '<script>', '{{x}}', 'null', '9', '-1'],
];

/** Never empty. */
export function drawText(draw: Draw): string {
  return draw.list(1, 4, () => draw.of(WORDS)).join(draw.of([' ', ' ', ''])) || 'x';
}

export function drawDay(draw: Draw): string {
  return `${draw.of(['1999', '2024', '2025'])}-0${draw.whole(1, 3)}-${draw.of(['01', '02', '28'])}`;
}

/** `[from, to)`, either end open at times. */
export function drawPeriod(draw: Draw): { from: string | null; to: string | null } {
  const [from = '', to = ''] = [drawDay(draw), drawDay(draw)].sort();
  return { from: draw.maybe(() => from), to: draw.chance(0.3) && from !== to ? to : null };
}

export function drawRecorded(draw: Draw): Recorded {
  const recordedAt = draw.of([DAY_1, DAY_1, DAY_2]);
  if (draw.chance(0.8)) return { recordedAt, retractedAt: null, retractReason: null };
  return { recordedAt, retractedAt: draw.of([DAY_2, DAY_3]), retractReason: drawText(draw) };
}

/** When one asks: mostly now. */
export function drawKnownOn(draw: Draw): { knownOn?: string } {
  if (draw.chance(0.6)) return {};
  return { knownOn: draw.of([DAY_1, DAY_2, DAY_3, '2025-01-01T12:00:00.000Z', '2024-01-01T00:00:00.000Z']) };
}
