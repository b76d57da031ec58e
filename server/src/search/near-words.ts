import { distance } from 'fastest-levenshtein';

/** A beginning is a little less than the whole word. */
const BEGINNING = 0.9;

/** How near a typed word is to a word or its beginning: 0 (another word) to 1 (the same). */
export function nearness(typed: string, word: string): number {
  const whole = within(typed, word);
  return word.length > typed.length ? Math.max(whole, BEGINNING * within(typed, word.slice(0, typed.length))) : whole;
}

/** One slip in four letters, two in six; none in shorter words, which would be near to everything. */
function within(typed: string, word: string): number {
  const longer = Math.max(typed.length, word.length);
  const bound = longer < 4 ? 0 : longer < 6 ? 1 : 2;
  if (Math.abs(typed.length - word.length) > bound) return 0;
  const far = distance(typed, word);
  return far > bound ? 0 : 1 - far / longer;
}
