"""What a graph can be asked, blocking."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, TypeVar

from stancegraph import asking
from stancegraph.ask import Endpoint
from stancegraph.describe import takes
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
from stancegraph.results.robustness import Robustness, Support
from stancegraph.results.search import Search
from stancegraph.results.shifts import Shifts
from stancegraph.results.timeline import Timeline
from stancegraph.results.two_mode import TwoModeNetwork
from stancegraph.results.waiting import Waiting
from stancegraph.results.what_if import WhatIf
from stancegraph.results.what_would_it_take import WhatWouldItTake
from stancegraph.wire import Flow

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from stancegraph import schema_generated as schema

T = TypeVar("T")


class Questions(ABC):
    """A method for each kind of question; arguments are fields of the API's inputs, in snake case."""

    endpoint: Endpoint

    @abstractmethod
    def run(self, flow: Flow[T]) -> T:
        """Runs a flow to its end."""

    @takes("ActorFilter", listing=True)
    def actors(self, **arguments: Unpack[schema.ActorsArguments]) -> Actors:
        """Countries, organisations and officials."""
        return self.run(asking.ACTORS.flow(self, arguments))

    @takes("IssueFilter", listing=True)
    def issues(self, **arguments: Unpack[schema.IssuesArguments]) -> Issues:
        """Questions that one can be for or against."""
        return self.run(asking.ISSUES.flow(self, arguments))

    @takes("StanceFilter", listing=True)
    def stances(self, **arguments: Unpack[schema.StancesArguments]) -> Stances:
        """Positions over a period, with their conditions."""
        return self.run(asking.STANCES.flow(self, arguments))

    @takes("StatementFilter", listing=True)
    def statements(self, **arguments: Unpack[schema.StatementsArguments]) -> Statements:
        """Dated acts that show a position."""
        return self.run(asking.STATEMENTS.flow(self, arguments))

    @takes("ClaimFilter", listing=True)
    def claims(self, **arguments: Unpack[schema.ClaimsArguments]) -> Claims:
        """What somebody says of how many others stand where."""
        return self.run(asking.CLAIMS.flow(self, arguments))

    @takes("EventFilter", listing=True)
    def events(self, **arguments: Unpack[schema.EventsArguments]) -> Events:
        """Meetings and the like, with who takes part."""
        return self.run(asking.EVENTS.flow(self, arguments))

    @takes("CoalitionNetworkInput")
    def network(self, **arguments: Unpack[schema.CoalitionNetworkInput]) -> Network:
        """Who stands with whom."""
        return self.run(asking.NETWORK.flow(self, arguments))

    @takes("CoalitionNetworkInput")
    def two_mode_network(self, **arguments: Unpack[schema.CoalitionNetworkInput]) -> TwoModeNetwork:
        """Who stands where on what: actors tied to issues."""
        return self.run(asking.TWO_MODE_NETWORK.flow(self, arguments))

    @takes("CoalitionNetworkInput")
    def facets(self, **arguments: Unpack[schema.CoalitionNetworkInput]) -> Facets:
        """What could be chosen by each filter of a network, and how many actors would be left."""
        return self.run(asking.FACETS.flow(self, arguments))

    @takes("SeriesWindow", "CoalitionNetworkInput")
    def timeline(self, **arguments: Unpack[schema.TimelineArguments]) -> Timeline:
        """The network again and again over time."""
        return self.run(asking.TIMELINE.flow(self, arguments))

    @takes("WhatIfInput")
    def what_if(self, **arguments: Unpack[schema.WhatIfInput]) -> WhatIf:
        """Who would move under assumptions, like `assume=["un-mandate:MET", "france~own-troops:SUPPORT"]`."""
        return self.run(asking.WHAT_IF.flow(self, arguments))

    @takes("WhatWouldItTakeInput")
    def what_would_it_take(self, **arguments: Unpack[schema.WhatWouldItTakeInput]) -> WhatWouldItTake:
        """Which smallest sets of steps reach a goal, like `goal={"issue": ..., "position": ..., "at_least": 3}`."""
        return self.run(asking.WHAT_WOULD_IT_TAKE.flow(self, arguments))

    @takes("ChangesInput")
    def changes(self, **arguments: Unpack[schema.ChangesInput]) -> Changes:
        """What changed between two days or between two states of knowledge, and whether the world did or we learned."""
        return self.run(asking.CHANGES.flow(self, arguments))

    @takes("SearchOptions", limit="rows; left out: all")
    def search(self, **arguments: Unpack[schema.SearchArguments]) -> Search:
        """What has these words, in any script and with slips: the best first."""
        return self.run(asking.SEARCH.flow(self, arguments))

    @takes("NeighbourhoodOptions", limit="entities, 1 to 500; left out: 500")
    def neighbourhood(self, **arguments: Unpack[schema.NeighbourhoodArguments]) -> Neighbourhood:
        """What hangs together with some actors, issues, events or conditions, over 1 to 3 steps."""
        return self.run(asking.NEIGHBOURHOOD.flow(self, arguments))

    @takes("WaitingInput")
    def waiting(self, **arguments: Unpack[schema.WaitingInput]) -> Waiting:
        """Who waits for whom, which groups wait for each other, and what would let them go."""
        return self.run(asking.WAITING.flow(self, arguments))

    @takes("ShiftsInput", limit="rows, 1 to 100; left out: 100")
    def shifts(self, **arguments: Unpack[schema.ShiftsArguments]) -> Shifts:
        """Where actors shifted, newest first: at change points of what they say, and where a condition fell away."""
        return self.run(asking.SHIFTS.flow(self, arguments))

    @takes("ContradictionsInput", limit="rows; left out: all")
    def contradictions(self, **arguments: Unpack[schema.ContradictionsArguments]) -> Contradictions:
        """Who contradicts whom, or itself, newest first."""
        return self.run(asking.CONTRADICTIONS.flow(self, arguments))

    @takes("EstimateOptions")
    def estimate(self, **arguments: Unpack[schema.EstimateOptions]) -> Estimate:
        """How firm and how old one actor's position on one issue is, with the evidence."""
        return self.run(asking.ESTIMATE.flow(self, arguments))

    @takes("CoalitionNetworkInput")
    def estimates(self, **arguments: Unpack[schema.CoalitionNetworkInput]) -> Estimates:
        """How firm and how old each position in a network is; statements lose half their weight in 180 days."""
        return self.run(asking.ESTIMATES.flow(self, arguments))

    @takes("SeriesWindow", "PhasesOptions", "CoalitionNetworkInput")
    def phases(self, **arguments: Unpack[schema.PhasesArguments]) -> Phases:
        """Into which phases the network falls over time, and on which days it passes from one to another."""
        return self.run(asking.PHASES.flow(self, arguments))

    @takes("BackboneOptions", "CoalitionNetworkInput")
    def backbone(self, **arguments: Unpack[schema.BackboneArguments]) -> Backbone:
        """Which issues carry the network's shape; with `size` or `penalty` also the best part (at most 15 issues)."""
        return self.run(asking.BACKBONE.flow(self, arguments))

    @takes("PolarizationOptions", "CoalitionNetworkInput")
    def polarization(self, **arguments: Unpack[schema.PolarizationArguments]) -> Polarization:
        """How polarized the network is, and who is in which camp; exact (two camps: at most 21 nodes)."""
        return self.run(asking.POLARIZATION.flow(self, arguments))

    @takes("BalanceOptions", "CoalitionNetworkInput")
    def balance(self, **arguments: Unpack[schema.BalanceArguments]) -> Balance:
        """How far friends of friends are friends, and which ties stand against it."""
        return self.run(asking.BALANCE.flow(self, arguments))

    @takes("CoalitionNetworkInput", limit="rows, 1 to 100; left out: 100")
    def brokers(self, **arguments: Unpack[schema.BrokersArguments]) -> Brokers:
        """Who stands between the communities."""
        return self.run(asking.BROKERS.flow(self, arguments))

    @takes("RobustnessOptions", "CoalitionNetworkInput", limit="pairs, 1 to 1000; left out: 1000")
    def robustness(self, **arguments: Unpack[schema.RobustnessArguments]) -> Robustness:
        """How much the network depends on which sources there are."""
        return self.run(asking.ROBUSTNESS.flow(self, arguments))

    @takes("CoalitionNetworkInput")
    def support(self, **arguments: Unpack[schema.CoalitionNetworkInput]) -> Support:
        """How often each tie is there, with its sign, when the sources are drawn again."""
        return self.run(asking.SUPPORT.flow(self, arguments))
