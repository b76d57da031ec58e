"""The graph behind a server's address."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import httpx

from stancegraph.briefing import Briefing, briefing_flow
from stancegraph.connection import connect
from stancegraph.describe import takes
from stancegraph.live import GraphChange, end_of, next_answer_flow, next_change_flow
from stancegraph.questions import Questions
from stancegraph.results.answer import QueryResult, query_flow
from stancegraph.results.result import Result
from stancegraph.wire import Answer, Flow, Pause, Step

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from stancegraph import schema_generated as schema

T = TypeVar("T")
R = TypeVar("R", bound=Result)


class Graph(Questions):
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

    def graph_changes(self, *, seconds: float) -> Iterator[GraphChange]:
        """How the graph stands, then each change of it, whoever writes it, for so many seconds; many at once are one.

        Raises WrongArgument; while it goes on, ServerAway and ServerTooSlow once the server is gone for a minute.
        """
        until = end_of("graph_changes()", seconds)

        def changes() -> Iterator[GraphChange]:
            known: str | None = None
            while change := self.run(next_change_flow(self.endpoint, known, until)):
                known = change.revision
                yield change

        return changes()

    def follow(self, result: R, *, seconds: float) -> Iterator[R]:
        """The result anew each time the graph's answer has become another, for so many seconds.

        `for newer in graph.follow(network, seconds=600): ...` – the first at once where it is another already;
        math.inf: until you leave the loop. Raises as `graph_changes` does, and what the question itself may raise.
        """
        until = end_of("follow()", seconds)

        def answers() -> Iterator[R]:
            latest, known = result, None
            while found := self.run(next_answer_flow(latest, known, until)):
                latest, known = found
                yield latest

        return answers()

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
                if keep(piece) is True:
                    break
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
