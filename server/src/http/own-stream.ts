/**
 * The same bytes in a stream of the platform's own. GraphQL Yoga brings one that Node's `Response` takes for an iterable
 * and closes twice when a reader leaves, which would end the process.
 */
export function ownStream(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
