import type { Source } from '@stancegraph/analysis';

export type SourceMapper = Source;
