import { type FrameMessage, type HostMessage, isOurs } from './frame-messages.ts';
import type {} from './index.ts';

/**
 * The script of the frame page, read before the element's own: the element fills the page; what happens is told to the
 * page around, and that page may drive it.
 */
const page = new CSSStyleSheet();
page.replaceSync(`
html, body, main, stance-network { display: block; height: 100%; margin: 0; }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }`);
document.adoptedStyleSheets = [page];

const element = document.querySelector('stance-network');
// There is nothing secret in a message, and the server has said which pages may hold the frame.
const tell = (message: FrameMessage) => {
  if (window.parent !== window) window.parent.postMessage(message, '*');
};

if (element) {
  element.addEventListener('stance-ready', ({ detail }) => tell({ stancegraph: 1, type: 'ready', detail }));
  element.addEventListener('stance-select', ({ detail }) => tell({ stancegraph: 1, type: 'select', detail }));
  element.addEventListener('stance-error', ({ detail }) => tell({ stancegraph: 1, type: 'error', detail }));
  element.addEventListener('stance-stale', ({ detail }) => tell({ stancegraph: 1, type: 'stale', detail }));
  let told = 0;
  const tellHeight = () => {
    const height = element.naturalHeight;
    if (height === told) return;
    told = height;
    tell({ stancegraph: 1, type: 'height', height });
  };
  const size = new ResizeObserver(tellHeight);
  void customElements.whenDefined('stance-network').then(() => {
    for (const part of element.shadowRoot?.querySelectorAll('[part="root"] > *') ?? []) size.observe(part);
  });

  window.addEventListener('message', ({ data, source }) => {
    if (source !== window.parent || !isOurs(data)) return;
    const message = data as HostMessage;
    if (message.type === 'fit') element.fit();
    else if (message.type === 'theme') element.setAttribute('theme', message.theme);
    else if (message.type === 'select') element.selection = message.selection;
  });
}
