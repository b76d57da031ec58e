import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, test as base, type Page } from '@playwright/test';

export interface HostPage {
  /** The body of the page. */
  body: string;
  head?: string;
  headers?: Record<string, string>;
  /** Errors of the console that a test brings about on purpose. */
  expected?: RegExp;
}
interface Fixtures {
  /** Opens a page of another origin that holds this. */
  host: (page: HostPage, address?: string) => Promise<Page>;
  /** The server's address, without a slash at its end. */
  server: string;
}
/** Every test also fails on an error in the console of its pages. */
export const test = base.extend<Fixtures>({
  server: async ({ baseURL }, use) => use((baseURL ?? '').replace(/\/$/, '')),
  host: async ({ context }, use) => {
    const errors: string[] = [];
    const opened: (() => void)[] = [];
    await use(async ({ body, head = '', headers = {}, expected }, address = '127.0.0.1') => {
      const listening = createServer((request, response) => {
        response.writeHead(request.url === '/' ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...headers });
        response.end(
          `<!doctype html><html lang="en"><head><title>Briefing</title>${head}</head><body><main><h1>Briefing</h1>${body}</main></body></html>`,
        );
      });
      await new Promise<void>((resolve) => listening.listen(0, address, resolve));
      opened.push(() => listening.close());
      const page = await openPage(context, (error) => {
        if (!expected?.test(error)) errors.push(error);
      });
      await page.goto(`http://${address}:${(listening.address() as AddressInfo).port}/`);
      return page;
    });
    for (const close of opened) close();
    base.expect(errors).toEqual([]);
  },
});
export const { expect } = test;

async function openPage(context: BrowserContext, onError: (error: string) => void): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => onError(message));
  page.on('console', (message) => {
    if (message.type() === 'error') onError(message.text());
  });
  return page;
}
