import * as z from 'zod/mini';
import { notes } from './notes.ts';

const MOST = 200;
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const view = z.object({
  name,
  /** The query string of the page, with all that is hidden, pinned and chosen. */
  address: z.string().check(z.regex(/^(\?.*)?$/), z.maxLength(20_000)),
  notes,
});
export type SavedView = z.infer<typeof view>;

/** As they are kept in the browser, and as a file takes them along. */
const file = z.object({ stancegraphViews: z.literal(1), views: z.array(view).check(z.maxLength(MOST)) });

/** What a text holds, or null where it is no file of views. */
export function readViews(text: string): SavedView[] | null {
  try {
    return file.parse(JSON.parse(text)).views;
  } catch {
    return null;
  }
}

export const writeViews = (views: readonly SavedView[]): string =>
  `${JSON.stringify({ stancegraphViews: 1, views }, null, 2)}\n`;

/** One more, by name; the one that had the name gives way. */
export const withView = (views: readonly SavedView[], added: SavedView): SavedView[] =>
  [...views.filter((other) => other.name !== added.name), added]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .slice(0, MOST);

/** Those of a file beside what is there: a name that is taken by another view gets a number. */
export const withFile = (views: readonly SavedView[], added: readonly SavedView[]): SavedView[] =>
  added.reduce<SavedView[]>(
    (all, one) => {
      const same = all.find((other) => other.name === one.name);
      if (same && JSON.stringify(same) === JSON.stringify(one)) return all;
      return withView(all, { ...one, name: freeName(all, one.name) });
    },
    [...views],
  );

/** The name, or the first of "name 2", "name 3" … that nobody has. */
function freeName(views: readonly SavedView[], wanted: string): string {
  const taken = new Set(views.map((one) => one.name));
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = `${wanted.slice(0, 95)} ${number}`;
  return free;
}

/** One under another name; unchanged where that is empty or taken. */
export function renamed(views: readonly SavedView[], from: string, to: string): SavedView[] {
  const parsed = name.safeParse(to);
  const one = views.find((other) => other.name === from);
  if (!parsed.success || !one || views.some((other) => other.name === parsed.data)) return [...views];
  return withView(
    views.filter((other) => other !== one),
    { ...one, name: parsed.data },
  );
}
