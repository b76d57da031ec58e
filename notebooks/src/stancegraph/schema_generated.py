# Written by generate.ts from schema/schema.graphql; not by hand.
from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

ActorOrder = Literal["ID_ASC", "ID_DESC", "NAME_ASC", "NAME_DESC"]
ActorType = Literal["COUNTRY", "OFFICIAL", "ORGANISATION"]
Aggregation = Literal["COMBINE", "CONFLICT", "CONGRUENCE", "IGNORE", "SUBTRACT"]
Anchor = Literal["ALL_TIME", "NETWORK"]
Basis = Literal["STANCES", "STATEMENTS"]
ChangeCause = Literal["BOTH", "LEARNED", "WORLD"]
ChangeKind = Literal["CONDITION_ADDED", "CONDITION_DROPPED", "HARDENED", "MOVED", "NEW", "SOFTENED", "WITHDRAWN"]
ClaimOrder = Literal["DATE_ASC", "DATE_DESC", "ID_ASC", "ID_DESC"]
Communities = Literal["LEIDEN", "LOUVAIN", "NONE"]
CommunityChangeKind = Literal["JOINED", "LEFT", "MOVED"]
ConditionOrder = Literal["ID_ASC", "ID_DESC", "TITLE_ASC", "TITLE_DESC"]
ConditionStatus = Literal["MET", "UNKNOWN", "UNMET"]
ConfidenceBand = Literal["HIGH", "LOW", "MEDIUM", "NOT_GIVEN"]
ContradictionKind = Literal["PRINCIPAL_AGENT", "REPORTS", "SELF", "WORD_DEED"]
Directness = Literal["ATTRIBUTED", "INFERRED", "OWN_WORDS"]
Duplicates = Literal["INCLUDE", "MONTH", "RANGE", "SOURCE", "WEEK", "YEAR"]
EstimateState = Literal["CONTESTED", "NONE", "OPPOSED", "STALE", "SUPPORTED", "THIN"]
EventOrder = Literal["ID_ASC", "ID_DESC", "STARTS_ON_ASC", "STARTS_ON_DESC"]
EventRole = Literal["ABSENT", "CHAIR", "HOST", "PARTICIPANT"]
FacetField = Literal["ACTOR_TYPES", "CONFIDENCES", "ISSUES", "MEMBERS_OF", "OFFICES_OF", "PERIOD", "POSITIONS", "RELIABILITIES", "SOURCES", "TOPICS"]
FixedPoint = Literal["GREATEST", "LEAST"]
GroupRule = Literal["COMMUNITY", "REPRESENTED", "TYPE"]
IssueOrder = Literal["ID_ASC", "ID_DESC", "TITLE_ASC", "TITLE_DESC"]
Kernel = Literal["EPANECHNIKOV", "GAUSSIAN", "TRIANGULAR", "UNIFORM"]
Layout = Literal["CIRCLE", "CONCENTRIC", "FORCE", "POSITIONS"]
Level = Literal["REPRESENTED", "SELF"]
MembershipStatus = Literal["EXCLUDED", "LEFT", "MEMBER", "OBSERVER", "PARTICIPANT"]
Method = Literal["CORRECTED", "DNA_3_1_2"]
Movers = Literal["ALL", "NONE", "OPEN"]
NodeKind = Literal["ACTORS", "ISSUES"]
Normalization = Literal["ACTIVITY", "AVERAGE", "COSINE", "JACCARD", "NONE", "PROMINENCE"]
OrganisationKind = Literal["ALLIANCE", "COALITION", "COMPANY", "GOVERNMENT", "MEDIA", "NGO", "OTHER", "PARTY"]
Position = Literal["LEAN_OPPOSE", "LEAN_SUPPORT", "NEUTRAL", "OPPOSE", "SUPPORT", "UNDECIDED"]
Precision = Literal["DAY", "INFERRED", "MONTH", "YEAR"]
RecordKind = Literal["ACTOR", "CLAIM", "CONDITION", "EVENT", "ISSUE", "MEMBERSHIP", "OFFICE", "SOURCE", "STANCE", "STATEMENT"]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
SearchPart = Literal["ALIAS", "CODE", "NAME", "TEXT"]
SearchType = Literal["ACTOR", "CLAIM", "CONDITION", "EVENT", "ISSUE", "SOURCE", "STATEMENT"]
ShiftKind = Literal["MEAN", "UNCONDITIONAL"]
SliceDistance = Literal["ABSOLUTE", "SPECTRAL"]
SourceOrder = Literal["ID_ASC", "ID_DESC", "PUBLISHED_ON_ASC", "PUBLISHED_ON_DESC", "TITLE_ASC", "TITLE_DESC"]
SourceReliability = Literal["A", "B", "C", "D", "E", "F", "NOT_JUDGED"]
StanceOrder = Literal["CONFIDENCE_ASC", "CONFIDENCE_DESC", "FROM_ASC", "FROM_DESC", "ID_ASC", "ID_DESC"]
StatementKind = Literal["ACTED", "REPORTED", "SAID", "SIGNED", "VOTED"]
StatementOrder = Literal["DATE_ASC", "DATE_DESC", "ID_ASC", "ID_DESC"]
TieType = Literal["ABOUT", "DEPENDS_ON", "HOLDS", "MEMBER_OF", "MET_BY", "PART_OF", "REPRESENTS", "TOOK_PART_IN"]
TimeUnit = Literal["DAY", "MONTH", "WEEK", "YEAR"]
Verdict = Literal["AGREE", "DIFFER", "NEITHER"]

