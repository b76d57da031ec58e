import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../graphql.ts';
import { type Pulse, startHeartbeat } from '../state/heartbeat.ts';

const PULSE = graphql(`query Pulse { graph { revision } }`);

/** Whether the server answers; `onChange` is called when it is back or its graph has changed. */
export function usePulse(failing: boolean, onChange: () => void): Pulse {
  const client = useClient();
  const [pulse, setPulse] = useState<Pulse>({ alive: true, revision: null });
  const changed = useRef(onChange);
  changed.current = onChange;
  const isFailing = useRef(failing);
  isFailing.current = failing;
  const beat = useRef<() => void>(() => {});
  useEffect(() => {
    let before: Pulse = { alive: true, revision: null };
    const heart = startHeartbeat({
      ask: async () => {
        const { data } = await client.query(PULSE, {}, { requestPolicy: 'network-only' }).toPromise();
        return data?.graph.revision ?? null;
      },
      onPulse: (next) => {
        const isNew = next.revision !== null && before.revision !== null && next.revision !== before.revision;
        // A request may have failed and the server be back before the first question to it.
        const isBack = next.alive && (!before.alive || isFailing.current);
        before = next;
        setPulse(next);
        if (isBack || isNew) changed.current();
      },
      every: 8000,
      retryEvery: 2500,
    });
    beat.current = () => void heart.beat();
    return heart.stop;
  }, [client]);
  useEffect(() => {
    if (failing) beat.current();
  }, [failing]);
  return pulse;
}
