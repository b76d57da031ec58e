import type { Shell } from './shell.ts';

/** The server's picture, or what stands in the page between the tags. */
export function hasStill({ picture, slot }: Shell): boolean {
  return picture.naturalWidth > 0 || slot.assignedElements().some(({ localName }) => localName !== 'script');
}

/** The canvas where it is live, otherwise what there is instead; the keyboard has a place only in a live one. */
export function showWhich(shell: Shell, isLive: boolean): void {
  const { root, stage, canvas, still, picture, slot } = shell;
  const shown = isLive ? 'canvas' : hasStill(shell) ? 'picture' : 'words';
  root.dataset.shown = shown;
  canvas.hidden = shown !== 'canvas';
  still.hidden = shown === 'canvas';
  picture.hidden = picture.naturalWidth === 0;
  slot.hidden = !picture.hidden;
  if (shown === 'canvas') {
    stage.setAttribute('role', 'application');
    stage.setAttribute('aria-describedby', 'help');
    stage.tabIndex = 0;
  } else for (const name of ['role', 'aria-describedby', 'tabindex']) stage.removeAttribute(name);
}
