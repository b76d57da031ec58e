import type { TriangleCensusResolvers } from '../types.generated.ts';

export const TriangleCensus: TriangleCensusResolvers = {
  allPositive: ({ ppp }) => ppp,
  oneNegative: ({ ppm }) => ppm,
  twoNegative: ({ pmm }) => pmm,
  allNegative: ({ mmm }) => mmm,
  balanced: ({ balance }) => balance,
};
