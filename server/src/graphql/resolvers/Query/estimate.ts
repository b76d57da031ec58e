import { estimates } from '../../../network/estimates.ts';
import { badUserInput, notFound } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';

const LONGEST = 36_500;

export const estimate: NonNullable<QueryResolvers['estimate']> = async (_, args, context) => {
  const { actor, issue, asOf, knownOn, level, halfLife } = args;
  if (halfLife < 1 || halfLife > LONGEST) {
    throw badUserInput(`"halfLife" is ${halfLife}`, ['halfLife'], `give 1 to ${LONGEST} days`);
  }
  const snapshot = await context.snapshot();
  if (!snapshot.has('actor', actor)) throw notFound('actor', actor, ['actor']);
  if (!snapshot.has('issue', issue)) throw notFound('issue', issue, ['issue']);
  const question = { asOf: asOf ?? context.today, knownOn: knownOn ?? null, level, excludeSources: null, halfLife };
  return (await estimates(snapshot, question)).of(actor, issue);
};
