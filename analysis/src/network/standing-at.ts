import { asOfRound } from '../conditions/as-of-round.ts';
import { type Evaluation, evaluate } from '../conditions/evaluate.ts';
import { rollUp, type Standing } from '../level/roll-up.ts';
import type { NetworkParameters } from '../network-model.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type Picture, pictureAt } from '../world/picture-at.ts';

export interface DayStanding {
  picture: Picture;
  evaluation: Evaluation;
  standing: Standing;
}

/** The last day asked for of each world: networks of one day differ mostly in how they count. */
const last = new WeakMap<WorldIndex, { key: string; found: DayStanding }>();

/** Where everybody stands; `without` marks stances that are taken as not known. */
export function standingAt(
  index: WorldIndex,
  parameters: Pick<NetworkParameters, 'asOf' | 'knownOn' | 'level' | 'assume'> &
    Partial<Pick<NetworkParameters, 'fixedPoint' | 'round'>>,
  without?: Uint8Array,
): DayStanding {
  const { asOf, knownOn, level, assume, fixedPoint = 'LEAST', round = null } = parameters;
  const key = JSON.stringify([asOf, knownOn, level, assume, fixedPoint, round]);
  const known = last.get(index);
  if (without === undefined && known?.key === key) return known.found;
  const picture = pictureAt(index, { asOf, knownOn }, without);
  const whole = evaluate(index, picture, assume);
  const evaluation = round === null ? whole : asOfRound(index, picture, whole, round);
  const found = { picture, evaluation, standing: rollUp(index, picture, evaluation, level, fixedPoint) };
  if (without === undefined) last.set(index, { key, found });
  return found;
}