class ActorFilter(TypedDict, total=False):
    as_of: str | date
    ids: Sequence[str]
    kinds: Sequence[OrganisationKind]
    known_on: str | datetime
    member_of: Sequence[str]
    on_issues: Sequence[str]
    types: Sequence[ActorType]

class Assumption(TypedDict, total=False):
    condition: ConditionAssumption
    position: PositionAssumption

class ChangesInput(TypedDict, total=False):
    from_: Required[str | date]
    issues: Sequence[str]
    known_from: str | datetime
    known_to: str | datetime
    level: Level
    to: Required[str | date]

class ClaimFilter(TypedDict, total=False):
    by: Sequence[str]
    from_: str | date
    ids: Sequence[str]
    issues: Sequence[str]
    known_on: str | datetime
    to: str | date

class CoalitionNetworkInput(TypedDict, total=False):
    actor_types: Sequence[ActorType]
    actors: Sequence[str]
    aggregation: Aggregation
    as_of: str | date
    assume: Sequence[Assumption | str]
    basis: Basis
    communities: Communities
    confidences: Sequence[ConfidenceBand]
    duplicates: Duplicates
    exclude_sources: Sequence[str]
    fixed_point: FixedPoint
    isolates: bool
    issues: Sequence[str]
    kernel: Kernel
    known_on: str | datetime
    level: Level
    members_of: Sequence[str]
    method: Method
    min_weight: float
    nodes: NodeKind
    normalization: Normalization
    offices_of: Sequence[str]
    period: DateRange
    positions: Sequence[Position]
    reliabilities: Sequence[SourceReliability]
    round: int
    seed: int
    sources: Sequence[str]
    topics: Sequence[str]
    window: DateRange

class ConditionAssumption(TypedDict, total=False):
    id: Required[str]
    status: Required[ConditionStatus]

class ConditionFilter(TypedDict, total=False):
    ids: Sequence[str]
    known_on: str | datetime
    met_by_positions: bool

class ContradictionsInput(TypedDict, total=False):
    actors: Sequence[str]
    at_least: float
    issues: Sequence[str]
    kinds: Sequence[ContradictionKind]
    known_on: str | datetime
    window: DateRange
    within_days: int

class DateRange(TypedDict, total=False):
    from_: Required[str | date]
    to: Required[str | date]

class EventFilter(TypedDict, total=False):
    from_: str | date
    ids: Sequence[str]
    issues: Sequence[str]
    known_on: str | datetime
    to: str | date

class GoalInput(TypedDict, total=False):
    at_least: int
    include: Sequence[str]
    issue: Required[str]
    position: Required[Position]

class GroupBy(TypedDict, total=False):
    members_of: str
    rule: GroupRule

class IssueFilter(TypedDict, total=False):
    ids: Sequence[str]
    known_on: str | datetime
    topics: Sequence[str]

class PositionAssumption(TypedDict, total=False):
    actor: Required[str]
    issue: Required[str]
    position: Required[Position]

class SeriesWindow(TypedDict, total=False):
    every: int
    from_: Required[str | date]
    to: Required[str | date]
    unit: TimeUnit
    width: int

class ShiftsInput(TypedDict, total=False):
    actors: Sequence[str]
    issues: Sequence[str]
    known_on: str | datetime
    level: Level
    window: DateRange

class SourceFilter(TypedDict, total=False):
    from_: str | date
    ids: Sequence[str]
    known_on: str | datetime
    publishers: Sequence[str]
    reliability: Sequence[SourceReliability]
    to: str | date

class StanceFilter(TypedDict, total=False):
    actors: Sequence[str]
    as_of: str | date
    conditional: bool
    confidence_at_least: float
    ids: Sequence[str]
    issues: Sequence[str]
    known_on: str | datetime
    positions: Sequence[Position]

class StatementFilter(TypedDict, total=False):
    actors: Sequence[str]
    directness: Sequence[Directness]
    exclude_sources: Sequence[str]
    from_: str | date
    ids: Sequence[str]
    issues: Sequence[str]
    kinds: Sequence[StatementKind]
    known_on: str | datetime
    positions: Sequence[Position]
    reliability: Sequence[SourceReliability]
    sources: Sequence[str]
    to: str | date
    topics: Sequence[str]

class WaitingInput(TypedDict, total=False):
    as_of: str | date
    assume: Sequence[Assumption | str]
    issues: Sequence[str]
    known_on: str | datetime

