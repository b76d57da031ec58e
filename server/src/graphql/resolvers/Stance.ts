import { connection } from '../connection.ts';
import { recorded } from '../recorded.ts';
import type { StanceResolvers } from '../types.generated.ts';

export const Stance: StanceResolvers = {
  actor: (stance, _, { loaders }) => loaders.get('actor', stance.actor),
  issue: (stance, _, { loaders }) => loaders.get('issue', stance.issue),
  effectivePosition: async (stance, { asOf, knownOn }, context) => {
    const day = (await context.snapshot()).day(asOf ?? context.today, knownOn ?? null);
    return day.effective(stance.id)?.position ?? stance.position;
  },
  undetermined: async (stance, { asOf, knownOn }, context) => {
    const day = (await context.snapshot()).day(asOf ?? context.today, knownOn ?? null);
    return day.effective(stance.id)?.undetermined ?? false;
  },
  to: async (stance, { knownOn }, context) => (await context.snapshot()).endOf(stance.id, knownOn ?? null),
  clauses: (stance, _, { loaders }) => loaders.clauses(stance.id),
  statements: (stance, args, context) => connection(context, 'statement', { relation: 'stance', id: stance.id }, args),
  recorded,
};
