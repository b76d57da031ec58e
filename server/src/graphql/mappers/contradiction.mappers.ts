import type { Contradiction } from '@stancegraph/analysis';

export type ContradictionMapper = Contradiction;
