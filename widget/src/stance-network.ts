import { toKebabCase } from '@stancegraph/drawing';
import { toCheck } from './check.ts';
import type { StanceError, StanceNetworkEventMap, StanceSelection } from './events.ts';
import { type Network, toNetwork } from './network.ts';
import { NETWORK_PARAMETERS } from './network-attributes.ts';
import { type Options, readOptions } from './options.ts';
import { ReadError, readNetwork } from './read-network.ts';
import { NetworkView } from './view/network-view.ts';

const WHICH = ['src', ...NETWORK_PARAMETERS.map(toKebabCase)];

/**
 * `<stance-network issues="allied-force" as-of="2025-04-10">`: who stands where, drawn by the server first, live once it
 * is seen. Attributes are the fields of `CoalitionNetworkInput` in kebab case, and
 * `src` (the server; left out: where the script came from), `collapsed` (groups drawn as one node each), `theme` (light, dark, print, auto), `height` (pixels, or
 * `fill`), `language`, `mode` (interactive, static) and `hash` and
 * `recorded-at` (of the answer that was pictured).
 */
export class StanceNetworkElement extends HTMLElement {
  static readonly observedAttributes = [
    ...WHICH,
    'collapsed',
    'theme',
    'height',
    'language',
    'mode',
    'hash',
    'recorded-at',
  ];
  /** The address of this script, which tells the server where `src` does not. */
  static script = '';

  #view: NetworkView | undefined;
  #planned: { read: boolean } | undefined;
  #reading: AbortController | undefined;
  #observer: IntersectionObserver | undefined;
  #selection: StanceSelection | null = null;
  #given: Network | undefined;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #repaint = () => this.#plan(false);

  connectedCallback(): void {
    this.#view ??= new NetworkView(this.attachShadow({ mode: 'open' }), this.#options, {
      onSelect: (selection) => {
        this.#selection = selection;
        this.#tell('stance-select', selection);
      },
      onRetry: () => this.#plan(true),
      onStale: (stale) => this.#tell('stance-stale', stale),
    });
    this.#given = given(this, ':not([data-check])', toNetwork);
    this.#view.checked = given(this, '[data-check]', toCheck);
    this.#scheme.addEventListener('change', this.#repaint);
    this.#observer = new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      this.#view?.comeIntoView();
    });
    this.#observer.observe(this.#view.root);
    this.#plan(true);
  }

  disconnectedCallback(): void {
    this.#scheme.removeEventListener('change', this.#repaint);
    this.#observer?.disconnect();
    this.#reading?.abort();
    this.#view?.close();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (WHICH.includes(name)) this.#forget();
    this.#plan(WHICH.includes(name));
  }

  /** What is chosen; null: nothing. Setting it chooses as a click does, but sends no event, as with fields of a form. */
  get selection(): StanceSelection | null {
    return this.#selection;
  }
  set selection(selection: StanceSelection | null) {
    this.#selection = selection;
    this.#view?.select(selection);
  }

  /** Moves the picture so that all of it is seen. */
  fit(): void {
    this.#view?.fit();
  }

  /** Asks the server anew. */
  refresh(): void {
    this.#forget();
    this.#plan(true);
  }

  /** How high the element would like to be at its present width, in pixels. */
  get naturalHeight(): number {
    return this.#view?.naturalHeight ?? 0;
  }

  get #options(): Options {
    return readOptions(this, StanceNetworkElement.script);
  }

  /** What was put into the page is of another question, or of an earlier time. */
  #forget(): void {
    this.#given = undefined;
    if (this.#view) this.#view.checked = undefined;
  }

  /** Several attributes set in a row cost one reading. */
  #plan(read: boolean): void {
    if (this.#planned) {
      this.#planned.read ||= read;
      return;
    }
    const plan = { read };
    this.#planned = plan;
    queueMicrotask(() => {
      this.#planned = undefined;
      if (!this.isConnected) return;
      const options = this.#options;
      this.#view?.dress(options);
      if (plan.read) void this.#read(options);
    });
  }

  async #read({ server, query }: Options): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    if (server === null) {
      this.#view?.refuse();
      this.#tell('stance-error', { code: 'BAD_USER_INPUT', message: 'the attribute "src" names no server' });
      return;
    }
    this.#view?.loading();
    try {
      const network = this.#given ?? (await readNetwork(server, query, reading.signal));
      const ready = this.#view?.show(network);
      if (ready) this.#tell('stance-ready', ready);
    } catch (error) {
      if (reading.signal.aborted) return;
      const failure = error instanceof ReadError ? error : new ReadError('INTERNAL', String(error));
      this.#view?.fail(failure);
      this.#tell('stance-error', { code: failure.code, message: failure.message } satisfies StanceError);
    }
  }

  #tell<Type extends keyof StanceNetworkEventMap>(type: Type, detail: StanceNetworkEventMap[Type]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

/** An answer as it was put into the page by whoever made it: `<script type="application/json">` between the tags. */
function given<T>(element: HTMLElement, which: string, read: (value: unknown) => T): T | undefined {
  const text = element.querySelector(`:scope > script[type="application/json"]${which}`)?.textContent;
  if (!text) return undefined;
  try {
    return read(JSON.parse(text));
  } catch {
    return undefined;
  }
}
