export interface Pulse {
  alive: boolean;
  /** The graph's revision when it last answered. */
  revision: string | null;
}

interface Options {
  /** Asks the server; rejects or gives null where it does not answer. */
  ask: () => Promise<string | null>;
  onPulse: (pulse: Pulse) => void;
  /** Milliseconds between questions while it answers, and while it does not. */
  every: number;
  retryEvery: number;
}

/** Asks now and again whether the server is there and the graph unchanged. @returns how to stop, and to ask at once */
export function startHeartbeat({ ask, onPulse, every, retryEvery }: Options): {
  stop: () => void;
  beat: () => Promise<void>;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let revision: string | null = null;
  const beat = async (): Promise<void> => {
    clearTimeout(timer);
    const answer = await ask().catch(() => null);
    if (stopped) return;
    revision = answer ?? revision;
    onPulse({ alive: answer !== null, revision });
    clearTimeout(timer);
    timer = setTimeout(beat, answer === null ? retryEvery : every);
  };
  timer = setTimeout(beat, every);
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { stop, beat };
}
