"""What the page of a notebook is given, and what of it is kept in the notebook."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from fake_server import FakeServer

from stancegraph import AsyncGraph, Graph, MissingExtra, MissingScript, ServerTooOld, WrongArgument, shown
from stancegraph.results.network import Network
from stancegraph.results.result import Asked
from stancegraph.show import without_login

DAY = "2025-04-10"


def test_an_output_holds_the_picture_for_where_no_script_runs_and_no_key(url: str) -> None:
    with Graph(url, key="a-secret") as graph:
        on_page = graph.network(issues=["allied-force"], as_of=DAY).show(layout="CIRCLE", height=400)
    output, _ = on_page._repr_mimebundle_() or ({}, {})
    assert output["image/svg+xml"].startswith("<svg")
    assert "application/vnd.jupyter.widget-view+json" in output
    attributes = on_page.shown["attributes"]
    assert (attributes["as-of"], attributes["layout"], attributes["src"]) == (DAY, "CIRCLE", url.rstrip("/"))
    assert "a-secret" not in str(on_page.get_state())
    assert without_login("https://name:password@host/graphs") == "https://host/graphs"


def test_python_chooses_and_asks_anew(graph: Graph) -> None:
    on_page = graph.network(issues=["allied-force"], as_of=DAY).show()
    heard: list[object] = []
    on_page.observe(lambda change: heard.append(change["new"]), "selection")
    on_page.select("russia")
    on_page.select("russia", "france")
    on_page.select(None)
    assert heard == [{"kind": "node", "id": "russia"}, {"kind": "tie", "source": "france", "target": "russia"}, None]
    on_page.change(as_of="2025-03-01", actors=["russia", "ukraine"])
    on_page.change(actors=None)
    assert on_page.network.hash == graph.network(issues=["allied-force"], as_of="2025-03-01").hash
    assert on_page.shown["attributes"]["as-of"] == "2025-03-01"


@pytest.mark.anyio
async def test_the_same_to_be_awaited(url: str) -> None:
    async with AsyncGraph(url) as graph:
        on_page = await graph.show(await graph.network(as_of=DAY), theme="dark")
        assert (on_page.theme, on_page.network.hash[:6] in on_page.shown["network"]) == ("dark", True)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"layout": "SQUARE"}, "CIRCLE, CONCENTRIC"),
        ({"theme": "pink"}, "auto, light, dark, print"),
        ({"height": 10}, "200 to 2000"),
    ],
)
def test_what_cannot_be_shown_so_says_what_can(graph: Graph, arguments: dict[str, str], says: str) -> None:
    with pytest.raises(WrongArgument, match=says):
        graph.network(as_of=DAY).show(**arguments)  # type: ignore[arg-type]


def test_an_old_server_is_told_by_what_it_does_not_have(graph: Graph) -> None:
    network = graph.network(as_of=DAY)
    old = FakeServer(httpx.Response(404)).graph()
    on_old = Network(network.data, Asked(network.query_text, network.variables, old))
    with pytest.raises(ServerTooOld, match="update the server"):
        on_old.show()


def test_a_package_without_its_script_says_how_to_build_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shown, "files", lambda _: tmp_path)
    shown.script.cache_clear()
    with pytest.raises(MissingScript, match="npm run build"):
        shown.script()


def test_without_anywidget_it_says_what_to_install(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    network = graph.network(as_of=DAY)

    def without(library: str) -> None:
        raise ImportError(library)

    monkeypatch.setattr("stancegraph.extras.import_module", without)
    with pytest.raises(MissingExtra, match=r"stancegraph\[widget\]"):
        network.show()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
