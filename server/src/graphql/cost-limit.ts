import { type DocumentNode, getNamedType, isListType, isNonNullType } from 'graphql';
// The package's ES modules bring a second copy of graphql, which does not know our schema.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { Plugin } from 'graphql-yoga';
import QuickLRU from 'quick-lru';
import { DEFAULT_PAGE } from './connection.ts';
import { tooComplex } from './errors.ts';

/** Costs kept of one document, which the server keeps parsed. */
const KEPT = 50;

/** What a list without pages is taken to hold. */
const LIST = 10;

/** Refuses what could answer with more fields than that, `first` counted also when it is a variable. */
export function costLimit(limit: number): Plugin {
  const costs = new WeakMap<DocumentNode, QuickLRU<string, number>>();
  return {
    onExecute({ args }) {
      const { schema, document: query, variableValues: variables = {}, operationName } = args;
      const known = costs.get(query) ?? new QuickLRU({ maxSize: KEPT });
      costs.set(query, known);
      const asked = JSON.stringify([operationName, variables]);
      const name = operationName ? { operationName } : {};
      const cost =
        known.get(asked) ?? getComplexity({ schema, query, variables, ...name, estimators: [pageEstimator] });
      known.set(asked, cost);
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
