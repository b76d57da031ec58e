import type { Estimate, Evidence } from '@stancegraph/analysis';

export type EstimateMapper = Estimate;
export type EvidenceMapper = Evidence;
