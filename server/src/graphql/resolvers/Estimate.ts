import { toIsoDate } from '@stancegraph/analysis';
import { pageSize } from '../connection.ts';
import type { EstimateResolvers } from '../types.generated.ts';

export const Estimate: EstimateResolvers = {
  newest: ({ newest }) => (newest === null ? null : toIsoDate(newest)),
  evidenceCount: ({ evidence }) => evidence.length,
  evidence: ({ evidence }, { first }) => evidence.slice(0, pageSize({ first })),
};