class WhatIfInput(TypedDict, total=False):
    as_of: str | date
    assume: Required[Sequence[Assumption | str]]
    issues: Sequence[str]
    known_on: str | datetime
    level: Level

class WhatWouldItTakeInput(TypedDict, total=False):
    as_of: str | date
    assume: Sequence[Assumption | str]
    goal: Required[GoalInput]
    known_on: str | datetime
    level: Level
    max_size: int
    movers: Movers

class BackboneOptions(TypedDict, total=False):
    size: int
    penalty: float

class BalanceOptions(TypedDict, total=False):
    camps: int

class EstimateOptions(TypedDict, total=False):
    actor: Required[str]
    as_of: str | date
    half_life: int
    issue: Required[str]
    known_on: str | datetime
    level: Level

class NeighbourhoodOptions(TypedDict, total=False):
    as_of: str | date
    depth: int
    ids: Required[Sequence[str]]
    known_on: str | datetime

class PhasesOptions(TypedDict, total=False):
    distance: SliceDistance

class PolarizationOptions(TypedDict, total=False):
    camps: int

class RobustnessOptions(TypedDict, total=False):
    resamples: int
    at_least: float
    at_most: float
    ids: Sequence[str]

class SearchOptions(TypedDict, total=False):
    text: Required[str]
    types: Sequence[SearchType]

class Limit(TypedDict, total=False):
    limit: int

class ActorsArguments(ActorFilter, total=False):
    order_by: ActorOrder
    limit: int

class ClaimsArguments(ClaimFilter, total=False):
    order_by: ClaimOrder
    limit: int

class ConditionsArguments(ConditionFilter, total=False):
    order_by: ConditionOrder
    limit: int

class EventsArguments(EventFilter, total=False):
    order_by: EventOrder
    limit: int

class IssuesArguments(IssueFilter, total=False):
    order_by: IssueOrder
    limit: int

class SourcesArguments(SourceFilter, total=False):
    order_by: SourceOrder
    limit: int

class StancesArguments(StanceFilter, total=False):
    order_by: StanceOrder
    limit: int

class StatementsArguments(StatementFilter, total=False):
    order_by: StatementOrder
    limit: int

class TimelineArguments(CoalitionNetworkInput, SeriesWindow):
    pass

class PhasesArguments(CoalitionNetworkInput, SeriesWindow, PhasesOptions):
    pass

class BackboneArguments(CoalitionNetworkInput, BackboneOptions):
    pass

class BalanceArguments(CoalitionNetworkInput, BalanceOptions):
    pass

class BrokersArguments(CoalitionNetworkInput, Limit):
    pass

class PolarizationArguments(CoalitionNetworkInput, PolarizationOptions):
    pass

class RobustnessArguments(CoalitionNetworkInput, RobustnessOptions, Limit):
    pass

class ContradictionsArguments(ContradictionsInput, Limit):
    pass

class NeighbourhoodArguments(NeighbourhoodOptions, Limit):
    pass

class SearchArguments(SearchOptions, Limit):
    pass

class ShiftsArguments(ShiftsInput, Limit):
    pass

