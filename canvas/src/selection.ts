/** What is chosen: an actor (or issue) by id, or a tie by its two ends in order. */
export type Selection = { kind: 'node'; id: string } | { kind: 'tie'; source: string; target: string };
