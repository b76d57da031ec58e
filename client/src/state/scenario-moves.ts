import type { Address } from './address.ts';

interface MoveLike {
  actor: { id: string };
  issue: { id: string };
  round: number;
}
interface Answer<M extends MoveLike> {
  rounds: number;
  least: readonly M[];
  greatest: readonly M[];
}

/** The round that is shown; the last one where the address names none, or none so late. */
export const shownRound = ({ rounds }: { rounds: number }, { round }: Pick<Address, 'round'>): number =>
  Math.min(round ?? rounds, rounds);

/** Who has moved by the round that is shown, or moves if all expect it. */
export function shownMoves<M extends MoveLike>(answer: Answer<M>, address: Pick<Address, 'fixedPoint' | 'round'>): M[] {
  if (address.fixedPoint === 'GREATEST') return [...answer.greatest];
  const last = shownRound(answer, address);
  return answer.least.filter(({ round }) => round <= last);
}

export type Mark = 'moved' | 'assumed';

/** By actor, what marks it in the picture of these issues (null: of all): it moved, or its position is assumed. */
export function scenarioMarks(
  moves: readonly MoveLike[],
  assume: readonly string[],
  issues: readonly string[] | null,
): Map<string, Mark> {
  const isShown = (issue: string) => issues === null || issues.includes(issue);
  const assumed = assume.flatMap((text): [string, Mark][] => {
    const [actor = '', issue] = text.slice(0, text.indexOf(':')).split('~');
    return issue !== undefined && isShown(issue) ? [[actor, 'assumed']] : [];
  });
  const moved = moves.filter(({ issue }) => isShown(issue.id)).map(({ actor }): [string, Mark] => [actor.id, 'moved']);
  return new Map([...assumed, ...moved]);
}
