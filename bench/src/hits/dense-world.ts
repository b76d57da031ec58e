const ACTORS = 100;
const ISSUES = 40;
const POSITIONS = ['SUPPORT', 'LEAN_SUPPORT', 'NEUTRAL', 'LEAN_OPPOSE', 'OPPOSE'];

/** A bundle of 100 actors that each hold a stance on 40 issues: pages and first-20 lists cut it at every level. */
export function denseWorld(): string {
  const pairs = Array.from({ length: ACTORS * ISSUES }, (_, n) => {
    const [actor, issue] = [Math.floor(n / ISSUES), n % ISSUES];
    return {
      id: `statement-${n}`,
      actor: `actor-${actor}`,
      issue: `issue-${issue}`,
      date: day(n),
      position: POSITIONS[(actor * 7 + issue) % POSITIONS.length],
      source: `source-${n % ACTORS}`,
    };
  });
  return JSON.stringify({
    stancegraph: 1,
    actors: range(ACTORS, (n) => ({ id: `actor-${n}`, type: 'COUNTRY', name: `Actor ${n}` })),
    issues: range(ISSUES, (n) => ({ id: `issue-${n}`, title: `Issue ${n}`, question: `Should ${n} be done?` })),
    sources: range(ACTORS, (n) => ({ id: `source-${n}`, title: `Source ${n}` })),
    statements: pairs.map((pair) => ({ ...pair, kind: 'SAID', directness: 'OWN_WORDS' })),
    stances: pairs.map(({ id, actor, issue, date, position }) => ({
      ...{ actor, issue, position, from: date, statements: [id] },
    })),
  });
}

/** Days of 2024 and 2025, each actor's in an order of its own. */
function day(n: number): string {
  return new Date(Date.UTC(2024, 0, 1 + ((n * 37) % 700))).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

const range = <T>(size: number, make: (n: number) => T): T[] => Array.from({ length: size }, (_, n) => make(n));
