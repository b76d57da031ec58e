import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import { compiled } from './compiled.ts';
import { type ContextOptions, createContext } from './create-context.ts';
import { errorCodes } from './error-codes.ts';
import { type Limits, limitPlugins } from './limits.ts';
import { maskError } from './mask-error.ts';
import { executableSchema } from './schema.ts';

export interface YogaOptions extends Omit<ContextOptions, 'rows'> {
  limits: Limits;
  /** Origins whose pages may ask; `*`: all; none by default. */
  origins: readonly string[];
  logger: Logger;
}
export interface RequestContext {
  requestId: string;
}

/** GraphQL over HTTP: the plugins in their order. */
export function createGraphQL(options: YogaOptions): YogaServerInstance<RequestContext, object> {
  const { limits, origins, logger } = options;
  return createYoga<RequestContext, object>({
    schema: executableSchema(),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    logging: false,
    // The application limits the body before.
    maxRequestBodySize: false,
    cors: origins.length > 0 ? { origin: origins.includes('*') ? '*' : [...origins], credentials: false } : false,
    maskedErrors: { maskError: maskError(logger), isDev: false },
    context: ({ request, requestId }) => createContext({ ...options, rows: limits.rows }, { requestId, request }),
    plugins: [
      useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf'] }),
      ...limitPlugins(limits),
      compiled(),
      errorCodes(),
    ],
  });
}
