/** A polarization score, 0 to 1, in words: below a third it is near to perfect polarization, above two thirds far from it. */
export const distanceWord = (score: number): 'near' | 'halfway' | 'far' =>
  score < 1 / 3 ? 'near' : score > 2 / 3 ? 'far' : 'halfway';
