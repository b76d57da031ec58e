import { type GraphChange, graphChanged } from './graph-changed.ts';

interface Follower {
  /** The server lives, and, where it told of one, a change. */
  onHeard: (change: GraphChange | null) => void;
  /** The server has ended the stream, or it broke. */
  onEnd: () => void;
}

const RETRY_MS = 2500;

/**
 * Listens for changes, again and again, while the page can be seen: a browser has few connections to one server, and
 * pages in the background would use them up. @returns how to stop
 */
export function followChanges({ onHeard, onEnd }: Follower): () => void {
  let open: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = async (now: AbortController) => {
    try {
      for await (const change of graphChanged(now.signal)) onHeard(change);
    } catch {
      // Whether the server is gone is asked by whoever is told of the end.
    }
    if (open !== now) return;
    onEnd();
    timer = setTimeout(start, RETRY_MS);
  };
  const stop = () => {
    clearTimeout(timer);
    const last = open;
    open = undefined;
    last?.abort();
  };
  const start = () => {
    stop();
    if (document.visibilityState === 'hidden') return;
    open = new AbortController();
    void listen(open);
  };
  document.addEventListener('visibilitychange', start);
  start();
  return () => {
    document.removeEventListener('visibilitychange', start);
    stop();
  };
}
