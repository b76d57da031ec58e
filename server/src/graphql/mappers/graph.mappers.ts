import type { GraphState } from '@stancegraph/store';

export type GraphMapper = GraphState;
