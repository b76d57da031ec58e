"""What the server gives beside GraphQL: briefings, pictures in a layout, and whether a network is still so."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import httpx
import pytest
from fake_server import FakeServer
from written import retract, write

from stancegraph import AsyncGraph, Graph, InputRefused, ServerTooOld, UnexpectedAnswer, WrongArgument, WrongKey
from stancegraph.results.network import Network
from stancegraph.results.result import Asked

DAY = "2025-04-10"
FORCE: Any = {"issues": ["allied-force"], "as_of": DAY}


@pytest.mark.skipif("STANCEGRAPH_URL" in os.environ, reason="it writes, and that server is somebody's")
def test_a_network_that_drifted_names_whose_stance_on_what(url: str) -> None:
    with Graph(url, key="secret") as graph:
        said = write(graph, "1990-01-01", "SUPPORT", ("france", "russia"))
        before = graph.network(issues=["old-debate"], as_of="1990-07-01")
        assert before.verify().verdict == "EQUAL"
        said += write(graph, "1990-06-01", "OPPOSE", ("russia",))
        check = before.verify()
        assert retract(graph, said) == 3
    assert (bool(check), check.verdict, check.total) == (False, "DRIFTED", 1)
    (drift,) = check.drift
    assert (drift.path, drift.before, drift.after) == ("Russia, An old debate", "SUPPORT", "OPPOSE")
    assert "stance of Russia, An old debate: 'SUPPORT' → 'OPPOSE', recorded 20" in str(check)


def test_a_briefing_is_read_saved_and_shown(graph: Graph, tmp_path: Path) -> None:
    written = graph.briefing(**FORCE, compare_to="2025-03-02", format="md")
    assert "Russia would move to neutrality" in written.text
    assert written.save(tmp_path / "briefing.md").read_text("utf-8") == written.text
    assert "text/markdown" in written._repr_mimebundle_()
    word = graph.briefing(**FORCE, format="docx")
    assert word.content.startswith(b"PK")
    with pytest.raises(WrongArgument, match='format="md"'):
        _ = word.text


@pytest.mark.anyio
async def test_the_same_without_blocking(url: str, graph: Graph) -> None:
    async with AsyncGraph(url) as other:
        assert (await other.briefing(**FORCE)).text == graph.briefing(**FORCE).text
        network = await other.network(**FORCE)
        drawn = await other.picture(network, layout="CIRCLE")
        assert drawn is not None
        assert drawn.svg != getattr(await other.picture(network), "svg", "")
        assert await other.verify(network)


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({"format": "pdf"}, WrongArgument, "html, md, docx"),
        ({"compare_to": "yesterday"}, WrongArgument, "compare_to is 'yesterday'(.|\n)*a day like"),
        ({"compare_to": "2030-01-01"}, InputRefused, "give an earlier day"),
        ({"isues": ["a"]}, WrongArgument, 'did you mean "issues"'),
        ({"basis": "STATEMENTS"}, InputRefused, "leave it out"),
    ],
)
def test_a_briefing_that_cannot_be_says_why(graph: Graph, arguments: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        graph.briefing(**{**FORCE, **arguments})


def test_an_old_server_and_a_wrong_key_say_what_to_do(graph: Graph) -> None:
    network = graph.network(**FORCE)
    with pytest.raises(ServerTooOld, match="update the server"):
        FakeServer(httpx.Response(404)).graph().briefing(**FORCE)
    for answer, error in ((httpx.Response(401), WrongKey), (httpx.Response(200, json={}), UnexpectedAnswer)):
        asked = Asked(network.query_text, network.variables, FakeServer(answer).graph())
        with pytest.raises(error):
            Network(network.data, asked).verify()


def test_a_server_that_cannot_check_is_asked_again(graph: Graph) -> None:
    network = graph.network(**FORCE)
    server = FakeServer(httpx.Response(404), {"data": dict(network.data)})
    asked = Asked(network.query_text, network.variables, server.graph())
    assert Network(network.data, asked).verify().verdict == "EQUAL"
    assert [request.url.path for request in server.requests] == ["/verify", "/graphql"]


def test_a_layout_that_is_none_names_those_that_are(graph: Graph) -> None:
    with pytest.raises(WrongArgument, match="CIRCLE, CONCENTRIC"):
        graph.network(**FORCE).picture(layout="SQUARE")  # type: ignore[arg-type]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
