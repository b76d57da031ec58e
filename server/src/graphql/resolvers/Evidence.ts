import type { EvidenceResolvers } from '../types.generated.ts';

export const Evidence: EvidenceResolvers = {
  statement: ({ statement }, _, { loaders }) => loaders.getRecorded('statement', statement),
};
