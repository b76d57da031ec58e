import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely meant, if any is near enough; ties by code point. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const bound = Math.max(1, Math.floor(wanted.length / 3));
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > bound) continue;
    const far = distance(wanted, candidate.toLowerCase());
    if (far > bound) continue;
    if (!best || far < best.far || (far === best.far && candidate < best.candidate)) best = { candidate, far };
  }
  return best?.candidate;
}

/** A remedy: `did you mean "x"?` where something is near, else the given advice. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? otherwise : `did you mean "${nearest}"?`;
}
