import type { Selection } from '@stancegraph/canvas';
import { PALETTES, type Picture } from '@stancegraph/drawing';
import type { Check } from '../check.ts';
import type { StanceReady, StanceStale } from '../events.ts';
import type { GraphView } from '../graph-view.ts';
import { dayInWords } from '../messages/messages.ts';
import { askedOf, type Network, toPicture } from '../network.ts';
import type { Options } from '../options.ts';
import type { ReadError } from '../read-network.ts';
import { selectionInWords, timesOf, titleOf } from '../say.ts';
import { actorList } from './actor-list.ts';
import { h } from './element.ts';
import { legendList } from './legend.ts';
import { paint } from './palette.ts';
import { openShell, putWords } from './shell.ts';

/** More than can be told apart in the little room there is. */
const MOST_LIVE = 300;
/** The picture's height follows the width, so that it can be asked for without turning in circles. */
const [LEAST_PICTURE, MOST_PICTURE, RATIO] = [240, 560, 0.62];

interface Handlers {
  /** Whoever looks at it has chosen something. */
  onSelect: (selection: Selection | null) => void;
  onRetry: () => void;
  onStale: (stale: StanceStale) => void;
}

/** All that is seen: the server's picture until the network is there and in view, then the canvas; and the words. */
export class NetworkView {
  readonly #shell: ReturnType<typeof openShell>;
  readonly #handlers: Handlers;
  #options: Options;
  #shown: { network: Network; picture: Picture } | undefined;
  #graph: GraphView | undefined;
  #selection: Selection | null = null;
  /** What was found out of the picture's hash, where the page holds it. */
  checked: Check | undefined;
  /** Of what the change is explained, or being so; empty: of nothing. */
  #explained = '';
  #inView = false;
  #opened = 0;

  constructor(shadow: ShadowRoot, options: Options, handlers: Handlers) {
    this.#shell = openShell(shadow);
    this.#options = options;
    this.#handlers = handlers;
    this.#shell.list.addEventListener('toggle', () => this.#showList());
    for (const type of ['load', 'error']) this.#shell.picture.addEventListener(type, () => this.#showWhich());
  }

  get root(): HTMLElement {
    return this.#shell.root;
  }

  /** How high it would like to be, in pixels. */
  get naturalHeight(): number {
    const { root, view } = this.#shell;
    const picture = Math.min(MOST_PICTURE, Math.max(LEAST_PICTURE, RATIO * root.clientWidth));
    return Math.ceil(root.scrollHeight - view.offsetHeight + picture);
  }

