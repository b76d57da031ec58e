import { CERTAIN, satisfiesMask } from '../conditions/bounds.ts';
import { findEntry } from '../conditions/entries.ts';
import { satisfies } from '../conditions/standing-bounds.ts';
import type { Threshold } from '../conditions/threshold.ts';
import { meanValue } from '../level/mean-value.ts';
import type { Level } from '../network-model.ts';
import { nearestCode, toPositionCode, UNDECIDED } from '../position/position-code.ts';
import { entriesUnder, type Scene } from './scene.ts';

/**
 * Whose positions may change. OPEN: who is undecided, neutral, leaning or has a conditional stance, and who is named but
 * has no position. ALL: everybody with a position, and who is named.
 */
export type Movers = 'NONE' | 'OPEN' | 'ALL';

const FIRM = new Set([toPositionCode('SUPPORT'), toPositionCode('OPPOSE')]);

/** Where an actor stands in the least fixed point, as a position code; null = nowhere. */
export function standsAt({ picture, evaluation }: Scene, actor: number, issue: number): number | null {
  const { entries, least, undetermined } = evaluation;
  const codeOf = (entry: number) => (undetermined[entry] === 1 ? UNDECIDED : (least[entry] ?? UNDECIDED));
  const own = findEntry(entries, actor, issue);
  if (own >= 0) return codeOf(own);
  const value = meanValue(picture, entries, codeOf, actor, issue);
  if (value === undefined) return null;
  return value === null ? UNDECIDED : nearestCode(value);
}

/** Whether an actor satisfies a threshold in the least fixed point, whatever else could still be. */
export function holdsNow(scene: Scene, level: Level, actor: number, issue: number, threshold: Threshold): boolean {
  const { entries, fixedPoints } = scene.evaluation;
  const { masks } = fixedPoints.least;
  if (level === 'REPRESENTED')
    return (satisfies(scene.picture, entries, masks, actor, issue, -1, threshold) & CERTAIN) !== 0;
  const own = findEntry(entries, actor, issue);
  return own >= 0 && (satisfiesMask(masks[own] ?? 0, threshold) & CERTAIN) !== 0;
}

/** Whether an actor that does not stand there yet could take a position. What is assumed stays. */
export function mayMove(scene: Scene, movers: Movers, level: Level, actor: number, issue: number, invited: boolean) {
  const { entries, program } = scene.evaluation;
  const under = entriesUnder(scene, level, actor, issue);
  const own = findEntry(entries, actor, issue);
  if (movers === 'NONE' || (own >= 0 && entries.assumed[own] === 1)) return false;
  if (under.length === 0) return invited;
  if (movers === 'ALL' || under.some((entry) => (program.variableOf[entry] ?? -1) >= 0)) return true;
  return !FIRM.has(standsAt(scene, actor, issue) ?? UNDECIDED);
}
