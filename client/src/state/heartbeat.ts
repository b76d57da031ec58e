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

export interface Heartbeat {
  stop: () => void;
  /** Asks at once. */
  beat: () => Promise<void>;
  /** The server was heard by another way, which saves the next question; its revision where that was told. */
  heard: (revision?: string) => void;
}

/** Asks now and again whether the server is there and the graph unchanged. */
export function startHeartbeat({ ask, onPulse, every, retryEvery }: Options): Heartbeat {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let revision: string | null = null;
  const askIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(beat, ms);
  };
  const beat = async (): Promise<void> => {
    clearTimeout(timer);
    const answer = await ask().catch(() => null);
    if (stopped) return;
    revision = answer ?? revision;
    onPulse({ alive: answer !== null, revision });
    askIn(answer === null ? retryEvery : every);
  };
  const heard = (told?: string) => {
    if (stopped) return;
    revision = told ?? revision;
    onPulse({ alive: true, revision });
    askIn(every);
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  askIn(every);
  return { stop, beat, heard };
}