  /** What does not wait for the server: colours, size, words, and the picture that the server draws. */
  dress(options: Options): void {
    this.#options = options;
    const { root, picture, buttons } = this.#shell;
    const { theme, height, language, messages, server, query } = options;
    paint(root, PALETTES[theme]);
    root.lang = language;
    root.classList.toggle('fill', height === 'fill');
    root.classList.toggle('sized', typeof height === 'number');
    root.style.height = typeof height === 'number' ? `${height}px` : '';
    putWords(this.#shell, messages);
    buttons.onclick = ({ target }) => {
      if (target instanceof HTMLElement) this.#press(target.dataset.press);
    };
    const address =
      server === null ? '' : `${server}/picture/network.svg?${query === '' ? '' : `${query}&`}theme=${theme}`;
    if (address !== '' && picture.getAttribute('src') !== address) picture.src = address;
    if (this.#shown) this.show(this.#shown.network);
    else this.#showLink();
    this.#showWhich();
  }

  loading(): void {
    if (!this.#shown && !this.#hasStill) this.#tell(this.#options.messages.loading, '');
  }

  show(network: Network): StanceReady {
    const { messages, language, hash } = this.#options;
    const { title, times, picture, legend, source, state, stage, message } = this.#shell;
    const drawn = this.#shown?.network === network ? this.#shown.picture : toPicture(network);
    this.#shown = { network, picture: drawn };
    const asked = askedOf(network);
    const day = (date: string) => dayInWords(date, language);
    const { graphRevision, hash: now } = network.reproducibility;
    message.hidden = true;
    title.textContent = titleOf(network, messages);
    times.textContent = timesOf(asked, messages, day);
    const summary = messages.summary(drawn.nodes.length, drawn.edges.length);
    picture.alt = `${title.textContent}. ${times.textContent}. ${summary}.`;
    stage.ariaLabel = summary;
    legend.replaceChildren(legendList(drawn, messages));
    const host = this.#options.server ? new URL(this.#options.server).host : '';
    source.textContent = messages.source(host, graphRevision.slice(0, 8), now.slice(0, 8));
    source.title = now;
    const standing = hash === null ? null : hash === now ? 'AS_PICTURED' : 'CHANGED';
    state.hidden = standing === null;
    state.classList.toggle('changed', standing === 'CHANGED');
    const { server, query, recordedAt } = this.#options;
    const stale = standing === 'CHANGED' ? [server, query, hash, recordedAt, language, now].join(' ') : '';
    if (stale === '' || stale !== this.#explained) {
      state.textContent = standing ? messages.states[standing] : '';
      this.#explained = stale;
      if (stale !== '') void this.#explain(stale);
    }
    if (drawn.nodes.length === 0) this.#tell(messages.empty(day(asked.asOf)), 'calm');
    else if (drawn.nodes.length > MOST_LIVE) this.#tell(messages.tooMany(drawn.nodes.length), 'calm');
    this.#showList();
    this.#draw();
    this.#showSelection();
    return {
      nodes: drawn.nodes.length,
      ties: drawn.edges.length,
      asOf: asked.asOf,
      graphRevision,
      hash: now,
      state: standing,
    };
  }

  fail({ code, message: detail }: ReadError): void {
    const { errors, retry } = this.#options.messages;
    const words = Object.hasOwn(errors, code) ? errors[code as keyof typeof errors] : errors.other;
    const button = h('button', { type: 'button' }, retry);
    button.addEventListener('click', this.#handlers.onRetry);
    this.#tell(code === 'OFFLINE' ? words : `${words} ${detail}`, '', button);
    this.#showWhich();
  }

  /** There is no server to ask. */
  refuse(): void {
    this.#tell(this.#options.messages.noServer, '');
    this.#showWhich();
  }

  select(selection: Selection | null): void {
    this.#selection = selection;
    this.#showSelection();
  }

  fit(): void {
    this.#graph?.fit();
  }

  comeIntoView(): void {
    this.#inView = true;
    this.#draw();
  }

  close(): void {
    this.#opened++;
    this.#graph?.destroy();
    this.#graph = undefined;
    this.#showWhich();
  }

  /** The server's picture, or what stands in the page between the tags. */
  get #hasStill(): boolean {
    const { picture, slot } = this.#shell;
    return picture.naturalWidth > 0 || slot.assignedElements().some(({ localName }) => localName !== 'script');
  }

  /** Opens the canvas where it should be there and is not, and closes it where it should not. */
  #draw(): void {
    const { mode, messages, theme } = this.#options;
    const count = this.#shown?.picture.nodes.length ?? 0;
    const live = mode === 'interactive' && this.#inView && count > 0 && count <= MOST_LIVE;
    if (!live) {
      if (this.#graph) this.close();
    } else if (this.#graph && this.#shown) this.#graph.show(this.#shown.picture, messages.words, PALETTES[theme]);
    else void this.#open();
    this.#showWhich();
  }

  async #open(): Promise<void> {
    this.#opened++;
    const turn = this.#opened;
    // Where the canvas cannot be read, the server's picture stays.
    const module = await import('../graph-view.ts').catch(() => undefined);
    if (!module || turn !== this.#opened || !this.#shown) return;
    const { stage, canvas } = this.#shell;
    canvas.hidden = false;
    this.#graph = module.openGraphView(stage, canvas, {
      onSelect: (selection) => {
        this.select(selection);
        this.#handlers.onSelect(selection);
      },
      onFocus: (id) => this.#say(id === null ? this.#selection : { kind: 'node', id }),
    });
    this.#draw();
    this.#showSelection();
  }

  /** By a part of its own, which is read only where something changed. */
  async #explain(which: string): Promise<void> {
    const module = await import('../stale.ts').catch(() => undefined);
    const stale = await module?.explainStale(this.#options, this.checked);
    if (!stale || this.#explained !== which) return;
    this.#shell.state.replaceChildren(stale.element);
    this.#handlers.onStale(stale.detail);
  }

  #showWhich(): void {
    const { root, stage, canvas, still, picture, slot } = this.#shell;
    const shown = this.#graph ? 'canvas' : this.#hasStill ? 'picture' : 'words';
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

  #showList(): void {
    const { list, summary } = this.#shell;
    const picture = this.#shown?.picture;
    list.hidden = !picture || picture.nodes.length === 0;
    if (!picture || !list.open) return;
    const choose = (id: string) => {
      const selection = { kind: 'node', id } as const;
      this.select(selection);
      this.#handlers.onSelect(selection);
    };
    list.replaceChildren(summary, actorList(picture, this.#options.messages, choose));
  }

  #showSelection(): void {
    this.#graph?.select(this.#selection);
    this.#say(this.#selection);
    this.#showLink();
  }

  #say(selection: Selection | null): void {
    const { said } = this.#shell;
    said.textContent = this.#shown ? selectionInWords(this.#shown.picture, selection, this.#options.messages) : '';
  }

  #showLink(): void {
    const { link } = this.#shell;
    const { server, query } = this.#options;
    link.hidden = server === null;
    const chosen = this.#selection;
    const ids = chosen?.kind === 'node' ? chosen.id : chosen ? `${chosen.source}~${chosen.target}` : null;
    const parts = [query, ids === null ? '' : `selected=${encodeURIComponent(ids)}`].filter((part) => part !== '');
    if (server !== null) link.href = `${server}/?${parts.join('&')}`;
  }

  #tell(text: string, tone: '' | 'calm', ...more: HTMLElement[]): void {
    const { message } = this.#shell;
    message.className = `message ${tone}`;
    message.replaceChildren(h('span', { dir: 'auto' }, text), ...more);
    message.hidden = false;
  }

  #press(what: string | undefined): void {
    if (what === 'fit') this.#graph?.fit();
    else if (what !== undefined) this.#graph?.zoomBy(what === 'zoomIn' ? 1.3 : 1 / 1.3);
  }
}
