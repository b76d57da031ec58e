import { MOST_TIES } from '@stancegraph/analysis';
import { LARGEST_PAGE } from '../connection.ts';
import { firstOf } from '../first-of.ts';
import type { WaitingResolvers } from '../types.generated.ts';

export const Waiting: WaitingResolvers = {
  ties: ({ ties }, { first }) => firstOf(ties, first, MOST_TIES),
  deadlocks: ({ deadlocks }, { first }) => firstOf(deadlocks, first, LARGEST_PAGE),
  deadlockCount: ({ deadlocks }) => deadlocks.length,
};
