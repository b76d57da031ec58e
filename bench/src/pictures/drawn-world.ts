export interface DrawnWorld {
  name: string;
  nodes: number;
  /** As a bundle; who stands on the same issue has a tie. */
  bundle: object;
}

const POSITIONS = ['SUPPORT', 'LEAN_SUPPORT', 'NEUTRAL', 'LEAN_OPPOSE', 'OPPOSE'];

/** 200 actors of whom each half meets on one issue, and a few on others: 10,000 ties. */
export const DENSE: DrawnWorld = drawnWorld('200 actors, 10,000 ties', 200, [
  range(0, 100),
  range(100, 200),
  range(90, 106),
]);

/** 2,000 actors in groups of seven, every second group meeting the next: 6,000 ties. */
export const WIDE: DrawnWorld = drawnWorld(
  '2,000 actors, 6,000 ties',
  2000,
  Array.from({ length: 286 }, (_, group) => range(group * 7 - (group % 2), Math.min(2000, group * 7 + 7))),
);

function drawnWorld(name: string, nodes: number, groups: readonly number[][]): DrawnWorld {
  const issues = groups.map((_, at) => ({
    id: `issue-${at}`,
    title: `Issue ${at}`,
    question: `Is it so, number ${at}?`,
  }));
  const said = groups.flatMap((group, at) =>
    group
      .filter((actor) => actor >= 0)
      .map((actor) => ({
        id: `said-${at}-${actor}`,
        actor: `actor-${actor}`,
        issue: `issue-${at}`,
        position: POSITIONS[(actor * 7 + at * 3 + Math.floor(actor / 13)) % POSITIONS.length],
      })),
  );
  return {
    name,
    nodes,
    bundle: {
      stancegraph: 1,
      actors: Array.from({ length: nodes }, (_, at) => ({ id: `actor-${at}`, type: 'COUNTRY', name: `Actor ${at}` })),
      issues,
      sources: [{ id: 'report', title: 'Report' }],
      statements: said.map((one) => ({
        ...one,
        date: '2025-01-01',
        kind: 'SAID',
        source: 'report',
        directness: 'OWN_WORDS',
      })),
      stances: said.map(({ id, ...one }) => ({ ...one, from: '2025-01-01', statements: [id] })),
    },
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
