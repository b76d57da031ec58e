import { type FrameMessage, isOurs, LEAST_HEIGHT, MOST_HEIGHT } from './frame-messages.ts';

const REPEATED = new Set(['ready', 'select', 'error', 'stale']);

/**
 * For a page that holds frames of `/embed/network`: each becomes as high as it asks, within bounds, and repeats what
 * happens inside it as events of the frame's element (`stance-ready`, `stance-select`, `stance-error`, `stance-stale`).
 */
window.addEventListener('message', ({ data, source }) => {
  if (!isOurs(data)) return;
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const message = data as FrameMessage;
  if (message.type === 'height') {
    const height = Math.round(Number(message.height));
    if (height > 0) frame.style.height = `${Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height))}px`;
  } else if (REPEATED.has(message.type)) {
    frame.dispatchEvent(new CustomEvent(`stance-${message.type}`, { bubbles: true, detail: message.detail }));
  }
});
