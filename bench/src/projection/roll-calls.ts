import type { Actor, Issue, StatementColumns, World } from '@stancegraph/analysis';
import { NO_RELIABILITY, STATEMENT_KINDS, toDayNumber, toPositionCode } from '@stancegraph/analysis';

/** As large as all roll calls of the UN General Assembly. */
export const UN_SIZE: RollCallSize = { actors: 200, issues: 6203, statements: 870_000 };

export interface RollCallSize {
  actors: number;
  issues: number;
  statements: number;
}

const FIRST_DAY = toDayNumber('1946-01-01');
const YEARS = 74;

/**
 * Invented roll calls: each actor votes at most once on each issue, in two blocs that lean apart. Every issue is one
 * document of one day. Deterministic.
 */
export function rollCalls(size: RollCallSize): { world: World; statements: StatementColumns } {
  const actors = names('country', size.actors);
  const issues = names('roll-call', size.issues);
  const random = linearCongruence(20200114);
  const cells = size.actors * size.issues;
  const columns = emptyColumns(size.statements);
  const codes = [toPositionCode('SUPPORT'), toPositionCode('NEUTRAL'), toPositionCode('OPPOSE')];
  let at = 0;
  for (let cell = 0; cell < cells && at < size.statements; cell++) {
    // Selection sampling (Knuth 3.4.2 S): exactly the wanted number of cells, each as likely.
    if (random() * (cells - cell) >= size.statements - at) continue;
    const issue = Math.floor(cell / size.actors);
    const actor = cell % size.actors;
    const lean = (actor % 2 === issue % 2 ? 0.75 : 0.3) - (actor % 7) / 40;
    const draw = random();
    columns.actor[at] = actor;
    columns.issue[at] = issue;
    columns.source[at] = issue;
    columns.day[at] = FIRST_DAY + Math.floor((issue * YEARS * 365.25) / size.issues);
    columns.position[at] = codes[draw < lean ? 0 : draw < lean + 0.12 ? 1 : 2] ?? 0;
    columns.ids.push(`vote-${issue}-${actor}`);
    at++;
  }
  return {
    world: {
      actors: actors.map(toActor),
      issues: issues.map(toIssue),
      offices: [],
      memberships: [],
      conditions: [],
      stances: [],
    },
    statements: {
      ...columns,
      actors,
      issues,
      sources: issues.map((id) => `${id}-record`),
      reliabilities: new Uint8Array(issues.length).fill(NO_RELIABILITY),
      utterances: [],
    },
  };
}

function emptyColumns(size: number) {
  return {
    ids: [] as string[],
    actor: new Int32Array(size),
    issue: new Int32Array(size),
    source: new Int32Array(size),
    utterance: new Int32Array(size).fill(-1),
    day: new Int32Array(size),
    position: new Uint8Array(size),
    value: new Float64Array(size).fill(Number.NaN),
    kind: new Uint8Array(size).fill(STATEMENT_KINDS.indexOf('VOTED')),
    credibility: new Uint8Array(size),
    directness: new Uint8Array(size),
    recorded: new Float64Array(size),
    retracted: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  };
}

const names = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${kind}-${String(i).padStart(5, '0')}`);

const LEARNED = { recordedAt: '2025-01-01T00:00:00.000Z', retractedAt: null, retractReason: null };

function toActor(id: string): Actor {
  const rest = { aliases: [], wikidata: null, iso2: null, iso3: null, kind: null, anonymous: false };
  return { ...LEARNED, ...rest, id, type: 'COUNTRY', name: id };
}

function toIssue(id: string): Issue {
  return { ...LEARNED, id, title: id, question: `${id}?`, topics: [], partOf: null };
}

/** A seeded stream in [0, 1): the Lehmer generator of Park and Miller 1988. */
function linearCongruence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
