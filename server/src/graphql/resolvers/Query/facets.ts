import { facetsView } from '../../../network/facets-view.ts';
import { checkReferences, networkParameters } from '../../../network/network-parameters.ts';
import { LARGEST_PAGE } from '../../connection.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const facets: NonNullable<QueryResolvers['facets']> = async (_, { input, first }, context) => {
  if (first < 1 || first > LARGEST_PAGE) {
    throw badUserInput(`"first" is ${first}`, ['first'], `a filter shows 1 to ${LARGEST_PAGE} values`);
  }
  const parameters = networkParameters(input, context.today);
  const snapshot = await context.snapshot();
  checkReferences(parameters, snapshot);
  return facetsView(snapshot, parameters, first);
};
