import type { NetworkParameters } from '../network-model.ts';
import type { WorldIndex } from '../world/index-world.ts';

/** 1 for each issue that is asked for: named, and with any of the topics, where either is given. */
export function selectIssues(index: WorldIndex, { issues, topics }: NetworkParameters): Uint8Array {
  const named = issues === null ? null : new Set(issues);
  const selected = new Uint8Array(index.issues.ids.length);
  for (const issue of index.world.issues) {
    const hasTopic = topics === null || issue.topics.some((topic) => topics.includes(topic));
    if (hasTopic && (named === null || named.has(issue.id))) selected[index.issues.indexOf.get(issue.id) ?? 0] = 1;
  }
  return selected;
}

/** 1 for each actor that is asked for: named, and of one of the types, where either is given. */
export function selectActors(index: WorldIndex, { actors, actorTypes }: NetworkParameters): Uint8Array {
  const named = actors === null ? null : new Set(actors);
  const selected = new Uint8Array(index.actors.ids.length);
  for (const actor of index.world.actors) {
    const hasType = actorTypes === null || actorTypes.includes(actor.type);
    if (hasType && (named === null || named.has(actor.id))) selected[index.actors.indexOf.get(actor.id) ?? 0] = 1;
  }
  return selected;
}
