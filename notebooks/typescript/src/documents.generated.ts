/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which actors to list; all given fields must hold, a list matches any of its values, an empty one nothing. */
export type ActorFilter = {
  /** The day on which the membership must hold; left out: any day. */
  asOf?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Only organisations of these kinds. */
  kinds?: Array<OrganisationKind> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Only members of, or participants in, any of these organisations. */
  memberOf?: Array<string> | null | undefined;
  /** Only who holds a stance on any of these issues. */
  onIssues?: Array<string> | null | undefined;
  /** Only of these types. */
  types?: Array<ActorType> | null | undefined;
};

/** How to order actors; ties by id. */
export type ActorOrder =
  /** By id, a first. */
  | 'ID_ASC'
  /** By id, z first. */
  | 'ID_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** What sort of actor it is. */
export type ActorType =
  /** A state. */
  | 'COUNTRY'
  /** A person who speaks for somebody. */
  | 'OFFICIAL'
  /** An organisation. */
  | 'ORGANISATION';

/** How ties are counted. */
export type Aggregation =
  /** Two-mode only: 1 = only for, 2 = only against, 3 = both (in general, a bit per level). */
  | 'COMBINE'
  /** How far they disagree. */
  | 'CONFLICT'
  /** How far they agree. */
  | 'CONGRUENCE'
  /** How often both spoke of the same thing, whatever they said. */
  | 'IGNORE'
  /** Congruence minus conflict. */
  | 'SUBTRACT';

/** An assumption: a condition's status, or an actor's position. */
export type Assumption =
  {   /** A condition is taken to be met, unmet or unknown. */
  condition: ConditionAssumption; position?: never; }
  |  { condition?: never;   /** An actor is taken to hold a position. */
  position: PositionAssumption; };

/** What a network is computed from. */
export type Basis =
  /** The stances valid on `asOf`, at their effective positions. */
  | 'STANCES'
  /** The statements within `window`, each dated act by itself. */
  | 'STATEMENTS';

/** Why it differs: on the way from `from` as known at `knownFrom`, over `from` as known at `knownTo`, to `to`, the steps in which it changed. */
export type ChangeCause =
  /** Both, or only the two steps together. */
  | 'BOTH'
  /** We learned: the first step. */
  | 'LEARNED'
  /** The world changed: the second step. */
  | 'WORLD';

/** How an entry differs. */
export type ChangeKind =
  /** A stance behind it has a clause that there was not. */
  | 'CONDITION_ADDED'
  /** A clause of the stances behind it is gone. */
  | 'CONDITION_DROPPED'
  /** The same sign, and firmer. */
  | 'HARDENED'
  /** Another sign (0 is a sign), or from or to undecided. */
  | 'MOVED'
  /** There was none. */
  | 'NEW'
  /** The same sign, and less firm. */
  | 'SOFTENED'
  /** There is none any more. */
  | 'WITHDRAWN';

/** From which picture to which: the day and, where given, the instant of what was known. Only days given: only the world changed. */
export type ChangesInput = {
  /** The day before. */
  from: string;
  /** Only positions on these issues, and the networks of these; left out: all, an empty list: none. */
  issues?: Array<string> | null | undefined;
  /** What was known for the picture before, at this instant; left out: now. */
  knownFrom?: string | null | undefined;
  /** What was known for the picture after, at this instant, not earlier than `knownFrom`; left out: now. */
  knownTo?: string | null | undefined;
  /** Whose positions are compared. */
  level?: Level | null | undefined;
  /** The day after; not earlier than `from`. */
  to: string;
};

/** Which claims to list; all given fields must hold, a list matches any of its values, an empty one nothing. */
export type ClaimFilter = {
  /** Only by these actors. */
  by?: Array<string> | null | undefined;
  /** Only on or after this day. */
  from?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Only about these issues. */
  issues?: Array<string> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Only before this day. */
  to?: string | null | undefined;
};

/** How to order claims; ties by id. */
export type ClaimOrder =
  /** By date, smallest first. */
  | 'DATE_ASC'
  /** By date, greatest first. */
  | 'DATE_DESC'
  /** By id, smallest first. */
  | 'ID_ASC'
  /** By id, greatest first. */
  | 'ID_DESC';

/** Which network, of what, when, counted how. Filters hide and never change where anybody stands; any value of one is enough, all filters count. A list left out restricts nothing, an empty one lets nothing pass. */
export type CoalitionNetworkInput = {
  /** Only actors of these types. */
  actorTypes?: Array<ActorType> | null | undefined;
  /** Only these actors. */
  actors?: Array<string> | null | undefined;
  /** How ties are counted. */
  aggregation?: Aggregation | null | undefined;
  /** The day; left out: today. */
  asOf?: string | null | undefined;
  /** Assumptions: the network as it would be. */
  assume?: Array<Assumption> | null | undefined;
  /** What it is computed from. */
  basis?: Basis | null | undefined;
  /** How communities are found, on positive ties only. */
  communities?: Communities | null | undefined;
  /** Only positions that rest on a stance of this confidence; basis STANCES only. */
  confidences?: Array<ConfidenceBand> | null | undefined;
  /** Which repeated statements count once; basis STATEMENTS only. */
  duplicates?: Duplicates | null | undefined;
  /** Leave out what rests on these sources alone. */
  excludeSources?: Array<string> | null | undefined;
  /** Who counts as moved by conditions; basis STANCES only. */
  fixedPoint?: FixedPoint | null | undefined;
  /** Whether nodes without a tie are shown. */
  isolates?: boolean | null | undefined;
  /** Only these issues; left out: all. */
  issues?: Array<string> | null | undefined;
  /** Weighs each statement by its day in `window`, which must be given: a pair counts the root of the product of both weights. Method CORRECTED and one-mode networks only; left out: all count alike. */
  kernel?: Kernel | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Whose positions count. */
  level?: Level | null | undefined;
  /** Only members of, and participants in, any of these organisations on `asOf`; `-` for those in none. */
  membersOf?: Array<string> | null | undefined;
  /** Which definition of the measures. */
  method?: Method | null | undefined;
  /** Only ties of at least this absolute weight. */
  minWeight?: number | null | undefined;
  /** What the nodes are. */
  nodes?: NodeKind | null | undefined;
  /** What ties are divided by. */
  normalization?: Normalization | null | undefined;
  /** Only those who speak for any of these actors on `asOf`; `-` for those who speak for nobody. With level REPRESENTED speakers are no nodes. */
  officesOf?: Array<string> | null | undefined;
  /** Only stances that began, or statements that were made, in it. */
  period?: DateRange | null | undefined;
  /** Only where an actor holds any of these positions on an issue, or a statement shows it. */
  positions?: Array<Position> | null | undefined;
  /** Only what rests on a statement in a source as reliable as any of these. */
  reliabilities?: Array<SourceReliability> | null | undefined;
  /** Only moves up to this round, 0 or more: who moves later still stands where it would without `assume`; left out: all. LEAST only. */
  round?: number | null | undefined;
  /** Seed of every random choice, 0 to 2147483647; the same seed gives the same answer. */
  seed?: number | null | undefined;
  /** Only what rests on a statement in any of these sources. */
  sources?: Array<string> | null | undefined;
  /** Only issues with any of these topic tags; `-` for issues without one. */
  topics?: Array<string> | null | undefined;
  /** Which statements count; basis STATEMENTS only; left out: all up to `asOf`. */
  window?: DateRange | null | undefined;
};

/** How communities are found. */
export type Communities =
  /** Leiden (Traag, Waltman, van Eck 2019). */
  | 'LEIDEN'
  /** Louvain (Blondel and others 2008). */
  | 'LOUVAIN'
  /** Not at all. */
  | 'NONE';

/** How an actor's community differs. */
export type CommunityChangeKind =
  /** It was in no network. */
  | 'JOINED'
  /** It is in none. */
  | 'LEFT'
  /** It is in another community than the one that its community goes on as. */
  | 'MOVED';

/** A condition is taken to be met, unmet or unknown. */
export type ConditionAssumption = {
  /** The condition. */
  id: string;
  /** What it is taken to be. */
  status: ConditionStatus;
};

/** Whether a condition is met. */
export type ConditionStatus =
  /** It is met. */
  | 'MET'
  /** Nobody knows; counts as unmet and is listed as open. */
  | 'UNKNOWN'
  /** It is not met. */
  | 'UNMET';

/** How sure of a stance whoever recorded it was, from its `confidence`. */
export type ConfidenceBand =
  /** 0.8 or more. */
  | 'HIGH'
  /** Below 0.5. */
  | 'LOW'
  /** 0.5 or more, below 0.8. */
  | 'MEDIUM'
  /** Nobody said. */
  | 'NOT_GIVEN';

/** How two statements contradict each other. */
export type ContradictionKind =
  /** Who speaks for somebody, and whom it represented on the day it spoke, directly or over others. */
  | 'PRINCIPAL_AGENT'
  /** Two reports of one utterance. */
  | 'REPORTS'
  /** Two words, or two deeds (votes, acts), of one actor on one issue. */
  | 'SELF'
  /** What an actor said, signed or is reported to hold, and what it voted or did. */
  | 'WORD_DEED';

