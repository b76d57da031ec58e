import { Client, cacheExchange, fetchExchange } from '@urql/core';

/** POST always: the server refuses GET without its own header. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
});
