"""The same graph for programs that do other things while they wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date, datetime
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import httpx

from stancegraph.async_questions import AsyncQuestions
from stancegraph.briefing import Briefing, briefing_flow
from stancegraph.connection import connect
from stancegraph.describe import takes
from stancegraph.graph import Graph
from stancegraph.live import GraphChange, end_of, next_answer_flow, next_change_flow
from stancegraph.picture import Picture
from stancegraph.results.answer import QueryResult, query_flow
from stancegraph.results.network import Network
from stancegraph.results.result import Result
from stancegraph.show import show_flow
from stancegraph.table import Table
from stancegraph.verification import Verification
from stancegraph.wire import Answer, Flow, Pause, Step

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from stancegraph import schema_generated as schema
    from stancegraph.shown import ShownNetwork

T = TypeVar("T")
R = TypeVar("R", bound=Result)


class AsyncGraph(AsyncQuestions):
    """A graph of stances, asked over HTTP without blocking; arguments are those of `Graph`.

    What a result asks by itself (`sources`, `verify()`, `again()`, its picture) blocks; `await graph.sources(result)`,
    `await graph.verify(result)`, `await graph.again(result)`, `await graph.picture(network)` and `await
    graph.show(network)` do not.
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

    async def sources(self, result: Result) -> Table:
        """The sources that a result rests on, each once."""
        return await self.run(result.sources_flow())

    async def again(self, result: R) -> R:
        """The same question asked anew, "today" being today."""
        return await self.run(result.again_flow())

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

    def graph_changes(self, *, seconds: float) -> AsyncIterator[GraphChange]:
        """How the graph stands, then each change of it, whoever writes it, for so many seconds; many at once are one.

        Raises WrongArgument; while it goes on, ServerAway and ServerTooSlow once the server is gone for a minute.
        """
        until = end_of("graph_changes()", seconds)

        async def changes() -> AsyncIterator[GraphChange]:
            known: str | None = None
            while change := await self.run(next_change_flow(self.endpoint, known, until)):
                known = change.revision
                yield change

        return changes()

    def follow(self, result: R, *, seconds: float) -> AsyncIterator[R]:
        """The result anew each time the graph's answer has become another, for so many seconds.

        `async for newer in graph.follow(network, seconds=600): ...` – the first at once where it is another already;
        math.inf: until you leave the loop. Raises as `graph_changes` does, and what the question itself may raise.
        """
        until = end_of("follow()", seconds)

        async def answers() -> AsyncIterator[R]:
            latest, known = result, None
            while found := await self.run(next_answer_flow(latest, known, until)):
                latest, known = found
                yield latest

        return answers()

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
                if keep(piece) is True:
                    break
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
