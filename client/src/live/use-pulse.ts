import { useThrottledCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { makeClient } from '../data/client.ts';
import { graphql } from '../graphql.ts';
import { startHeartbeat } from '../state/heartbeat.ts';
import { addNews, type News, type Written } from '../state/news.ts';
import { followChanges } from './follow-changes.ts';

const PULSE = graphql(`query Pulse { graph { revision } }`);
const NOTHING: News = new Map();
/** However fast the graph changes, the page is asked to follow no more often. */
const FOLLOWS_EVERY_MS = 2000;

interface PulseOptions {
  /** Whether a request was not answered. */
  failing: boolean;
  /** The revision of what is shown, once there is some. */
  shown: string | undefined;
  /** The graph has changed, or the server is back: what is shown is to be asked for again. */
  onChange: () => void;
}

/** Whether the server answers, and what was last told of changes; undefined: none yet. */
export function usePulse({ failing, shown, onChange }: PulseOptions): { alive: boolean; news: News | undefined } {
  const [alive, setAlive] = useState(true);
  const [news, setNews] = useState<News>();
  const now = useRef({ failing, shown });
  now.current = { failing, shown };
  const untold = useRef(NOTHING);
  const follow = useThrottledCallback(() => {
    onChange();
    if (untold.current?.size !== 0) setNews(untold.current);
    untold.current = NOTHING;
  }, FOLLOWS_EVERY_MS);
  const beat = useRef<() => void>(() => {});
  useEffect(() => {
    const client = makeClient();
    let before: { alive: boolean; revision: string | null } = { alive: true, revision: null };
    let written: Written = null;
    const heart = startHeartbeat({
      ask: async () => {
        const { data } = await client.query(PULSE, {}, { requestPolicy: 'network-only' }).toPromise();
        return data?.graph.revision ?? null;
      },
      onPulse: (next) => {
        const known = before.revision ?? now.current.shown ?? null;
        const isNew = next.revision !== null && known !== null && next.revision !== known;
        // A request may have failed and the server be back before the first question to it.
        const isBack = next.alive && (!before.alive || now.current.failing);
        before = next;
        setAlive(next.alive);
        if (isNew) untold.current = addNews(untold.current, written);
        if (isBack || isNew) follow();
      },
      every: 15_000,
      retryEvery: 2500,
    });
    const stop = followChanges({
      onHeard: (change) => {
        // The first event tells how the graph stands, not what was written while nobody listened.
        written = change && change.written?.length !== 0 ? change.written : null;
        heart.heard(change?.revision);
        written = null;
      },
      onEnd: () => void heart.beat(),
    });
    beat.current = () => void heart.beat();
    return () => {
      stop();
      heart.stop();
    };
  }, [follow]);
  useEffect(() => {
    if (failing) beat.current();
  }, [failing]);
  return { alive, news };
}
