import type { Statement } from '@stancegraph/analysis';

export type StatementMapper = Statement;
