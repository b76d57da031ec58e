import type { Key } from '@stancegraph/store';
import { badUserInput } from './errors.ts';

/** A cursor is the row's keyset position, opaque to the outside. */
export function toCursor({ key, id }: Key): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** @throws BAD_USER_INPUT when the text is not a cursor of ours */
export function fromCursor(cursor: string, argument: string): Key {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value) && value.length === 2) {
      const [key, id] = value;
      if ((typeof key === 'string' || typeof key === 'number') && typeof id === 'string') return { key, id };
    }
  } catch {}
  throw badUserInput(`"${argument}" is not a cursor of this list`, [argument], 'take it from pageInfo or from an edge');
}
