import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { costLimit } from './cost-limit.ts';

export interface Limits {
  depth: number;
  aliases: number;
  directives: number;
  tokens: number;
  /** Fields that an answer may hold at most, pages taken as full. */
  cost: number;
  /** Records that one request may read at most. */
  rows: number;
}
export const LIMITS: Limits = { depth: 16, aliases: 30, directives: 30, tokens: 2000, cost: 100_000, rows: 50_000 };

/** What is refused before it is executed. */
export function limitPlugins(limits: Limits): Plugin[] {
  const refuse = (what: keyof Limits, remedy: string) => ({
    n: limits[what],
    onReject: [
      (_: unknown, error: GraphQLError) => {
        Object.assign(error.extensions, { code: 'TOO_COMPLEX', limit: limits[what], remedy });
      },
    ],
  });
  return [
    maxTokensPlugin(refuse('tokens', 'split the document')) as Plugin,
    maxDepthPlugin({ ...refuse('depth', 'ask for less nesting'), flattenFragments: true }) as Plugin,
    maxAliasesPlugin({ ...refuse('aliases', 'send several requests'), allowList: [] }) as Plugin,
    maxDirectivesPlugin(refuse('directives', 'leave directives out')) as Plugin,
    costLimit(limits.cost),
  ];
}
