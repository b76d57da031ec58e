import { connection } from '../connection.ts';
import { recorded } from '../recorded.ts';
import type { ConditionResolvers } from '../types.generated.ts';

export const Condition: ConditionResolvers = {
  status: async (condition, { asOf, knownOn }, context) =>
    (await context.snapshot()).day(asOf ?? context.today, knownOn ?? null).status(condition.id),
  history: async ({ id }, { knownOn }, context) => (await context.snapshot()).historyOf(id, knownOn ?? null),
  stances: (condition, args, context) =>
    connection(context, 'stance', { relation: 'condition', id: condition.id }, args),
  recorded,
};
