import type {
  Actor,
  Claim,
  Clause,
  Condition,
  GraphEvent,
  Issue,
  Literal,
  Membership,
  Office,
  Position,
  Recorded,
  Source,
  Stance,
  Statement,
  StatusEntry,
} from '@stancegraph/analysis';

/** Records with everything a test does not speak of filled in. */

export const DAY_1 = '2025-01-01T00:00:00.000Z';
export const DAY_2 = '2025-01-02T00:00:00.000Z';
export const DAY_3 = '2025-01-03T00:00:00.000Z';
const RECORDED: Recorded = { recordedAt: DAY_1, retractedAt: null, retractReason: null };
const REPORTED = { source: 'report', locator: null };

type Given<T, Needed extends keyof T> = Pick<T, Needed> & Partial<T>;

export function actor(given: Given<Actor, 'id'>): Actor {
  return {
    type: 'COUNTRY',
    name: given.id,
    aliases: [],
    wikidata: null,
    iso2: null,
    iso3: null,
    kind: null,
    anonymous: false,
    ...RECORDED,
    ...given,
  };
}

export function issue(given: Given<Issue, 'id'>): Issue {
  return { title: given.id, question: 'Should it be?', topics: [], partOf: null, ...RECORDED, ...given };
}

export function source(given: Given<Source, 'id'>): Source {
  return {
    title: given.id,
    publisher: null,
    url: null,
    publishedOn: null,
    reliability: null,
    ...RECORDED,
    ...given,
  };
}

export function condition(given: Given<Condition, 'id'>): Condition {
  return { title: given.id, summary: null, metBy: [], statuses: [], ...RECORDED, ...given };
}

export function status(given: Given<StatusEntry, 'condition' | 'is' | 'from'>): StatusEntry {
  const id = `${given.condition}.${given.from}`;
  return { id, to: null, precision: 'DAY', ...REPORTED, ...RECORDED, ...given };
}

export function office(given: Given<Office, 'holder' | 'actor'>): Office {
  const id = `${given.holder}.${given.actor}`;
  return { id, role: 'minister', from: null, to: null, precision: 'DAY', ...REPORTED, ...RECORDED, ...given };
}

export function membership(given: Given<Membership, 'actor' | 'of'>): Membership {
  const id = `${given.actor}.${given.of}`;
  return { id, status: 'MEMBER', from: null, to: null, precision: 'DAY', ...REPORTED, ...RECORDED, ...given };
}

export function event(given: Given<GraphEvent, 'id'>): GraphEvent {
  return {
    title: given.id,
    startsOn: '2025-01-01',
    endsOn: null,
    place: null,
    summary: null,
    about: [],
    participants: [],
    ...REPORTED,
    ...RECORDED,
    ...given,
  };
}

export function statement(given: Given<Statement, 'id' | 'actor' | 'issue'>): Statement {
  return {
    saidBy: null,
    date: '2025-01-01',
    precision: 'DAY',
    position: 'SUPPORT',
    value: null,
    raw: null,
    kind: 'SAID',
    summary: null,
    quote: null,
    utterance: null,
    source: 'report',
    locator: null,
    credibility: null,
    directness: 'OWN_WORDS',
    ...RECORDED,
    ...given,
  };
}

export function claim(given: Given<Claim, 'id' | 'by' | 'issue'>): Claim {
  return {
    position: 'SUPPORT',
    count: 'many',
    among: [],
    date: '2025-01-01',
    precision: 'DAY',
    summary: null,
    source: 'report',
    locator: null,
    ...RECORDED,
    ...given,
  };
}

export function stance(given: Given<Stance, 'actor' | 'issue' | 'from'>): Stance {
  return {
    id: `${given.actor}.${given.issue}.${given.from}`,
    position: 'SUPPORT',
    to: null,
    precision: 'DAY',
    confidence: null,
    summary: null,
    clauses: [],
    statements: [],
    ...RECORDED,
    ...given,
  };
}

export function clause(all: Literal[], then: Position): Clause {
  return { all, then };
}

/** A literal: the condition is met. */
export function met(condition: string): Literal {
  return { condition, not: false };
}

/** A literal: the condition is not met. */
export function unmet(condition: string): Literal {
  return { condition, not: true };
}
