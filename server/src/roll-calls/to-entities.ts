import type { Bundle } from '@stancegraph/schema';
import type { RollCall } from './roll-call.ts';
import type { Survey } from './survey.ts';
import { tidyText } from './tidy-text.ts';
import type { Voter } from './voters.ts';

/** The actors, issues and sources of the votes as a bundle, which goes the way of every bundle. */
export function toEntities({ voters, calls }: Survey): Bundle {
  const all = [...calls.values()];
  const sources = new Map(all.map(({ source }) => [source.id, source as NonNullable<Bundle['sources']>[number]]));
  return {
    stancegraph: 1,
    actors: voters.all.map((voter) => toActor(voter, voters.type)),
    issues: all.map(({ issue }: RollCall) => issue),
    sources: [...sources.values()],
  };
}

type ActorEntry = NonNullable<Bundle['actors']>[number];

/** An actor that the graph knows keeps its name; another spelling becomes an alias. */
function toActor({ id, name, iso2, known }: Voter, type: ActorEntry['type']): ActorEntry {
  const isAlias = known !== undefined && known.name !== tidyText(name) && !known.aliases.includes(tidyText(name));
  return {
    id,
    type: known?.type ?? type,
    name: known?.name ?? tidyText(name),
    ...(isAlias && { aliases: [tidyText(name)] }),
    ...(iso2 !== null && { iso2 }),
  };
}
