"""What changes in the graph while one waits, whoever writes it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Any, TypeVar

import httpx

from stancegraph.ask import GRAPHQL, Endpoint, not_graphql, to_exception
from stancegraph.documents import document
from stancegraph.errors import QueryError, ServerAway, ServerTooSlow, StancegraphError, Unavailable, WrongArgument
from stancegraph.event_stream import EventStream
from stancegraph.results.result import Result
from stancegraph.table import Column, Table
from stancegraph.wire import FIRST_FAILURE, PASSING, Answer, Flow, Listen, Pause, pause_before

R = TypeVar("R", bound=Result)

WRITTEN = (Column("kind", "RecordKind"), Column("count", "int"), Column("ids", "text"))
#: The server gives a sign of life every 12 seconds; without any for so long, it or the way to it is gone.
LONGEST_SILENCE = 30.0
#: For how long a server may be gone that was there before: it may be started anew.
PATIENCE = 60.0
#: How late the end may be.
LATE = 1.0


@dataclass(frozen=True)
class GraphChange:
    """How the graph stands after a change."""

    revision: str
    #: Counts every write.
    sequence: int
    #: The newest recorded time; None in an empty graph.
    recorded_at: str | None
    #: Kind, count and the first 100 ids of what was written; None where that is not known, no rows in the first one.
    written: Table | None


@dataclass
class Hearing:
    """Listens to one stream for a state of the graph that is another than the known one."""

    known: str | None
    until: float
    silence: float
    stream: EventStream = field(default_factory=EventStream)
    change: GraphChange | None = None
    error: QueryError | None = None
    #: Until the stream said how the graph stands.
    first: bool = True
    #: Whether it was left, and did not end by itself.
    left: bool = False

    def hear(self, piece: bytes) -> bool:
        """Takes what came; True once that is enough, also because the next silence would outlast the time."""
        for name, data in self.stream.feed(piece):
            if name == "next":
                self._take(json.loads(data))
        late = self.silence - (self.until - monotonic())
        self.left = self.change is not None or self.error is not None or late > LATE
        return self.left

    def _take(self, told: Mapping[str, Any]) -> None:
        if told.get("errors"):
            self.error = to_exception(told["errors"][0], document("graph_changed"), own=True)
            return
        state = told["data"]["graphChanged"]
        if state["revision"] != self.known and self.change is None:
            # What was written before the stream began, it does not tell.
            missed = self.first and self.known is not None
            written = None if missed or state["written"] is None else Table(WRITTEN, state["written"])
            self.change = GraphChange(state["revision"], state["sequence"], state["recordedAt"], written)
        self.first = False


def end_of(method: str, seconds: float) -> float:
    """The moment after so many seconds. Raises WrongArgument."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not seconds > 0:
        remedy = "give for how many seconds, more than 0; math.inf: until you leave the loop"
        raise WrongArgument(f"{method}: seconds is {seconds!r}", remedy=remedy)
    return monotonic() + seconds


def next_change_flow(endpoint: Endpoint, known: str | None, until: float) -> Flow[GraphChange | None]:
    """How the graph stands once its revision is not the known one; None where the time is up before.

    The stream is held only while one waits; its first event says how the graph stands, so nothing is missed between.
    Raises QueryError or one of its kinds, ServerAway, ServerTooSlow, UnexpectedAnswer.
    """
    problem: StancegraphError | None = None
    attempt, patience = 0, math.inf
    while (left := until - monotonic()) > 0:
        hearing = Hearing(known, until, min(left, LONGEST_SILENCE))
        body = {"query": document("graph_changed")}
        try:
            answer = yield Listen(GRAPHQL, body, heard=hearing.hear, silence=hearing.silence)
        except httpx.TimeoutException:
            is_silent = hearing.first and (known is None or hearing.silence == LONGEST_SILENCE)
            problem = ServerTooSlow(f"{endpoint.url} says nothing", remedy=SILENT) if is_silent else None
        except httpx.RequestError as error:
            problem = ServerAway(f"{endpoint.url} cannot be reached ({error or type(error).__name__})")
        else:
            if hearing.change is not None:
                return hearing.change
            problem = _problem(endpoint.url, hearing, answer)
        if problem is None:
            attempt, patience = 0, math.inf
            continue
        patience = min(patience, monotonic() + PATIENCE)
        if attempt == endpoint.retries if known is None else monotonic() > patience:
            raise problem from None
        yield Pause(min(pause_before(attempt), max(until - monotonic(), 0)))
        attempt += 1
    if problem is not None:
        raise problem
    return None


def next_answer_flow(result: R, known: str | None, until: float) -> Flow[tuple[R, str] | None]:
    """The result asked again, with the graph's revision, once it is another; None where the time is up before."""
    while change := (yield from next_change_flow(result.link.endpoint, known, until)):
        known = change.revision
        again = yield from result.again_flow()
        if again.hash != result.hash:
            return again, known
    return None


SILENT = "wait longer; or let what stands before the server pass on server-sent events as they come, without a buffer"


def _problem(url: str, hearing: Hearing, answer: Answer | None) -> StancegraphError | None:
    """Why a stream ended without a change: None where it was left because of the time; raises what will not pass."""
    if isinstance(hearing.error, Unavailable):
        return hearing.error
    if hearing.error is not None:
        raise hearing.error
    if answer is None or hearing.left:
        return None
    is_stream = answer.status < FIRST_FAILURE and not (hearing.first and hearing.stream.rest)
    if answer.status in PASSING or is_stream:
        return ServerAway(f"{url} has ended its stream of changes")
    # It is no such stream: an answer, which may say why.
    whole = replace(answer, body=answer.body or hearing.stream.rest)
    content = whole.json()
    if isinstance(content, dict) and content.get("errors"):
        raise to_exception(content["errors"][0], document("graph_changed"), own=True)
    raise not_graphql(url, whole)