/** Which contradictions; a list matches any of its values, an empty one nothing. */
export type ContradictionsInput = {
  /** Only with one of these actors on either side; left out: all. */
  actors?: Array<string> | null | undefined;
  /** Least |x1 - x2| of the positions' numbers, above 0 to 2. UNDECIDED has none and contradicts nothing. */
  atLeast?: number | null | undefined;
  /** Only on these issues; left out: all. */
  issues?: Array<string> | null | undefined;
  /** Only these kinds; left out: all. */
  kinds?: Array<ContradictionKind> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** When the later statement was made; left out: ever. */
  window?: DateRange | null | undefined;
  /** At most so many days lie between the two, 0 to 36500; reports of one utterance may lie further apart. */
  withinDays?: number | null | undefined;
};

/** A span of days. */
export type DateRange = {
  /** First day. */
  from: string;
  /** First day after it. */
  to: string;
};

/** How directly a source shows the position. */
export type Directness =
  /** Attributed to the actor by the source. */
  | 'ATTRIBUTED'
  /** Inferred by the analyst. */
  | 'INFERRED'
  /** In the actor's own words. */
  | 'OWN_WORDS';

/** Which repeated statements of one actor with one position on one issue count once. */
export type Duplicates =
  /** None: each counts. */
  | 'INCLUDE'
  /** Those in one calendar month. */
  | 'MONTH'
  /** All in the window. */
  | 'RANGE'
  /** Those in one source. */
  | 'SOURCE'
  /** Those in one calendar week. */
  | 'WEEK'
  /** Those in one calendar year. */
  | 'YEAR';

/** What the evidence says together; the first that applies, in the order NONE, STALE, THIN, CONTESTED, SUPPORTED or OPPOSED. */
export type EstimateState =
  /** Belief and disbelief both exceed 1/4. */
  | 'CONTESTED'
  /** No evidence. */
  | 'NONE'
  /** Against it: the weighted mean is below 0. */
  | 'OPPOSED'
  /** The newest evidence is older than two half-lives. */
  | 'STALE'
  /** For it: the weighted mean is above 0. */
  | 'SUPPORTED'
  /** Less than 1.5 effective evidence, or a weighted mean of 0. */
  | 'THIN';

/** Which events to list; all given fields must hold, a list matches any of its values, an empty one nothing. */
export type EventFilter = {
  /** Only starting on or after this day. */
  from?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Only about these issues. */
  issues?: Array<string> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Only starting before this day. */
  to?: string | null | undefined;
};

/** How to order events; ties by id. */
export type EventOrder =
  /** By id, smallest first. */
  | 'ID_ASC'
  /** By id, greatest first. */
  | 'ID_DESC'
  /** By first day, smallest first. */
  | 'STARTS_ON_ASC'
  /** By first day, greatest first. */
  | 'STARTS_ON_DESC';

/** In which role an actor took part in an event. */
export type EventRole =
  /** Was known not to be there. */
  | 'ABSENT'
  /** Chaired it. */
  | 'CHAIR'
  /** Hosted it. */
  | 'HOST'
  /** Took part. */
  | 'PARTICIPANT';

/** A filter of a network by whose values actors are counted; named after the field of `CoalitionNetworkInput` that takes them. */
export type FacetField =
  /** `actorTypes`. */
  | 'ACTOR_TYPES'
  /** `confidences`; basis STANCES only. */
  | 'CONFIDENCES'
  /** `issues`. */
  | 'ISSUES'
  /** `membersOf`. */
  | 'MEMBERS_OF'
  /** `officesOf`. */
  | 'OFFICES_OF'
  /** `period`: months, like 2025-04. */
  | 'PERIOD'
  /** `positions`. */
  | 'POSITIONS'
  /** `reliabilities`. */
  | 'RELIABILITIES'
  /** `sources`. */
  | 'SOURCES'
  /** `topics`. */
  | 'TOPICS';

/** Which positions conditions lead to, where they hang on each other. */
export type FixedPoint =
  /** Who moves if all expect it. */
  | 'GREATEST'
  /** Who moves although nobody trusts anybody. */
  | 'LEAST';

/** Give `atLeast`, `include` or both. */
export type GoalInput = {
  /** How many must hold it, 1 or more; left out: only those of `include`. */
  atLeast?: number | null | undefined;
  /** Who must be among them; left out: nobody in particular. */
  include?: Array<string> | null | undefined;
  /** On which issue. */
  issue: string;
  /** Which position: SUPPORT and LEAN_SUPPORT mean at least that, OPPOSE and LEAN_OPPOSE at most that, NEUTRAL and UNDECIDED exactly. */
  position: Position;
};

/** Which issues to list; all given fields must hold, a list matches any of its values, an empty one nothing. */
export type IssueFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Only with any of these topic tags; `-` for issues without one. */
  topics?: Array<string> | null | undefined;
};

/** How to order issues; ties by id. */
export type IssueOrder =
  /** By id, smallest first. */
  | 'ID_ASC'
  /** By id, greatest first. */
  | 'ID_DESC'
  /** By title, smallest first. */
  | 'TITLE_ASC'
  /** By title, greatest first. */
  | 'TITLE_DESC';

/** How statements count less with their distance to the middle of the window, in half windows: u. */
export type Kernel =
  /** 3/4 (1 - u²). */
  | 'EPANECHNIKOV'
  /** exp(-u²/2) / sqrt(2π); reaches beyond the window, up to |u| = 6. */
  | 'GAUSSIAN'
  /** 1 - |u|. */
  | 'TRIANGULAR'
  /** All alike: 1/2. */
  | 'UNIFORM';

/** Whose positions count. */
export type Level =
  /** An actor's own stance, or the mean of those who represent it that day; who represents somebody is no node of its own. */
  | 'REPRESENTED'
  /** Each actor by itself, officials among them. */
  | 'SELF';

/** Which definition of a measure. */
export type Method =
  /** What the measure is meant to be. */
  | 'CORRECTED'
  /** Equal to Discourse Network Analyzer 3.1.2, its defects included. */
  | 'DNA_3_1_2';

/** Which actors' positions count as something that could be done. */
export type Movers =
  /** Everybody with a position, and those named who have none. */
  | 'ALL'
  /** Nobody's: conditions only. */
  | 'NONE'
  /** Those who are not firm: undecided, neutral, leaning, or with a conditional stance; and those named by the goal or a condition who have no position. */
  | 'OPEN';

/** What the nodes of a one-mode network are. */
export type NodeKind =
  /** Actors, tied by the issues they share. */
  | 'ACTORS'
  /** Issues, tied by the actors they share. */
  | 'ISSUES';

/** What a tie is divided by. */
export type Normalization =
  /** Two-mode only: how much the actor said. */
  | 'ACTIVITY'
  /** The mean of how much both said. */
  | 'AVERAGE'
  /** The product of the norms of what both said. */
  | 'COSINE'
  /** The size of what either said. */
  | 'JACCARD'
  /** Nothing. */
  | 'NONE'
  /** Two-mode only: how much was said on the issue. */
  | 'PROMINENCE';

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A treaty alliance. */
  | 'ALLIANCE'
  /** A looser group with a common aim. */
  | 'COALITION'
  /** A company. */
  | 'COMPANY'
  /** A government or a part of one. */
  | 'GOVERNMENT'
  /** A publisher or broadcaster. */
  | 'MEDIA'
  /** A non-governmental organisation. */
  | 'NGO'
  /** Anything else. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY';

/** What an actor stands for. Each but UNDECIDED has a number, from which agreement is computed. */
export type Position =
  /** Inclined against it: -1/2. */
  | 'LEAN_OPPOSE'
  /** Inclined to it: +1/2. */
  | 'LEAN_SUPPORT'
  /** Neither, or an abstention: 0. */
  | 'NEUTRAL'
  /** Against it: -1. */
  | 'OPPOSE'
  /** For it: +1. */
  | 'SUPPORT'
  /** Known to be open: no number, never counted as agreement. */
  | 'UNDECIDED';

/** An actor is taken to hold a position. */
export type PositionAssumption = {
  /** The actor. */
  actor: string;
  /** The issue. */
  issue: string;
  /** The position it is taken to hold. */
  position: Position;
};

/** How exactly a date is known; a month or year stands as its first day. */
export type Precision =
  /** Known to the day. */
  | 'DAY'
  /** Not said by the source; inferred from the context. */
  | 'INFERRED'
  /** Known to the month. */
  | 'MONTH'
  /** Known to the year. */
  | 'YEAR';

/** A kind of record. */
export type RecordKind =
  /** A country, an organisation or an official. */
  | 'ACTOR'
  /** What somebody says about uncounted others. */
  | 'CLAIM'
  /** A state of the world that stances hang on. */
  | 'CONDITION'
  /** A meeting, a vote, a summit. */
  | 'EVENT'
  /** A question one can be for or against. */
  | 'ISSUE'
  /** Who belongs to which organisation. */
  | 'MEMBERSHIP'
  /** Who speaks for whom. */
  | 'OFFICE'
  /** Where statements were reported. */
  | 'SOURCE'
  /** A position over a period. */
  | 'STANCE'
  /** A dated act that shows a position. */
  | 'STATEMENT';

