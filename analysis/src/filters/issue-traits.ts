import type { NetworkParameters } from '../network-model.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { NONE } from './filters.ts';
import { type Trait, traitOf } from './trait.ts';

type Asked = Pick<NetworkParameters, 'issues' | 'topics'>;

export const issueTrait = ({ issues: { ids } }: WorldIndex, { issues }: Asked): Trait =>
  traitOf(ids, (issue) => [issue], issues);

export function topicTrait({ world, issues }: WorldIndex, { topics }: Asked): Trait {
  const values = [...new Set(world.issues.flatMap((issue) => issue.topics)), NONE];
  const codes = issues.ids.map((): number[] => []);
  for (const { id, topics: tags } of world.issues) {
    const issue = issues.indexOf.get(id);
    const own = tags.length > 0 ? tags : [NONE];
    if (issue !== undefined) codes[issue] = [...new Set(own.map((tag) => values.indexOf(tag)))];
  }
  return traitOf(values, (issue) => codes[issue] ?? [], topics);
}
