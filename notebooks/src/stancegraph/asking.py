"""What each method asks, as flows that both graphs run."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from stancegraph.arguments import check_names, enum_value, split_arguments, to_input
from stancegraph.documents import document
from stancegraph.errors import IncompleteAnswer, WrongArgument
from stancegraph.pages import ask_all
from stancegraph.results.backbone import Backbone
from stancegraph.results.brokers import Brokers
from stancegraph.results.camps import Balance, Polarization
from stancegraph.results.changes import Changes
from stancegraph.results.claims import Claims
from stancegraph.results.contradictions import Contradictions
from stancegraph.results.estimates import Estimate, Estimates
from stancegraph.results.events import Events
from stancegraph.results.facets import Facets
from stancegraph.results.listing import Actors, Issues, Stances, Statements
from stancegraph.results.neighbourhood import Neighbourhood
from stancegraph.results.network import Network
from stancegraph.results.phases import Phases
from stancegraph.results.result import Asked, Link, Result
from stancegraph.results.robustness import Robustness, Support
from stancegraph.results.search import Search
from stancegraph.results.shifts import Shifts
from stancegraph.results.streamed import streamed_flow
from stancegraph.results.timeline import Timeline
from stancegraph.results.two_mode import TwoModeNetwork
from stancegraph.results.waiting import Waiting
from stancegraph.results.what_if import WhatIf
from stancegraph.results.what_would_it_take import WhatWouldItTake
from stancegraph.wire import Flow

R = TypeVar("R", bound=Result)
Arguments = Mapping[str, Any]


@dataclass(frozen=True)
class Question(Generic[R]):
    """A kind of question: its name, the result it has, and how arguments become variables."""

    name: str
    result: Callable[[Mapping[str, Any], Asked], R]
    to_variables: Callable[[str, Arguments], dict[str, Any]]
    #: A quicker way to the same, where there is one.
    shortcut: Callable[[Asked], Flow[R | None]] | None = None
    #: How many rows it can have where they do not come in pages.
    most: int | None = None

    def flow(self, link: Link, arguments: Arguments) -> Flow[R]:
        """Asks it."""
        limit = arguments.get("limit")
        if limit is not None and not (type(limit) is int and 1 <= limit <= (self.most or limit)):
            range_ = f"1 to {self.most}" if self.most else "1 or more"
            raise WrongArgument(f"{self.name}(): limit is {limit!r}", remedy=f"give how many rows at most, {range_}")
        variables = self.to_variables(f"{self.name}()", {k: v for k, v in arguments.items() if k != "limit"})
        if limit is not None and self.most:
            variables, limit = {**variables, "first": limit}, None
        asked = Asked(document(self.name), variables, link, limit)
        if self.shortcut and (found := (yield from self.shortcut(asked))):
            return found
        data = yield from ask_all(link.endpoint, asked.query_text, variables, own=True, limit=limit)
        result = self.result(data, asked)
        if self.most and "first" not in variables and result.is_cut(self.most):
            warnings.warn(
                f"{self.name}() has at most {self.most}, so more may be left out: ask for less",
                IncompleteAnswer,
                stacklevel=2,
            )
        return result


def _input(type_name: str) -> Callable[[str, Arguments], dict[str, Any]]:
    return lambda method, arguments: {"input": to_input(method, type_name, arguments)}


def _list(type_name: str, order: str) -> Callable[[str, Arguments], dict[str, Any]]:
    def to_variables(method: str, arguments: Arguments) -> dict[str, Any]:
        own = {key: value for key, value in arguments.items() if key != "order_by"}
        variables: dict[str, Any] = {"filter": to_input(method, type_name, own)}
        if arguments.get("order_by") is not None:
            variables["orderBy"] = enum_value(f"{method}: order_by", order, arguments["order_by"])
        return variables

    return to_variables


def _stances(method: str, arguments: Arguments) -> dict[str, Any]:
    """The effective position is told of the day and the knowledge that are asked for."""
    variables = _list("StanceFilter", "StanceOrder")(method, arguments)
    return {**variables, **{key: variables["filter"][key] for key in ("asOf", "knownOn") if key in variables["filter"]}}


def _network(method: str, arguments: Arguments) -> dict[str, Any]:
    """Each node's positions come along, but not where they may be those on thousands of issues."""
    network_input = to_input(method, "CoalitionNetworkInput", arguments)
    many = network_input.get("basis") == "STATEMENTS" and "issues" not in network_input
    return {"input": network_input, **({"positions": False} if many else {})}