/** Admiralty code for the reliability of a source. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** The part of a record in which a search found it. */
export type SearchPart =
  /** Another name, a topic, the publisher or the place. */
  | 'ALIAS'
  /** The ISO code of a country. */
  | 'CODE'
  /** Its name or title. */
  | 'NAME'
  /** Its question, summary or quote. */
  | 'TEXT';

/** What can be searched. */
export type SearchType =
  /** Countries, organisations and officials, by name and alias. */
  | 'ACTOR'
  /** Claims, by count and summary. */
  | 'CLAIM'
  /** Conditions, by title and summary. */
  | 'CONDITION'
  /** Events, by title, place and summary. */
  | 'EVENT'
  /** Issues, by title and question. */
  | 'ISSUE'
  /** Sources, by title and publisher. */
  | 'SOURCE'
  /** Statements, by summary and quote. */
  | 'STATEMENT';

/** Over which time, in which steps; at most 120 slices. */
export type SeriesWindow = {
  /** From one slice to the next, in units, 1 or more. */
  every?: number | null | undefined;
  /** Day of the first slice. */
  from: string;
  /** First day after the last slice may stand. */
  to: string;
  /** The unit of `every` and `width`. */
  unit?: TimeUnit | null | undefined;
  /** How much time a slice gathers from its day on, in units, 1 or more; basis STATEMENTS only. */
  width?: number | null | undefined;
};

/** How an actor shifted. */
export type ShiftKind =
  /** A change point of the series of its statements on the issue. */
  | 'MEAN'
  /** A conditional stance became unconditional. */
  | 'UNCONDITIONAL';

/** Whose shifts, on what, when; a list matches any of its values, an empty one nothing. */
export type ShiftsInput = {
  /** Only of these actors; left out: all. */
  actors?: Array<string> | null | undefined;
  /** Only on these issues; left out: all. */
  issues?: Array<string> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Whose statements and stances count for whom. */
  level?: Level | null | undefined;
  /** Only statements made, and stances begun, within it; left out: all. */
  window?: DateRange | null | undefined;
};

/** How far two networks are from each other. */
export type SliceDistance =
  /** Sum over all pairs of how much their weights differ, 0 or more: who is tied to whom. With method DNA_3_1_2 each pair counts twice. */
  | 'ABSOLUTE'
  /** L1 of the spectra, 0 to 2: only the shape, whoever stands in it. Eigenvalues of the Laplacian of the positive ties (method DNA_3_1_2: node strengths) over their sum. */
  | 'SPECTRAL';

/** Which sources to list; all given fields must hold, a list matches any of its values, an empty one nothing. */
export type SourceFilter = {
  /** Only published on or after this day. */
  from?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Only by these publishers. */
  publishers?: Array<string> | null | undefined;
  /** Only of these reliabilities. */
  reliability?: Array<SourceReliability> | null | undefined;
  /** Only published before this day. */
  to?: string | null | undefined;
};

/** Admiralty code of a source as a filter has it. */
export type SourceReliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F'
  /** Nobody judged it. */
  | 'NOT_JUDGED';

/** Which stances to list; all given fields must hold, a list matches any of its values, an empty one nothing. */
export type StanceFilter = {
  /** Only of these actors. */
  actors?: Array<string> | null | undefined;
  /** Only valid on this day. */
  asOf?: string | null | undefined;
  /** Only with (true) or without (false) clauses. */
  conditional?: boolean | null | undefined;
  /** Only with at least this confidence, 0 to 1. */
  confidenceAtLeast?: number | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Only on these issues. */
  issues?: Array<string> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Only with these stored positions. */
  positions?: Array<Position> | null | undefined;
};

/** How to order stances; ties by id. */
export type StanceOrder =
  /** By confidence, smallest first. */
  | 'CONFIDENCE_ASC'
  /** By confidence, greatest first. */
  | 'CONFIDENCE_DESC'
  /** By first day, smallest first. */
  | 'FROM_ASC'
  /** By first day, greatest first. */
  | 'FROM_DESC'
  /** By id, smallest first. */
  | 'ID_ASC'
  /** By id, greatest first. */
  | 'ID_DESC';

/** Which statements to list; all given fields must hold, a list matches any of its values, an empty one nothing (of `excludeSources`: all). */
export type StatementFilter = {
  /** Only showing the position of these actors. */
  actors?: Array<string> | null | undefined;
  /** Only this direct. */
  directness?: Array<Directness> | null | undefined;
  /** None from these sources. */
  excludeSources?: Array<string> | null | undefined;
  /** Only on or after this day. */
  from?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Only about these issues. */
  issues?: Array<string> | null | undefined;
  /** Only acts of these sorts. */
  kinds?: Array<StatementKind> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Only showing these positions. */
  positions?: Array<Position> | null | undefined;
  /** Only from sources of these reliabilities. */
  reliability?: Array<SourceReliability> | null | undefined;
  /** Only from these sources. */
  sources?: Array<string> | null | undefined;
  /** Only before this day. */
  to?: string | null | undefined;
  /** Only about issues with any of these topic tags; `-` for issues without one. */
  topics?: Array<string> | null | undefined;
};

/** What sort of act a statement is. */
export type StatementKind =
  /** A deed. */
  | 'ACTED'
  /** Reported without an act of its own. */
  | 'REPORTED'
  /** Said or written. */
  | 'SAID'
  /** A signature given. */
  | 'SIGNED'
  /** A vote cast. */
  | 'VOTED';

/** How to order statements; ties by id. */
export type StatementOrder =
  /** By date, smallest first. */
  | 'DATE_ASC'
  /** By date, greatest first. */
  | 'DATE_DESC'
  /** By id, smallest first. */
  | 'ID_ASC'
  /** By id, greatest first. */
  | 'ID_DESC';

/** How two entities hang together. */
export type TieType =
  /** An event is about an issue. */
  | 'ABOUT'
  /** An actor's stance hangs on a condition. */
  | 'DEPENDS_ON'
  /** An actor holds a stance on an issue. */
  | 'HOLDS'
  /** An actor belongs to an organisation. */
  | 'MEMBER_OF'
  /** A condition is met by positions on an issue. */
  | 'MET_BY'
  /** An issue is a part of another. */
  | 'PART_OF'
  /** An official, ministry or embassy speaks for an actor. */
  | 'REPRESENTS'
  /** An actor took part in an event. */
  | 'TOOK_PART_IN';

/** A unit of the calendar. */
export type TimeUnit =
  /** Days. */
  | 'DAY'
  /** Calendar months. */
  | 'MONTH'
  /** Weeks of seven days. */
  | 'WEEK'
  /** Calendar years. */
  | 'YEAR';

/** What a tie says of the two it binds. */
export type Verdict =
  /** They agree: more than they differ (SUBTRACT), or at all (CONGRUENCE). */
  | 'AGREE'
  /** They differ: more than they agree (SUBTRACT), or at all (CONFLICT). */
  | 'DIFFER'
  /** Nothing of their minds: they spoke of the same (IGNORE). */
  | 'NEITHER';

/** Who waits on which day, as known when. */
export type WaitingInput = {
  /** The day; left out: today. */
  asOf?: string | null | undefined;
  /** What is assumed; left out: nothing. */
  assume?: Array<Assumption> | null | undefined;
  /** Only stances on these issues, and only deadlocks with one of them; left out: all, an empty list: none. */
  issues?: Array<string> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
};

/** Which assumptions, on which day, as known when. */
export type WhatIfInput = {
  /** The day; left out: today. */
  asOf?: string | null | undefined;
  /** What is assumed; an empty list asks who waits for whom as things are. */
  assume: Array<Assumption>;
  /** Only moves on these issues; left out: on all, an empty list: on none. */
  issues?: Array<string> | null | undefined;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Whose positions are told. */
  level?: Level | null | undefined;
};

/** Which goal, on which day, as known when, from which steps. */
export type WhatWouldItTakeInput = {
  /** The day; left out: today. */
  asOf?: string | null | undefined;
  /** What is taken as given; nothing of it is a step. */
  assume?: Array<Assumption> | null | undefined;
  /** What is to be reached. */
  goal: GoalInput;
  /** As the graph knew it at this instant; left out: now. */
  knownOn?: string | null | undefined;
  /** Whose positions the goal counts. */
  level?: Level | null | undefined;
  /** The largest sets to look for, 1 to 8. */
  maxSize?: number | null | undefined;
  /** Whose positions may change. */
  movers?: Movers | null | undefined;
};

export type ActorsQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  orderBy?: ActorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorsQuery = { actors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Country', iso2: string | null, iso3: string | null, id: string, name: string, aliases: Array<string>, wikidata: string | null }
      | { __typename: 'Official', anonymous: boolean, id: string, name: string, aliases: Array<string>, wikidata: string | null }
      | { __typename: 'Organisation', kind: OrganisationKind | null, id: string, name: string, aliases: Array<string>, wikidata: string | null }
    > } };

export type BackboneQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  size?: number;
  penalty?: number;
  fixed?: boolean;
  penalised?: boolean;
}>;


