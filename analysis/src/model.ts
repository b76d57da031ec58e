/**
 * The records of the graph, as every package speaks of them. Plain data: ids refer, nothing nests.
 * Dates are ISO `YYYY-MM-DD`, instants ISO `YYYY-MM-DDTHH:mm:ss.sssZ`; both compare in order as strings.
 * Periods are half-open `[from, to)`; a `to` of null is open (for a stance: until the next one of its actor and issue).
 */

export const POSITIONS = ['SUPPORT', 'LEAN_SUPPORT', 'NEUTRAL', 'LEAN_OPPOSE', 'OPPOSE', 'UNDECIDED'] as const;
/** What an actor stands for on an issue; UNDECIDED is known to be open: no number, never counted as agreement. */
export type Position = (typeof POSITIONS)[number];

export const ACTOR_TYPES = ['COUNTRY', 'ORGANISATION', 'OFFICIAL'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const ORGANISATION_KINDS = [
  'ALLIANCE',
  'COALITION',
  'GOVERNMENT',
  'PARTY',
  'COMPANY',
  'NGO',
  'MEDIA',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const MEMBERSHIP_STATUSES = ['MEMBER', 'PARTICIPANT', 'OBSERVER', 'EXCLUDED', 'LEFT'] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

export const CONDITION_STATUSES = ['MET', 'UNMET', 'UNKNOWN'] as const;
export type ConditionStatus = (typeof CONDITION_STATUSES)[number];

export const STATEMENT_KINDS = ['SAID', 'VOTED', 'SIGNED', 'ACTED', 'REPORTED'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const DIRECTNESSES = ['OWN_WORDS', 'ATTRIBUTED', 'INFERRED'] as const;
export type Directness = (typeof DIRECTNESSES)[number];

export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Admiralty code of a source: A completely reliable ... E unreliable, F cannot be judged. */
export type Reliability = (typeof RELIABILITIES)[number];
/** In columns: a source that nobody judged. */
export const NO_RELIABILITY = 255;

export const PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'INFERRED'] as const;
/** How exactly a date is known; a MONTH or YEAR stands as its first day. */
export type Precision = (typeof PRECISIONS)[number];

export const EVENT_ROLES = ['HOST', 'CHAIR', 'PARTICIPANT', 'ABSENT'] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

/** When the graph learned a fact, and when and why it took it back. Set by the server only. */
export interface Recorded {
  recordedAt: string;
  retractedAt: string | null;
  retractReason: string | null;
}

export interface Actor extends Recorded {
  id: string;
  type: ActorType;
  name: string;
  aliases: string[];
  wikidata: string | null;
  /** Countries only. */
  iso2: string | null;
  iso3: string | null;
  /** Organisations only. */
  kind: OrganisationKind | null;
  /** Officials only: an unnamed speaker. */
  anonymous: boolean;
}

export interface Issue extends Recorded {
  id: string;
  title: string;
  question: string;
  topics: string[];
  partOf: string | null;
}

/** `(Actor)-[:REPRESENTS]->(Actor)`: an official, ministry or embassy speaks for whom, in which role. */
export interface Office extends Recorded {
  id: string;
  holder: string;
  actor: string;
  role: string;
  from: string | null;
  to: string | null;
  precision: Precision;
  source: string | null;
  locator: string | null;
}

/** `(Actor)-[:MEMBER_OF]->(Organisation)`. */
export interface Membership extends Recorded {
  id: string;
  actor: string;
  of: string;
  status: MembershipStatus;
  from: string | null;
  to: string | null;
  precision: Precision;
  source: string | null;
  locator: string | null;
}

/** A condition, or its contrary, inside a clause. */
export interface Literal {
  condition: string;
  not: boolean;
}

/** All literals together; the first met clause in list order gives the effective position. */
export interface Clause {
  all: Literal[];
  then: Position;
}

export interface Stance extends Recorded {
  id: string;
  actor: string;
  issue: string;
  /** What holds while no clause is met. */
  position: Position;
  from: string;
  /** The explicit end; null = derived from the next stance, if any. */
  to: string | null;
  precision: Precision;
  confidence: number | null;
  summary: string | null;
  clauses: Clause[];
  /** Ids of the statements it rests on, sorted. */
  statements: string[];
}

export interface Statement extends Recorded {
  id: string;
  /** Whose position it shows. */
  actor: string;
  /** Who says so, when it is another. */
  saidBy: string | null;
  issue: string;
  date: string;
  precision: Precision;
  position: Position;
  /** A finer scale where the source has one, -1..1. */
  value: number | null;
  /** The value as it stood in the source. */
  raw: string | null;
  kind: StatementKind;
  summary: string | null;
  quote: string | null;
  /** Reports of one act share it; that counts once. */
  utterance: string | null;
  source: string;
  locator: string | null;
  /** Admiralty 1 (confirmed) .. 6 (cannot be judged). */
  credibility: number | null;
  directness: Directness;
}

/** What somebody says about uncounted others; never turned into nodes that nobody named. */
export interface Claim extends Recorded {
  id: string;
  by: string;
  issue: string;
  position: Position;
  /** As said: "about a dozen countries". */
  count: string;
  among: string[];
  date: string;
  precision: Precision;
  summary: string | null;
  source: string;
  locator: string | null;
}

/** One entry of a condition's history. */
export interface StatusEntry extends Recorded {
  id: string;
  condition: string;
  is: ConditionStatus;
  from: string;
  to: string | null;
  precision: Precision;
  source: string | null;
  locator: string | null;
}

/** Met when at least `atLeast` of the actors (of all, where none are named) hold `position` on `issue`. */
export interface MetBy {
  issue: string;
  position: Position;
  /** A count, or 'ALL' of the named actors. */
  atLeast: number | 'ALL';
  actors: string[];
  membersOf: string | null;
}

/** Has either `metBy` (alternatives) or a status history, never both. */
export interface Condition extends Recorded {
  id: string;
  title: string;
  summary: string | null;
  metBy: MetBy[];
  statuses: StatusEntry[];
}

export interface Source extends Recorded {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  publishedOn: string | null;
  reliability: Reliability | null;
}

export interface Participation {
  actor: string;
  role: EventRole;
}

export interface GraphEvent extends Recorded {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string | null;
  place: string | null;
  summary: string | null;
  about: string[];
  participants: Participation[];
  source: string | null;
  locator: string | null;
}

/** Every kind of record by its name; the order is the order of writing (nothing refers forward but by list). */
export interface Records {
  actor: Actor;
  issue: Issue;
  condition: Condition;
  source: Source;
  office: Office;
  membership: Membership;
  event: GraphEvent;
  statement: Statement;
  claim: Claim;
  stance: Stance;
}
export type Kind = keyof Records;
export const KINDS = [
  'actor',
  'issue',
  'condition',
  'source',
  'office',
  'membership',
  'event',
  'statement',
  'claim',
  'stance',
] as const satisfies readonly Kind[];

/** Everything that analysis needs to draw a picture of any date; statements and sources are read as asked. */
export interface World {
  actors: Actor[];
  issues: Issue[];
  offices: Office[];
  memberships: Membership[];
  conditions: Condition[];
  stances: Stance[];
}

/** One entry per statement at the same index; `actor`, `issue`, `source`, `utterance` point into the lists of ids. */
export interface StatementColumns {
  ids: string[];
  actors: string[];
  issues: string[];
  sources: string[];
  /** Of each of `sources`: index into `RELIABILITIES`; `NO_RELIABILITY` where nobody judged it. */
  reliabilities: Uint8Array;
  utterances: string[];
  actor: Int32Array;
  issue: Int32Array;
  source: Int32Array;
  /** -1 where the statement has none. */
  utterance: Int32Array;
  /** Days since 1970-01-01. */
  day: Int32Array;
  /** Index into `POSITIONS`. */
  position: Uint8Array;
  /** NaN where the statement has none. */
  value: Float64Array;
  /** Index into `STATEMENT_KINDS`. */
  kind: Uint8Array;
  /** 1..6; 0 where nobody judged it. */
  credibility: Uint8Array;
  /** Index into `DIRECTNESSES`. */
  directness: Uint8Array;
  /** Milliseconds since 1970-01-01, UTC. */
  recorded: Float64Array;
  /** Likewise; Infinity = not retracted. */
  retracted: Float64Array;
}
