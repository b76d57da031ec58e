import type { Kind } from '@stancegraph/analysis';
import { actor } from './actor.ts';
import { claim } from './claim.ts';
import { condition } from './condition.ts';
import { event } from './event.ts';
import { issue } from './issue.ts';
import { membership } from './membership.ts';
import { office } from './office.ts';
import { source } from './source.ts';
import type { KindSpec } from './spec.ts';
import { stance } from './stance.ts';
import { statement } from './statement.ts';

export const KIND_SPECS: { readonly [K in Kind]: KindSpec<K> } = {
  actor,
  issue,
  condition,
  source,
  office,
  membership,
  event,
  statement,
  claim,
  stance,
};