ENUMS: dict[str, tuple[str, ...]] = {
    "ActorOrder": ("ID_ASC", "ID_DESC", "NAME_ASC", "NAME_DESC",),
    "ActorType": ("COUNTRY", "OFFICIAL", "ORGANISATION",),
    "Aggregation": ("COMBINE", "CONFLICT", "CONGRUENCE", "IGNORE", "SUBTRACT",),
    "Anchor": ("ALL_TIME", "NETWORK",),
    "Basis": ("STANCES", "STATEMENTS",),
    "ChangeCause": ("BOTH", "LEARNED", "WORLD",),
    "ChangeKind": ("CONDITION_ADDED", "CONDITION_DROPPED", "HARDENED", "MOVED", "NEW", "SOFTENED", "WITHDRAWN",),
    "ClaimOrder": ("DATE_ASC", "DATE_DESC", "ID_ASC", "ID_DESC",),
    "Communities": ("LEIDEN", "LOUVAIN", "NONE",),
    "CommunityChangeKind": ("JOINED", "LEFT", "MOVED",),
    "ConditionOrder": ("ID_ASC", "ID_DESC", "TITLE_ASC", "TITLE_DESC",),
    "ConditionStatus": ("MET", "UNKNOWN", "UNMET",),
    "ConfidenceBand": ("HIGH", "LOW", "MEDIUM", "NOT_GIVEN",),
    "ContradictionKind": ("PRINCIPAL_AGENT", "REPORTS", "SELF", "WORD_DEED",),
    "Directness": ("ATTRIBUTED", "INFERRED", "OWN_WORDS",),
    "Duplicates": ("INCLUDE", "MONTH", "RANGE", "SOURCE", "WEEK", "YEAR",),
    "EstimateState": ("CONTESTED", "NONE", "OPPOSED", "STALE", "SUPPORTED", "THIN",),
    "EventOrder": ("ID_ASC", "ID_DESC", "STARTS_ON_ASC", "STARTS_ON_DESC",),
    "EventRole": ("ABSENT", "CHAIR", "HOST", "PARTICIPANT",),
    "FacetField": ("ACTOR_TYPES", "CONFIDENCES", "ISSUES", "MEMBERS_OF", "OFFICES_OF", "PERIOD", "POSITIONS", "RELIABILITIES", "SOURCES", "TOPICS",),
    "FixedPoint": ("GREATEST", "LEAST",),
    "GroupRule": ("COMMUNITY", "REPRESENTED", "TYPE",),
    "IssueOrder": ("ID_ASC", "ID_DESC", "TITLE_ASC", "TITLE_DESC",),
    "Kernel": ("EPANECHNIKOV", "GAUSSIAN", "TRIANGULAR", "UNIFORM",),
    "Layout": ("CIRCLE", "CONCENTRIC", "FORCE", "POSITIONS",),
    "Level": ("REPRESENTED", "SELF",),
    "MembershipStatus": ("EXCLUDED", "LEFT", "MEMBER", "OBSERVER", "PARTICIPANT",),
    "Method": ("CORRECTED", "DNA_3_1_2",),
    "Movers": ("ALL", "NONE", "OPEN",),
    "NodeKind": ("ACTORS", "ISSUES",),
    "Normalization": ("ACTIVITY", "AVERAGE", "COSINE", "JACCARD", "NONE", "PROMINENCE",),
    "OrganisationKind": ("ALLIANCE", "COALITION", "COMPANY", "GOVERNMENT", "MEDIA", "NGO", "OTHER", "PARTY",),
    "Position": ("LEAN_OPPOSE", "LEAN_SUPPORT", "NEUTRAL", "OPPOSE", "SUPPORT", "UNDECIDED",),
    "Precision": ("DAY", "INFERRED", "MONTH", "YEAR",),
    "RecordKind": ("ACTOR", "CLAIM", "CONDITION", "EVENT", "ISSUE", "MEMBERSHIP", "OFFICE", "SOURCE", "STANCE", "STATEMENT",),
    "Reliability": ("A", "B", "C", "D", "E", "F",),
    "SearchPart": ("ALIAS", "CODE", "NAME", "TEXT",),
    "SearchType": ("ACTOR", "CLAIM", "CONDITION", "EVENT", "ISSUE", "SOURCE", "STATEMENT",),
    "ShiftKind": ("MEAN", "UNCONDITIONAL",),
    "SliceDistance": ("ABSOLUTE", "SPECTRAL",),
    "SourceOrder": ("ID_ASC", "ID_DESC", "PUBLISHED_ON_ASC", "PUBLISHED_ON_DESC", "TITLE_ASC", "TITLE_DESC",),
    "SourceReliability": ("A", "B", "C", "D", "E", "F", "NOT_JUDGED",),
    "StanceOrder": ("CONFIDENCE_ASC", "CONFIDENCE_DESC", "FROM_ASC", "FROM_DESC", "ID_ASC", "ID_DESC",),
    "StatementKind": ("ACTED", "REPORTED", "SAID", "SIGNED", "VOTED",),
    "StatementOrder": ("DATE_ASC", "DATE_DESC", "ID_ASC", "ID_DESC",),
    "TieType": ("ABOUT", "DEPENDS_ON", "HOLDS", "MEMBER_OF", "MET_BY", "PART_OF", "REPRESENTS", "TOOK_PART_IN",),
    "TimeUnit": ("DAY", "MONTH", "WEEK", "YEAR",),
    "Verdict": ("AGREE", "DIFFER", "NEITHER",),
}

