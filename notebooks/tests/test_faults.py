"""What goes wrong says what to do."""

from __future__ import annotations

import io
import time
from typing import Any

import httpx
import pytest
from fake_server import FakeServer, refusal

from stancegraph import (
    BrokenQuery,
    Graph,
    InputRefused,
    NotFound,
    QueryError,
    ServerAway,
    ServerFault,
    ServerTooOld,
    ServerTooSlow,
    StancegraphError,
    TooComplex,
    Unavailable,
    UnexpectedAnswer,
    WrongArgument,
    WrongKey,
)
from stancegraph.fetch import fetch
from stancegraph.picture import picture_flow

FINE = {"data": {"graph": {"revision": "1"}}}
ASK = "{ graph { revision } }"


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Nobody waits; what would have been waited is kept."""
    seconds: list[float] = []
    monkeypatch.setattr(time, "sleep", seconds.append)
    return seconds


def test_a_read_is_tried_again_after_longer_and_longer_pauses(pauses: list[float]) -> None:
    server = FakeServer(httpx.ConnectError("refused"), httpx.Response(503), FINE)
    assert server.graph().query(ASK)["graph"]["revision"] == "1"
    assert pauses == [0.25, 0.5]


def test_the_pause_is_what_the_server_asks_for_within_bounds(pauses: list[float]) -> None:
    late = [httpx.Response(429, headers={"retry-after": after}) for after in ("2", "3600")]
    FakeServer(*late, FINE).graph().query(ASK)
    assert pauses == [2.0, 10.0]


def test_a_graph_that_is_away_just_now_is_asked_again(pauses: list[float]) -> None:
    away = refusal("the graph cannot be reached", extensions={"code": "UNAVAILABLE", "requestId": "r-1"})
    FakeServer(away, FINE).graph().query(ASK)
    with pytest.raises(Unavailable, match=r"UNAVAILABLE: (.|\n)*try again in a moment(.|\n)*Request: r-1"):
        FakeServer(away).graph(retries=1).query(ASK)
    assert pauses == [0.25, 0.25]


def test_a_write_is_sent_once(pauses: list[float]) -> None:
    server = FakeServer(httpx.ReadTimeout("slow"))
    with pytest.raises(ServerTooSlow, match="timeout=120"):
        server.graph().query('mutation { retract(ids: ["a"], reason: "b") { graph { revision } } }')
    assert (len(server.requests), pauses) == (1, [])


def test_a_server_that_is_away_is_named_with_what_to_do(pauses: list[float]) -> None:
    with pytest.raises(ServerAway, match=r"http://server cannot be reached \(refused\)\n.*npm start.*proxy="):
        FakeServer(httpx.ConnectError("refused")).graph().actors()
    assert len(pauses) == 2


def test_what_is_no_stancegraph_is_shown(pauses: list[float]) -> None:
    with pytest.raises(UnexpectedAnswer, match=r"status 404 and '<html>'\n.*check the address"):
        FakeServer(httpx.Response(404, html="<html>")).graph().issues()


def test_an_address_that_is_none_is_refused_at_once() -> None:
    for url in ("localhost:4000", "http://[", "ftp://host"):
        with pytest.raises(WrongArgument, match="http://localhost:4000"):
            Graph(url)
    assert Graph("http://host/graphs/graphql").endpoint.url == "http://host/graphs"


@pytest.mark.parametrize(
    ("code", "kind", "says"),
    [
        ("NOT_FOUND", NotFound, "look the id up"),
        ("TOO_COMPLEX", TooComplex, "smaller pages"),
        ("UNAUTHENTICATED", WrongKey, "STANCEGRAPH_KEY"),
        ("FORBIDDEN", WrongKey, "STANCEGRAPH_KEY"),
        ("INTERNAL", ServerFault, "report it"),
        ("CONFLICT", QueryError, "read the message"),
    ],
)
def test_each_code_has_a_class_that_says_what_to_do(code: str, kind: type[QueryError], says: str) -> None:
    with pytest.raises(kind, match=says) as caught:
        FakeServer(refusal("no", path=["actor", "name"], extensions={"code": code})).graph().query(ASK)
    assert (caught.value.code, list(caught.value.path or [])) == (code, ["actor", "name"])


def test_the_servers_own_remedy_and_place_are_shown() -> None:
    extensions = {"code": "BAD_USER_INPUT", "inputPath": ["input", "asOf"], "remedy": "give a day"}
    with pytest.raises(InputRefused, match=r"BAD_USER_INPUT at input.asOf: no day(.|\n)*give a day"):
        FakeServer(refusal("no day", extensions=extensions)).graph().network()


BROKEN = {"extensions": {"code": "BAD_USER_INPUT"}, "locations": [{"line": 1, "column": 11}]}


@pytest.mark.parametrize(
    ("message", "kind", "says"),
    [
        ('Cannot query field "revision" on type "Graph".', ServerTooOld, "update the server"),
        ('Cannot query field "revison" on type "Graph".', BrokenQuery, 'did you mean "revision"'),
        ('Cannot query field "x" on type "Graph".', BrokenQuery, "Graph has changeDays, counts, recordedAt, revision"),
        ('Cannot query field "x" on type "Nothing".', BrokenQuery, "schema_text"),
        ("Syntax Error: Expected Name, found <EOF>.", BrokenQuery, r"line 1, column 11: \{ graph"),
        (
            'Variable "$input" got invalid value; Field "asOf" is not defined by type "WhatIfInput".',
            ServerTooOld,
            "update",
        ),
        ('Variable "$id" of required type "ID!" was not provided.', InputRefused, "change the input"),
        ('Unknown type "CoalitionNetworkInput".', ServerTooOld, "stancegraph==<version of the server>"),
    ],
)
def test_a_broken_query_is_told_from_an_old_server(message: str, kind: type[QueryError], says: str) -> None:
    with pytest.raises(kind, match=says) as caught:
        FakeServer(refusal(message, **BROKEN)).graph().query(ASK)
    assert type(caught.value) is kind


def test_what_the_packages_own_queries_ask_in_vain_is_the_servers_age() -> None:
    with pytest.raises(ServerTooOld):
        FakeServer(refusal('Unknown argument "filter" on field "Query.actors".', **BROKEN)).graph().actors()


def test_a_proxy_that_wants_to_know_who_asks_is_told_as_a_wrong_key() -> None:
    with pytest.raises(WrongKey, match="status 401"):
        FakeServer(httpx.Response(401, text="who are you?")).graph().actors()


def test_the_key_is_sent_and_shown_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANCEGRAPH_KEY", "from-environment")
    for options, key in (({}, "from-environment"), ({"key": "given"}, "given")):
        server = FakeServer(FINE)
        graph = server.graph(**options)
        graph.query(ASK)
        assert server.requests[0].headers["authorization"] == f"Bearer {key}"
        assert key not in repr(graph)


def test_who_asks_is_said() -> None:
    server = FakeServer(FINE)
    server.graph().query(ASK)
    assert server.requests[0].headers["user-agent"].startswith("stancegraph/")


def test_every_exception_says_what_to_do() -> None:
    classes: list[Any] = [StancegraphError]
    for kind in classes:
        classes += kind.__subclasses__()
    silent = [kind for kind in classes if kind.remedy == StancegraphError.remedy]
    # These take their remedy from where they are raised.
    assert {kind.__name__ for kind in silent} == {"StancegraphError", "WrongArgument", "MissingExtra", "QueryError"}


def test_a_server_without_pictures_and_files_has_tables_and_pages() -> None:
    gone = httpx.Response(404, json=refusal("there is nothing at this address", extensions={"code": "NOT_FOUND"}))
    graph = FakeServer(gone).graph()
    assert graph.run(picture_flow(graph.endpoint, {}, "a network")) is None


def test_what_was_cut_off_is_begun_anew(pauses: list[float]) -> None:
    file = io.BytesIO(b"half of an earlier attempt")
    server = FakeServer(httpx.ReadError("cut off"), httpx.Response(200, text="id\r\n"))
    graph = server.graph()
    graph.run(fetch(graph.endpoint, "/export/statements.csv", {}, file))
    assert file.getvalue() == b"id\r\n"
