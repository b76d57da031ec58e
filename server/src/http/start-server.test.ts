import { openEmbedded } from '@stancegraph/store';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { type RunningServer, startServer } from './start-server.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close());

test('what analysis reads is read before anybody asks', async () => {
  const names: string[] = [];
  const graph = await openEmbedded({ path: null, onQuery: (name) => names.push(name) });
  server = await startServer({ graph, host: 'localhost', port: 0, logger: pino({ level: 'silent' }) });
  await vi.waitFor(() => expect(names).toContain('statement.columns'));
});
