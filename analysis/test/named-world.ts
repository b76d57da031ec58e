import { findEntry } from '../src/conditions/entries.ts';
import type {
  Actor,
  Clause,
  Condition,
  ConditionStatus,
  Issue,
  Membership,
  MetBy,
  NetworkParameters,
  Office,
  Position,
  Recorded,
  Stance,
  World,
} from '../src/index.ts';
import { type Assumption, evaluate, indexWorld, pictureAt } from '../src/index.ts';
import { fromPositionCode } from '../src/position/position-code.ts';

/** A small language for worlds: `world(stance('us', 'force', 'SUPPORT'), ...)`; actors and issues come by themselves. */
type Part = { stance: Stance } | { office: Office } | { membership: Membership } | { condition: Condition };

const learned: Recorded = { recordedAt: '2025-01-01T00:00:00.000Z', retractedAt: null, retractReason: null };
const TODAY = '2025-06-01';

export function stance(
  actor: string,
  issue: string,
  position: Position,
  options: Partial<Stance> & { if?: Clause[] } = {},
): Part {
  const { if: clauses = [], ...rest } = options;
  const from = options.from ?? '2025-01-01';
  const id = `${actor}.${issue}.${from}`;
  return {
    stance: {
      ...learned,
      id,
      actor,
      issue,
      position,
      from,
      to: null,
      precision: 'DAY',
      confidence: null,
      summary: null,
      clauses,
      statements: [`st-${id}`],
      ...rest,
    },
  };
}

/** A clause: `once('mandate', '!storm').to('SUPPORT')` reads: once a mandate exists and there is no storm. */
export function once(...literals: string[]): { to(position: Position): Clause } {
  const all = literals.map((text) => ({ condition: text.replace(/^!/, ''), not: text.startsWith('!') }));
  return { to: (position) => ({ all, then: position }) };
}

export function status(id: string, is: ConditionStatus, from = '2025-01-01', to: string | null = null): Part {
  const entry = { ...learned, id: `${id}.${from}`, condition: id, is, from, to, precision: 'DAY' as const };
  return {
    condition: {
      ...learned,
      id,
      title: id,
      summary: null,
      metBy: [],
      statuses: [{ ...entry, source: null, locator: null }],
    },
  };
}

export function metBy(id: string, ...alternatives: (Partial<MetBy> & Pick<MetBy, 'issue' | 'position'>)[]): Part {
  const filled = alternatives.map((given) => ({ atLeast: 1, actors: [], membersOf: null, ...given }));
  return { condition: { ...learned, id, title: id, summary: null, statuses: [], metBy: filled } };
}

export function office(holder: string, actor: string, from: string | null = null, to: string | null = null): Part {
  const id = `${holder}.${actor}.${from}`;
  const rest = { role: 'speaks', precision: 'DAY' as const, source: null, locator: null };
  return { office: { ...learned, ...rest, id, holder, actor, from, to } };
}

export function membership(actor: string, of: string, options: Partial<Membership> = {}): Part {
  const rest = { from: null, to: null, precision: 'DAY' as const, source: null, locator: null };
  return { membership: { ...learned, ...rest, id: `${actor}.${of}`, actor, of, status: 'MEMBER', ...options } };
}

export function world(...parts: Part[]): World {
  const stances = parts.flatMap((part) => ('stance' in part ? part.stance : []));
  const offices = parts.flatMap((part) => ('office' in part ? part.office : []));
  const memberships = parts.flatMap((part) => ('membership' in part ? part.membership : []));
  const conditions = parts.flatMap((part) => ('condition' in part ? part.condition : []));
  const asked = conditions.flatMap((condition) => condition.metBy);
  const holders = new Set(offices.map(({ holder }) => holder));
  const names = new Set([
    ...stances.map((record) => record.actor),
    ...offices.flatMap(({ holder, actor }) => [holder, actor]),
    ...memberships.flatMap(({ actor, of }) => [actor, of]),
    ...asked.flatMap(({ actors }) => actors),
  ]);
  const issues = new Set([...stances.map((record) => record.issue), ...asked.map(({ issue }) => issue)]);
  return {
    actors: [...names].map((id) => actor(id, holders.has(id) ? 'OFFICIAL' : 'COUNTRY')),
    issues: [...issues].map(issue),
    offices,
    memberships,
    conditions,
    stances,
  };
}

function actor(id: string, type: Actor['type']): Actor {
  const rest = { aliases: [], wikidata: null, iso2: null, iso3: null, kind: null, anonymous: false };
  return { ...learned, ...rest, id, type, name: id };
}

function issue(id: string): Issue {
  return { ...learned, id, title: id, question: `${id}?`, topics: [], partOf: null };
}

export const DEFAULTS: NetworkParameters = {
  issues: null,
  topics: null,
  actors: null,
  actorTypes: null,
  excludeSources: null,
  membersOf: null,
  officesOf: null,
  positions: null,
  confidences: null,
  reliabilities: null,
  sources: null,
  period: null,
  nodes: 'ACTORS',
  level: 'REPRESENTED',
  asOf: TODAY,
  knownOn: null,
  basis: 'STANCES',
  window: null,
  kernel: null,
  aggregation: 'SUBTRACT',
  normalization: 'AVERAGE',
  duplicates: 'SOURCE',
  method: 'CORRECTED',
  minWeight: null,
  isolates: true,
  communities: 'LEIDEN',
  seed: 1,
  assume: [],
  fixedPoint: 'LEAST',
  round: null,
};

/** Effective positions by "actor issue", with the rest of an evaluation. */
export function outcome(given: World, assume: Assumption[] = [], asOf = TODAY) {
  const index = indexWorld(given);
  const picture = pictureAt(index, { asOf, knownOn: null });
  const evaluation = evaluate(index, picture, assume);
  const at = (name: string) => {
    const [who = '', what = ''] = name.split(' ');
    const entry = findEntry(
      evaluation.entries,
      index.actors.indexOf.get(who) ?? -1,
      index.issues.indexOf.get(what) ?? -1,
    );
    return entry;
  };
  return {
    index,
    picture,
    evaluation,
    least: (name: string) => fromPositionCode(evaluation.least[at(name)] ?? -1),
    greatest: (name: string) => fromPositionCode(evaluation.greatest[at(name)] ?? -1),
    undetermined: (name: string) => evaluation.undetermined[at(name)] === 1,
  };
}
