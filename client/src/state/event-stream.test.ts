import { expect, it } from 'vitest';
import { readEvents } from './event-stream.ts';

it('reads the data of whole events, and keeps what has only begun', () => {
  expect(readEvents('event: next\ndata: {"a":1}\n\nevent: next\ndata: {"a":2}\n\nevent: ne')).toEqual({
    data: ['{"a":1}', '{"a":2}'],
    rest: 'event: ne',
  });
});

it('passes over signs of life and the end', () => {
  expect(readEvents(':\n\n:\n\nevent: complete\ndata:\n\n')).toEqual({ data: [], rest: '' });
});
