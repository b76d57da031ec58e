import { CombinedError } from '@urql/core';
import { expect, it } from 'vitest';
import { requestError } from './request-error.ts';

it('gives the code and the request id of the API', () => {
  const error = new CombinedError({
    graphQLErrors: [{ message: 'no', extensions: { code: 'NOT_FOUND', requestId: 'r1' } }],
  });
  expect(requestError(error)).toEqual({ code: 'NOT_FOUND', message: 'no', requestId: 'r1' });
});

it('takes the request id from the header where the error has none', () => {
  const response = new Response(null, { status: 200, headers: { 'x-request-id': 'r2' } });
  const error = new CombinedError({ graphQLErrors: [{ message: 'no' }], response });
  expect(requestError(error)).toMatchObject({ code: 'INTERNAL', requestId: 'r2' });
});

it.each([
  [undefined, 'OFFLINE'],
  [new Response(null, { status: 503 }), 'OFFLINE'],
  [new Response(null, { status: 413 }), 'HTTP_413'],
])('knows a server that is not there from one that refuses', (response, code) => {
  expect(requestError(new CombinedError({ networkError: new Error('x'), response })).code).toBe(code);
});
