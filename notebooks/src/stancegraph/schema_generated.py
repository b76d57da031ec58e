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
Basis = Literal["STANCES", "STATEMENTS"]
ClaimOrder = Literal["DATE_ASC", "DATE_DESC", "ID_ASC", "ID_DESC"]
Communities = Literal["LEIDEN", "LOUVAIN", "NONE"]
ConditionOrder = Literal["ID_ASC", "ID_DESC", "TITLE_ASC", "TITLE_DESC"]
ConditionStatus = Literal["MET", "UNKNOWN", "UNMET"]
Directness = Literal["ATTRIBUTED", "INFERRED", "OWN_WORDS"]
Duplicates = Literal["INCLUDE", "MONTH", "RANGE", "SOURCE", "WEEK", "YEAR"]
EventOrder = Literal["ID_ASC", "ID_DESC", "STARTS_ON_ASC", "STARTS_ON_DESC"]
EventRole = Literal["ABSENT", "CHAIR", "HOST", "PARTICIPANT"]
IssueOrder = Literal["ID_ASC", "ID_DESC", "TITLE_ASC", "TITLE_DESC"]
Level = Literal["REPRESENTED", "SELF"]
MembershipStatus = Literal["EXCLUDED", "LEFT", "MEMBER", "OBSERVER", "PARTICIPANT"]
Method = Literal["CORRECTED", "DNA_3_1_2"]
NodeKind = Literal["ACTORS", "ISSUES"]
Normalization = Literal["ACTIVITY", "AVERAGE", "COSINE", "JACCARD", "NONE", "PROMINENCE"]
OrganisationKind = Literal["ALLIANCE", "COALITION", "COMPANY", "GOVERNMENT", "MEDIA", "NGO", "OTHER", "PARTY"]
Position = Literal["LEAN_OPPOSE", "LEAN_SUPPORT", "NEUTRAL", "OPPOSE", "SUPPORT", "UNDECIDED"]
Precision = Literal["DAY", "INFERRED", "MONTH", "YEAR"]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
SearchType = Literal["ACTOR", "CLAIM", "CONDITION", "EVENT", "ISSUE", "SOURCE", "STATEMENT"]
SourceOrder = Literal["ID_ASC", "ID_DESC", "PUBLISHED_ON_ASC", "PUBLISHED_ON_DESC", "TITLE_ASC", "TITLE_DESC"]
StanceOrder = Literal["CONFIDENCE_ASC", "CONFIDENCE_DESC", "FROM_ASC", "FROM_DESC", "ID_ASC", "ID_DESC"]
StatementKind = Literal["ACTED", "REPORTED", "SAID", "SIGNED", "VOTED"]
StatementOrder = Literal["DATE_ASC", "DATE_DESC", "ID_ASC", "ID_DESC"]
TieType = Literal["ABOUT", "DEPENDS_ON", "HOLDS", "MEMBER_OF", "MET_BY", "PART_OF", "REPRESENTS", "TOOK_PART_IN"]
TimeUnit = Literal["DAY", "MONTH", "WEEK", "YEAR"]

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
    duplicates: Duplicates
    exclude_sources: Sequence[str]
    isolates: bool
    issues: Sequence[str]
    known_on: str | datetime
    level: Level
    method: Method
    min_weight: float
    nodes: NodeKind
    normalization: Normalization
    seed: int
    topics: Sequence[str]
    window: DateRange

class ConditionAssumption(TypedDict, total=False):
    id: Required[str]
    status: Required[ConditionStatus]

class ConditionFilter(TypedDict, total=False):
    ids: Sequence[str]
    known_on: str | datetime
    met_by_positions: bool

class DateRange(TypedDict, total=False):
    from_: Required[str | date]
    to: Required[str | date]

class EventFilter(TypedDict, total=False):
    from_: str | date
    ids: Sequence[str]
    issues: Sequence[str]
    known_on: str | datetime
    to: str | date

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

