import type { ConditionStatus, NetworkParameters, Position, PositionChange, Stance } from '@stancegraph/analysis';
import type { Graph, ReadOptions } from '@stancegraph/store';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Between, type Changed, changedIn } from './changed-in.ts';
import type { ChangedStatement } from './changed-statements.ts';
import { type CitedSource, type CitedStatement, citations } from './citations.ts';

/** Nobody reads a longer list; how many there are is said too. */
const MOST_ROWS = 100;
/** Of each row, the newest. */
const MOST_SENTENCES = 5;

export interface Named {
  id: string;
  name: string;
}
export interface StanceDrift {
  actor: Named;
  issue: Named;
  kinds: PositionChange['kinds'];
  /** The effective position; null: none was known. */
  from: Position | null;
  to: Position | null;
  /** The day from which the new stance holds; null where none is new. */
  validFrom: string | null;
  /** When the graph learned it; null where it follows from a condition alone. */
  learnedAt: string | null;
  /** The sentences that it rests on now and did not before; of a stance that was withdrawn, those that it had. */
  statements: CitedStatement[];
  /** Conditions that moved it, where the stance stayed. */
  because: Named[];
  /** What was taken back under it, and why. */
  corrections: PositionChange['corrections'];
}
export interface ConditionDrift {
  condition: Named;
  from: ConditionStatus;
  to: ConditionStatus;
  /** Of the newest entry of its history; null where what others do meets it. */
  validFrom: string | null;
  learnedAt: string | null;
  source: CitedSource | null;
}
export interface StatementDrift extends Pick<ChangedStatement, 'change' | 'position'> {
  actor: Named;
  issue: Named;
  /** When it was recorded or taken back. */
  learnedAt: string;
  statement: CitedStatement | null;
}
export interface Listed<Row> {
  total: number;
  rows: Row[];
}
export interface Drift {
  stances: Listed<StanceDrift>;
  conditions: Listed<ConditionDrift>;
  /** Of networks of statements; the other two are of networks of stances. */
  statements: Listed<StatementDrift>;
}

/**
 * What the graph learned or took back between two instants, of that which the networks are asked about, by name.
 * @param asked one network, or the slices of one over time; of what changed in several, the last counts
 */
export async function driftOf(
  snapshot: Snapshot,
  graph: Graph,
  asked: readonly NetworkParameters[],
  between: Between,
  read: ReadOptions,
): Promise<Drift> {
  const found: Changed[] = [];
  for (const parameters of asked) found.push(await changedIn(snapshot, parameters, between));
  const stances = listed(
    lastOfEach(
      found.flatMap(({ stances }) => stances),
      ({ actor, issue }) => `${actor} ${issue}`,
    ),
  );
  const conditions = listed(
    lastOfEach(
      found.flatMap(({ conditions }) => conditions),
      ({ condition }) => condition,
    ),
  );
  const statements = listed(
    lastOfEach(
      found.flatMap(({ statements }) => statements),
      ({ id }) => id,
    ),
  );
  const histories = new Map(
    conditions.rows.map(({ condition }) => [condition, snapshot.historyOf(condition, between.knownTo).at(-1)]),
  );
  const cited = await citations(
    graph,
    {
      statements: [...stances.rows.flatMap(restsOn), ...statements.rows.map(({ id }) => id)],
      sources: [...histories.values()].flatMap((entry) => entry?.source ?? []),
    },
    read,
  );
  const named = (id: string): Named => ({ id, name: snapshot.nameOf(id) });
  const newStances = recordsOf(snapshot, stances.rows.flatMap(newIn));
  return {
    stances: mapped(stances, (change) => {
      const { actor, issue, kinds, before, after, because, corrections } = change;
      const fresh = newIn(change).flatMap((id) => newStances.get(id) ?? []);
      return {
        actor: named(actor),
        issue: named(issue),
        kinds,
        from: before?.position ?? null,
        to: after?.position ?? null,
        validFrom: latest(fresh.map(({ from }) => from)),
        learnedAt: latest([
          ...fresh.map(({ recordedAt }) => recordedAt),
          ...corrections.map(({ retractedAt }) => retractedAt),
        ]),
        statements: cited.statements(restsOn(change)).slice(0, MOST_SENTENCES),
        because: [...new Set(because.map(({ condition }) => condition))].map(named),
        corrections,
      };
    }),
    conditions: mapped(conditions, ({ condition, before, after }) => {
      const entry = histories.get(condition);
      return {
        condition: named(condition),
        from: before,
        to: after,
        validFrom: entry?.from ?? null,
        learnedAt: entry?.recordedAt ?? null,
        source: cited.source(entry?.source ?? null),
      };
    }),
    statements: mapped(statements, ({ id, change, actor, issue, position, at }) => ({
      change,
      actor: named(actor),
      issue: named(issue),
      position,
      learnedAt: at,
      statement: cited.statements([id])[0] ?? null,
    })),
  };
}

function lastOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

const listed = <Row>(rows: Row[]): Listed<Row> => ({ total: rows.length, rows: rows.slice(0, MOST_ROWS) });
const mapped = <Row, Out>({ total, rows }: Listed<Row>, map: (row: Row) => Out): Listed<Out> => ({
  total,
  rows: rows.map(map),
});

const latest = (times: readonly string[]): string | null => [...times].sort().at(-1) ?? null;

const newIn = ({ before, after }: PositionChange): string[] =>
  after?.stances.filter((id) => !before?.stances.includes(id)) ?? [];

const restsOn = ({ after, newStatements, formerStatements }: PositionChange): string[] =>
  after === null ? formerStatements : newStatements;

function recordsOf({ world }: Snapshot, ids: readonly string[]): Map<string, Stance> {
  const wanted = new Set(ids);
  return new Map(world.stances.flatMap((stance) => (wanted.has(stance.id) ? [[stance.id, stance]] : [])));
}
