import type { QueryResolvers } from '../../types.generated.ts';

export const graph: NonNullable<QueryResolvers['graph']> = (_, __, context) => context.graph.state(context.read());
