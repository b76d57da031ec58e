"""The same graph for programs that do other things while they wait."""

from __future__ import annotations

import asyncio
from datetime import date, datetime
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import httpx

from stancegraph import asking
from stancegraph.briefing import Briefing, briefing_flow
from stancegraph.connection import connect
from stancegraph.describe import takes
from stancegraph.graph import Graph
from stancegraph.picture import Picture
from stancegraph.results.answer import QueryResult, query_flow
from stancegraph.results.changes import Changes
from stancegraph.results.claims import Claims
from stancegraph.results.events import Events
from stancegraph.results.facets import Facets
from stancegraph.results.listing import Actors, Issues, Stances, Statements
from stancegraph.results.network import Network
from stancegraph.results.result import Result
from stancegraph.results.timeline import Timeline
from stancegraph.results.two_mode import TwoModeNetwork
from stancegraph.results.what_if import WhatIf
from stancegraph.results.what_would_it_take import WhatWouldItTake
from stancegraph.show import show_flow
from stancegraph.table import Table
from stancegraph.verification import Verification
from stancegraph.wire import Answer, Flow, Pause, Step

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from stancegraph import schema_generated as schema
    from stancegraph.shown import ShownNetwork

T = TypeVar("T")


class AsyncGraph:
    """A graph of stances, asked over HTTP without blocking; arguments are those of `Graph`.

    What a result asks by itself (`sources`, `verify()`, its picture) blocks; `await graph.sources(result)`,
    `await graph.verify(result)`, `await graph.picture(network)` and `await graph.show(network)` do not.
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
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._connection = connect(url, key, timeout, proxy, retries, progress, transport)
        self._client = httpx.AsyncClient(**self._connection.client_options())
        self.endpoint = self._connection.endpoint

    async def query(self, text: str, /, **variables: Any) -> QueryResult:
        """See `Graph.query`."""
        return await self.run(query_flow(self._blocking, text, variables))

    @takes("ActorFilter", listing=True)
    async def actors(self, **arguments: Unpack[schema.ActorsArguments]) -> Actors:
        """Countries, organisations and officials."""
        return await self.run(asking.ACTORS.flow(self._blocking, arguments))

    @takes("IssueFilter", listing=True)
    async def issues(self, **arguments: Unpack[schema.IssuesArguments]) -> Issues:
        """Questions that one can be for or against."""
        return await self.run(asking.ISSUES.flow(self._blocking, arguments))

    @takes("StanceFilter", listing=True)
    async def stances(self, **arguments: Unpack[schema.StancesArguments]) -> Stances:
        """Positions over a period, with their conditions."""
        return await self.run(asking.STANCES.flow(self._blocking, arguments))

    @takes("StatementFilter", listing=True)
    async def statements(self, **arguments: Unpack[schema.StatementsArguments]) -> Statements:
        """Dated acts that show a position."""
        return await self.run(asking.STATEMENTS.flow(self._blocking, arguments))

    @takes("ClaimFilter", listing=True)
    async def claims(self, **arguments: Unpack[schema.ClaimsArguments]) -> Claims:
        """What somebody says of how many others stand where."""
        return await self.run(asking.CLAIMS.flow(self._blocking, arguments))

    @takes("EventFilter", listing=True)
    async def events(self, **arguments: Unpack[schema.EventsArguments]) -> Events:
        """Meetings and the like, with who takes part."""
        return await self.run(asking.EVENTS.flow(self._blocking, arguments))

    @takes("CoalitionNetworkInput")
    async def network(self, **arguments: Unpack[schema.CoalitionNetworkInput]) -> Network:
        """Who stands with whom."""
        return await self.run(asking.NETWORK.flow(self._blocking, arguments))

    @takes("CoalitionNetworkInput")
    async def two_mode_network(self, **arguments: Unpack[schema.CoalitionNetworkInput]) -> TwoModeNetwork:
        """Who stands where on what: actors tied to issues."""
        return await self.run(asking.TWO_MODE_NETWORK.flow(self._blocking, arguments))

    @takes("CoalitionNetworkInput")
    async def facets(self, **arguments: Unpack[schema.CoalitionNetworkInput]) -> Facets:
        """What could be chosen by each filter of a network, and how many actors would be left."""
        return await self.run(asking.FACETS.flow(self._blocking, arguments))

    @takes("SeriesWindow", "CoalitionNetworkInput")
    async def timeline(self, **arguments: Unpack[schema.TimelineArguments]) -> Timeline:
        """The network again and again over time."""
        return await self.run(asking.TIMELINE.flow(self._blocking, arguments))

    @takes("WhatIfInput")
    async def what_if(self, **arguments: Unpack[schema.WhatIfInput]) -> WhatIf:
        """Who would move under assumptions, like `assume=["un-mandate:MET", "france~own-troops:SUPPORT"]`."""
        return await self.run(asking.WHAT_IF.flow(self._blocking, arguments))

    async def sources(self, result: Result) -> Table:
        """The sources that a result rests on, each once."""
        return await self.run(result.sources_flow())

    async def verify(self, result: Result) -> Verification:
        """Tells whether the answer would be the same now, or what drifted."""
        return await self.run(result.verify_flow())

    async def picture(self, network: Network, *, layout: schema.Layout | None = None) -> Picture | None:
        """The picture that the server draws of a network."""
        return await self.run(network.picture_flow(layout))

    async def show(
        self, network: Network, *, layout: schema.Layout | None = None, theme: str = "auto", height: int | None = None
    ) -> ShownNetwork:
        """The network to move about in, in a notebook."""
        return await self.run(show_flow(network, layout=layout, theme=theme, height=height))

    @takes("WhatWouldItTakeInput")
    async def what_would_it_take(self, **arguments: Unpack[schema.WhatWouldItTakeInput]) -> WhatWouldItTake:
        """Which smallest sets of steps reach a goal, like `goal={"issue": ..., "position": ..., "at_least": 3}`."""
        return await self.run(asking.WHAT_WOULD_IT_TAKE.flow(self._blocking, arguments))

    @takes("ChangesInput")
    async def changes(self, **arguments: Unpack[schema.ChangesInput]) -> Changes:
        """What changed between two days or between two states of knowledge, and whether the world did or we learned."""
        return await self.run(asking.CHANGES.flow(self._blocking, arguments))

    @takes("CoalitionNetworkInput", briefing=True)
    async def briefing(
        self,
        *,
        format: Literal["html", "md", "docx"] = "html",
        compare_to: str | date | None = None,
        compare_known_on: str | datetime | None = None,
        **arguments: Unpack[schema.CoalitionNetworkInput],
    ) -> Briefing:
        """What is known of a network, and what changed, as a document in which each sentence has its sources."""
        return await self.run(briefing_flow(self.endpoint, format, compare_to, compare_known_on, arguments))

    async def run(self, flow: Flow[T]) -> T:
        """Runs a flow to its end."""
        try:
            step = next(flow)
            while True:
                try:
                    answer = await self._do(step)
                except httpx.RequestError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as end:
            result: T = end.value
            return result

    async def _do(self, step: Step) -> Answer | None:
        if isinstance(step, Pause):
            await asyncio.sleep(step.seconds)
            return None
        async with self._client.stream(step.method, step.path, **step.options()) as response:
            keep, body = step.keep(response.status_code)
            async for piece in response.aiter_bytes():
                keep(piece)
            return Answer(response.status_code, response.headers, body())

    @cached_property
    def _blocking(self) -> Graph:
        """For what a result asks by itself."""
        c = self._connection
        transport = c.transport if isinstance(c.transport, httpx.BaseTransport) else None
        return Graph(c.url, key=c.key, timeout=c.timeout, proxy=c.proxy, retries=c.retries, transport=transport)

    async def close(self) -> None:
        """Lets go of its connections."""
        await self._client.aclose()
        if "_blocking" in self.__dict__:
            self._blocking.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"AsyncGraph({self.endpoint.url!r})"
