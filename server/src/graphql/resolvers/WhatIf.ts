import type { WhatIfResolvers } from '../types.generated.ts';

export const WhatIf: WhatIfResolvers = {
  least: ({ answer }) => answer.least,
  greatest: ({ answer }) => answer.greatest,
  gap: ({ answer }) => answer.gap,
  undetermined: ({ answer }, _, { loaders }) =>
    Promise.all(answer.undetermined.map((id) => loaders.getRecorded('stance', id))),
  open: ({ answer }, _, { loaders }) => Promise.all(answer.open.map((id) => loaders.get('condition', id))),
  rounds: ({ answer }) => answer.rounds,
  network: (view) => view.network(),
  today: (view) => view.today(),
};
