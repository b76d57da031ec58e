import {
  type CsrGraph,
  coalitionNetwork,
  frustration,
  indexWorld,
  leiden,
  louvain,
  modularity,
  type NetworkParameters,
  statementsUnder,
  toCsrGraph,
} from '@stancegraph/analysis';
import { figure, times } from '../report/figures.ts';
import type { Section, Table } from '../report/section.ts';
import { cpuTime, cpuTimeOnce } from './cpu-time.ts';
import { graphologyLouvain } from './graphology-louvain.ts';
import { type PeerAnswers, runPythonPeers } from './python-peers.ts';
import { BY_STATEMENTS } from './question.ts';
import { rollCalls, UN_SIZE } from './roll-calls.ts';
import { type TieArrays, toTieArrays } from './tie-arrays.ts';
import { projectVotes, toVotes } from './votes.ts';

/** Small enough for both to prove the optimum. */
const PROVABLE = { actors: 26, issues: 60, statements: 1300 };
const PAGE = 10;

interface Entry {
  name: string;
  ms: number | undefined;
  /** What shows that the same was computed. */
  check: string;
}

/** Projection, communities and frustration beside the libraries that people use for them. */
export async function projectionSideBySide(): Promise<Section> {
  const { world, statements } = rollCalls(UN_SIZE);
  const index = indexWorld(world);
  const draw = (more: Partial<NetworkParameters> = {}) =>
    coalitionNetwork(index, statements, { ...BY_STATEMENTS, ...more });
  const first = cpuTimeOnce(draw);
  const whole = cpuTime(draw);
  const part = cpuTime(() => draw({ window: { from: '1950-01-01', to: '2015-01-01' }, knownOn: '2025-06-01T00:00Z' }));
  const opened = cpuTimeOnce(() =>
    whole.answer.edges.map((edge) => statementsUnder(index, statements, BY_STATEMENTS, whole.answer, edge, PAGE)),
  );
  const votes = toVotes(statements);
  const projection = cpuTime(() => projectVotes(votes, UN_SIZE));
  const friendly = toTieArrays(whole.answer, ({ weight }) => weight > 0);
  const signed = smallNetwork();
  const peers = runPythonPeers({
    'size.json': JSON.stringify(UN_SIZE),
    'actor.i32': votes.actor,
    'issue.i32': votes.issue,
    'value.f64': votes.value,
    'source.i32': friendly.source,
    'target.i32': friendly.target,
    'weight.f64': friendly.weight,
    'signed-source.i32': signed.source,
    'signed-target.i32': signed.target,
    'signed-weight.f64': signed.weight,
  });
  const { conflict, shared } = projection.answer;
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
  return {
    title: 'Projection, communities and frustration beside the peers',
    about:
      `${UN_SIZE.actors} actors, ${UN_SIZE.issues} issues and ${UN_SIZE.statements.toLocaleString('en')} invented votes, ` +
      'the size of all UN roll calls. CPU time of one process, medians, warm, peers on one thread; every method gets the ' +
      'same columns of numbers and builds what it needs from them. The check is the sum over all pairs of what was computed.',
    tables: [
      beside('Projection: congruence and conflict of all pairs', [
        {
          name: 'ours: bits, and ties with their weights',
          ms: projection.ms,
          check: check(sum(conflict), sum(shared)),
        },
        dense('numpy, dense float32 (BLAS)', peers.dense),
        dense('scipy.sparse, CSR products', peers.sparse),
        {
          name: 'igraph, bipartite projection (shared issues and equal votes only)',
          ms: peers.bipartite?.ms,
          check: peers.bipartite ? `shared ${figure(peers.bipartite.shared)}` : '',
        },
      ]),
      beside('The whole network from statements', [
        { name: 'ours: the projection alone, as above', ms: projection.ms, check: '' },
        { name: 'the network: selection, repeats, ties, communities', ms: whole.ms, check: '' },
        { name: 'likewise, of a window, as known on a day', ms: part.ms, check: '' },
        { name: 'likewise, the first time (statements put in order)', ms: first.ms, check: '' },
        {
          name: `the newest ${PAGE} statements of every tie`,
          ms: opened.ms,
          check: `${figure(sum(opened.answer.map(({ length }) => length)))} statements`,
        },
      ]),
      beside(`Communities of its ${figure(friendly.source.length)} positive ties, the graph's building included`, [
        communities('ours: Leiden', friendly, leiden),
        communities('ours: Louvain', friendly, louvain),
        modular('igraph, Leiden', peers.igraphLeiden),
        modular('leidenalg', peers.leidenalg),
        graphology(friendly),
      ]),
      beside(`Frustration of ${signed.nodes} nodes and ${signed.source.length} signed ties, optimum proved`, [
        ours(signed),
        {
          name: 'OR-tools CP-SAT',
          ms: peers.cpSat?.ms,
          check: peers.cpSat ? `${peers.cpSat.index.toFixed(4)}${peers.cpSat.proved ? ', proved' : ''}` : '',
        },
      ]),
    ],
    notRun: Object.entries(peers.failed ?? {}).map(([what, why]) => `${what}: ${why}`),
  };
}

function beside(title: string, entries: readonly Entry[]): Table {
  const base = entries[0]?.ms ?? Number.NaN;
  const rows = entries.map(({ name, ms, check }) =>
    ms === undefined ? [name, 'not run', '', ''] : [name, figure(ms), times(ms / base), check],
  );
  return { title, columns: ['method', 'CPU ms', 'x of the first', 'check'], rows };
}

const check = (conflict: number, shared: number): string => `conflict ${figure(conflict)}, shared ${figure(shared)}`;

function dense(name: string, answer: PeerAnswers['dense']): Entry {
  return { name, ms: answer?.ms, check: answer ? check(answer.conflict, answer.shared) : '' };
}

const modularityOf = (value: number): string => `modularity ${value.toFixed(6)}`;

function modular(name: string, answer: PeerAnswers['leidenalg']): Entry {
  return { name, ms: answer?.ms, check: answer ? modularityOf(answer.modularity) : '' };
}

function communities(name: string, ties: TieArrays, find: (graph: CsrGraph, seed: number) => Int32Array): Entry {
  const { ms, answer } = cpuTime(() => {
    const graph = toCsrGraph(ties.nodes, ties.source, ties.target, ties.weight);
    return modularity(graph, find(graph, 1)) ?? 0;
  });
  return { name, ms, check: modularityOf(answer) };
}

function graphology(ties: TieArrays): Entry {
  const { ms, answer } = cpuTime(() => graphologyLouvain(ties));
  return { name: 'graphology, Louvain', ms, check: modularityOf(answer) };
}

function ours(signed: TieArrays): Entry {
  const { ms, answer } = cpuTime(() => frustration(signed), 3, 1);
  return {
    name: 'ours: Russian doll search',
    ms,
    check: `${answer.index.toFixed(4)}${answer.proved ? ', proved' : ''}`,
  };
}

function smallNetwork(): TieArrays {
  const { world, statements } = rollCalls(PROVABLE);
  return toTieArrays(coalitionNetwork(indexWorld(world), statements, BY_STATEMENTS), () => true);
}
