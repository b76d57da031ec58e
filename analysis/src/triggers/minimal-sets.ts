import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import type { Game } from './game.ts';

export interface MinimalSets {
  /** By size, then by their steps; each ascending. */
  sets: number[][];
  /** All sets up to this size were searched. */
  searchedTo: number;
  /** True where no larger set can reach the goal without containing one of these. */
  exhausted: boolean;
}

export interface SearchLimits {
  maxSize: number;
  /** How much work the game may do. */
  budget: number;
  mostSets: number;
  /** Ends with the first size that has an answer. */
  smallestOnly?: boolean;
}

/** What share of the work that is left the search for one blocker may take. */
const BLOCKER_SHARE = 0.1;

/** A set that does not reach the goal; what came before it is left to others. */
interface Node {
  set: number[];
  parent: Node | null;
  /** Steps that the branches before this one took: no set below has them. */
  excluded: readonly number[];
}

/**
 * All inclusion-minimal sets that reach the goal, by size: breadth first, a hitting-set tree (Reiter 1987,
 * doi:10.1016/0004-3702(87)90062-2). Of a set that does not reach it, a *blocker* is a list of steps without all of which
 * no larger set does; every answer takes one of them, so only they are branched on. A branch leaves out what the branches
 * before it took, so that no set comes twice; it is cut where it contains an answer, or where no completion is possible.
 * Nothing supposes that more steps are better. Sets with contradictory steps are left out.
 */
export function minimalSets(
  game: Game,
  { maxSize, budget, mostSets, smallestOnly = false }: SearchLimits,
): MinimalSets {
  const sets: number[][] = [];
  /** By step, the answers of smaller sizes that have it. */
  const answersWith: number[][][] = Array.from({ length: game.players }, () => []);
  const blockers: Uint8Array[] = [];
  const end = game.work() + budget;
  const isSpent = () => game.work() + looked > end;
  /** Looking at a set costs something too. */
  let looked = 0;
  if ((game.verdict([], []) & CERTAIN) !== 0) return { sets: [[]], searchedTo: maxSize, exhausted: true };
  let level: Node[] = [{ set: [], parent: null, excluded: [] }];
  for (let size = 1; size <= maxSize; size++) {
    const found: number[][] = [];
    const next: Node[] = [];
    const finished = level.every((node) => expand(node, size, found, next));
    found.sort(bySteps);
    sets.push(...found);
    if (!finished) return { sets, searchedTo: size - 1, exhausted: false };
    if (next.length === 0) return { sets, searchedTo: maxSize, exhausted: true };
    if (smallestOnly && found.length > 0) return { sets, searchedTo: size, exhausted: false };
    for (const answer of found) for (const step of answer) answersWith[step]?.push(answer);
    level = next;
  }
  return { sets, searchedTo: maxSize, exhausted: false };

  /** False when the budget ran out. */
  function expand(node: Node, size: number, found: number[][], next: Node[]): boolean {
    const branches = branchesOf(node);
    if (branches === null) return false;
    for (let i = 0; i < branches.length; i++) {
      const step = branches[i] ?? 0;
      const set = [...node.set, step].sort((a, b) => a - b);
      if (answersWith[step]?.some((answer) => answer.every((other) => set.includes(other)))) continue;
      if (isSpent() || sets.length + found.length >= mostSets) return false;
      looked += set.length * (1 + blockers.length);
      const isBlocked = blockers.some((blocker) => set.every((other) => blocker[other] === 0));
      if (!isBlocked && (game.verdict(set, []) & CERTAIN) !== 0) found.push(set);
      // Of the last size it only matters whether there is any.
      else if (size < maxSize || next.length === 0) next.push({ set, parent: node, excluded: branches.slice(0, i) });
    }
    return true;
  }

  /** The steps of a blocker that are still allowed; null when the budget ran out. */
  function branchesOf(node: Node): number[] | null {
    const allowed = new Uint8Array(game.players).fill(1);
    for (let at: Node | null = node; at !== null; at = at.parent) for (const step of at.excluded) allowed[step] = 0;
    for (const step of node.set) {
      allowed[step] = 0;
      for (const clash of game.clashes[step] ?? []) allowed[clash] = 0;
    }
    const known = blockers.find((blocker) => node.set.every((step) => blocker[step] === 0));
    if (known) return game.order.filter((step) => known[step] === 1 && allowed[step] === 1);
    const candidates = game.order.filter((step) => allowed[step] === 1);
    if ((game.verdict(node.set, candidates) & POSSIBLE) === 0) return [];
    if ((game.verdict(node.set, []) & POSSIBLE) !== 0) return candidates;
    const harmless: number[] = [];
    const until = game.work() + BLOCKER_SHARE * (end - game.work());
    const blocker = grow(node.set, harmless, candidates, until);
    if (isSpent()) return null;
    remember(node.set, harmless);
    return blocker;
  }

  /**
   * Adds to `harmless` what leaves the goal out of reach, as much as is found before `until`, the far steps first; answers
   * with the rest.
   */
  function grow(set: readonly number[], harmless: number[], candidates: readonly number[], until: number): number[] {
    if (candidates.length === 0) return [];
    if (game.work() > until) return [...candidates];
    if ((game.verdict(set, [...harmless, ...candidates]) & POSSIBLE) === 0) {
      harmless.push(...candidates);
      return [];
    }
    if (candidates.length === 1) return [...candidates];
    const half = candidates.length >> 1;
    const far = grow(set, harmless, candidates.slice(half), until);
    return [...grow(set, harmless, candidates.slice(0, half), until), ...far];
  }

  /** What blocks also without taking the set for granted blocks every set that has none of it. */
  function remember(set: readonly number[], harmless: readonly number[]): void {
    const all = [...set, ...harmless];
    if ((game.verdict([], all) & POSSIBLE) !== 0) return;
    const blocker = new Uint8Array(game.players).fill(1);
    for (const step of all) blocker[step] = 0;
    blockers.push(blocker);
  }
}

function bySteps(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