export type BackboneQuery = { coalitionNetwork: { backbone: { nested: Array<{ backboneLoss: number, redundantLoss: number, statements: number, issue: { id: string, title: string } }> | null, fixed?: { backboneLoss: number, redundantLoss: number, statements: number, backbone: Array<{ id: string }>, redundant: Array<{ id: string }> } | null, penalised?: { backboneLoss: number, redundantLoss: number, statements: number, backbone: Array<{ id: string }>, redundant: Array<{ id: string }> } | null } | null, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type BalanceQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  camps?: number | null | undefined;
}>;


export type BalanceQuery = { coalitionNetwork: { balance: { index: number, frustration: number, bound: number, proved: boolean, walkBalance: number | null, triangles: { allPositive: number, oneNegative: number, twoNegative: number, allNegative: number, balanced: number | null }, camps: Array<{ size: number, members: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Issue', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
        > }>, frustratedTies: Array<{ weight: number, sharedIssues: number, source:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , target:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }>, nearOptimal: { count: number, complete: boolean, placedDifferently: Array<{ share: number, entity:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } | null }, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type BrokersQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  first?: number;
}>;


export type BrokersQuery = { coalitionNetwork: { brokers: Array<{ community: number | null, participation: number | null, constraint: number | null, betweenness: number, degree: number, strength: number, entity:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Issue', id: string, name: string }
        | { __typename: 'Official', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
       }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type ChangesQueryVariables = Exact<{
  input: ChangesInput;
  positions?: boolean | null | undefined;
}>;


export type ChangesQuery = { changes: { positions: Array<{ kinds: Array<ChangeKind>, cause: ChangeCause, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , issue: { id: string }, before: { position: Position, value: number | null, stored: Position | null, stances: Array<{ id: string }> } | null, after: { position: Position, value: number | null, stored: Position | null, stances: Array<{ id: string }> } | null, because: Array<{ not: boolean, stance: { id: string }, condition: { id: string } }>, corrections: Array<{ id: string, retractedAt: string, reason: string }> }>, communities: Array<{ kind: CommunityChangeKind, cause: ChangeCause, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , before: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, after: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      > }>, ties: Array<{ before: number | null, after: number | null, difference: number, cause: ChangeCause, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, conditions: Array<{ before: ConditionStatus, after: ConditionStatus, cause: ChangeCause, condition: { id: string, title: string } }>, contradictions: Array<{ kind: ContradictionKind, difference: number, days: number, issue: { id: string }, actor:
        | { id: string }
        | { id: string }
        | { id: string }
      , other:
        | { id: string }
        | { id: string }
        | { id: string }
       | null, first: { id: string }, second: { id: string } }>, before: { nodes: Array<{ community: number | null, degree: number, strength: number, betweenness: number, entity:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Issue', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
        , divided: Array<
          | { id: string }
          | { id: string }
          | { id: string }
        >, positions?: Array<{ position: Position | null, value: number | null, stored: Position | null, issue: { id: string }, stances: Array<{ id: string }> }>, point: { x: number, y: number } }>, edges: Array<{ weight: number, congruence: number, conflict: number, sharedIssues: number, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, communities: Array<{ index: number, size: number, members: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }>, measures: { nodes: number, edges: number, positive: number, negative: number, density: number, modularity: number | null }, open: Array<{ id: string, title: string }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } }, after: { nodes: Array<{ community: number | null, degree: number, strength: number, betweenness: number, entity:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Issue', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
        , divided: Array<
          | { id: string }
          | { id: string }
          | { id: string }
        >, positions?: Array<{ position: Position | null, value: number | null, stored: Position | null, issue: { id: string }, stances: Array<{ id: string }> }>, point: { x: number, y: number } }>, edges: Array<{ weight: number, congruence: number, conflict: number, sharedIssues: number, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, communities: Array<{ index: number, size: number, members: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }>, measures: { nodes: number, edges: number, positive: number, negative: number, density: number, modularity: number | null }, open: Array<{ id: string, title: string }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } } };

export type ClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, position: Position, count: string, date: string, precision: Precision, locator: string | null, summary: string | null, by:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , issue: { id: string, title: string }, among: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } }> } };

export type ContradictionsQueryVariables = Exact<{
  input: ContradictionsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContradictionsQuery = { contradictions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: ContradictionKind, difference: number, days: number, issue: { id: string }, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , other:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, first: { id: string, date: string, position: Position, summary: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } }, second: { id: string, date: string, position: Position, summary: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } } }> } };

export type EstimateQueryVariables = Exact<{
  actor: string;
  issue: string;
  asOf?: string | null | undefined;
  knownOn?: string | null | undefined;
  halfLife?: number | null | undefined;
  level?: Level | null | undefined;
}>;


export type EstimateQuery = { estimate: { state: EstimateState, value: number | null, support: number, low: number, high: number, belief: number, disbelief: number, uncertainty: number, effectiveEvidence: number, evidenceCount: number, newest: string | null, evidence: Array<{ value: number | null, weight: number, reliability: number, credibility: number, directness: number, decay: number, statement: { id: string, date: string, position: Position, summary: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } } }> } };

export type EstimatesQueryVariables = Exact<{
  input: CoalitionNetworkInput;
}>;


export type EstimatesQuery = { coalitionNetwork: { nodes: Array<{ entity:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , positions: Array<{ position: Position | null, issue: { id: string, title: string }, estimate: { state: EstimateState, value: number | null, support: number, low: number, high: number, belief: number, disbelief: number, uncertainty: number, effectiveEvidence: number, evidenceCount: number, newest: string | null } }> }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, startsOn: string, endsOn: string | null, place: string | null, locator: string | null, summary: string | null, about: Array<{ id: string }>, participants: Array<{ role: EventRole, actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }>, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } | null }> } };

export type FacetsQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  first?: number | null | undefined;
}>;


export type FacetsQuery = { facets: { total: number, facets: Array<{ field: FacetField, more: number, values: Array<{ value: string, label: string | null, count: number, chosen: boolean }> }> } };

export type BackbonePartFieldsFragment = { backboneLoss: number, redundantLoss: number, statements: number, backbone: Array<{ id: string }>, redundant: Array<{ id: string }> };

export type EstimateFieldsFragment = { state: EstimateState, value: number | null, support: number, low: number, high: number, belief: number, disbelief: number, uncertainty: number, effectiveEvidence: number, evidenceCount: number, newest: string | null };

export type MoveFieldsFragment = { from: Position, to: Position, round: number, actor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , issue: { id: string, title: string }, because: Array<{ not: boolean, stance: { id: string }, condition: { id: string, title: string } }> };

export type NetworkFieldsFragment = { nodes: Array<{ community: number | null, degree: number, strength: number, betweenness: number, entity:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Issue', id: string, name: string }
      | { __typename: 'Official', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
    , divided: Array<
      | { id: string }
      | { id: string }
      | { id: string }
    >, positions?: Array<{ position: Position | null, value: number | null, stored: Position | null, issue: { id: string }, stances: Array<{ id: string }> }>, point: { x: number, y: number } }>, edges: Array<{ weight: number, congruence: number, conflict: number, sharedIssues: number, source:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , target:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }>, communities: Array<{ index: number, size: number, members: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > }>, measures: { nodes: number, edges: number, positive: number, negative: number, density: number, modularity: number | null }, open: Array<{ id: string, title: string }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } };

export type PositionStateFieldsFragment = { position: Position, value: number | null, stored: Position | null, stances: Array<{ id: string }> };

export type ReproducibilityFieldsFragment = { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string };

export type SourceFieldsFragment = { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null };

export type StatementFieldsFragment = { id: string, date: string, position: Position, summary: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } };

type StepFields_ConditionStep_Fragment = { __typename: 'ConditionStep', status: ConditionStatus, statusBefore: ConditionStatus, condition: { id: string } };

type StepFields_PositionStep_Fragment = { __typename: 'PositionStep', position: Position, positionBefore: Position | null, actor:
    | { id: string }
    | { id: string }
    | { id: string }
  , issue: { id: string } };

export type StepFieldsFragment =
  | StepFields_ConditionStep_Fragment
  | StepFields_PositionStep_Fragment
;

export type WaitingMemberFieldsFragment = { actor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , issue: { id: string }, stance: { id: string } };

export type WaitingTieFieldsFragment = { position: Position, not: boolean, holds: boolean, actor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , issue: { id: string }, stance: { id: string }, for:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , on: { id: string }, condition: { id: string } };

export type GraphChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type GraphChangedSubscription = { graphChanged: { revision: string, sequence: number, recordedAt: string | null, written: Array<{ kind: RecordKind, count: number, ids: Array<string> }> | null } };

export type IssuesQueryVariables = Exact<{
  filter?: IssueFilter | null | undefined;
  orderBy?: IssueOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IssuesQuery = { issues: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, question: string, topics: Array<string>, partOf: { id: string } | null }> } };

