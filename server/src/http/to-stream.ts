const LEAST_CHUNK = 64 * 1024;

/**
 * Texts as one stream of UTF-8, gathered to chunks of 64 KB. The next is made when the reader has taken the last; a
 * reader that leaves ends what makes them.
 */
export function toStream(texts: Iterable<string> | AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = Symbol.asyncIterator in texts ? texts[Symbol.asyncIterator]() : texts[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        let text = '';
        while (text.length < LEAST_CHUNK) {
          const { done, value } = await iterator.next();
          if (done) {
            if (text !== '') controller.enqueue(encoder.encode(text));
            controller.close();
            return;
          }
          text += value;
        }
        controller.enqueue(encoder.encode(text));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The same once the first text is there, so that what fails before it can still be answered with an error. */
export async function startedStream(texts: AsyncIterable<string>): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const iterator = texts[Symbol.asyncIterator]();
  let first: Promise<IteratorResult<string>> | undefined = iterator.next();
  await first;
  return toStream({
    [Symbol.asyncIterator]: () => ({
      next() {
        const next = first ?? iterator.next();
        first = undefined;
        return next;
      },
      return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    }),
  });
}
