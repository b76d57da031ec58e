import type { Check } from '../check.ts';
import type { StanceReady, StanceStale } from '../events.ts';
import type { Options } from '../options.ts';
import type { Shell } from './shell.ts';

/** Whether the network is still as it was pictured, in words, and what changed where it is not. */
export class Standing {
  /** What was found out of the picture's hash, where the page holds it. */
  checked: Check | undefined;
  readonly #state: Shell['state'];
  readonly #onStale: (stale: StanceStale) => void;
  /** Of what the change is explained, or being so; empty: of nothing. */
  #explained = '';

  constructor({ state }: Shell, onStale: (stale: StanceStale) => void) {
    this.#state = state;
    this.#onStale = onStale;
  }

  /** `now`: the hash of the network that is shown. */
  show(now: string, options: Options): StanceReady['state'] {
    const { server, query, hash, recordedAt, language, messages } = options;
    const standing = hash === null ? null : hash === now ? 'AS_PICTURED' : 'CHANGED';
    this.#state.hidden = standing === null;
    this.#state.classList.toggle('changed', standing === 'CHANGED');
    const stale = standing === 'CHANGED' ? [server, query, hash, recordedAt, language, now].join(' ') : '';
    if (stale === '' || stale !== this.#explained) {
      this.#state.textContent = standing ? messages.states[standing] : '';
      this.#explained = stale;
      if (stale !== '') void this.#explain(stale, options);
    }
    return standing;
  }

  /** By a part of its own, which is read only where something changed. */
  async #explain(which: string, options: Options): Promise<void> {
    const module = await import('../stale.ts').catch(() => undefined);
    const stale = await module?.explainStale(options, this.checked);
    if (!stale || this.#explained !== which) return;
    this.#state.replaceChildren(stale.element);
    this.#onStale(stale.detail);
  }
}
