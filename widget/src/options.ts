import type { Mode, Theme } from './events.ts';
import { type Messages, messagesFor } from './messages/messages.ts';
import { networkQuery } from './network-attributes.ts';
import { serverAddress } from './server-address.ts';
import { themeFor } from './view/palette.ts';

/** What the attributes ask for, every default filled in. */
export interface Options {
  /** Null: not known. */
  server: string | null;
  query: string;
  /** Keys of groups that are drawn as one node each. */
  collapsed: string[];
  /** The query with those groups: of the server's picture, and of the explorer. */
  drawnQuery: string;
  theme: Exclude<Theme, 'auto'>;
  /** Pixels; `fill`: as high as what it stands in; null: by its width. */
  height: number | 'fill' | null;
  language: string;
  messages: Messages;
  mode: Mode;
  /** The hash that the picture had when it was embedded. */
  hash: string | null;
  /** The graph's newest recorded time then. */
  recordedAt: string | null;
}

const [LEAST_HEIGHT, MOST_HEIGHT] = [200, 2000];
const KEY = /^[\w.-]+$/;
const MOST_KEYS = 100;
const THEMES: readonly Theme[] = ['light', 'dark', 'print'];

/** @param script the address of the element's own script */
export function readOptions(element: HTMLElement, script: string): Options {
  const read = (name: string) => element.getAttribute(name);
  const theme = read('theme');
  const query = networkQuery(read);
  const collapsed = toKeys(read('collapsed'));
  const asked = read('language') ?? element.closest('[lang]')?.getAttribute('lang') ?? 'en';
  return {
    server: serverAddress(read('src'), script),
    query,
    collapsed,
    drawnQuery: [query, collapsed.length > 0 ? `collapsed=${collapsed.join(',')}` : ''].filter(Boolean).join('&'),
    theme: themeFor(THEMES.find((known) => known === theme) ?? 'auto'),
    height: toHeight(read('height')),
    ...messagesFor(asked),
    mode: read('mode') === 'static' ? 'static' : 'interactive',
    hash: read('hash')?.trim().toLowerCase() || null,
    recordedAt: read('recorded-at')?.trim() || null,
  };
}

/** What cannot be a key names no group. */
const toKeys = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter((key) => KEY.test(key))
    .slice(0, MOST_KEYS);

function toHeight(text: string | null): Options['height'] {
  if (text === 'fill') return 'fill';
  const pixels = Math.round(Number.parseFloat(text ?? ''));
  return Number.isFinite(pixels) ? Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, pixels)) : null;
}
