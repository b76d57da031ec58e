/** How much of it somebody reads; what is left out is counted, with a link to all of it. */
export const MOST = {
  issues: 6,
  /** Actors of one position on one issue. */
  actors: 20,
  /** Names in a sentence. */
  names: 8,
  changes: 25,
  events: 8,
  /** Sets of conditions that are tried, and then told. */
  triggers: 12,
  blockers: 5,
  contradictions: 6,
  /** Statements behind one sentence, the newest. */
  notes: 3,
  footnotes: 250,
  /** Statements read under one position, for what they come to together. */
  statements: 20,
} as const;

/** Characters of what others wrote. */
export const LONGEST = { name: 90, title: 160, summary: 240, address: 200 } as const;
