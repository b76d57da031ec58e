import { LARGEST_PAGE } from '../connection.ts';
import { firstOf } from '../first-of.ts';
import type { DeadlockResolvers } from '../types.generated.ts';

export const Deadlock: DeadlockResolvers = {
  ties: (deadlock) => deadlock.ties(),
  waysOut: (deadlock, { first }) => firstOf(deadlock.waysOut().answers, first, LARGEST_PAGE),
  complete: (deadlock) => deadlock.waysOut().complete,
};
