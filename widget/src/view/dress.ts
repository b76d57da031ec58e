import { PALETTES } from '@stancegraph/drawing';
import type { Options } from '../options.ts';
import { paint } from './palette.ts';
import { putWords, type Shell } from './shell.ts';

/** What does not wait for the network: colours, size, words, and the picture that the server draws. */
export function dress(shell: Shell, { theme, height, language, messages, server, drawnQuery: query }: Options): void {
  const { root, picture } = shell;
  paint(root, PALETTES[theme]);
  root.lang = language;
  root.classList.toggle('fill', height === 'fill');
  root.classList.toggle('sized', typeof height === 'number');
  root.style.height = typeof height === 'number' ? `${height}px` : '';
  putWords(shell, messages);
  const address =
    server === null ? '' : `${server}/picture/network.svg?${query === '' ? '' : `${query}&`}theme=${theme}`;
  if (address !== '' && picture.getAttribute('src') !== address) picture.src = address;
}
