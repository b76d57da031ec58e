import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.STANCEGRAPH_E2E_PORT ?? 4173);
/** A server that runs already; otherwise one is started from what was built, with an empty graph of its own. */
const running = process.env.STANCEGRAPH_E2E_URL;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // Without pictures of every action: each test that passes would pay for them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: true },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: 'node ../server/dist/command-line/main.js serve',
          url: `http://localhost:${port}/readyz`,
          timeout: 60_000,
          reuseExistingServer: false,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
          env: {
            PORT: String(port),
            LOG_LEVEL: 'error',
            // Pages of the tests stand at 127.0.0.1, which is another origin than localhost.
            STANCEGRAPH_ORIGINS: '*',
            STANCEGRAPH_FRAME_ANCESTORS: 'http://127.0.0.1:*',
            STANCEGRAPH_DATA: join(mkdtempSync(join(tmpdir(), 'stancegraph-e2e-')), 'graph'),
          },
        },
      }),
});
