import { expect, it, vi } from 'vitest';
import { WarmUp } from './warm-up.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('does its tasks once, one after another, from the first answer on', async () => {
  const done: string[] = [];
  const task = (name: string) => async () => {
    done.push(`${name} begins`);
    await settled();
    done.push(`${name} ends`);
  };
  const warmUp = new WarmUp([task('one'), task('two')]);
  expect(done).toEqual([]);
  warmUp.answered();
  warmUp.answered();
  await vi.waitFor(() => expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends']));
  warmUp.answered();
  await settled();
  expect(done).toHaveLength(4);
});

it('begins anew after a failure, and after the database was away', async () => {
  const task = vi.fn(async () => {}).mockRejectedValueOnce(new Error('gone'));
  const warmUp = new WarmUp([task]);
  warmUp.answered();
  await settled();
  warmUp.answered();
  await settled();
  expect(task).toHaveBeenCalledTimes(2);
  warmUp.away();
  warmUp.answered();
  expect(task).toHaveBeenCalledTimes(3);
});
