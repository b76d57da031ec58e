import type { Filters } from './filters/filters.ts';
import type { ActorType, ConditionStatus, Position } from './model.ts';
import type { Verdict } from './network/verdict.ts';
import type { Kernel } from './time-slices/kernel.ts';

export const AGGREGATIONS = ['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'COMBINE'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];
export const NORMALIZATIONS = ['NONE', 'AVERAGE', 'JACCARD', 'COSINE', 'ACTIVITY', 'PROMINENCE'] as const;
export type Normalization = (typeof NORMALIZATIONS)[number];
export const DUPLICATES = ['INCLUDE', 'SOURCE', 'WEEK', 'MONTH', 'YEAR', 'RANGE'] as const;
export type Duplicates = (typeof DUPLICATES)[number];
/** CORRECTED: what the measure is meant to be. DNA_3_1_2: equal to Discourse Network Analyzer 3.1.2, defects included. */
export type Method = 'CORRECTED' | 'DNA_3_1_2';
export type Level = 'SELF' | 'REPRESENTED';

export type Assumption =
  | { condition: string; status: ConditionStatus }
  | { actor: string; issue: string; position: Position };

/** All parameters of a network, defaults filled in; null = no restriction. */
export interface NetworkParameters extends Filters {
  issues: string[] | null;
  topics: string[] | null;
  actors: string[] | null;
  actorTypes: ActorType[] | null;
  excludeSources: string[] | null;
  nodes: 'ACTORS' | 'ISSUES';
  level: Level;
  /** The day. */
  asOf: string;
  /** The instant; null = all that is known now. */
  knownOn: string | null;
  basis: 'STANCES' | 'STATEMENTS';
  /** Half-open; null = all up to and including `asOf`. */
  window: { from: string; to: string } | null;
  /** Weighs statements by their day in the window; null = all alike. */
  kernel: Kernel | null;
  aggregation: Aggregation;
  normalization: Normalization;
  duplicates: Duplicates;
  method: Method;
  minWeight: number | null;
  isolates: boolean;
  communities: 'LEIDEN' | 'LOUVAIN' | 'NONE';
  seed: number;
  assume: Assumption[];
  /** Which fixed point of the conditions counts. */
  fixedPoint: 'LEAST' | 'GREATEST';
  /** Only moves up to this round of the least fixed point, 0 = none; null = all. */
  round: number | null;
}

/** A one-mode network; nodes by id, edges by the ids of their ends (`source` < `target`). */
export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** Node ids of each community, largest first, ties by the first member's id. */
  communities: string[][];
  measures: {
    nodes: number;
    edges: number;
    positive: number;
    negative: number;
    /** Ties by their verdict. */
    agree: number;
    differ: number;
    density: number;
    modularity: number | null;
  };
  /** Ids of the conditions that nobody knows the status of. */
  open: string[];
}

export interface NetworkNode {
  id: string;
  community: number | null;
  degree: number;
  strength: number;
  /** 0..1, over positive ties of length 1/weight. */
  betweenness: number;
  /** Ids of its representatives where they differ in sign, or only some are decided. */
  divided: string[];
  positions: NodePosition[];
}

export interface NodePosition {
  issue: string;
  /** The effective position (for a mean: the nearest named one); null with basis STATEMENTS. */
  position: Position | null;
  /** -1..1; null = undecided. */
  value: number | null;
  /** The stored position, where conditions or assumptions changed it. */
  stored: Position | null;
  /** Ids of the stances it comes from. */
  stances: string[];
}

export interface NetworkEdge {
  source: string;
  target: string;
  weight: number;
  /** What the weight says of both ends, by aggregation. */
  verdict: Verdict;
  /** Not normalized. */
  congruence: number;
  conflict: number;
  /** How many entries `shared` has. */
  sharedCount: number;
  /** Worked out when first read: over many ties it is large. */
  shared: SharedIssue[];
}

export interface SharedIssue {
  /** The issue's id; between issues the actor's. */
  id: string;
  /** Congruence minus conflict from this one. */
  agreement: number;
  source: Position | null;
  target: Position | null;
}
