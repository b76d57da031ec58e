import type { Literal } from '@stancegraph/analysis';
import type { Listed } from '@stancegraph/store';

export type StanceMapper = Listed['stance'];
export type LiteralMapper = Literal;
