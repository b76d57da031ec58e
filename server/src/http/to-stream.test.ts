import { expect, it } from 'vitest';
import { startedStream, toStream } from './to-stream.ts';

const CHUNK = 'x'.repeat(70_000);
/** Texts that tell how many were made, and whether whoever made them was told to stop. */
function source(count: number, failsAt = -1) {
  const told = { made: 0, ended: false };
  async function* texts() {
    try {
      for (let at = 0; at < count; at++) {
        if (at === failsAt) throw new Error('the graph is gone');
        told.made++;
        yield CHUNK;
      }
    } finally {
      told.ended = true;
    }
  }
  return { told, texts: texts() };
}

it('makes no more than is read, and stops when the reader leaves', async () => {
  const { told, texts } = source(1000);
  const reader = toStream(texts).getReader();
  await reader.read();
  await reader.read();
  expect(told).toEqual({ made: 2, ended: false });
  await reader.cancel();
  expect(told).toEqual({ made: 2, ended: true });
});

it('gathers small texts and loses none', async () => {
  const small = Array.from({ length: 50_000 }, (_, at) => `${at}é\n`);
  const response = new Response(toStream(small));
  expect(await response.text()).toBe(small.join(''));
});

it('fails before it begins where the first text cannot be made, and breaks off later', async () => {
  await expect(startedStream(source(3, 0).texts)).rejects.toThrow('gone');
  const begun = new Response(await startedStream(source(3, 2).texts));
  await expect(begun.text()).rejects.toThrow();
  expect(await new Response(await startedStream(source(3).texts)).text()).toHaveLength(3 * CHUNK.length);
});
