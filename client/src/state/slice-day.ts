/** What an address needs for a slice's picture: one of stances is of its first day, one of statements is what it gathers. */
export const dayOf = ({ at, until }: { at: string; until: string | null }) =>
  until ? { asOf: until, windowFrom: at, windowTo: until } : { asOf: at };
