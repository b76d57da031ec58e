import '@stancegraph/widget';
import type { HostMessage, StanceNetworkElement, StanceSelection } from '@stancegraph/widget';
import { themeOfPage } from './theme-of-page.ts';

/** What Python gives the page: `Shown` of shown.py. */
interface Shown {
  attributes: Record<string, string>;
  /** JSON, as of `/export/network.json`: the kernel has asked, so the page needs no way to the server. */
  network: string;
  /** For what no canvas shows. */
  picture: string;
}
/** Of anywidget's model, what is used here: the traits of `ShownNetwork` in shown.py. */
interface Model {
  get(trait: 'shown'): Shown;
  get(trait: 'selection'): StanceSelection | null;
  get(trait: 'height'): number | null;
  get(trait: 'theme' | 'language'): string;
  set(trait: string, value: unknown): void;
  save_changes(): void;
  on(event: string, heard: (message: HostMessage) => void): void;
  off(event: string, heard: (message: HostMessage) => void): void;
}

/** Draws the network in a cell's output and keeps it in step with Python; gives back how to end that. */
function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  // JupyterLab would take the arrow keys for itself.
  el.dataset.lmSuppressShortcuts = '';
  let element: StanceNetworkElement;
  const dress = () => {
    const height = model.get('height');
    const theme = model.get('theme');
    element.setAttribute('height', height === null ? '' : String(height));
    element.setAttribute('language', model.get('language') || 'en');
    element.setAttribute('theme', theme === 'auto' ? themeOfPage() : theme);
  };
  const select = () => {
    element.selection = model.get('selection');
  };
  const show = () => {
    element = toElement(model.get('shown'));
    element.addEventListener('stance-select', ({ detail }) => tell('selection', detail));
    element.addEventListener('stance-ready', ({ detail }) => tell('ready', detail));
    element.addEventListener('stance-error', ({ detail }) => tell('error', detail));
    dress();
    el.replaceChildren(element);
    select();
  };
  const tell = (trait: string, value: unknown) => {
    model.set(trait, value);
    model.save_changes();
  };
  const obey = (message: HostMessage) => {
    if (message.type === 'fit') element.fit();
  };
  const heard: [string, (message: HostMessage) => void][] = [
    ['change:shown', show],
    ['change:selection', select],
    ...['height', 'theme', 'language'].map((trait): [string, () => void] => [`change:${trait}`, dress]),
    ['msg:custom', obey],
  ];
  for (const [event, listener] of heard) model.on(event, listener);
  const page = new MutationObserver(dress);
  page.observe(document.body, { attributeFilter: ['data-jp-theme-light'] });
  show();
  return () => {
    page.disconnect();
    for (const [event, listener] of heard) model.off(event, listener);
  };
}

function toElement({ attributes, network, picture }: Shown): StanceNetworkElement {
  const element = document.createElement('stance-network');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const given = document.createElement('script');
  given.type = 'application/json';
  given.textContent = network;
  element.append(given);
  if (picture) {
    const still = document.createElement('img');
    still.alt = '';
    still.src = `data:image/svg+xml,${encodeURIComponent(picture)}`;
    element.append(still);
  }
  return element;
}

export default { render };
