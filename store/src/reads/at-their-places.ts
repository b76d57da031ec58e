/** The records at the places of their ids; undefined where there is none. */
export function atTheirPlaces<T>(
  ids: readonly string[],
  records: Iterable<[id: string, record: T]>,
): (T | undefined)[] {
  const byId = new Map(records);
  return ids.map((id) => byId.get(id));
}
