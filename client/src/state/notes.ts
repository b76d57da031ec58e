import * as z from 'zod/mini';

/** What the reader has written beside actors, by id. */
export const notes = z.record(
  z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]*$/), z.maxLength(200)),
  z.string().check(z.minLength(1), z.maxLength(2000)),
);
export type Notes = z.infer<typeof notes>;

/** One note written, or taken away where nothing is left of it. */
export function withNote(all: Notes, id: string, text: string): Notes {
  const { [id]: _before, ...others } = all;
  const kept = text.trim().slice(0, 2000);
  return kept === '' ? others : { ...others, [id]: kept };
}
