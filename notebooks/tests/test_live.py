"""Whoever follows the graph hears of changes, and of nothing else."""

from __future__ import annotations

import json
import math
import os
import time
from threading import Timer
from typing import Any

import httpx
import pytest
from fake_server import FakeServer, refusal
from written import retract, write

from stancegraph import (
    AsyncGraph,
    Graph,
    ServerAway,
    ServerTooOld,
    ServerTooSlow,
    UnexpectedAnswer,
    WrongArgument,
    live,
)
from stancegraph.event_stream import EventStream


@pytest.mark.skipif("STANCEGRAPH_URL" in os.environ, reason="it writes, and that server is somebody's")
def test_a_network_comes_anew_each_time_it_is_another(url: str) -> None:
    with Graph(url, key="secret") as graph:
        said = write(graph, "1991-01-01", "SUPPORT", ("france", "russia"))
        before = graph.network(issues=["old-debate"], as_of="1991-07-01")
        more: list[str] = []
        later = Timer(0.2, lambda: more.extend(write(graph, "1991-06-01", "OPPOSE", ("russia",))))
        later.start()
        followed = graph.follow(before, seconds=30)
        after = next(followed)
        later.join()
        assert (before.edges[0]["weight"], after.edges[0]["weight"]) == (1.0, -1.0)
        # What is written while nobody listens is heard of as well.
        retract(graph, more)
        assert next(followed).hash == before.hash
        retract(graph, said)


@pytest.mark.anyio
async def test_it_ends_with_the_time_that_is_given(url: str, graph: Graph) -> None:
    start = time.monotonic()
    (state,) = graph.graph_changes(seconds=0.5)
    assert state.revision == graph.query("{ graph { revision } }")["graph"]["revision"]
    assert list(state.written or ()) == []
    async with AsyncGraph(url) as other:
        issues = await other.issues()
        assert [same async for same in other.follow(issues, seconds=0.5)] == []
        assert (await other.again(issues)).hash == issues.hash
    assert time.monotonic() - start < 5


def told(*revisions: str) -> httpx.Response:
    """A stream that says how the graph stands, then a change for each further revision, and ends."""
    events = [
        {
            "revision": revision,
            "sequence": at,
            "recordedAt": None,
            "written": [{"kind": "STANCE", "count": 2, "ids": ["a"]}],
        }
        for at, revision in enumerate(revisions)
    ]
    text = "".join(f"event: next\ndata: {json.dumps({'data': {'graphChanged': event}})}\n\n:\n\n" for event in events)
    return httpx.Response(200, text=text + "event: complete\ndata:\n\n", headers={"content-type": "text/event-stream"})


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Nobody waits; what would have been waited is kept."""
    seconds: list[float] = []
    monkeypatch.setattr(time, "sleep", seconds.append)
    return seconds


def test_a_change_is_told_once_however_often_the_stream_is_opened(
    pauses: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    away = httpx.ConnectError("restarting")
    server = FakeServer(told("r1"), told("r1", "r2"), away, told("r2"), told("r3"), away)
    changes = server.graph().graph_changes(seconds=60)
    heard = [next(changes) for _ in range(3)]
    assert [change.revision for change in heard] == ["r1", "r2", "r3"]
    # What was written before a stream began is not known.
    assert [change.written and list(change.written) for change in heard[1:]] == [
        [{"kind": "STANCE", "count": 2, "ids": "a"}],
        None,
    ]
    assert server.requests[0].headers["accept"] == "text/event-stream"
    assert pauses == [0.25, 0.5]
    monkeypatch.setattr(live, "PATIENCE", -1)
    with pytest.raises(ServerAway, match="restarting"):
        next(changes)


@pytest.mark.parametrize(
    ("reply", "error", "says"),
    [
        (httpx.ConnectError("refused"), ServerAway, "npm start"),
        (httpx.ReadTimeout("slow"), ServerTooSlow, "without a buffer"),
        (refusal('Cannot query field "graphChanged" on type "Subscription".'), ServerTooOld, "update the server"),
        (httpx.Response(404, html="<html>"), UnexpectedAnswer, "status 404"),
        (httpx.Response(200, html="<html>"), UnexpectedAnswer, "<html>"),
        (httpx.Response(200, text=""), ServerAway, "has ended its stream"),
    ],
)
def test_what_tells_no_changes_says_why(pauses: list[float], reply: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        next(FakeServer(reply).graph().graph_changes(seconds=60))
    assert len(pauses) == (2 if error in {ServerAway, ServerTooSlow} else 0)


@pytest.mark.parametrize("seconds", [0, -1, math.nan, True, "60"])
def test_a_time_that_is_none_is_refused_at_once(seconds: Any) -> None:
    with pytest.raises(WrongArgument, match=r"seconds is .*\n.*math\.inf"):
        FakeServer({}).graph().graph_changes(seconds=seconds)


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_events_are_read_wherever_the_wire_cuts_them(size: int) -> None:
    wire = (
        ':\r\n\r\nevent: next\r\ndata: {\r\ndata: "é"}\r\n\r\n:\n\ndata: x\n\nevent: complete\ndata:\n\nrest'.encode()
    )
    stream = EventStream()
    events = [event for at in range(0, len(wire), size) for event in stream.feed(wire[at : at + size])]
    assert events == [("next", '{\n"é"}'), ("message", "x"), ("complete", "")]
    assert stream.rest == b"rest"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
