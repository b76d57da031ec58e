import type * as z from 'zod';
import { badUserInput } from '../../graphql/errors.ts';
import { didYouMean } from '../../intake/nearest.ts';
import { shown } from './read-leaf.ts';

/**
 * The query of an address, strictly: each parameter is either one of `left`, whose texts are given back, or one of the
 * route's `own`, each described by what would be right ("300 to 4000 pixels").
 * @throws BAD_USER_INPUT for a parameter that nobody reads, is given twice, or has no value that it may have
 */
export function readQuery<S extends Record<string, z.ZodType>>(
  query: URLSearchParams,
  left: readonly string[],
  own: z.ZodObject<S>,
): { texts: Map<string, string[]>; own: z.output<z.ZodObject<S>> } {
  const known = [...left, ...Object.keys(own.shape)];
  const texts = new Map<string, string[]>();
  for (const [name, text] of query) {
    if (!known.includes(name)) {
      const remedy = didYouMean(name, known, `leave it out; these are known: ${known.join(', ')}`);
      throw badUserInput(`there is no parameter ${shown(name)} here`, [name.slice(0, 60)], remedy);
    }
    texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  const raw: Record<string, string | undefined> = {};
  for (const name of Object.keys(own.shape)) {
    const [text, ...others] = texts.get(name) ?? [];
    if (others.length > 0) throw badUserInput(`"${name}" is given ${others.length + 1} times`, [name], 'give it once');
    raw[name] = text;
  }
  const result = own.safeParse(raw);
  if (result.success) return { texts, own: result.data };
  const name = String(result.error.issues[0]?.path[0]);
  const right = own.shape[name]?.description;
  throw badUserInput(`"${name}" is ${shown(raw[name] ?? '')}`, [name], `give ${right ?? 'another value'}`);
}
