import { recorded } from '../recorded.ts';
import type { EventResolvers } from '../types.generated.ts';

export const Event: EventResolvers = {
  about: (event, _, { loaders }) => Promise.all(event.about.map((id) => loaders.get('issue', id))),
  source: (event, _, { loaders }) => (event.source ? loaders.get('source', event.source) : null),
  recorded,
};
