import {
  type ActorType,
  type ChangesQuestion,
  type Condition,
  type ConditionChange,
  type ContradictionsQuestion,
  type ContradictionTable,
  coalitionNetwork,
  columnsAt,
  conditionChanges,
  contradictions,
  type Estimates,
  type EstimatesQuestion,
  estimatesAt,
  type Facets,
  facets,
  type GroupBy,
  type Influence,
  indexWorld,
  type Network,
  type NetworkEdge,
  type NetworkLoss,
  type NetworkParameters,
  type NetworkPolarization,
  type NodeGroup,
  needsStatements,
  networkLoss,
  networkPolarization,
  nodeGroups,
  type PositionChange,
  positionChanges,
  type Robustness,
  type RobustnessOptions,
  robustness,
  type Shift,
  type ShiftsQuestion,
  type StatementColumns,
  type StatusEntry,
  shifts,
  sourceInfluence,
  statementsUnder,
  type TriggerAnswer,
  type TriggerQuestion,
  type TwoModeNetwork,
  threePictures,
  toInstant,
  twoModeNetwork,
  type WaitingAnswer,
  type WaitingQuestion,
  type WhatIfAnswer,
  type WhatIfQuestion,
  type World,
  type WorldIndex,
  waiting,
  whatIf,
  whatWouldItTake,
} from '@stancegraph/analysis';
import type { Graph, GraphState } from '@stancegraph/store';
import QuickLRU from 'quick-lru';
import { inTurns } from '../in-turns.ts';
import { lazily } from '../lazily.ts';
import { Day } from './day.ts';
import { derivedEnds } from './derived-ends.ts';
import { isKnown } from './is-known.ts';

const KEPT_RESULTS = 200;
/** Of those that may grow with the statements: lists of findings, and what estimates are read from. */
const KEPT_LARGE_RESULTS = 4;
const KEPT_DAYS = 50;

/** What was read of one revision; statements only once something needed them. */
export interface Content {
  world: World;
  statements: StatementColumns | undefined;
}

/** One revision of the graph as analysis reads it, and what was computed from it. */
export class Snapshot {
  readonly state: GraphState;
  readonly world: World;
  readonly #graph: Graph;
  readonly #index: WorldIndex;
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
    this.#index = indexWorld(world);
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
    return kept(this.#days, `${asOf} ${knownOn}`, () => new Day(this.#index, asOf, knownOn));
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

  /** The network, and the ids of the statements under each of its ties, newest first. */
  async network(
    parameters: NetworkParameters,
  ): Promise<{ network: Network; statementsUnder: (edge: NetworkEdge, first?: number) => Promise<string[]> }> {
    const statements = await this.#statementsFor(parameters);
    const network = coalitionNetwork(this.#index, statements, parameters);
    return {
      network,
      statementsUnder: async (edge, first) =>
        statementsUnder(this.#index, await this.statementColumns(), parameters, network, edge, first),
    };
  }

  /** The nodes of one of its networks in groups. */
  nodeGroups(
    network: Parameters<typeof nodeGroups>[1],
    groupBy: GroupBy,
    at: Pick<NetworkParameters, 'asOf' | 'knownOn'>,
  ): NodeGroup[] {
    return nodeGroups(this.#index, network, groupBy, at);
  }

  async twoModeNetwork(parameters: NetworkParameters): Promise<TwoModeNetwork> {
    return twoModeNetwork(this.#index, await this.#statementsFor(parameters), parameters);
  }

  /** How many statements there are. */
  async countStatements(): Promise<number> {
    return (await this.statementColumns()).ids.length;
  }

  async robustness(parameters: NetworkParameters, options: RobustnessOptions): Promise<Robustness> {
    return inTurns(robustness(this.#index, await this.statementColumns(), parameters, options));
  }

  /** What leaving out one source changes, of the `most` with most statements. */
  async influence(parameters: NetworkParameters, most: number): Promise<Influence[]> {
    return inTurns(sourceInfluence(this.#index, await this.statementColumns(), parameters, most));
  }

  async polarization(parameters: NetworkParameters, camps: number): Promise<NetworkPolarization | null> {
    return networkPolarization(this.#index, await this.#statementsFor(parameters), parameters, camps);
  }

  async networkLoss(parameters: NetworkParameters): Promise<NetworkLoss> {
    return networkLoss(this.#index, await this.statementColumns(), parameters);
  }

  async facets(parameters: NetworkParameters): Promise<Facets> {
    return facets(this.#index, await this.statementColumns(), parameters);
  }

  whatIf(question: WhatIfQuestion): WhatIfAnswer {
    return whatIf(this.#index, question);
  }

  changes(question: ChangesQuestion): { positions: PositionChange[]; conditions: ConditionChange[] } {
    const pictures = threePictures(this.#index, question);
    return {
      positions: positionChanges(this.#index, pictures, question),
      conditions: conditionChanges(this.#index, pictures, question),
    };
  }

  async contradictions(question: ContradictionsQuestion): Promise<ContradictionTable> {
    return contradictions(this.#index, await this.statementColumns(), question);
  }

  async shifts(question: ShiftsQuestion): Promise<Shift[]> {
    return shifts(this.#index, await this.statementColumns(), question);
  }

  async estimates(question: EstimatesQuestion): Promise<Estimates> {
    return estimatesAt(this.#index, await this.statementColumns(), question);
  }

  whatWouldItTake(question: TriggerQuestion): TriggerAnswer {
    return whatWouldItTake(this.#index, question);
  }

  waiting(question: WaitingQuestion): WaitingAnswer {
    return waiting(this.#index, question);
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

  async #statementsFor(parameters: NetworkParameters): Promise<StatementColumns | null> {
    const { basis, excludeSources } = parameters;
    const needed = basis === 'STATEMENTS' || excludeSources !== null || needsStatements(parameters);
    return needed ? this.statementColumns() : null;
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

  /** Read later than the world: what was written between belongs to the next revision. */
  async #readStatements(): Promise<StatementColumns> {
    const columns = await this.#graph.statementColumns({});
    const { recordedAt } = this.state;
    return columnsAt(columns, recordedAt === null ? Number.NEGATIVE_INFINITY : toInstant(recordedAt));
  }
}

function keptWhileGood<T>(
  cache: QuickLRU<string, Promise<unknown>>,
  key: string,
  compute: () => Promise<T>,
): Promise<T> {
  const result = kept(cache, key, compute) as Promise<T>;
  result.catch(() => cache.delete(key));
  return result;
}

function kept<T>(cache: QuickLRU<string, T>, key: string, make: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make();
  cache.set(key, made);
  return made;
}
