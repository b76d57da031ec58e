import { toIsoDate } from '@stancegraph/analysis';
import type { ShiftResolvers } from '../types.generated.ts';

export const Shift: ShiftResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
  on: ({ on }) => toIsoDate(on),
  lastBefore: ({ lastBefore }, _, { loaders }) =>
    lastBefore === null ? null : loaders.getRecorded('statement', lastBefore),
  firstAfter: ({ firstAfter }, _, { loaders }) =>
    firstAfter === null ? null : loaders.getRecorded('statement', firstAfter),
};