INPUTS: dict[str, dict[str, tuple[str, str]]] = {
    "ActorFilter": {
        "asOf": ("Date", "The day on which the membership must hold; left out: any day."),
        "ids": ("[ID!]", "Only these."),
        "kinds": ("[OrganisationKind!]", "Only organisations of these kinds."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "memberOf": ("[ID!]", "Only members of, or participants in, any of these organisations."),
        "onIssues": ("[ID!]", "Only who holds a stance on any of these issues."),
        "types": ("[ActorType!]", "Only of these types."),
    },
    "Assumption": {
        "condition": ("ConditionAssumption", "A condition is taken to be met, unmet or unknown."),
        "position": ("PositionAssumption", "An actor is taken to hold a position."),
    },
    "ChangesInput": {
        "from": ("Date!", "The day before."),
        "issues": ("[ID!]", "Only positions on these issues, and the networks of these; left out: all, an empty list: none."),
        "knownFrom": ("DateTime", "What was known for the picture before, at this instant; left out: now."),
        "knownTo": ("DateTime", "What was known for the picture after, at this instant, not earlier than `knownFrom`; left out: now."),
        "level": ("Level", "Whose positions are compared."),
        "to": ("Date!", "The day after; not earlier than `from`."),
    },
    "ClaimFilter": {
        "by": ("[ID!]", "Only by these actors."),
        "from": ("Date", "Only on or after this day."),
        "ids": ("[ID!]", "Only these."),
        "issues": ("[ID!]", "Only about these issues."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "to": ("Date", "Only before this day."),
    },
    "CoalitionNetworkInput": {
        "actorTypes": ("[ActorType!]", "Only actors of these types."),
        "actors": ("[ID!]", "Only these actors."),
        "aggregation": ("Aggregation", "How ties are counted."),
        "asOf": ("Date", "The day; left out: today."),
        "assume": ("[Assumption!]", "Assumptions: the network as it would be."),
        "basis": ("Basis", "What it is computed from."),
        "communities": ("Communities", "How communities are found, on positive ties only."),
        "confidences": ("[ConfidenceBand!]", "Only positions that rest on a stance of this confidence; basis STANCES only."),
        "duplicates": ("Duplicates", "Which repeated statements count once; basis STATEMENTS only."),
        "excludeSources": ("[ID!]", "Leave out what rests on these sources alone."),
        "fixedPoint": ("FixedPoint", "Who counts as moved by conditions; basis STANCES only."),
        "isolates": ("Boolean", "Whether nodes without a tie are shown."),
        "issues": ("[ID!]", "Only these issues; left out: all."),
        "kernel": ("Kernel", "Weighs each statement by its day in `window`, which must be given: a pair counts the root of the product of both weights. Method CORRECTED and one-mode networks only; left out: all count alike."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "level": ("Level", "Whose positions count."),
        "membersOf": ("[ID!]", "Only members of, and participants in, any of these organisations on `asOf`; `-` for those in none."),
        "method": ("Method", "Which definition of the measures."),
        "minWeight": ("Float", "Only ties of at least this absolute weight."),
        "nodes": ("NodeKind", "What the nodes are."),
        "normalization": ("Normalization", "What ties are divided by."),
        "officesOf": ("[ID!]", "Only those who speak for any of these actors on `asOf`; `-` for those who speak for nobody. With level REPRESENTED speakers are no nodes."),
        "period": ("DateRange", "Only stances that began, or statements that were made, in it."),
        "positions": ("[Position!]", "Only where an actor holds any of these positions on an issue, or a statement shows it."),
        "reliabilities": ("[SourceReliability!]", "Only what rests on a statement in a source as reliable as any of these."),
        "round": ("Int", "Only moves up to this round, 0 or more: who moves later still stands where it would without `assume`; left out: all. LEAST only."),
        "seed": ("Int", "Seed of every random choice, 0 to 2147483647; the same seed gives the same answer."),
        "sources": ("[ID!]", "Only what rests on a statement in any of these sources."),
        "topics": ("[String!]", "Only issues with any of these topic tags; `-` for issues without one."),
        "window": ("DateRange", "Which statements count; basis STATEMENTS only; left out: all up to `asOf`."),
    },
    "ConditionAssumption": {
        "id": ("ID!", "The condition."),
        "status": ("ConditionStatus!", "What it is taken to be."),
    },
    "ConditionFilter": {
        "ids": ("[ID!]", "Only these."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "metByPositions": ("Boolean", "Only those met by positions (true) or with a recorded status (false)."),
    },
    "ContradictionsInput": {
        "actors": ("[ID!]", "Only with one of these actors on either side; left out: all."),
        "atLeast": ("Float", "Least |x1 - x2| of the positions' numbers, above 0 to 2. UNDECIDED has none and contradicts nothing."),
        "issues": ("[ID!]", "Only on these issues; left out: all."),
        "kinds": ("[ContradictionKind!]", "Only these kinds; left out: all."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "window": ("DateRange", "When the later statement was made; left out: ever."),
        "withinDays": ("Int", "At most so many days lie between the two, 0 to 36500; reports of one utterance may lie further apart."),
    },
    "DateRange": {
        "from": ("Date!", "First day."),
        "to": ("Date!", "First day after it."),
    },
    "EventFilter": {
        "from": ("Date", "Only starting on or after this day."),
        "ids": ("[ID!]", "Only these."),
        "issues": ("[ID!]", "Only about these issues."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "to": ("Date", "Only starting before this day."),
    },
    "GoalInput": {
        "atLeast": ("Int", "How many must hold it, 1 or more; left out: only those of `include`."),
        "include": ("[ID!]", "Who must be among them; left out: nobody in particular."),
        "issue": ("ID!", "On which issue."),
        "position": ("Position!", "Which position: SUPPORT and LEAN_SUPPORT mean at least that, OPPOSE and LEAN_OPPOSE at most that, NEUTRAL and UNDECIDED exactly."),
    },
    "GroupBy": {
        "membersOf": ("ID", "By an organisation: who is a member of it, or takes part in it, on the network's day, and all others."),
        "rule": ("GroupRule", "By a rule."),
    },
    "IssueFilter": {
        "ids": ("[ID!]", "Only these."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "topics": ("[String!]", "Only with any of these topic tags; `-` for issues without one."),
    },
    "PositionAssumption": {
        "actor": ("ID!", "The actor."),
        "issue": ("ID!", "The issue."),
        "position": ("Position!", "The position it is taken to hold."),
    },
    "SeriesWindow": {
        "every": ("Int", "From one slice to the next, in units, 1 or more."),
        "from": ("Date!", "Day of the first slice."),
        "to": ("Date!", "First day after the last slice may stand."),
        "unit": ("TimeUnit", "The unit of `every` and `width`."),
        "width": ("Int", "How much time a slice gathers from its day on, in units, 1 or more; basis STATEMENTS only."),
    },
    "ShiftsInput": {
        "actors": ("[ID!]", "Only of these actors; left out: all."),
        "issues": ("[ID!]", "Only on these issues; left out: all."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "level": ("Level", "Whose statements and stances count for whom."),
        "window": ("DateRange", "Only statements made, and stances begun, within it; left out: all."),
    },
    "SourceFilter": {
        "from": ("Date", "Only published on or after this day."),
        "ids": ("[ID!]", "Only these."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "publishers": ("[String!]", "Only by these publishers."),
        "reliability": ("[SourceReliability!]", "Only of these reliabilities."),
        "to": ("Date", "Only published before this day."),
    },
    "StanceFilter": {
        "actors": ("[ID!]", "Only of these actors."),
        "asOf": ("Date", "Only valid on this day."),
        "conditional": ("Boolean", "Only with (true) or without (false) clauses."),
        "confidenceAtLeast": ("Float", "Only with at least this confidence, 0 to 1."),
        "ids": ("[ID!]", "Only these."),
        "issues": ("[ID!]", "Only on these issues."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "positions": ("[Position!]", "Only with these stored positions."),
    },
    "StatementFilter": {
        "actors": ("[ID!]", "Only showing the position of these actors."),
        "directness": ("[Directness!]", "Only this direct."),
        "excludeSources": ("[ID!]", "None from these sources."),
        "from": ("Date", "Only on or after this day."),
        "ids": ("[ID!]", "Only these."),
        "issues": ("[ID!]", "Only about these issues."),
        "kinds": ("[StatementKind!]", "Only acts of these sorts."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "positions": ("[Position!]", "Only showing these positions."),
        "reliability": ("[SourceReliability!]", "Only from sources of these reliabilities."),
        "sources": ("[ID!]", "Only from these sources."),
        "to": ("Date", "Only before this day."),
        "topics": ("[String!]", "Only about issues with any of these topic tags; `-` for issues without one."),
    },
    "WaitingInput": {
        "asOf": ("Date", "The day; left out: today."),
        "assume": ("[Assumption!]", "What is assumed; left out: nothing."),
        "issues": ("[ID!]", "Only stances on these issues, and only deadlocks with one of them; left out: all, an empty list: none."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
    },
    "WhatIfInput": {
        "asOf": ("Date", "The day; left out: today."),
        "assume": ("[Assumption!]!", "What is assumed; an empty list asks who waits for whom as things are."),
        "issues": ("[ID!]", "Only moves on these issues; left out: on all, an empty list: on none."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "level": ("Level", "Whose positions are told."),
    },
    "WhatWouldItTakeInput": {
        "asOf": ("Date", "The day; left out: today."),
        "assume": ("[Assumption!]", "What is taken as given; nothing of it is a step."),
        "goal": ("GoalInput!", "What is to be reached."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "level": ("Level", "Whose positions the goal counts."),
        "maxSize": ("Int", "The largest sets to look for, 1 to 8."),
        "movers": ("Movers", "Whose positions may change."),
    },
    "BackboneOptions": {
        "size": ("Int", "How many issues, 1 or more."),
        "penalty": ("Float", "How far small parts are favoured, 0 to 100."),
    },
    "BalanceOptions": {
        "camps": ("Int", "Into how many camps at most the nodes may be divided, 2 to 8."),
    },
    "EstimateOptions": {
        "actor": ("ID!", "Whose."),
        "asOf": ("Date", "The day; left out: today. Later statements do not count."),
        "halfLife": ("Int", "In how many days a statement loses half its weight, 1 to 36500."),
        "issue": ("ID!", "On what."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "level": ("Level", "Which statements count: its own, or also those of who represented it. Who represents somebody has none at level REPRESENTED."),
    },
    "NeighbourhoodOptions": {
        "asOf": ("Date", "The day for stances, offices and memberships; left out: today."),
        "depth": ("Int", "How many steps, 1 to 3."),
        "ids": ("[ID!]!", "Where to start, 1 to 20 ids."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
    },
    "PhasesOptions": {
        "distance": ("SliceDistance", "How slices are compared."),
    },
    "PolarizationOptions": {
        "camps": ("Int", "Into how many camps, 2 to 8."),
    },
    "RobustnessOptions": {
        "resamples": ("Int", "How often the sources are drawn again, 1 to 1000."),
        "atLeast": ("Float", "Only shares of at least this, 0 to 1."),
        "atMost": ("Float", "Only shares of at most this, 0 to 1."),
        "ids": ("[ID!]", "Only pairs of these; left out: of all."),
    },
    "SearchOptions": {
        "text": ("String!", "One or more words, at most 200 characters."),
        "types": ("[SearchType!]", "Only these types; left out: all, an empty list: none."),
    },
}

ONE_OF = frozenset({"Assumption", "GroupBy"})

FIELDS: dict[str, tuple[str, ...]] = {
    "Actor": ("aliases", "claims", "events", "id", "memberOf", "name", "recorded", "representedBy", "represents", "stances", "statements", "wikidata",),
    "ActorConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "ActorEdge": ("cursor", "node",),
    "Backbone": ("fixed", "nested", "penalised",),
    "BackbonePart": ("backbone", "backboneLoss", "redundant", "redundantLoss", "statements",),
    "BackboneStep": ("backboneLoss", "issue", "redundantLoss", "statements",),
    "Balance": ("bound", "camps", "frustratedTies", "frustration", "index", "nearOptimal", "proved", "triangles", "walkBalance",),
    "Camp": ("members", "size",),
    "Cause": ("condition", "not", "positions", "stance",),
    "CausePosition": ("actor", "issue", "position", "stances",),
    "Changes": ("after", "before", "communities", "conditions", "contradictions", "positions", "ties",),
    "Claim": ("among", "by", "count", "date", "id", "issue", "locator", "position", "precision", "recorded", "source", "summary",),
    "ClaimConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "ClaimEdge": ("cursor", "node",),
    "Clause": ("all", "then",),
    "CoalitionEdge": ("conflict", "congruence", "issues", "sharedIssues", "source", "statements", "support", "target", "verdict", "weight",),
    "CoalitionNetwork": ("backbone", "balance", "brokers", "communities", "edges", "groups", "measures", "nodes", "open", "polarization", "reproducibility", "robustness",),
    "CoalitionNode": ("actor", "betweenness", "community", "constraint", "degree", "divided", "entity", "participation", "point", "positions", "strength",),
    "Community": ("index", "members", "size",),
    "CommunityChange": ("actor", "after", "before", "cause", "kind",),
    "Condition": ("history", "id", "metBy", "recorded", "stances", "status", "summary", "title",),
    "ConditionChange": ("after", "before", "cause", "condition",),
    "ConditionConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "ConditionEdge": ("cursor", "node",),
    "ConditionStatusEntry": ("from", "is", "locator", "precision", "recorded", "source", "to",),
    "ConditionStep": ("condition", "from", "status",),
    "Contradiction": ("actor", "days", "difference", "first", "issue", "kind", "other", "second",),
    "ContradictionConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "ContradictionEdge": ("cursor", "node",),
    "Correction": ("id", "reason", "retractedAt",),
    "Country": ("aliases", "claims", "events", "id", "iso2", "iso3", "memberOf", "name", "recorded", "representedBy", "represents", "stances", "statements", "wikidata",),
    "Counts": ("actors", "claims", "conditions", "events", "issues", "memberships", "offices", "sources", "stances", "statements",),
    "Deadlock": ("complete", "locked", "members", "ties", "waysOut",),
    "DominoLayer": ("layer", "members",),
    "Estimate": ("belief", "disbelief", "effectiveEvidence", "evidence", "evidenceCount", "high", "low", "newest", "state", "support", "uncertainty", "value",),
    "Event": ("about", "endsOn", "id", "locator", "participants", "place", "recorded", "source", "startsOn", "summary", "title",),
    "EventConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "EventEdge": ("cursor", "node",),
    "Evidence": ("credibility", "decay", "directness", "reliability", "statement", "value", "weight",),
    "Facet": ("field", "more", "moreCount", "values",),
    "FacetValue": ("chosen", "count", "label", "value",),
    "Facets": ("facets", "total",),
    "Graph": ("changeDays", "counts", "recordedAt", "revision", "sequence",),
    "GraphChange": ("recordedAt", "revision", "sequence", "written",),
    "ImportResult": ("changed", "created", "graph", "retracted", "unchanged", "warnings",),
    "ImportWarning": ("code", "column", "line", "message", "path",),
    "Interval": ("high", "low", "value",),
    "Issue": ("claims", "events", "id", "name", "partOf", "parts", "question", "recorded", "stances", "statements", "title", "topics",),
    "IssueConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "IssueEdge": ("cursor", "node",),
    "Literal": ("condition", "not",),
    "Membership": ("actor", "from", "id", "locator", "organisation", "precision", "recorded", "source", "status", "to",),
    "MembershipConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "MembershipEdge": ("cursor", "node",),
    "MetBy": ("actors", "atLeast", "issue", "membersOf", "position",),
    "Move": ("actor", "because", "from", "issue", "round", "to",),
    "Mutation": ("importBundle", "retract",),
    "Named": ("id", "name",),
    "NearOptimalCamps": ("complete", "count", "placedDifferently",),
    "Neighbour": ("distance", "node",),
    "Neighbourhood": ("nodes", "ties", "truncated",),
    "NetworkMeasures": ("agree", "density", "differ", "edges", "modularity", "negative", "nodes", "positive",),
    "NetworkPhases": ("silhouette", "slices", "states", "transitions",),
    "NetworkSlice": ("at", "network", "until",),
    "Node": ("id",),
    "NodeGroup": ("actor", "key", "members",),
    "NodePosition": ("estimate", "issue", "position", "stances", "stored", "value",),
    "Office": ("actor", "from", "holder", "id", "locator", "precision", "recorded", "role", "source", "to",),
    "OfficeConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "OfficeEdge": ("cursor", "node",),
    "Official": ("aliases", "anonymous", "claims", "events", "id", "memberOf", "name", "recorded", "representedBy", "represents", "stances", "statements", "wikidata",),
    "Organisation": ("aliases", "claims", "events", "id", "kind", "memberOf", "members", "name", "recorded", "representedBy", "represents", "stances", "statements", "wikidata",),
    "PageInfo": ("endCursor", "hasNextPage", "hasPreviousPage", "startCursor",),
    "PairTogether": ("share", "source", "target",),
    "Participation": ("actor", "role",),
    "PhaseSlice": ("at", "distance", "state", "until",),
    "Pivot": ("banzhaf", "banzhafError", "shapleyError", "shapleyShubik", "step",),
    "Pivotality": ("exact", "pivots", "samples",),
    "PlacedDifferently": ("entity", "share",),
    "Point": ("x", "y",),
    "Polarization": ("camps", "score",),
    "PositionChange": ("actor", "after", "because", "before", "cause", "corrections", "issue", "kinds", "statements",),
    "PositionState": ("clauses", "position", "stances", "stored", "value",),
    "PositionStep": ("actor", "from", "issue", "position",),
    "Query": ("actor", "actors", "changes", "claim", "claims", "coalitionNetwork", "condition", "conditions", "contradictions", "estimate", "event", "events", "facets", "graph", "issue", "issues", "neighbourhood", "networkPhases", "networkSeries", "node", "nodes", "search", "shifts", "source", "sources", "stance", "stances", "statement", "statements", "twoModeNetwork", "waiting", "whatIf", "whatWouldItTake",),
    "Recorded": ("at", "retractReason", "retractedAt",),
    "Reproducibility": ("graphRevision", "hash", "method", "parameters", "recordedAt", "version",),
    "Robustness": ("influence", "modularity", "negativeShare", "resamples", "sources", "together",),
    "SearchConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "SearchEdge": ("cursor", "match", "node", "score",),
    "SearchMatch": ("exact", "on", "text",),
    "SharedIssue": ("actor", "agreement", "issue", "source", "target",),
    "Shift": ("actor", "after", "before", "firstAfter", "issue", "kind", "lastBefore", "on",),
    "Source": ("claims", "id", "publishedOn", "publisher", "recorded", "reliability", "statements", "title", "url",),
    "SourceConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "SourceEdge": ("cursor", "node",),
    "SourceInfluence": ("modularity", "negativeShare", "source", "statements",),
    "Stance": ("actor", "clauses", "confidence", "effectivePosition", "from", "id", "issue", "position", "precision", "recorded", "statements", "summary", "to", "undetermined",),
    "StanceConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "StanceEdge": ("cursor", "node",),
    "Statement": ("actor", "credibility", "date", "directness", "id", "issue", "kind", "locator", "position", "precision", "quote", "raw", "recorded", "saidBy", "source", "stances", "summary", "utterance", "value",),
    "StatementConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "StatementEdge": ("cursor", "node",),
    "Subscription": ("graphChanged",),
    "Tie": ("from", "stance", "to", "type",),
    "TieChange": ("after", "before", "cause", "difference", "source", "target",),
    "TriangleCensus": ("allNegative", "allPositive", "balanced", "oneNegative", "twoNegative",),
    "Trigger": ("holders", "moves", "size", "steps",),
    "TwoModeNetwork": ("actors", "issues", "levels", "open", "reproducibility", "ties",),
    "TwoModeTie": ("actor", "issue", "position", "weight",),
    "Waiting": ("deadlockCount", "deadlocks", "layers", "tieCount", "ties",),
    "WaitingMember": ("actor", "issue", "stance",),
    "WaitingTie": ("actor", "condition", "for", "holds", "issue", "not", "on", "position", "stance",),
    "WhatIf": ("gap", "greatest", "least", "network", "open", "rounds", "today", "undetermined",),
    "WhatWouldItTake": ("answerCount", "answers", "candidateCount", "candidates", "complete", "holders", "met", "pivotality", "reachable", "searchedTo",),
    "WrittenRecords": ("count", "ids", "kind",),
}
