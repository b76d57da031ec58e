import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

interface Play {
  at: number;
  last: number;
  go: (next: number) => void;
}

/** Long enough to read what changed; longer for who asked for less motion. */
const [PAUSE, LONG_PAUSE] = [1400, 3500];

/** Steps from `at` to `last` by itself, until it is there or stopped; at the end it begins anew. */
export function usePlay({ at, last, go }: Play): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const calm = useReducedMotion();
  const step = useRef(go);
  step.current = go;
  useEffect(() => {
    if (!playing) return;
    if (at >= last) return setPlaying(false);
    const timer = setTimeout(() => step.current(at + 1), calm ? LONG_PAUSE : PAUSE);
    return () => clearTimeout(timer);
  }, [playing, at, last, calm]);
  const toggle = () => {
    if (!playing && at >= last) go(0);
    setPlaying(!playing);
  };
  return { playing, toggle };
}
