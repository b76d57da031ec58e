/** What has changed in the graph since the reader was told last: how many records of each kind; null: not known. */
export type News = ReadonlyMap<string, number> | null;

export type Written = readonly { kind: string; count: number }[] | null;

/** Several changes told as one; what is not known of one is not known of all. */
export function addNews(before: News, written: Written): News {
  if (before === null || written === null) return null;
  const counts = new Map(before);
  for (const { kind, count } of written) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return counts;
}
