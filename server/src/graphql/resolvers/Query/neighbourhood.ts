import { badUserInput, notFound } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';

const MOST_IDS = 20;
const DEEPEST = 3;
const MOST_NODES = 500;

export const neighbourhood: NonNullable<QueryResolvers['neighbourhood']> = async (_, args, context) => {
  const { ids, depth, first } = args;
  if (ids.length < 1 || ids.length > MOST_IDS) {
    throw badUserInput(`"ids" names ${ids.length} ids`, ['ids'], `start from 1 to ${MOST_IDS}`);
  }
  if (depth < 1 || depth > DEEPEST) {
    throw badUserInput(`"depth" is ${depth}`, ['depth'], `go 1 to ${DEEPEST} steps`);
  }
  if (first < 1 || first > MOST_NODES) {
    throw badUserInput(`"first" is ${first}`, ['first'], `ask for 1 to ${MOST_NODES} entities`);
  }
  const found = await Promise.all(ids.map((id) => context.loaders.findAny(id)));
  const missing = found.findIndex((entity) => !entity);
  if (missing >= 0) throw notFound('entity', ids[missing] ?? '', ['ids', missing]);
  const asOf = args.asOf ?? context.today;
  const knownOn = args.knownOn ?? undefined;
  return context.graph.neighbourhood(
    { ids, depth, asOf, limit: first, ...(knownOn !== undefined && { knownOn }) },
    context.read(),
  );
};
