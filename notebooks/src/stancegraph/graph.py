"""The graph behind a server's address."""

from __future__ import annotations

import time
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import httpx

from stancegraph import asking
from stancegraph.briefing import Briefing, briefing_flow
from stancegraph.connection import connect
from stancegraph.describe import takes
from stancegraph.results.answer import QueryResult, query_flow
from stancegraph.results.changes import Changes
from stancegraph.results.claims import Claims
from stancegraph.results.events import Events
from stancegraph.results.facets import Facets
from stancegraph.results.listing import Actors, Issues, Stances, Statements
from stancegraph.results.network import Network
from stancegraph.results.timeline import Timeline
from stancegraph.results.two_mode import TwoModeNetwork
from stancegraph.results.what_if import WhatIf
from stancegraph.results.what_would_it_take import WhatWouldItTake
from stancegraph.wire import Answer, Flow, Pause, Step

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from stancegraph import schema_generated as schema

T = TypeVar("T")


class Graph:
    """A graph of stances, asked over HTTP.

    url: the server's address; by default STANCEGRAPH_URL, or http://localhost:4000. key: for writing, and where the
    address itself wants one; by default STANCEGRAPH_KEY. timeout: seconds to wait for an answer. proxy: like
    "http://proxy:3128"; by default HTTP_PROXY and its kin. retries: how often a read is tried again. progress: a bar
    for what takes several requests (tqdm); by default on a terminal only. transport: how httpx sends, for tests.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        key: str | None = None,
        timeout: float = 30.0,
        proxy: str | None = None,
        retries: int = 2,
        progress: bool | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._connection = connect(url, key, timeout, proxy, retries, progress, transport)
        self._client = httpx.Client(**self._connection.client_options())
        self.endpoint = self._connection.endpoint

    def query(self, text: str, /, **variables: Any) -> QueryResult:
        """The answer to a query in GraphQL; variables by the names that the query gives them.

        A list is followed to its end if the query pages with `$after` and asks for
        `pageInfo { hasNextPage endCursor }`.
        """
        return self.run(query_flow(self, text, variables))

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

    @takes("CoalitionNetworkInput", briefing=True)
    def briefing(
        self,
        *,
        format: Literal["html", "md", "docx"] = "html",
        compare_to: str | date | None = None,
        compare_known_on: str | datetime | None = None,
        **arguments: Unpack[schema.CoalitionNetworkInput],
    ) -> Briefing:
        """What is known of a network, and what changed, as a document in which each sentence has its sources."""
        return self.run(briefing_flow(self.endpoint, format, compare_to, compare_known_on, arguments))

    def run(self, flow: Flow[T]) -> T:
        """Runs a flow to its end."""
        try:
            step = next(flow)
            while True:
                try:
                    answer = self._do(step)
                except httpx.RequestError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as end:
            result: T = end.value
            return result

    def _do(self, step: Step) -> Answer | None:
        if isinstance(step, Pause):
            time.sleep(step.seconds)
            return None
        with self._client.stream(step.method, step.path, **step.options()) as response:
            keep, body = step.keep(response.status_code)
            for piece in response.iter_bytes():
                keep(piece)
            return Answer(response.status_code, response.headers, body())

    def close(self) -> None:
        """Lets go of its connections."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Graph({self.endpoint.url!r})"
