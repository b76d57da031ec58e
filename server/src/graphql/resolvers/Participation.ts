import type { ParticipationResolvers } from '../types.generated.ts';

export const Participation: ParticipationResolvers = {
  actor: (participation, _, { loaders }) => loaders.get('actor', participation.actor),
};
