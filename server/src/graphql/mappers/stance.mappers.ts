import type { Literal, Stance } from '@stancegraph/analysis';

export type StanceMapper = Stance;
export type LiteralMapper = Literal;
