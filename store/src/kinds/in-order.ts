import { type Decoder, list, number, text, toRow } from './decoders.ts';

/** Rows that each carry their place in the list as `at`; engines answer them in any order. */
export function inOrder<T>(decode: Decoder<T>): Decoder<T[]> {
  const places = list((row, where) => ({ at: number(toRow(row, where).at, where), item: decode(row, where) }));
  return (value, where) =>
    places(value, where)
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
}

/** Rows `{at, id}`. */
export const idsInOrder: Decoder<string[]> = inOrder((row, where) => text(toRow(row, where).id, where));
