import { toWindow } from '../connection.ts';
import { badUserInput } from '../errors.ts';
import type { RobustnessResolvers } from '../types.generated.ts';

const MOST_PAIRS = 1000;

export const Robustness: RobustnessResolvers = {
  modularity: ({ modularity }) => modularity,
  negativeShare: ({ negativeShare }) => negativeShare,
  together: ({ pairs }, { ids, atLeast, atMost, first }) => {
    if (first < 1 || first > MOST_PAIRS) {
      throw badUserInput(`"first" is ${first}`, ['first'], `give 1 to ${MOST_PAIRS}`);
    }
    const wanted = ids && new Set(ids);
    return pairs()
      .filter(({ source, target }) => !wanted || (wanted.has(source) && wanted.has(target)))
      .filter(({ share }) => share >= (atLeast ?? 0) && share <= (atMost ?? 1))
      .slice(0, first);
  },
  influence: async ({ influence }, { first }) => (await influence()).slice(0, toWindow({ first }).limit),
};