export type NeighbourhoodQueryVariables = Exact<{
  ids: Array<string> | string;
  depth?: number | null | undefined;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
  knownOn?: string | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, nodes: Array<{ distance: number, node:
        | { __typename: 'Claim', id: string }
        | { __typename: 'Condition', title: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Event', title: string, id: string }
        | { __typename: 'Issue', name: string, id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', name: string, id: string }
        | { __typename: 'Organisation', name: string, id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stance', id: string }
        | { __typename: 'Statement', id: string }
       }>, ties: Array<{ from: string, to: string, type: TieType, stance: { id: string, position: Position } | null }> } };

export type NetworkQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  positions?: boolean | null | undefined;
}>;


export type NetworkQuery = { coalitionNetwork: { nodes: Array<{ community: number | null, degree: number, strength: number, betweenness: number, entity:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Issue', id: string, name: string }
        | { __typename: 'Official', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
      , divided: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, positions?: Array<{ position: Position | null, value: number | null, stored: Position | null, issue: { id: string }, stances: Array<{ id: string }> }>, point: { x: number, y: number } }>, edges: Array<{ weight: number, congruence: number, conflict: number, sharedIssues: number, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, communities: Array<{ index: number, size: number, members: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }>, measures: { nodes: number, edges: number, positive: number, negative: number, density: number, modularity: number | null }, open: Array<{ id: string, title: string }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type PhasesQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  window: SeriesWindow;
  distance?: SliceDistance | null | undefined;
}>;


export type PhasesQuery = { networkPhases: { states: number, silhouette: number | null, transitions: Array<string>, slices: Array<{ at: string, until: string | null, state: number, distance: number | null }> } };

export type PolarizationQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  camps?: number;
}>;


export type PolarizationQuery = { coalitionNetwork: { polarization: { score: number, camps: Array<{ size: number, members: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Issue', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
        > }> } | null, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type RobustnessQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  resamples?: number;
  atLeast?: number | null | undefined;
  atMost?: number | null | undefined;
  ids?: Array<string> | string | null | undefined;
  first?: number;
}>;


export type RobustnessQuery = { coalitionNetwork: { robustness: { resamples: number, sources: number, modularity: { value: number | null, low: number | null, high: number | null }, negativeShare: { value: number | null, low: number | null, high: number | null }, influence: Array<{ statements: number, modularity: number | null, negativeShare: number | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } }>, together: Array<{ share: number, source:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , target:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> } | null, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, match: { on: SearchPart, exact: boolean, text: string | null }, node:
        | { __typename: 'Claim', id: string, summary: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } }
        | { __typename: 'Condition', id: string, title: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Event', id: string, title: string }
        | { __typename: 'Issue', id: string, name: string }
        | { __typename: 'Official', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null }
        | { __typename: 'Statement', id: string, summary: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } }
       }> } };

export type ShiftsQueryVariables = Exact<{
  input: ShiftsInput;
  first?: number | null | undefined;
}>;


export type ShiftsQuery = { shifts: Array<{ kind: ShiftKind, on: string, before: number | null, after: number | null, actor:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , issue: { id: string, title: string }, lastBefore: { id: string, date: string, position: Position, summary: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } } | null, firstAfter: { id: string, date: string, position: Position, summary: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } } | null }> };

export type SourcesByIdQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesByIdQuery = { sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null }> } };

export type SourcesOfEstimatesQueryVariables = Exact<{
  input: CoalitionNetworkInput;
}>;


export type SourcesOfEstimatesQuery = { coalitionNetwork: { nodes: Array<{ positions: Array<{ estimate: { evidence: Array<{ statement: { source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } } }> } }> }> } };

export type SourcesOfStancesQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesOfStancesQuery = { stances: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, statements: { nodes: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } }> } }> } };

export type SourcesOfTiesQueryVariables = Exact<{
  input: CoalitionNetworkInput;
}>;


export type SourcesOfTiesQuery = { coalitionNetwork: { edges: Array<{ statements: { nodes: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } }> } }> } };

export type StancesQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  orderBy?: StanceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  knownOn?: string | null | undefined;
}>;


export type StancesQuery = { stances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, position: Position, effectivePosition: Position, from: string, to: string | null, precision: Precision, confidence: number | null, summary: string | null, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , issue: { id: string, title: string }, clauses: Array<{ then: Position, all: Array<{ not: boolean, condition: { id: string } }> }> }> } };

export type StatementCountQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type StatementCountQuery = { statements: { totalCount: number } };

export type StatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string, precision: Precision, position: Position, value: number | null, raw: string | null, kind: StatementKind, directness: Directness, credibility: number | null, utterance: string | null, summary: string | null, locator: string | null, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , saidBy:
        | { id: string }
        | { id: string }
        | { id: string }
       | null, issue: { id: string, title: string }, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, reliability: Reliability | null } }> } };

export type SupportQueryVariables = Exact<{
  input: CoalitionNetworkInput;
}>;


