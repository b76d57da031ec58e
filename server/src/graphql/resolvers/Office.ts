import { recorded } from '../recorded.ts';
import type { OfficeResolvers } from '../types.generated.ts';

export const Office: OfficeResolvers = {
  holder: (office, _, { loaders }) => loaders.get('actor', office.holder),
  actor: (office, _, { loaders }) => loaders.get('actor', office.actor),
  source: (office, _, { loaders }) => (office.source ? loaders.get('source', office.source) : null),
  recorded,
};