def _two_mode(method: str, arguments: Arguments) -> dict[str, Any]:
    """What the API takes for left out is for one-mode networks."""
    return {"input": {"normalization": "NONE", **to_input(method, "CoalitionNetworkInput", arguments)}}


def _fields(type_name: str) -> Callable[[str, Arguments], dict[str, Any]]:
    return lambda method, arguments: to_input(method, type_name, arguments)


def _network_with(options: str) -> Callable[[str, Arguments], dict[str, Any]]:
    def to_variables(method: str, arguments: Arguments) -> dict[str, Any]:
        check_names(method, arguments, options, "CoalitionNetworkInput")
        own, rest = split_arguments(arguments, options)
        return {"input": to_input(method, "CoalitionNetworkInput", rest), **to_input(method, options, own)}

    return to_variables


def _backbone(method: str, arguments: Arguments) -> dict[str, Any]:
    """The parts that are searched for are asked for only where somebody wants them: they are refused over 15 issues."""
    variables = _network_with("BackboneOptions")(method, arguments)
    return {**variables, "fixed": "size" in variables, "penalised": "penalty" in variables}


def _phases(method: str, arguments: Arguments) -> dict[str, Any]:
    check_names(method, arguments, "PhasesOptions", "SeriesWindow", "CoalitionNetworkInput")
    own, rest = split_arguments(arguments, "PhasesOptions")
    over_time = _timeline(method, rest)
    over_time.pop("positions", None)
    return {**over_time, **to_input(method, "PhasesOptions", own)}


def _timeline(method: str, arguments: Arguments) -> dict[str, Any]:
    check_names(method, arguments, "SeriesWindow", "CoalitionNetworkInput")
    span, rest = split_arguments(arguments, "SeriesWindow")
    for name in ("as_of", "window"):
        if name in rest:
            raise WrongArgument(
                f"{method} has no argument {name!r}", remedy="give from_ and to: each slice has its own"
            )
    return {**_network(method, rest), "window": to_input(method, "SeriesWindow", span)}


FACETS = Question("facets", Facets, _input("CoalitionNetworkInput"))
ACTORS = Question("actors", Actors, _list("ActorFilter", "ActorOrder"))
ISSUES = Question("issues", Issues, _list("IssueFilter", "IssueOrder"))
STANCES = Question("stances", Stances, _stances)
STATEMENTS = Question[Statements]("statements", Statements, _list("StatementFilter", "StatementOrder"), streamed_flow)
CLAIMS = Question("claims", Claims, _list("ClaimFilter", "ClaimOrder"))
EVENTS = Question("events", Events, _list("EventFilter", "EventOrder"))
NETWORK = Question("network", Network, _network)
TWO_MODE_NETWORK = Question("two_mode_network", TwoModeNetwork, _two_mode)
TIMELINE = Question("timeline", Timeline, _timeline)
WHAT_IF = Question("what_if", WhatIf, _input("WhatIfInput"))
WHAT_WOULD_IT_TAKE = Question("what_would_it_take", WhatWouldItTake, _input("WhatWouldItTakeInput"))
CHANGES = Question("changes", Changes, _input("ChangesInput"))
PHASES = Question("phases", Phases, _phases)
WAITING = Question("waiting", Waiting, _input("WaitingInput"))
SEARCH = Question("search", Search, _fields("SearchOptions"))
NEIGHBOURHOOD = Question("neighbourhood", Neighbourhood, _fields("NeighbourhoodOptions"), most=500)
SHIFTS = Question("shifts", Shifts, _input("ShiftsInput"), most=100)
CONTRADICTIONS = Question("contradictions", Contradictions, _input("ContradictionsInput"))
ESTIMATE = Question("estimate", Estimate, _fields("EstimateOptions"))
ESTIMATES = Question("estimates", Estimates, _input("CoalitionNetworkInput"))
BACKBONE = Question("backbone", Backbone, _backbone)
POLARIZATION = Question("polarization", Polarization, _network_with("PolarizationOptions"))
BALANCE = Question("balance", Balance, _network_with("BalanceOptions"))
BROKERS = Question("brokers", Brokers, _input("CoalitionNetworkInput"), most=100)
ROBUSTNESS = Question("robustness", Robustness, _network_with("RobustnessOptions"), most=1000)
SUPPORT = Question("support", Support, _input("CoalitionNetworkInput"))
