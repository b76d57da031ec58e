import {
  type ActorType,
  type Condition,
  columnsAt,
  indexWorld,
  type NetworkParameters,
  needsStatements,
  type StatementColumns,
  type StatusEntry,
  toInstant,
  type World,
  type WorldIndex,
} from '@stancegraph/analysis';
import type { Graph, GraphState } from '@stancegraph/store';
import QuickLRU from 'quick-lru';
import { lazily } from '../lazily.ts';
import { Day } from './day.ts';
import { derivedEnds } from './derived-ends.ts';
import { isKnown } from './is-known.ts';
import { kept, keptWhileGood } from './kept.ts';

const KEPT_RESULTS = 200;
/** Of those that may grow with the statements: lists of findings, and what estimates are read from. */
const KEPT_LARGE_RESULTS = 4;
const KEPT_DAYS = 50;

/** What was read of one revision; statements only once something needed them. */
export interface Content {
  world: World;
  statements: StatementColumns | undefined;
}

/** One revision of the graph as analysis reads it, and what was computed from it, which views ask for by `once`. */
export class Snapshot {
  readonly state: GraphState;
  readonly world: World;
  /** What the measures of analysis read. */
  readonly index: WorldIndex;
  readonly #graph: Graph;
  readonly #names: Record<'actor' | 'issue' | 'condition', Map<string, string>>;
  readonly #conditions: Map<string, Condition>;
  readonly #types = lazily(() => new Map(this.world.actors.map(({ id, type }) => [id, type])));
  readonly #conditional = lazily(
    () => new Set(this.world.stances.flatMap(({ id, clauses }) => (clauses.length > 0 ? [id] : []))),
  );
  readonly #results = new QuickLRU<string, Promise<unknown>>({ maxSize: KEPT_RESULTS });
  readonly #largeResults = new QuickLRU<string, Promise<unknown>>({ maxSize: KEPT_LARGE_RESULTS });
  readonly #days = new QuickLRU<string, Day>({ maxSize: KEPT_DAYS });
  readonly #ends = new QuickLRU<string, Map<string, string | null>>({ maxSize: KEPT_DAYS });
  #statements: Promise<StatementColumns> | undefined;

  constructor(graph: Graph, state: GraphState, { world, statements }: Content) {
    this.#graph = graph;
    this.state = state;
    this.world = world;
    this.#statements = statements && Promise.resolve(statements);
    this.index = indexWorld(world);
    this.#names = {
      actor: new Map(world.actors.map(({ id, name }) => [id, name])),
      issue: new Map(world.issues.map(({ id, title }) => [id, title])),
      condition: new Map(world.conditions.map(({ id, title }) => [id, title])),
    };
    this.#conditions = new Map(world.conditions.map((condition) => [condition.id, condition]));
  }

  has(kind: 'actor' | 'issue' | 'condition', id: string): boolean {
    return this.#names[kind].has(id);
  }

  /** The name of an actor, the title of an issue or a condition. */
  nameOf(id: string): string {
    const { actor, issue, condition } = this.#names;
    return actor.get(id) ?? issue.get(id) ?? condition.get(id) ?? id;
  }

  /** ISSUE for an issue. */
  typeOf(id: string): ActorType | 'ISSUE' {
    return this.#types().get(id) ?? 'ISSUE';
  }

  /** Whether what a stance comes to hangs on conditions. */
  isConditional(stance: string): boolean {
    return this.#conditional().has(stance);
  }

  /** Conditions and effective positions of a day. */
  day(asOf: string, knownOn: string | null): Day {
    return kept(this.#days, `${asOf} ${knownOn}`, () => new Day(this.index, asOf, knownOn));
  }

  /** First day on which a stance holds no more; null = open. */
  endOf(stance: string, knownOn: string | null): string | null {
    const ends = kept(this.#ends, `${knownOn}`, () => derivedEnds(this.world.stances, knownOn));
    return ends.get(stance) ?? null;
  }

  /** What was known of a condition over time, oldest first. */
  historyOf(condition: string, knownOn: string | null): StatusEntry[] {
    const statuses = this.#conditions.get(condition)?.statuses ?? [];
    return statuses.filter((entry) => isKnown(entry, knownOn)).sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  /** The result under this key, computed at most once per revision while it is kept. */
  once<T>(key: string, compute: () => Promise<T>): Promise<T> {
    return keptWhileGood(this.#results, key, compute);
  }

  /** The same for results that may grow with the statements: few of them are kept. */
  onceLarge<T>(key: string, compute: () => Promise<T>): Promise<T> {
    return keptWhileGood(this.#largeResults, key, compute);
  }

  /** What has been read so far, to go on from when the graph changes. */
  async content(): Promise<Content> {
    return { world: this.world, statements: await this.#statements?.catch(() => undefined) };
  }

  /** Every statement there is; read when first asked for. */
  statementColumns(): Promise<StatementColumns> {
    if (!this.#statements) {
      this.#statements = this.#readStatements();
      this.#statements.catch(() => {
        this.#statements = undefined;
      });
    }
    return this.#statements;
  }

  /** The same, null where a network follows from stances alone. */
  async statementsFor(parameters: NetworkParameters): Promise<StatementColumns | null> {
    const { basis, excludeSources } = parameters;
    const needed = basis === 'STATEMENTS' || excludeSources !== null || needsStatements(parameters);
    return needed ? this.statementColumns() : null;
  }

  /** Read later than the world: what was written between belongs to the next revision. */
  async #readStatements(): Promise<StatementColumns> {
    const columns = await this.#graph.statementColumns({});
    const { recordedAt } = this.state;
    return columnsAt(columns, recordedAt === null ? Number.NEGATIVE_INFINITY : toInstant(recordedAt));
  }
}
