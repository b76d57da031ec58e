import { recorded } from '../recorded.ts';
import type { ConditionStatusEntryResolvers } from '../types.generated.ts';

export const ConditionStatusEntry: ConditionStatusEntryResolvers = {
  source: (entry, _, { loaders }) => (entry.source ? loaders.get('source', entry.source) : null),
  recorded,
};
