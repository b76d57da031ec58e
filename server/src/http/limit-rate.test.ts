import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitRate } from './limit-rate.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const serving = (proxies: number) => {
  const app = new Hono().use(limitRate({ requests: 2, proxies })).get('/', (c) => c.text('here'));
  return (remoteAddress: string, forwarded?: string) =>
    app.request('/', forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } }, {
      incoming: { socket: { remoteAddress } },
    });
};
const statusOf = async (response: Response | Promise<Response>) => (await response).status;

test('one address too often is told when to come again, others are served', async () => {
  const get = serving(0);
  expect([await statusOf(get('10.0.0.1')), await statusOf(get('10.0.0.1'))]).toEqual([200, 200]);
  vi.advanceTimersByTime(3500);
  const refused = await get('10.0.0.1');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('7');
  expect(await refused.json()).toMatchObject({
    errors: [
      {
        message: 'more than 2 requests in 10 seconds came from this address; wait 7 s, or ask for more at once',
        extensions: { code: 'UNAVAILABLE' },
      },
    ],
  });
  expect(await statusOf(get('10.0.0.2'))).toBe(200);
  vi.advanceTimersByTime(6600);
  expect(await statusOf(get('10.0.0.1'))).toBe(200);
});

test('an address that a caller wrote into a header counts only where a proxy of ours wrote it', async () => {
  const direct = serving(0);
  for (const forged of ['1.1.1.1', '2.2.2.2']) await direct('10.0.0.1', forged);
  expect(await statusOf(direct('10.0.0.1', '3.3.3.3'))).toBe(429);

  const behind = serving(1);
  for (const forged of ['1.1.1.1', '2.2.2.2']) await behind('10.0.0.9', `${forged}, 192.0.2.7`);
  expect(await statusOf(behind('10.0.0.9', '3.3.3.3, 192.0.2.7'))).toBe(429);
  expect(await statusOf(behind('10.0.0.9', '192.0.2.8'))).toBe(200);
});