class SourceFilter(TypedDict, total=False):
    from_: str | date
    ids: Sequence[str]
    known_on: str | datetime
    publishers: Sequence[str]
    reliability: Sequence[Reliability]
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
    from_: str | date
    ids: Sequence[str]
    issues: Sequence[str]
    kinds: Sequence[StatementKind]
    known_on: str | datetime
    positions: Sequence[Position]
    reliability: Sequence[Reliability]
    sources: Sequence[str]
    to: str | date

class WhatIfInput(TypedDict, total=False):
    as_of: str | date
    assume: Required[Sequence[Assumption | str]]
    issues: Sequence[str]
    known_on: str | datetime
    level: Level

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

ENUMS: dict[str, tuple[str, ...]] = {
    "ActorOrder": ("ID_ASC", "ID_DESC", "NAME_ASC", "NAME_DESC",),
    "ActorType": ("COUNTRY", "OFFICIAL", "ORGANISATION",),
    "Aggregation": ("COMBINE", "CONFLICT", "CONGRUENCE", "IGNORE", "SUBTRACT",),
    "Basis": ("STANCES", "STATEMENTS",),
    "ClaimOrder": ("DATE_ASC", "DATE_DESC", "ID_ASC", "ID_DESC",),
    "Communities": ("LEIDEN", "LOUVAIN", "NONE",),
    "ConditionOrder": ("ID_ASC", "ID_DESC", "TITLE_ASC", "TITLE_DESC",),
    "ConditionStatus": ("MET", "UNKNOWN", "UNMET",),
    "Directness": ("ATTRIBUTED", "INFERRED", "OWN_WORDS",),
    "Duplicates": ("INCLUDE", "MONTH", "RANGE", "SOURCE", "WEEK", "YEAR",),
    "EventOrder": ("ID_ASC", "ID_DESC", "STARTS_ON_ASC", "STARTS_ON_DESC",),
    "EventRole": ("ABSENT", "CHAIR", "HOST", "PARTICIPANT",),
    "IssueOrder": ("ID_ASC", "ID_DESC", "TITLE_ASC", "TITLE_DESC",),
    "Level": ("REPRESENTED", "SELF",),
    "MembershipStatus": ("EXCLUDED", "LEFT", "MEMBER", "OBSERVER", "PARTICIPANT",),
    "Method": ("CORRECTED", "DNA_3_1_2",),
    "NodeKind": ("ACTORS", "ISSUES",),
    "Normalization": ("ACTIVITY", "AVERAGE", "COSINE", "JACCARD", "NONE", "PROMINENCE",),
    "OrganisationKind": ("ALLIANCE", "COALITION", "COMPANY", "GOVERNMENT", "MEDIA", "NGO", "OTHER", "PARTY",),
    "Position": ("LEAN_OPPOSE", "LEAN_SUPPORT", "NEUTRAL", "OPPOSE", "SUPPORT", "UNDECIDED",),
    "Precision": ("DAY", "INFERRED", "MONTH", "YEAR",),
    "Reliability": ("A", "B", "C", "D", "E", "F",),
    "SearchType": ("ACTOR", "CLAIM", "CONDITION", "EVENT", "ISSUE", "SOURCE", "STATEMENT",),
    "SourceOrder": ("ID_ASC", "ID_DESC", "PUBLISHED_ON_ASC", "PUBLISHED_ON_DESC", "TITLE_ASC", "TITLE_DESC",),
    "StanceOrder": ("CONFIDENCE_ASC", "CONFIDENCE_DESC", "FROM_ASC", "FROM_DESC", "ID_ASC", "ID_DESC",),
    "StatementKind": ("ACTED", "REPORTED", "SAID", "SIGNED", "VOTED",),
    "StatementOrder": ("DATE_ASC", "DATE_DESC", "ID_ASC", "ID_DESC",),
    "TieType": ("ABOUT", "DEPENDS_ON", "HOLDS", "MEMBER_OF", "MET_BY", "PART_OF", "REPRESENTS", "TOOK_PART_IN",),
    "TimeUnit": ("DAY", "MONTH", "WEEK", "YEAR",),
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
        "assume": ("[Assumption!]", "Assumptions: the network as it would be (the least fixed point)."),
        "basis": ("Basis", "What it is computed from."),
        "communities": ("Communities", "How communities are found, on positive ties only."),
        "duplicates": ("Duplicates", "Which repeated statements count once; basis STATEMENTS only."),
        "excludeSources": ("[ID!]", "Leave out what rests on these sources alone."),
        "isolates": ("Boolean", "Whether nodes without a tie are shown."),
        "issues": ("[ID!]", "Only these issues; left out: all."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "level": ("Level", "Whose positions count."),
        "method": ("Method", "Which definition of the measures."),
        "minWeight": ("Float", "Only ties of at least this absolute weight."),
        "nodes": ("NodeKind", "What the nodes are."),
        "normalization": ("Normalization", "What ties are divided by."),
        "seed": ("Int", "Seed of every random choice, 0 to 2147483647; the same seed gives the same answer."),
        "topics": ("[String!]", "Only issues with any of these topic tags."),
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
    "IssueFilter": {
        "ids": ("[ID!]", "Only these."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "topics": ("[String!]", "Only with any of these topic tags."),
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
    "SourceFilter": {
        "from": ("Date", "Only published on or after this day."),
        "ids": ("[ID!]", "Only these."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "publishers": ("[String!]", "Only by these publishers."),
        "reliability": ("[Reliability!]", "Only of these reliabilities."),
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
        "from": ("Date", "Only on or after this day."),
        "ids": ("[ID!]", "Only these."),
        "issues": ("[ID!]", "Only about these issues."),
        "kinds": ("[StatementKind!]", "Only acts of these sorts."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "positions": ("[Position!]", "Only showing these positions."),
        "reliability": ("[Reliability!]", "Only from sources of these reliabilities."),
        "sources": ("[ID!]", "Only from these sources."),
        "to": ("Date", "Only before this day."),
    },
    "WhatIfInput": {
        "asOf": ("Date", "The day; left out: today."),
        "assume": ("[Assumption!]!", "What is assumed; an empty list asks who waits for whom as things are."),
        "issues": ("[ID!]", "Only moves on these issues; left out: on all."),
        "knownOn": ("DateTime", "As the graph knew it at this instant; left out: now."),
        "level": ("Level", "Whose positions are told."),
    },
}

ONE_OF = frozenset({"Assumption"})

FIELDS: dict[str, tuple[str, ...]] = {
    "Actor": ("aliases", "claims", "events", "id", "memberOf", "name", "recorded", "representedBy", "represents", "stances", "statements", "wikidata",),
    "ActorConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "ActorEdge": ("cursor", "node",),
    "Balance": ("bound", "camps", "frustratedTies", "frustration", "index", "proved", "triangles", "walkBalance",),
    "Camp": ("members", "size",),
    "Cause": ("condition", "not", "positions", "stance",),
    "CausePosition": ("actor", "issue", "position", "stances",),
    "Claim": ("among", "by", "count", "date", "id", "issue", "locator", "position", "precision", "recorded", "source", "summary",),
    "ClaimConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "ClaimEdge": ("cursor", "node",),
    "Clause": ("all", "then",),
    "CoalitionEdge": ("conflict", "congruence", "issues", "sharedIssues", "source", "statements", "target", "weight",),
    "CoalitionNetwork": ("balance", "communities", "edges", "measures", "nodes", "open", "reproducibility",),
    "CoalitionNode": ("actor", "betweenness", "community", "degree", "divided", "entity", "point", "positions", "strength",),
    "Community": ("index", "members", "size",),
    "Condition": ("history", "id", "metBy", "recorded", "stances", "status", "summary", "title",),
    "ConditionConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "ConditionEdge": ("cursor", "node",),
    "ConditionStatusEntry": ("from", "is", "locator", "precision", "recorded", "source", "to",),
    "Country": ("aliases", "claims", "events", "id", "iso2", "iso3", "memberOf", "name", "recorded", "representedBy", "represents", "stances", "statements", "wikidata",),
    "Counts": ("actors", "claims", "conditions", "events", "issues", "memberships", "offices", "sources", "stances", "statements",),
    "Event": ("about", "endsOn", "id", "locator", "participants", "place", "recorded", "source", "startsOn", "summary", "title",),
    "EventConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "EventEdge": ("cursor", "node",),
    "Graph": ("counts", "recordedAt", "revision", "sequence",),
    "ImportResult": ("changed", "created", "graph", "retracted", "unchanged", "warnings",),
    "ImportWarning": ("code", "column", "line", "message", "path",),
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
    "Neighbour": ("distance", "node",),
    "Neighbourhood": ("nodes", "ties", "truncated",),
    "NetworkMeasures": ("density", "edges", "modularity", "negative", "nodes", "positive",),
    "NetworkSlice": ("at", "network", "until",),
    "Node": ("id",),
    "NodePosition": ("issue", "position", "stances", "stored", "value",),
    "Office": ("actor", "from", "holder", "id", "locator", "precision", "recorded", "role", "source", "to",),
    "OfficeConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "OfficeEdge": ("cursor", "node",),
    "Official": ("aliases", "anonymous", "claims", "events", "id", "memberOf", "name", "recorded", "representedBy", "represents", "stances", "statements", "wikidata",),
    "Organisation": ("aliases", "claims", "events", "id", "kind", "memberOf", "members", "name", "recorded", "representedBy", "represents", "stances", "statements", "wikidata",),
    "PageInfo": ("endCursor", "hasNextPage", "hasPreviousPage", "startCursor",),
    "Participation": ("actor", "role",),
    "Point": ("x", "y",),
    "Query": ("actor", "actors", "claim", "claims", "coalitionNetwork", "condition", "conditions", "event", "events", "graph", "issue", "issues", "neighbourhood", "networkSeries", "node", "nodes", "search", "source", "sources", "stance", "stances", "statement", "statements", "twoModeNetwork", "whatIf",),
    "Recorded": ("at", "retractReason", "retractedAt",),
    "Reproducibility": ("graphRevision", "hash", "method", "parameters", "version",),
    "SearchConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "SearchEdge": ("cursor", "node", "score",),
    "SharedIssue": ("actor", "agreement", "issue", "source", "target",),
    "Source": ("claims", "id", "publishedOn", "publisher", "recorded", "reliability", "statements", "title", "url",),
    "SourceConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "SourceEdge": ("cursor", "node",),
    "Stance": ("actor", "clauses", "confidence", "effectivePosition", "from", "id", "issue", "position", "precision", "recorded", "statements", "summary", "to", "undetermined",),
    "StanceConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "StanceEdge": ("cursor", "node",),
    "Statement": ("actor", "credibility", "date", "directness", "id", "issue", "kind", "locator", "position", "precision", "quote", "raw", "recorded", "saidBy", "source", "stances", "summary", "utterance", "value",),
    "StatementConnection": ("edges", "nodes", "pageInfo", "totalCount",),
    "StatementEdge": ("cursor", "node",),
    "Tie": ("from", "stance", "to", "type",),
    "TriangleCensus": ("allNegative", "allPositive", "balanced", "oneNegative", "twoNegative",),
    "TwoModeNetwork": ("actors", "issues", "levels", "open", "reproducibility", "ties",),
    "TwoModeTie": ("actor", "issue", "position", "weight",),
    "WhatIf": ("gap", "greatest", "least", "network", "open", "rounds", "today", "undetermined",),
}
