/** What a query word found counts, in tenths (whose sums are exact): as a whole word, then as a beginning; in name, alias, text. */
const EXACT = [10, 9, 8];
const PREFIX = [6, 5, 4];
/** The most that covering the name adds: more than lies between an exact word and a beginning in the same place. */
const COVERAGE = 0.5;

/**
 * How well the parts `[name, alias, text]` answer the query, 0..1.5:
 *
 *     mean over the query's words of the best place where each is found
 *     + COVERAGE x share of the name's letters that the query's words spell
 *
 * A name's word found whole counts with all its letters, one that a query word begins with as many as that has: "russ"
 * spells four of six letters of "Russia" and four of thirty of a long title in which the word occurs. 0 when any query
 * word is found nowhere.
 */
export function score(query: readonly string[], parts: readonly (readonly string[])[]): number {
  let sum = 0;
  for (const word of query) {
    const best = bestPlace(word, parts);
    if (best === 0) return 0;
    sum += best;
  }
  return query.length === 0 ? 0 : sum / (10 * query.length) + COVERAGE * coverage(query, parts[0] ?? []);
}

function bestPlace(word: string, parts: readonly (readonly string[])[]): number {
  let best = 0;
  parts.forEach((tokens, part) => {
    if (tokens.includes(word)) best = Math.max(best, EXACT[part] ?? 0);
    else if (tokens.some((token) => token.startsWith(word))) best = Math.max(best, PREFIX[part] ?? 0);
  });
  return best;
}

/** Share 0..1 of the name's letters; each word of it by the longest query word that it begins with. */
function coverage(query: readonly string[], name: readonly string[]): number {
  let [spelled, letters] = [0, 0];
  for (const token of name) {
    letters += token.length;
    spelled += Math.max(0, ...query.filter((word) => token.startsWith(word)).map((word) => word.length));
  }
  return letters === 0 ? 0 : spelled / letters;
}
