import type { Claim } from '@stancegraph/analysis';

export type ClaimMapper = Claim;
