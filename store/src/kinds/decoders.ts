import { Corrupt } from '../errors.ts';

/** Turns what an engine answers into a typed value, or refuses it. */
export type Decoder<T> = (value: unknown, where: string) => T;
export type Fields<T> = { readonly [F in keyof T]-?: Decoder<T[F]> };

export const text: Decoder<string> = (value, where) => (typeof value === 'string' ? value : refuse(value, where));
export const number: Decoder<number> = (value, where) => (typeof value === 'number' ? value : refuse(value, where));
/** Absent counts as false. */
export const flag: Decoder<boolean> = (value) => value === true;
export const texts: Decoder<string[]> = (value, where) => list(text)(value, where);

export function maybe<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value, where) => (value === null || value === undefined ? null : decode(value, where));
}

export function oneOf<const T extends readonly string[]>(values: T): Decoder<T[number]> {
  const known = new Set<unknown>(values);
  return (value, where) => (known.has(value) ? (value as T[number]) : refuse(value, where));
}

/** Absent counts as empty. */
export function list<T>(decode: Decoder<T>): Decoder<T[]> {
  return (value, where) => {
    if (value === null || value === undefined) return [];
    return Array.isArray(value) ? value.map((item) => decode(item, where)) : refuse(value, where);
  };
}

export function object<T>(fields: Fields<T>): Decoder<T> {
  const entries = Object.entries<Decoder<unknown>>(fields);
  return (value, where) => {
    const row = toRow(value, where);
    const result: Record<string, unknown> = {};
    for (const [field, decode] of entries) result[field] = decode(row[field], `${where}.${field}`);
    return result as T;
  };
}

export function toRow(value: unknown, where: string): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : refuse(value, where);
}

function refuse(value: unknown, where: string): never {
  throw new Corrupt(`The graph holds ${value === null ? 'null' : `a ${typeof value}`} where ${where} should be.`);
}
