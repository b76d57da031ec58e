/** What a word found counts: exactly, then as a beginning; in name, alias, text. */
const EXACT = [1, 0.9, 0.8];
const PREFIX = [0.6, 0.5, 0.4];
/** Added for the share of the name that the exact words make up: "Ukraine" itself before "Troops in Ukraine". */
const COVERAGE = 0.1;

/**
 * How well the parts `[name, alias, text]` answer the query:
 * the mean over the query's words of the best place where each is found, plus `COVERAGE` times the share of the name's
 * words that the query names exactly. 0 when any query word is not found at all.
 */
export function score(query: readonly string[], parts: readonly (readonly string[])[]): number {
  let sum = 0;
  for (const word of query) {
    const best = bestPlace(word, parts);
    if (best === 0) return 0;
    sum += best;
  }
  const name = parts[0] ?? [];
  const named = name.filter((token) => query.includes(token)).length;
  return sum / query.length + (name.length === 0 ? 0 : (COVERAGE * named) / name.length);
}

function bestPlace(word: string, parts: readonly (readonly string[])[]): number {
  let best = 0;
  parts.forEach((tokens, part) => {
    if (tokens.includes(word)) best = Math.max(best, EXACT[part] ?? 0);
    else if (tokens.some((token) => token.startsWith(word))) best = Math.max(best, PREFIX[part] ?? 0);
  });
  return best;
}
