import { pageSize } from '../connection.ts';
import type { ChangesResolvers } from '../types.generated.ts';

export const Changes: ChangesResolvers = {
  positions: ({ positions }) => positions,
  communities: (view) => view.communities(),
  ties: async (view, { first }) => (await view.ties()).slice(0, pageSize({ first })),
  conditions: ({ conditions }) => conditions,
  contradictions: (view, { first }) => view.contradictions(pageSize({ first })),
  before: (view) => view.before(),
  after: (view) => view.after(),
};
