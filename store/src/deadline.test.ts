import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withDeadline } from './deadline.ts';
import { Unavailable } from './errors.ts';

const never = () => new Promise<never>(() => {});

describe('a deadline', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets the work settle and leaves no timer behind', async () => {
    expect(await withDeadline(async () => 42, { timeoutMs: 1000 })).toBe(42);
    const failing = withDeadline(() => Promise.reject(new TypeError('its own')), { timeoutMs: 1000 });
    await expect(failing).rejects.toThrow(TypeError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends in Unavailable when the time is over, and tells the work', async () => {
    let told: AbortSignal | undefined;
    const ends = withDeadline(
      (signal) => {
        told = signal;
        return never();
      },
      { timeoutMs: 1000 },
    );
    const refused = expect(ends).rejects.toThrow(new Unavailable('The database did not answer within 1000 ms.'));
    vi.advanceTimersByTime(999);
    expect(told?.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    await refused;
    expect(told?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when the caller goes, and drops what comes later', async () => {
    const caller = new AbortController();
    let answer: (value: string) => void = () => {};
    const ends = withDeadline(() => new Promise<string>((resolve) => (answer = resolve)), {
      timeoutMs: 1000,
      signal: caller.signal,
    });
    const refused = expect(ends).rejects.toThrow('The caller has gone.');
    caller.abort();
    expect(vi.getTimerCount()).toBe(0);
    answer('late');
    await refused;
  });

  it('does not begin for a caller who has gone already', async () => {
    const work = vi.fn(never);
    await expect(withDeadline(work, { timeoutMs: 1000, signal: AbortSignal.abort() })).rejects.toThrow(Unavailable);
    expect(work).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
