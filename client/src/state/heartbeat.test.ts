import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Pulse, startHeartbeat } from './heartbeat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heart(answers: (string | null | Error)[]) {
  const pulses: Pulse[] = [];
  const ask = vi.fn(async () => {
    const answer = answers.shift() ?? null;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return {
    pulses,
    ask,
    ...startHeartbeat({ ask, onPulse: (pulse) => pulses.push(pulse), every: 1000, retryEvery: 100 }),
  };
}

it('asks more often while nobody answers, and keeps the last revision', async () => {
  const { pulses, ask, stop } = heart(['r1', new Error('gone'), null, 'r2']);
  await vi.advanceTimersByTimeAsync(1000);
  await vi.advanceTimersByTimeAsync(1000);
  await vi.advanceTimersByTimeAsync(200);
  expect(pulses).toEqual([
    { alive: true, revision: 'r1' },
    { alive: false, revision: 'r1' },
    { alive: false, revision: 'r1' },
    { alive: true, revision: 'r2' },
  ]);
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(ask).toHaveBeenCalledTimes(4);
});

it('asks at once when told to', async () => {
  const { pulses, beat, stop } = heart([null]);
  await beat();
  expect(pulses).toEqual([{ alive: false, revision: null }]);
  stop();
});

it('does not ask while the server is heard by another way', async () => {
  const { pulses, ask, heard, stop } = heart(['r2']);
  for (let seconds = 0; seconds < 3; seconds += 0.5) {
    heard(seconds === 0 ? 'r1' : undefined);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(ask).not.toHaveBeenCalled();
  expect(new Set(pulses.map(({ revision }) => revision))).toEqual(new Set(['r1']));
  await vi.advanceTimersByTimeAsync(500);
  expect(pulses.at(-1)).toEqual({ alive: true, revision: 'r2' });
  stop();
});
