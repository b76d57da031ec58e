import { getNamedType, isListType, isNonNullType } from 'graphql';
// The package's ES modules bring a second copy of graphql, which does not know our schema.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { Plugin } from 'graphql-yoga';
import { DEFAULT_PAGE } from './connection.ts';
import { tooComplex } from './errors.ts';

/** What a list without pages is taken to hold. */
const LIST = 10;

/** Refuses what could answer with more fields than that, `first` counted also when it is a variable. */
export function costLimit(limit: number): Plugin {
  return {
    onExecute({ args }) {
      const cost = getComplexity({
        schema: args.schema,
        query: args.document,
        variables: args.variableValues ?? {},
        ...(args.operationName ? { operationName: args.operationName } : {}),
        estimators: [pageEstimator],
      });
      if (cost > limit) {
        throw tooComplex(`this query may answer with ${cost} fields`, limit, 'ask for smaller pages or less nesting');
      }
    },
  };
}

const pageEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (getNamedType(type).name.endsWith('Connection')) {
    return 1 + Number(args.first ?? args.last ?? DEFAULT_PAGE) * childComplexity;
  }
  // The lists inside a connection are the page that was counted already.
  const isPage = field.name === 'nodes' || field.name === 'edges';
  return 1 + (isListType(type) && !isPage ? LIST : 1) * childComplexity;
};