export type SupportQuery = { coalitionNetwork: { nodes: Array<{ entity:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }>, edges: Array<{ weight: number, verdict: Verdict, support: number | null, sharedIssues: number, source:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , target:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type TimelineQueryVariables = Exact<{
  input: CoalitionNetworkInput;
  window: SeriesWindow;
  positions?: boolean | null | undefined;
}>;


export type TimelineQuery = { networkSeries: Array<{ at: string, until: string | null, network: { nodes: Array<{ community: number | null, degree: number, strength: number, betweenness: number, entity:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Issue', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
        , divided: Array<
          | { id: string }
          | { id: string }
          | { id: string }
        >, positions?: Array<{ position: Position | null, value: number | null, stored: Position | null, issue: { id: string }, stances: Array<{ id: string }> }>, point: { x: number, y: number } }>, edges: Array<{ weight: number, congruence: number, conflict: number, sharedIssues: number, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, communities: Array<{ index: number, size: number, members: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }>, measures: { nodes: number, edges: number, positive: number, negative: number, density: number, modularity: number | null }, open: Array<{ id: string, title: string }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } }> };

export type TwoModeNetworkQueryVariables = Exact<{
  input: CoalitionNetworkInput;
}>;


export type TwoModeNetworkQuery = { twoModeNetwork: { actors: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Official', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
    >, issues: Array<{ id: string, title: string }>, ties: Array<{ position: Position | null, weight: number, actor:
        | { id: string }
        | { id: string }
        | { id: string }
      , issue: { id: string } }>, open: Array<{ id: string, title: string }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } };

export type WaitingQueryVariables = Exact<{
  input: WaitingInput;
}>;


export type WaitingQuery = { waiting: { tieCount: number, deadlockCount: number, ties: Array<{ position: Position, not: boolean, holds: boolean, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , issue: { id: string }, stance: { id: string }, for:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , on: { id: string }, condition: { id: string } }>, deadlocks: Array<{ locked: boolean, complete: boolean, members: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , issue: { id: string }, stance: { id: string } }>, waysOut: Array<{ size: number, steps: Array<
          | { __typename: 'ConditionStep', status: ConditionStatus, statusBefore: ConditionStatus, condition: { id: string } }
          | { __typename: 'PositionStep', position: Position, positionBefore: Position | null, actor:
              | { id: string }
              | { id: string }
              | { id: string }
            , issue: { id: string } }
        >, moves: Array<{ from: Position, to: Position, round: number, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , issue: { id: string, title: string }, because: Array<{ not: boolean, stance: { id: string }, condition: { id: string, title: string } }> }>, holders: Array<
          | { id: string }
          | { id: string }
          | { id: string }
        > }> }>, layers: Array<{ layer: number, members: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , issue: { id: string }, stance: { id: string } }> }> } };

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
  positions?: boolean | null | undefined;
}>;


export type WhatIfQuery = { whatIf: { rounds: number, least: Array<{ from: Position, to: Position, round: number, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , issue: { id: string, title: string }, because: Array<{ not: boolean, stance: { id: string }, condition: { id: string, title: string } }> }>, greatest: Array<{ from: Position, to: Position, round: number, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , issue: { id: string, title: string }, because: Array<{ not: boolean, stance: { id: string }, condition: { id: string, title: string } }> }>, gap: Array<{ from: Position, to: Position, round: number, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , issue: { id: string, title: string }, because: Array<{ not: boolean, stance: { id: string }, condition: { id: string, title: string } }> }>, undetermined: Array<{ id: string }>, open: Array<{ id: string, title: string }>, network: { nodes: Array<{ community: number | null, degree: number, strength: number, betweenness: number, entity:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Issue', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
        , divided: Array<
          | { id: string }
          | { id: string }
          | { id: string }
        >, positions?: Array<{ position: Position | null, value: number | null, stored: Position | null, issue: { id: string }, stances: Array<{ id: string }> }>, point: { x: number, y: number } }>, edges: Array<{ weight: number, congruence: number, conflict: number, sharedIssues: number, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, communities: Array<{ index: number, size: number, members: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }>, measures: { nodes: number, edges: number, positive: number, negative: number, density: number, modularity: number | null }, open: Array<{ id: string, title: string }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } }, today: { nodes: Array<{ community: number | null, degree: number, strength: number, betweenness: number, entity:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Issue', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
        , divided: Array<
          | { id: string }
          | { id: string }
          | { id: string }
        >, positions?: Array<{ position: Position | null, value: number | null, stored: Position | null, issue: { id: string }, stances: Array<{ id: string }> }>, point: { x: number, y: number } }>, edges: Array<{ weight: number, congruence: number, conflict: number, sharedIssues: number, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, communities: Array<{ index: number, size: number, members: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }>, measures: { nodes: number, edges: number, positive: number, negative: number, density: number, modularity: number | null }, open: Array<{ id: string, title: string }>, reproducibility: { method: Method, version: string, parameters: string, graphRevision: string, recordedAt: string | null, hash: string } } } };

export type WhatWouldItTakeQueryVariables = Exact<{
  input: WhatWouldItTakeInput;
}>;


export type WhatWouldItTakeQuery = { whatWouldItTake: { met: boolean, reachable: boolean | null, answerCount: number, searchedTo: number, complete: boolean, candidateCount: number, answers: Array<{ size: number, steps: Array<
        | { __typename: 'ConditionStep', status: ConditionStatus, statusBefore: ConditionStatus, condition: { id: string } }
        | { __typename: 'PositionStep', position: Position, positionBefore: Position | null, actor:
            | { id: string }
            | { id: string }
            | { id: string }
          , issue: { id: string } }
      >, moves: Array<{ from: Position, to: Position, round: number, actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , issue: { id: string, title: string }, because: Array<{ not: boolean, stance: { id: string }, condition: { id: string, title: string } }> }>, holders: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      > }>, candidates: Array<
      | { __typename: 'ConditionStep', status: ConditionStatus, statusBefore: ConditionStatus, condition: { id: string } }
      | { __typename: 'PositionStep', position: Position, positionBefore: Position | null, actor:
          | { id: string }
          | { id: string }
          | { id: string }
        , issue: { id: string } }
    >, holders: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, pivotality: { exact: boolean, samples: number | null, pivots: Array<{ shapleyShubik: number, banzhaf: number, shapleyError: number | null, banzhafError: number | null, step:
          | { __typename: 'ConditionStep', status: ConditionStatus, statusBefore: ConditionStatus, condition: { id: string } }
          | { __typename: 'PositionStep', position: Position, positionBefore: Position | null, actor:
              | { id: string }
              | { id: string }
              | { id: string }
            , issue: { id: string } }
         }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BackbonePartFieldsFragmentDoc = new TypedDocumentString(`
    fragment BackbonePartFields on BackbonePart {
  backbone {
    id
  }
  redundant {
    id
  }
  backboneLoss
  redundantLoss
  statements
}
    `, {"fragmentName":"BackbonePartFields"}) as unknown as TypedDocumentString<BackbonePartFieldsFragment, unknown>;
export const EstimateFieldsFragmentDoc = new TypedDocumentString(`
    fragment EstimateFields on Estimate {
  state
  value
  support
  low
  high
  belief
  disbelief
  uncertainty
  effectiveEvidence
  evidenceCount
  newest
}
    `, {"fragmentName":"EstimateFields"}) as unknown as TypedDocumentString<EstimateFieldsFragment, unknown>;
export const MoveFieldsFragmentDoc = new TypedDocumentString(`
    fragment MoveFields on Move {
  actor {
    id
    name
  }
  issue {
    id
    title
  }
  from
  to
  round
  because {
    stance {
      id
    }
    condition {
      id
      title
    }
    not
  }
}
    `, {"fragmentName":"MoveFields"}) as unknown as TypedDocumentString<MoveFieldsFragment, unknown>;
export const ReproducibilityFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}
    `, {"fragmentName":"ReproducibilityFields"}) as unknown as TypedDocumentString<ReproducibilityFieldsFragment, unknown>;
export const NetworkFieldsFragmentDoc = new TypedDocumentString(`
    fragment NetworkFields on CoalitionNetwork {
  nodes {
    entity {
      __typename
      id
      name
    }
    community
    degree
    strength
    betweenness
    divided {
      id
    }
    positions @include(if: $positions) {
      issue {
        id
      }
      position
      value
      stored
      stances {
        id
      }
    }
    point {
      x
      y
    }
  }
  edges {
    source {
      id
    }
    target {
      id
    }
    weight
    congruence
    conflict
    sharedIssues
  }
  communities {
    index
    size
    members {
      id
    }
  }
  measures {
    nodes
    edges
    positive
    negative
    density
    modularity
  }
  open {
    id
    title
  }
  reproducibility {
    ...ReproducibilityFields
  }
}
    fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`, {"fragmentName":"NetworkFields"}) as unknown as TypedDocumentString<NetworkFieldsFragment, unknown>;
export const PositionStateFieldsFragmentDoc = new TypedDocumentString(`
    fragment PositionStateFields on PositionState {
  position
  value
  stored
  stances {
    id
  }
}
    `, {"fragmentName":"PositionStateFields"}) as unknown as TypedDocumentString<PositionStateFieldsFragment, unknown>;
export const SourceFieldsFragmentDoc = new TypedDocumentString(`
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}
    `, {"fragmentName":"SourceFields"}) as unknown as TypedDocumentString<SourceFieldsFragment, unknown>;
export const StatementFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatementFields on Statement {
  id
  date
  position
  summary
  source {
    ...SourceFields
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`, {"fragmentName":"StatementFields"}) as unknown as TypedDocumentString<StatementFieldsFragment, unknown>;
export const StepFieldsFragmentDoc = new TypedDocumentString(`
    fragment StepFields on Step {
  __typename
  ... on ConditionStep {
    condition {
      id
    }
    status
    statusBefore: from
  }
  ... on PositionStep {
    actor {
      id
    }
    issue {
      id
    }
    position
    positionBefore: from
  }
}
    `, {"fragmentName":"StepFields"}) as unknown as TypedDocumentString<StepFieldsFragment, unknown>;
export const WaitingMemberFieldsFragmentDoc = new TypedDocumentString(`
    fragment WaitingMemberFields on WaitingMember {
  actor {
    id
    name
  }
  issue {
    id
  }
  stance {
    id
  }
}
    `, {"fragmentName":"WaitingMemberFields"}) as unknown as TypedDocumentString<WaitingMemberFieldsFragment, unknown>;
export const WaitingTieFieldsFragmentDoc = new TypedDocumentString(`
    fragment WaitingTieFields on WaitingTie {
  actor {
    id
    name
  }
  issue {
    id
  }
  stance {
    id
  }
  for {
    id
    name
  }
  on {
    id
  }
  position
  condition {
    id
  }
  not
  holds
}
    `, {"fragmentName":"WaitingTieFields"}) as unknown as TypedDocumentString<WaitingTieFieldsFragment, unknown>;
export const ActorsDocument = new TypedDocumentString(`
    query Actors($filter: ActorFilter, $orderBy: ActorOrder, $first: Int = 100, $after: String) {
  actors(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      aliases
      wikidata
      ... on Country {
        iso2
        iso3
      }
      ... on Organisation {
        kind
      }
      ... on Official {
        anonymous
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsQuery, ActorsQueryVariables>;
export const BackboneDocument = new TypedDocumentString(`
    query Backbone($input: CoalitionNetworkInput!, $size: Int! = 1, $penalty: Float! = 3.5, $fixed: Boolean! = false, $penalised: Boolean! = false) {
  coalitionNetwork(input: $input) {
    backbone {
      nested {
        issue {
          id
          title
        }
        backboneLoss
        redundantLoss
        statements
      }
      fixed(size: $size) @include(if: $fixed) {
        ...BackbonePartFields
      }
      penalised(penalty: $penalty) @include(if: $penalised) {
        ...BackbonePartFields
      }
    }
    reproducibility {
      ...ReproducibilityFields
    }
  }
}
    fragment BackbonePartFields on BackbonePart {
  backbone {
    id
  }
  redundant {
    id
  }
  backboneLoss
  redundantLoss
  statements
}
fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<BackboneQuery, BackboneQueryVariables>;
export const BalanceDocument = new TypedDocumentString(`
    query Balance($input: CoalitionNetworkInput!, $camps: Int = 2) {
  coalitionNetwork(input: $input) {
    balance(camps: $camps) {
      index
      frustration
      bound
      proved
      walkBalance
      triangles {
        allPositive
        oneNegative
        twoNegative
        allNegative
        balanced
      }
      camps {
        size
        members {
          __typename
          id
          name
        }
      }
      frustratedTies {
        source {
          id
          name
        }
        target {
          id
          name
        }
        weight
        sharedIssues
      }
      nearOptimal {
        count
        complete
        placedDifferently {
          entity {
            id
            name
          }
          share
        }
      }
    }
    reproducibility {
      ...ReproducibilityFields
    }
  }
}
    fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<BalanceQuery, BalanceQueryVariables>;
export const BrokersDocument = new TypedDocumentString(`
    query Brokers($input: CoalitionNetworkInput!, $first: Int! = 100) {
  coalitionNetwork(input: $input) {
    brokers(first: $first) {
      entity {
        __typename
        id
        name
      }
      community
      participation
      constraint
      betweenness
      degree
      strength
    }
    reproducibility {
      ...ReproducibilityFields
    }
  }
}
    fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<BrokersQuery, BrokersQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($input: ChangesInput!, $positions: Boolean = true) {
  changes(input: $input) {
    positions {
      actor {
        id
        name
      }
      issue {
        id
      }
      kinds
      cause
      before {
        ...PositionStateFields
      }
      after {
        ...PositionStateFields
      }
      because {
        stance {
          id
        }
        condition {
          id
        }
        not
      }
      corrections {
        id
        retractedAt
        reason
      }
    }
    communities {
      actor {
        id
        name
      }
      kind
      cause
      before {
        id
      }
      after {
        id
      }
    }
    ties(first: 100) {
      source {
        id
      }
      target {
        id
      }
      before
      after
      difference
      cause
    }
    conditions {
      condition {
        id
        title
      }
      before
      after
      cause
    }
    contradictions(first: 100) {
      kind
      issue {
        id
      }
      actor {
        id
      }
      other {
        id
      }
      first {
        id
      }
      second {
        id
      }
      difference
      days
    }
    before {
      ...NetworkFields
    }
    after {
      ...NetworkFields
    }
  }
}
    fragment NetworkFields on CoalitionNetwork {
  nodes {
    entity {
      __typename
      id
      name
    }
    community
    degree
    strength
    betweenness
    divided {
      id
    }
    positions @include(if: $positions) {
      issue {
        id
      }
      position
      value
      stored
      stances {
        id
      }
    }
    point {
      x
      y
    }
  }
  edges {
    source {
      id
    }
    target {
      id
    }
    weight
    congruence
    conflict
    sharedIssues
  }
  communities {
    index
    size
    members {
      id
    }
  }
  measures {
    nodes
    edges
    positive
    negative
    density
    modularity
  }
  open {
    id
    title
  }
  reproducibility {
    ...ReproducibilityFields
  }
}
fragment PositionStateFields on PositionState {
  position
  value
  stored
  stances {
    id
  }
}
fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int = 100, $after: String) {
  claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      by {
        id
        name
      }
      issue {
        id
        title
      }
      position
      count
      among {
        id
      }
      date
      precision
      source {
        ...SourceFields
      }
      locator
      summary
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const ContradictionsDocument = new TypedDocumentString(`
    query Contradictions($input: ContradictionsInput!, $first: Int = 100, $after: String) {
  contradictions(input: $input, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      issue {
        id
      }
      actor {
        id
        name
      }
      other {
        id
        name
      }
      first {
        ...StatementFields
      }
      second {
        ...StatementFields
      }
      difference
      days
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}
fragment StatementFields on Statement {
  id
  date
  position
  summary
  source {
    ...SourceFields
  }
}`) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const EstimateDocument = new TypedDocumentString(`
    query Estimate($actor: ID!, $issue: ID!, $asOf: Date, $knownOn: DateTime, $halfLife: Int = 180, $level: Level = REPRESENTED) {
  estimate(
    actor: $actor
    issue: $issue
    asOf: $asOf
    knownOn: $knownOn
    halfLife: $halfLife
    level: $level
  ) {
    ...EstimateFields
    evidence(first: 100) {
      statement {
        ...StatementFields
      }
      value
      weight
      reliability
      credibility
      directness
      decay
    }
  }
}
    fragment EstimateFields on Estimate {
  state
  value
  support
  low
  high
  belief
  disbelief
  uncertainty
  effectiveEvidence
  evidenceCount
  newest
}
fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}
fragment StatementFields on Statement {
  id
  date
  position
  summary
  source {
    ...SourceFields
  }
}`) as unknown as TypedDocumentString<EstimateQuery, EstimateQueryVariables>;
export const EstimatesDocument = new TypedDocumentString(`
    query Estimates($input: CoalitionNetworkInput!) {
  coalitionNetwork(input: $input) {
    nodes {
      entity {
        id
        name
      }
      positions {
        issue {
          id
          title
        }
        position
        estimate {
          ...EstimateFields
        }
      }
    }
    reproducibility {
      ...ReproducibilityFields
    }
  }
}
    fragment EstimateFields on Estimate {
  state
  value
  support
  low
  high
  belief
  disbelief
  uncertainty
  effectiveEvidence
  evidenceCount
  newest
}
fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<EstimatesQuery, EstimatesQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($filter: EventFilter, $orderBy: EventOrder, $first: Int = 100, $after: String) {
  events(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      startsOn
      endsOn
      place
      about {
        id
      }
      participants {
        actor {
          id
          name
        }
        role
      }
      source {
        ...SourceFields
      }
      locator
      summary
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const FacetsDocument = new TypedDocumentString(`
    query Facets($input: CoalitionNetworkInput!, $first: Int = 100) {
  facets(input: $input, first: $first) {
    total
    facets {
      field
      more
      values {
        value
        label
        count
        chosen
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const GraphChangedDocument = new TypedDocumentString(`
    subscription GraphChanged {
  graphChanged {
    revision
    sequence
    recordedAt
    written {
      kind
      count
      ids
    }
  }
}
    `) as unknown as TypedDocumentString<GraphChangedSubscription, GraphChangedSubscriptionVariables>;
export const IssuesDocument = new TypedDocumentString(`
    query Issues($filter: IssueFilter, $orderBy: IssueOrder, $first: Int = 100, $after: String) {
  issues(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      question
      topics
      partOf {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssuesQuery, IssuesQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]!, $depth: Int = 1, $first: Int = 500, $asOf: Date, $knownOn: DateTime) {
  neighbourhood(
    ids: $ids
    depth: $depth
    first: $first
    asOf: $asOf
    knownOn: $knownOn
  ) {
    truncated
    nodes {
      distance
      node {
        __typename
        id
        ... on Named {
          name
        }
        ... on Condition {
          title
        }
        ... on Event {
          title
        }
      }
    }
    ties {
      from
      to
      type
      stance {
        id
        position
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($input: CoalitionNetworkInput!, $positions: Boolean = true) {
  coalitionNetwork(input: $input) {
    ...NetworkFields
  }
}
    fragment NetworkFields on CoalitionNetwork {
  nodes {
    entity {
      __typename
      id
      name
    }
    community
    degree
    strength
    betweenness
    divided {
      id
    }
    positions @include(if: $positions) {
      issue {
        id
      }
      position
      value
      stored
      stances {
        id
      }
    }
    point {
      x
      y
    }
  }
  edges {
    source {
      id
    }
    target {
      id
    }
    weight
    congruence
    conflict
    sharedIssues
  }
  communities {
    index
    size
    members {
      id
    }
  }
  measures {
    nodes
    edges
    positive
    negative
    density
    modularity
  }
  open {
    id
    title
  }
  reproducibility {
    ...ReproducibilityFields
  }
}
fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const PhasesDocument = new TypedDocumentString(`
    query Phases($input: CoalitionNetworkInput!, $window: SeriesWindow!, $distance: SliceDistance = ABSOLUTE) {
  networkPhases(input: $input, window: $window, distance: $distance) {
    states
    silhouette
    transitions
    slices {
      at
      until
      state
      distance
    }
  }
}
    `) as unknown as TypedDocumentString<PhasesQuery, PhasesQueryVariables>;
export const PolarizationDocument = new TypedDocumentString(`
    query Polarization($input: CoalitionNetworkInput!, $camps: Int! = 2) {
  coalitionNetwork(input: $input) {
    polarization(camps: $camps) {
      score
      camps {
        size
        members {
          __typename
          id
          name
        }
      }
    }
    reproducibility {
      ...ReproducibilityFields
    }
  }
}
    fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<PolarizationQuery, PolarizationQueryVariables>;
export const RobustnessDocument = new TypedDocumentString(`
    query Robustness($input: CoalitionNetworkInput!, $resamples: Int! = 200, $atLeast: Float, $atMost: Float, $ids: [ID!], $first: Int! = 1000) {
  coalitionNetwork(input: $input) {
    robustness(resamples: $resamples) {
      resamples
      sources
      modularity {
        value
        low
        high
      }
      negativeShare {
        value
        low
        high
      }
      influence(first: 100) {
        source {
          ...SourceFields
        }
        statements
        modularity
        negativeShare
      }
      together(first: $first, atLeast: $atLeast, atMost: $atMost, ids: $ids) {
        source {
          id
          name
        }
        target {
          id
          name
        }
        share
      }
    }
    reproducibility {
      ...ReproducibilityFields
    }
  }
}
    fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}
fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<RobustnessQuery, RobustnessQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $first: Int = 100, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      match {
        on
        exact
        text
      }
      node {
        __typename
        ... on Node {
          id
        }
        ... on Named {
          name
        }
        ... on Condition {
          title
        }
        ... on Event {
          title
        }
        ... on Claim {
          summary
          source {
            ...SourceFields
          }
        }
        ... on Statement {
          summary
          source {
            ...SourceFields
          }
        }
        ... on Source {
          ...SourceFields
        }
      }
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ShiftsDocument = new TypedDocumentString(`
    query Shifts($input: ShiftsInput!, $first: Int = 100) {
  shifts(input: $input, first: $first) {
    actor {
      id
      name
    }
    issue {
      id
      title
    }
    kind
    on
    before
    after
    lastBefore {
      ...StatementFields
    }
    firstAfter {
      ...StatementFields
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}
fragment StatementFields on Statement {
  id
  date
  position
  summary
  source {
    ...SourceFields
  }
}`) as unknown as TypedDocumentString<ShiftsQuery, ShiftsQueryVariables>;
export const SourcesByIdDocument = new TypedDocumentString(`
    query SourcesById($filter: SourceFilter, $first: Int = 100, $after: String) {
  sources(filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SourceFields
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<SourcesByIdQuery, SourcesByIdQueryVariables>;
export const SourcesOfEstimatesDocument = new TypedDocumentString(`
    query SourcesOfEstimates($input: CoalitionNetworkInput!) {
  coalitionNetwork(input: $input) {
    nodes {
      positions {
        estimate {
          evidence(first: 100) {
            statement {
              source {
                ...SourceFields
              }
            }
          }
        }
      }
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<SourcesOfEstimatesQuery, SourcesOfEstimatesQueryVariables>;
export const SourcesOfStancesDocument = new TypedDocumentString(`
    query SourcesOfStances($filter: StanceFilter, $first: Int = 50, $after: String) {
  stances(filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      statements(first: 100) {
        nodes {
          source {
            ...SourceFields
          }
        }
      }
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<SourcesOfStancesQuery, SourcesOfStancesQueryVariables>;
export const SourcesOfTiesDocument = new TypedDocumentString(`
    query SourcesOfTies($input: CoalitionNetworkInput!) {
  coalitionNetwork(input: $input) {
    edges {
      statements(first: 100) {
        nodes {
          source {
            ...SourceFields
          }
        }
      }
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<SourcesOfTiesQuery, SourcesOfTiesQueryVariables>;
export const StancesDocument = new TypedDocumentString(`
    query Stances($filter: StanceFilter, $orderBy: StanceOrder, $first: Int = 100, $after: String, $asOf: Date, $knownOn: DateTime) {
  stances(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      actor {
        id
        name
      }
      issue {
        id
        title
      }
      position
      effectivePosition(asOf: $asOf, knownOn: $knownOn)
      from
      to(knownOn: $knownOn)
      precision
      confidence
      clauses {
        all {
          condition {
            id
          }
          not
        }
        then
      }
      summary
    }
  }
}
    `) as unknown as TypedDocumentString<StancesQuery, StancesQueryVariables>;
export const StatementCountDocument = new TypedDocumentString(`
    query StatementCount($filter: StatementFilter) {
  statements(filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StatementCountQuery, StatementCountQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($filter: StatementFilter, $orderBy: StatementOrder, $first: Int = 100, $after: String) {
  statements(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      actor {
        id
        name
      }
      saidBy {
        id
      }
      issue {
        id
        title
      }
      date
      precision
      position
      value
      raw
      kind
      directness
      credibility
      utterance
      summary
      locator
      source {
        ...SourceFields
      }
    }
  }
}
    fragment SourceFields on Source {
  id
  title
  publisher
  url
  publishedOn
  reliability
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const SupportDocument = new TypedDocumentString(`
    query Support($input: CoalitionNetworkInput!) {
  coalitionNetwork(input: $input) {
    nodes {
      entity {
        id
        name
      }
    }
    edges {
      source {
        id
        name
      }
      target {
        id
        name
      }
      weight
      verdict
      support
      sharedIssues
    }
    reproducibility {
      ...ReproducibilityFields
    }
  }
}
    fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<SupportQuery, SupportQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($input: CoalitionNetworkInput!, $window: SeriesWindow!, $positions: Boolean = true) {
  networkSeries(input: $input, window: $window) {
    at
    until
    network {
      ...NetworkFields
    }
  }
}
    fragment NetworkFields on CoalitionNetwork {
  nodes {
    entity {
      __typename
      id
      name
    }
    community
    degree
    strength
    betweenness
    divided {
      id
    }
    positions @include(if: $positions) {
      issue {
        id
      }
      position
      value
      stored
      stances {
        id
      }
    }
    point {
      x
      y
    }
  }
  edges {
    source {
      id
    }
    target {
      id
    }
    weight
    congruence
    conflict
    sharedIssues
  }
  communities {
    index
    size
    members {
      id
    }
  }
  measures {
    nodes
    edges
    positive
    negative
    density
    modularity
  }
  open {
    id
    title
  }
  reproducibility {
    ...ReproducibilityFields
  }
}
fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TwoModeNetworkDocument = new TypedDocumentString(`
    query TwoModeNetwork($input: CoalitionNetworkInput!) {
  twoModeNetwork(input: $input) {
    actors {
      __typename
      id
      name
    }
    issues {
      id
      title
    }
    ties {
      actor {
        id
      }
      issue {
        id
      }
      position
      weight
    }
    open {
      id
      title
    }
    reproducibility {
      ...ReproducibilityFields
    }
  }
}
    fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<TwoModeNetworkQuery, TwoModeNetworkQueryVariables>;
export const WaitingDocument = new TypedDocumentString(`
    query Waiting($input: WaitingInput!) {
  waiting(input: $input) {
    tieCount
    ties(first: 1000) {
      ...WaitingTieFields
    }
    deadlockCount
    deadlocks(first: 100) {
      locked
      complete
      members {
        ...WaitingMemberFields
      }
      waysOut(first: 100) {
        size
        steps {
          ...StepFields
        }
        moves {
          ...MoveFields
        }
        holders {
          id
        }
      }
    }
    layers {
      layer
      members {
        ...WaitingMemberFields
      }
    }
  }
}
    fragment MoveFields on Move {
  actor {
    id
    name
  }
  issue {
    id
    title
  }
  from
  to
  round
  because {
    stance {
      id
    }
    condition {
      id
      title
    }
    not
  }
}
fragment StepFields on Step {
  __typename
  ... on ConditionStep {
    condition {
      id
    }
    status
    statusBefore: from
  }
  ... on PositionStep {
    actor {
      id
    }
    issue {
      id
    }
    position
    positionBefore: from
  }
}
fragment WaitingMemberFields on WaitingMember {
  actor {
    id
    name
  }
  issue {
    id
  }
  stance {
    id
  }
}
fragment WaitingTieFields on WaitingTie {
  actor {
    id
    name
  }
  issue {
    id
  }
  stance {
    id
  }
  for {
    id
    name
  }
  on {
    id
  }
  position
  condition {
    id
  }
  not
  holds
}`) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($input: WhatIfInput!, $positions: Boolean = true) {
  whatIf(input: $input) {
    least {
      ...MoveFields
    }
    greatest {
      ...MoveFields
    }
    gap {
      ...MoveFields
    }
    undetermined {
      id
    }
    open {
      id
      title
    }
    rounds
    network {
      ...NetworkFields
    }
    today {
      ...NetworkFields
    }
  }
}
    fragment MoveFields on Move {
  actor {
    id
    name
  }
  issue {
    id
    title
  }
  from
  to
  round
  because {
    stance {
      id
    }
    condition {
      id
      title
    }
    not
  }
}
fragment NetworkFields on CoalitionNetwork {
  nodes {
    entity {
      __typename
      id
      name
    }
    community
    degree
    strength
    betweenness
    divided {
      id
    }
    positions @include(if: $positions) {
      issue {
        id
      }
      position
      value
      stored
      stances {
        id
      }
    }
    point {
      x
      y
    }
  }
  edges {
    source {
      id
    }
    target {
      id
    }
    weight
    congruence
    conflict
    sharedIssues
  }
  communities {
    index
    size
    members {
      id
    }
  }
  measures {
    nodes
    edges
    positive
    negative
    density
    modularity
  }
  open {
    id
    title
  }
  reproducibility {
    ...ReproducibilityFields
  }
}
fragment ReproducibilityFields on Reproducibility {
  method
  version
  parameters
  graphRevision
  recordedAt
  hash
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const WhatWouldItTakeDocument = new TypedDocumentString(`
    query WhatWouldItTake($input: WhatWouldItTakeInput!) {
  whatWouldItTake(input: $input) {
    met
    reachable
    answerCount
    searchedTo
    complete
    answers(first: 100) {
      size
      steps {
        ...StepFields
      }
      moves {
        ...MoveFields
      }
      holders {
        id
      }
    }
    candidates(first: 1000) {
      ...StepFields
    }
    candidateCount
    holders {
      id
      name
    }
    pivotality {
      exact
      samples
      pivots(first: 1000) {
        step {
          ...StepFields
        }
        shapleyShubik
        banzhaf
        shapleyError
        banzhafError
      }
    }
  }
}
    fragment MoveFields on Move {
  actor {
    id
    name
  }
  issue {
    id
    title
  }
  from
  to
  round
  because {
    stance {
      id
    }
    condition {
      id
      title
    }
    not
  }
}
fragment StepFields on Step {
  __typename
  ... on ConditionStep {
    condition {
      id
    }
    status
    statusBefore: from
  }
  ... on PositionStep {
    actor {
      id
    }
    issue {
      id
    }
    position
    positionBefore: from
  }
}`) as unknown as TypedDocumentString<WhatWouldItTakeQuery, WhatWouldItTakeQueryVariables>;