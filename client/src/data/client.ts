import { Client, cacheExchange, fetchExchange } from '@urql/core';

/** Keeps what it was answered, so one serves one revision of the graph. POST always: the server refuses GET without its own header. */
export const makeClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
  });
