import { type CsrGraph, toCsrGraph } from '../graph/csr-graph.ts';

/** A graph and the strengths of its nodes; in an aggregate graph a strength includes the ties inside the node. */
export interface LevelGraph {
  graph: CsrGraph;
  strength: Float64Array;
  /** Sum of all strengths: twice the sum of all weights. */
  total: number;
}

export function toLevelGraph(graph: CsrGraph): LevelGraph {
  const strength = new Float64Array(graph.nodes);
  let total = 0;
  for (let v = 0; v < graph.nodes; v++)
    for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++) {
      strength[v] = (strength[v] as number) + (graph.weight[e] as number);
      total += graph.weight[e] as number;
    }
  return { graph, strength, total };
}

/** Groups become nodes, the ties between them are added up; `groupOf` has values 0 .. groups - 1. O(edges). */
export function aggregateLevel(level: LevelGraph, groupOf: Int32Array, groups: number): LevelGraph {
  const { graph } = level;
  const strength = new Float64Array(groups);
  const members = membersByGroup(groupOf, groups);
  const between = new Float64Array(groups);
  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  for (let group = 0; group < groups; group++) {
    const touched: number[] = [];
    for (let i = members.start[group] as number; i < (members.start[group + 1] as number); i++) {
      const v = members.items[i] as number;
      strength[group] = (strength[group] as number) + (level.strength[v] as number);
      for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++) {
        const other = groupOf[graph.target[e] as number] as number;
        if (other <= group) continue;
        if (between[other] === 0) touched.push(other);
        between[other] = (between[other] as number) + (graph.weight[e] as number);
      }
    }
    for (const other of touched) {
      source.push(group);
      target.push(other);
      weight.push(between[other] as number);
      between[other] = 0;
    }
  }
  return { graph: toCsrGraph(groups, source, target, weight), strength, total: level.total };
}

function membersByGroup(groupOf: Int32Array, groups: number): { start: Int32Array; items: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (const group of groupOf) start[group + 1] = (start[group + 1] as number) + 1;
  for (let g = 0; g < groups; g++) start[g + 1] = (start[g + 1] as number) + (start[g] as number);
  const next = start.slice();
  const items = new Int32Array(groupOf.length);
  groupOf.forEach((group, v) => {
    const at = next[group] as number;
    items[at] = v;
    next[group] = at + 1;
  });
  return { start, items };
}

/** Renumbers groups 0, 1, ... in the order of their first member. Returns how many there are. */
export function renumber(groupOf: Int32Array): number {
  const numbers = new Map<number, number>();
  for (let v = 0; v < groupOf.length; v++) {
    const group = groupOf[v] as number;
    let number = numbers.get(group);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(group, number);
    }
    groupOf[v] = number;
  }
  return numbers.size;
}
