import type { Selection } from '@stancegraph/canvas';
import { PALETTES, type Picture } from '@stancegraph/drawing';
import type { GraphView } from '../graph-view.ts';
import type { Options } from '../options.ts';
import type { Shell } from './shell.ts';
import { showWhich } from './which-shown.ts';

/** More than can be told apart in the little room there is. */
export const MOST_LIVE = 300;

interface Handlers {
  /** The canvas is there, with the picture on it. */
  onOpen: () => void;
  onSelect: (selection: Selection | null) => void;
  onFocus: (id: string | null) => void;
}

/** The canvas, read once the picture is in view and closed where it should not be there; until then the still stays. */
export class LiveCanvas {
  readonly #shell: Shell;
  readonly #handlers: Handlers;
  #drawn: { picture: Picture; options: Options } | undefined;
  #graph: GraphView | undefined;
  #inView = false;
  #opened = 0;

  constructor(shell: Shell, handlers: Handlers) {
    this.#shell = shell;
    this.#handlers = handlers;
    for (const type of ['load', 'error']) shell.picture.addEventListener(type, () => this.showWhich());
  }

  draw(picture: Picture, options: Options): void {
    this.#drawn = { picture, options };
    this.#draw();
  }

  comeIntoView(): void {
    this.#inView = true;
    this.#draw();
  }

  close(): void {
    this.#opened++;
    this.#graph?.destroy();
    this.#graph = undefined;
    this.showWhich();
  }

  showWhich(): void {
    showWhich(this.#shell, this.#graph !== undefined);
  }

  select(selection: Selection | null): void {
    this.#graph?.select(selection);
  }

  fit(): void {
    this.#graph?.fit();
  }

  zoomBy(factor: number): void {
    this.#graph?.zoomBy(factor);
  }

  /** Opens the canvas where it should be there and is not, and closes it where it should not. */
  #draw(): void {
    const live = this.#drawn && isLive(this.#drawn.picture, this.#drawn.options) && this.#inView;
    if (!live) {
      if (this.#graph) this.close();
    } else if (this.#graph && this.#drawn) {
      const { picture, options } = this.#drawn;
      this.#graph.show(picture, options.messages.words, PALETTES[options.theme]);
    } else void this.#open();
    this.showWhich();
  }

  async #open(): Promise<void> {
    this.#opened++;
    const turn = this.#opened;
    // Where the canvas cannot be read, the server's picture stays.
    const module = await import('../graph-view.ts').catch(() => undefined);
    if (!module || turn !== this.#opened) return;
    const { stage, canvas } = this.#shell;
    canvas.hidden = false;
    this.#graph = module.openGraphView(stage, canvas, this.#handlers);
    this.#draw();
    this.#handlers.onOpen();
  }
}

function isLive({ nodes }: Picture, { mode }: Options): boolean {
  return mode === 'interactive' && nodes.length > 0 && nodes.length <= MOST_LIVE;
}
