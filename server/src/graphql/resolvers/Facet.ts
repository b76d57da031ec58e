import type { FacetField } from '@stancegraph/analysis';
import type { FacetResolvers, FacetField as Named } from '../types.generated.ts';

const NAMES: Record<FacetField, Named> = {
  actorTypes: 'ACTOR_TYPES',
  membersOf: 'MEMBERS_OF',
  officesOf: 'OFFICES_OF',
  issues: 'ISSUES',
  topics: 'TOPICS',
  positions: 'POSITIONS',
  confidences: 'CONFIDENCES',
  reliabilities: 'RELIABILITIES',
  sources: 'SOURCES',
  period: 'PERIOD',
};

export const Facet: FacetResolvers = { field: ({ field }) => NAMES[field] };
