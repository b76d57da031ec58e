import { ACTOR_TYPES } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { toDayNumber, toInstant } from '../time/day-number.ts';
import type { PeriodColumns, WorldIndex } from '../world/index-world.ts';
import { validPairs } from '../world/picture-at.ts';
import { NONE } from './filters.ts';
import { type Trait, traitOf } from './trait.ts';

type Asked = Pick<NetworkParameters, 'actorTypes' | 'membersOf' | 'officesOf' | 'asOf' | 'knownOn'>;

export function typeTrait(index: WorldIndex, { actorTypes }: Asked): Trait {
  const codes = index.actors.ids.map((): number[] => []);
  for (const { id, type } of index.world.actors) {
    const actor = index.actors.indexOf.get(id);
    if (actor !== undefined) codes[actor] = [ACTOR_TYPES.indexOf(type)];
  }
  return traitOf(ACTOR_TYPES, (actor) => codes[actor] ?? [], actorTypes);
}

/** Of what it is a member, or takes part in, on the day. */
export const memberTrait = (index: WorldIndex, asked: Asked): Trait =>
  relationTrait(index, index.memberships, asked, asked.membersOf);

/** For whom it speaks on the day. */
export const officeTrait = (index: WorldIndex, asked: Asked): Trait =>
  relationTrait(index, index.offices, asked, asked.officesOf);

function relationTrait(
  { actors }: WorldIndex,
  columns: PeriodColumns,
  { asOf, knownOn }: Asked,
  chosen: readonly string[] | null,
): Trait {
  const objects = new Map<number, Set<number>>();
  for (const [object, subject] of validPairs(columns, toDayNumber(asOf), knownOn === null ? null : toInstant(knownOn)))
    objects.set(subject, (objects.get(subject) ?? new Set()).add(object));
  const none = [actors.ids.length];
  const codes = new Map([...objects].map(([subject, all]) => [subject, [...all]]));
  return traitOf([...actors.ids, NONE], (actor) => codes.get(actor) ?? none, chosen);
}
