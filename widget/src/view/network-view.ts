import type { Selection } from '@stancegraph/canvas';
import { folded, type Picture, tieSumOf } from '@stancegraph/drawing';
import type { Check } from '../check.ts';
import type { StanceReady, StanceStale } from '../events.ts';
import { dayInWords } from '../messages/messages.ts';
import { askedOf, type Network, toPicture } from '../network.ts';
import type { Options } from '../options.ts';
import type { ReadError } from '../read-network.ts';
import { selectionInWords } from '../say.ts';
import { actorList } from './actor-list.ts';
import { putCaption } from './caption.ts';
import { dress } from './dress.ts';
import { h } from './element.ts';
import { explorerAddress } from './explorer-address.ts';
import { LiveCanvas, MOST_LIVE } from './live-canvas.ts';
import { openShell, type Shell } from './shell.ts';
import { Standing } from './standing.ts';
import { hasStill } from './which-shown.ts';

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
  readonly #shell: Shell;
  readonly #handlers: Handlers;
  readonly #canvas: LiveCanvas;
  readonly #standing: Standing;
  #options: Options;
  #shown: { network: Network; folding: string; picture: Picture } | undefined;
  #selection: Selection | null = null;

  constructor(shadow: ShadowRoot, options: Options, handlers: Handlers) {
    this.#shell = openShell(shadow);
    this.#options = options;
    this.#handlers = handlers;
    this.#canvas = new LiveCanvas(this.#shell, {
      onOpen: () => this.#showSelection(),
      onSelect: (selection) => this.#choose(selection),
      onFocus: (id) => this.#say(id === null ? this.#selection : { kind: 'node', id }),
    });
    this.#standing = new Standing(this.#shell, handlers.onStale);
    const { list, buttons } = this.#shell;
    list.addEventListener('toggle', () => this.#showList());
    buttons.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) this.#press(target.dataset.press);
    });
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

  /** What was found out of the picture's hash, where the page holds it. */
  set checked(check: Check | undefined) {
    this.#standing.checked = check;
  }

  /** Nothing of this waits for the server. */
  dress(options: Options): void {
    this.#options = options;
    dress(this.#shell, options);
    if (this.#shown) this.show(this.#shown.network);
    else this.#showLink();
    this.#canvas.showWhich();
  }

  loading(): void {
    if (!this.#shown && !hasStill(this.#shell)) this.#tell(this.#options.messages.loading, '');
  }

  show(network: Network): StanceReady {
    const { messages, language } = this.#options;
    const picture = this.#pictureOf(network);
    const { asOf } = askedOf(network);
    const { graphRevision, hash } = network.reproducibility;
    const nodes = picture.nodes.length;
    this.#shell.message.hidden = true;
    putCaption(this.#shell, network, picture, this.#options);
    const state = this.#standing.show(hash, this.#options);
    if (nodes === 0) this.#tell(messages.empty(dayInWords(asOf, language)), 'calm');
    else if (nodes > MOST_LIVE) this.#tell(messages.tooMany(nodes), 'calm');
    this.#showList();
    this.#canvas.draw(picture, this.#options);
    this.#showSelection();
    return { nodes, ties: picture.edges.length, asOf, graphRevision, hash, state };
  }

  fail({ code, message: detail }: ReadError): void {
    const { errors, retry } = this.#options.messages;
    const words = Object.hasOwn(errors, code) ? errors[code as keyof typeof errors] : errors.other;
    const button = h('button', { type: 'button' }, retry);
    button.addEventListener('click', this.#handlers.onRetry);
    this.#tell(code === 'OFFLINE' ? words : `${words} ${detail}`, '', button);
    this.#canvas.showWhich();
  }

  /** There is no server to ask. */
  refuse(): void {
    this.#tell(this.#options.messages.noServer, '');
    this.#canvas.showWhich();
  }

  select(selection: Selection | null): void {
    this.#selection = selection;
    this.#showSelection();
  }

  fit(): void {
    this.#canvas.fit();
  }

  comeIntoView(): void {
    this.#canvas.comeIntoView();
  }

  close(): void {
    this.#canvas.close();
  }

  /** With its groups drawn as one node each; the same picture as long as nothing about it changes. */
  #pictureOf(network: Network): Picture {
    const { collapsed, language, messages } = this.#options;
    const folding = [language, ...collapsed].join(' ');
    if (this.#shown?.network !== network || this.#shown.folding !== folding) {
      const ofTies = { sum: tieSumOf(askedOf(network)), words: messages.words };
      this.#shown = { network, folding, picture: folded(toPicture(network), collapsed, ofTies).picture };
    }
    return this.#shown.picture;
  }

  #choose(selection: Selection | null): void {
    this.select(selection);
    this.#handlers.onSelect(selection);
  }

  #showList(): void {
    const { list, summary } = this.#shell;
    const picture = this.#shown?.picture;
    list.hidden = !picture || picture.nodes.length === 0;
    if (!picture || !list.open) return;
    const choose = (id: string) => this.#choose({ kind: 'node', id });
    list.replaceChildren(summary, actorList(picture, this.#options.messages, choose));
  }

  #showSelection(): void {
    this.#canvas.select(this.#selection);
    this.#say(this.#selection);
    this.#showLink();
  }

  #say(selection: Selection | null): void {
    const { said } = this.#shell;
    said.textContent = this.#shown ? selectionInWords(this.#shown.picture, selection, this.#options.messages) : '';
  }

  #showLink(): void {
    const { link } = this.#shell;
    const { server } = this.#options;
    link.hidden = server === null;
    if (server !== null) link.href = explorerAddress(server, this.#options, this.#selection);
  }

  #tell(text: string, tone: '' | 'calm', ...more: HTMLElement[]): void {
    const { message } = this.#shell;
    message.className = `message ${tone}`;
    message.replaceChildren(h('span', { dir: 'auto' }, text), ...more);
    message.hidden = false;
  }

  #press(what: string | undefined): void {
    if (what === 'fit') this.#canvas.fit();
    else if (what !== undefined) this.#canvas.zoomBy(what === 'zoomIn' ? 1.3 : 1 / 1.3);
  }
}
