import { KINDS } from '@stancegraph/analysis';
import type { Query } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import { NOW, visible } from './visible.ts';

const columns = KINDS.map((kind) => `COUNT { MATCH ${KIND_SPECS[kind].match} WHERE ${visible('n')} } AS ${kind}`);

/** One row: the number of live records under each kind's name. */
export const countKinds: Query = {
  name: 'graph.counts',
  text: `/* graph.counts */\nRETURN ${columns.join(',\n  ')}`,
  parameters: { knownOn: NOW },
};
