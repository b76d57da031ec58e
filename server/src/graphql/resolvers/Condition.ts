import { isKnown } from '../../snapshot/is-known.ts';
import { connection } from '../connection.ts';
import { recorded } from '../recorded.ts';
import type { ConditionResolvers } from '../types.generated.ts';

export const Condition: ConditionResolvers = {
  status: async (condition, { asOf, knownOn }, context) =>
    (await context.snapshot()).day(asOf ?? context.today, knownOn ?? null).status(condition.id),
  history: ({ statuses }, { knownOn }) =>
    statuses.filter((entry) => isKnown(entry, knownOn ?? null)).sort((a, b) => (a.from < b.from ? -1 : 1)),
  stances: (condition, args, context) =>
    connection(context, 'stance', { relation: 'condition', id: condition.id }, args),
  recorded,
};
