import { memberTrait, officeTrait, typeTrait } from '../filters/actor-traits.ts';
import { issueTrait, topicTrait } from '../filters/issue-traits.ts';
import type { Trait } from '../filters/trait.ts';
import type { NetworkParameters } from '../network-model.ts';
import type { WorldIndex } from '../world/index-world.ts';

/** 1 for each issue that is asked for: named, and with any of the topics, where either is given. */
export function selectIssues(index: WorldIndex, parameters: NetworkParameters): Uint8Array {
  const asked: Trait[] = [];
  if (parameters.issues !== null) asked.push(issueTrait(index, parameters));
  if (parameters.topics !== null) asked.push(topicTrait(index, parameters));
  return passing(index.issues.ids.length, asked);
}

/** 1 for each actor that is asked for: named, of one of the types, members and speakers of somebody, where given. */
export function selectActors(index: WorldIndex, parameters: NetworkParameters): Uint8Array {
  const asked: Trait[] = [];
  if (parameters.actorTypes !== null) asked.push(typeTrait(index, parameters));
  if (parameters.membersOf !== null) asked.push(memberTrait(index, parameters));
  if (parameters.officesOf !== null) asked.push(officeTrait(index, parameters));
  const selected = passing(index.actors.ids.length, asked);
  return parameters.actors === null ? selected : onlyNamed(index, selected, parameters.actors);
}

function passing(size: number, traits: readonly Trait[]): Uint8Array {
  return new Uint8Array(size).map((_, of) => (traits.every((trait) => trait.passes(of)) ? 1 : 0));
}

function onlyNamed(index: WorldIndex, selected: Uint8Array, ids: readonly string[]): Uint8Array {
  const named = new Set(ids.map((id) => index.actors.indexOf.get(id)));
  return selected.map((is, actor) => (is === 1 && named.has(actor) ? 1 : 0));
}
