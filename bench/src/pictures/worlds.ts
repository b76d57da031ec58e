/** An invented world as a bundle, and what to ask the explorer for. */
export interface PictureWorld {
  name: string;
  bundle: object;
}

const DAY = '2025-01-01';

/** Every actor speaks on three of eleven issues: about half of all pairs have a tie. */
export const denseWorld = (): PictureWorld => {
  const draw = below(1);
  const positions = ['SUPPORT', 'LEAN_SUPPORT', 'NEUTRAL', 'OPPOSE'];
  const stances = each(200, (actor) => {
    const first = draw(11);
    const second = (first + 1 + draw(5)) % 11;
    const third = (first + 6 + draw(5)) % 11;
    return [first, second, third].map((issue) => ({ actor, issue, position: positions[draw(4)] ?? 'NEUTRAL' }));
  });
  return { name: '200 actors', bundle: toBundle(200, 11, stances.flat()) };
};

/** Ten groups of 200; in each, 100 issues on which four of the group speak. */
export const groupedWorld = (): PictureWorld => {
  const draw = below(2);
  const stances = each(1_000, (issue) => {
    const group = Math.floor(issue / 100);
    const speakers = new Set<number>();
    while (speakers.size < 4) speakers.add(group * 200 + draw(200));
    return [...speakers].map((actor) => ({ actor, issue, position: draw(8) === 0 ? 'OPPOSE' : 'SUPPORT' }));
  });
  return { name: '2,000 actors', bundle: toBundle(2_000, 1_000, stances.flat()) };
};

function toBundle(
  actors: number,
  issues: number,
  stances: readonly { actor: number; issue: number; position: string }[],
): object {
  const about = ({ actor, issue }: { actor: number; issue: number }) => ({ actor: `a${actor}`, issue: `i${issue}` });
  return {
    stancegraph: 1,
    id: 'invented',
    actors: each(actors, (at) => ({ id: `a${at}`, type: 'COUNTRY', name: `Actor ${at}` })),
    issues: each(issues, (at) => ({ id: `i${at}`, title: `Issue ${at}`, question: `Should ${at} be?` })),
    sources: [{ id: 'source', title: 'Invented' }],
    statements: stances.map((stance) => ({
      ...about(stance),
      id: `s${stance.actor}-${stance.issue}`,
      date: DAY,
      position: stance.position,
      kind: 'SAID',
      source: 'source',
      directness: 'OWN_WORDS',
    })),
    stances: stances.map((stance) => ({
      ...about(stance),
      position: stance.position,
      from: DAY,
      statements: [`s${stance.actor}-${stance.issue}`],
    })),
  };
}

const each = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** Whole numbers below a bound, the same at every run (a linear congruential generator). */
function below(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
