"""Against a real server with the seed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stancegraph import AsyncGraph, Graph, InputRefused, NotFound, WrongKey
from stancegraph.results import network as network_module
from stancegraph.results import streamed
from stancegraph.results.network import Network
from stancegraph.results.result import Asked

DAY = "2025-04-10"


@pytest.fixture(scope="module")
def network(graph: Graph) -> Network:
    return graph.network(as_of=DAY)


def test_igraph_has_the_same(network: Network) -> None:
    drawn, same = network.to_igraph(), network.to_networkx()
    assert dict(zip(drawn.vs["name"], drawn.vs["community"], strict=True)) == dict(same.nodes(data="community"))
    assert sum(drawn.es["weight"]) == pytest.approx(same.size("weight"))


def test_a_network_says_what_it_rests_on(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    network = graph.network(issues=["allied-force"], actors=["russia", "ukraine"], as_of=DAY)
    assert [source["title"] for source in network.sources] == [
        "Report on the coalition's meeting of 10 April 2025 at NATO headquarters"
    ]
    spoken = graph.network(basis="STATEMENTS", window={"from_": "2025-04-01", "to": "2025-05-01"})
    under_ties = {source["id"] for source in spoken.sources}
    assert len(under_ties) > 1
    monkeypatch.setattr(network_module, "FEW_TIES", 0)
    assert under_ties <= {source["id"] for source in spoken.sources}


def test_an_answer_can_be_checked_and_tells_where_it_drifted(graph: Graph, network: Network) -> None:
    assert str(network.verify()) == f"equal: {network.hash}"
    other = graph.network(as_of=DAY, actors=["russia", "ukraine", "france"])
    asked = Asked(network.query_text, network.variables, graph)
    check = Network(other.data, asked).verify()
    assert not check
    assert check.before == other.hash
    assert any(drift.path.startswith("coalitionNetwork.nodes.france.") for drift in check.drift)


def test_what_was_asked_can_be_asked_again_as_graphql(graph: Graph, network: Network) -> None:
    assert (
        graph.query(network.query_text, **network.variables)["coalitionNetwork"]["nodes"]
        == network.data["coalitionNetwork"]["nodes"]
    )


def test_lists_are_whole_and_filtered(graph: Graph) -> None:
    counts = graph.query("{ graph { counts { actors stances statements issues } } }")["graph"]["counts"]
    found = {name: len(getattr(graph, name)().to_pandas()) for name in counts}
    assert found == counts
    (stance,) = graph.stances(actors=["russia"], issues=["allied-force"], as_of=DAY).table
    assert (stance["position"], stance["clauses"]) == ("OPPOSE", "un-mandate → NEUTRAL")
    assert [row["type"] for row in graph.actors(ids=["france"]).table] == ["COUNTRY"]
    assert {row["reported_in"] for *_, row in graph.statements(limit=5).to_networkx().edges(data=True)}


@pytest.mark.parametrize(
    ("method", "arguments", "column", "value"),
    [
        ("claims", {"issues": ["own-troops"]}, "position", "UNDECIDED"),
        ("events", {"order_by": "STARTS_ON_DESC"}, "participants", "sebastien-lecornu"),
        ("two_mode_network", {"issues": ["allied-force"], "as_of": DAY}, "actor", "russia"),
    ],
)
def test_other_questions_have_rows_ties_and_sources(
    graph: Graph, method: str, arguments: Any, column: str, value: str
) -> None:
    answer = getattr(graph, method)(**arguments)
    assert any(value in str(row[column]).split() for row in answer.table)
    assert len(answer.to_pandas()) == len(answer.table)
    drawn = answer.to_networkx()
    assert drawn.number_of_edges() > 0
    assert len(answer.sources) > 0
    assert answer.verify()


def test_a_two_mode_network_is_what_the_network_is_made_of(graph: Graph, network: Network) -> None:
    made_of = graph.two_mode_network(as_of=DAY)
    assert {node["id"] for node in made_of.nodes if node["type"] != "ISSUE"} == {node["id"] for node in network.nodes}
    positions = {
        (node["id"], *one.split(":")) for node in network.nodes for one in str(node["positions"] or "").split()
    }
    # Who is neutral or undecided is not tied: SUBTRACT adds up the positions' numbers.
    assert {(tie["actor"], tie["issue"], tie["position"]) for tie in made_of.table} == {
        stands for stands in positions if stands[2] not in {"NEUTRAL", "UNDECIDED"}
    }


def test_who_moves_if(graph: Graph) -> None:
    answer = graph.what_if(assume=["un-mandate:MET"], as_of=DAY)
    moves = {(move["actor"], move["to"], move["because"]) for move in answer.least}
    assert ("russia", "NEUTRAL", "un-mandate") in moves
    assert all((answer.verify(), answer.network.verify(), answer.today.verify()))
    assert answer.to_networkx().graph["hash"] == answer.network.hash


def test_a_filters_count_is_what_it_then_leaves(graph: Graph) -> None:
    facets = graph.facets(as_of=DAY)
    counts = {row["value"]: row["count"] for row in facets.table if row["field"] == "POSITIONS"}
    opposed = graph.network(as_of=DAY, positions=["OPPOSE"], isolates=True)
    assert counts["OPPOSE"] == len(opposed.nodes) < facets.total
    assert str(facets.to_pandas()["field"].dtype) == "category"
    assert facets.verify()


@pytest.mark.parametrize("basis", ["STANCES", "STATEMENTS"])
def test_slices_of_time_are_networks_of_their_own(graph: Graph, basis: Any) -> None:
    answer = graph.timeline(from_="2025-02-01", to="2025-05-01", issues=["allied-force"], basis=basis)
    assert answer.to_pandas()["at"].dt.strftime("%Y-%m").tolist() == ["2025-02", "2025-03", "2025-04"]
    assert all(network.verify() for network in answer.networks.values())
    assert len(answer.edges) == answer.to_networkx().number_of_edges()
    assert len(answer.sources) > 0


def test_the_servers_refusals_arrive_as_exceptions(graph: Graph) -> None:
    with pytest.raises(NotFound, match="no-such-issue"):
        graph.network(issues=["no-such-issue"])
    with pytest.raises(InputRefused, match=r"window"):
        graph.timeline(from_="2025-05-01", to="2025-04-01")


def test_a_wrong_key_says_where_to_give_the_right_one(url: str) -> None:
    with Graph(url, key="wrong") as other, pytest.raises(WrongKey, match="STANCEGRAPH_KEY"):
        other.query('mutation { retract(ids: ["no-such-fact"], reason: "a test") { graph { revision } } }')


def test_the_page_without_a_picture_shows_a_table_or_the_picture(network: Network) -> None:
    shown = network._repr_html_()
    assert "data:image/svg+xml" in shown or "<table>" in shown
    assert network.hash[:12] in shown


@pytest.mark.anyio
async def test_the_same_without_blocking(url: str, network: Network) -> None:
    async with AsyncGraph(url) as graph:
        same = await graph.network(as_of=DAY)
        assert same.hash == network.hash
        assert await graph.verify(same)
        assert [source["id"] for source in await graph.sources(same)] == [source["id"] for source in network.sources]
        with pytest.raises(NotFound):
            await graph.what_if(assume=["no-such-condition:MET"])


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def test_both_graphs_have_the_same_methods() -> None:
    blocking, other = ({name for name in dir(kind) if not name.startswith("_")} for kind in (Graph, AsyncGraph))
    assert other - blocking == {"again", "sources", "verify", "picture", "show"}
    assert blocking <= other
    assert "as_of: " in (Graph.network.__doc__ or "")


GOAL: Any = {"issue": "own-troops", "position": "SUPPORT", "include": ["united-kingdom"]}


def test_what_it_would_take_is_what_then_happens(graph: Graph) -> None:
    answer = graph.what_would_it_take(goal=GOAL, as_of=DAY)
    assert not answer.met
    steps = [row["steps"] for row in answer.table]
    assert "united-states~us-support:SUPPORT" in steps
    assert {row["id"] for row in answer.holders} == set()
    moved = graph.what_if(assume=["united-states~us-support:SUPPORT"], as_of=DAY).least
    assert ("united-kingdom", "SUPPORT") in {(move["actor"], move["to"]) for move in moved}
    assert answer.to_networkx().has_edge("united-states~us-support:SUPPORT", "united-kingdom")
    assert sum(answer.pivots.to_pandas()["shapley_shubik"]) == pytest.approx(1)
    assert answer.verify()


def test_what_changed_between_two_days(graph: Graph) -> None:
    changes = graph.changes(from_="2025-03-01", to=DAY, issues=["allied-force"])
    rows = {row["actor"]: (row["kinds"], row["cause"], row["before"], row["after"]) for row in changes.table}
    assert rows["russia"] == ("CONDITION_ADDED", "WORLD", "OPPOSE", "OPPOSE")
    assert rows["finland"] == ("NEW", "WORLD", None, "SUPPORT")
    assert (changes.before.hash, changes.after.hash) == tuple(
        graph.network(issues=["allied-force"], as_of=day).hash for day in ("2025-03-01", DAY)
    )
    assert changes.before.verify()
    assert len(changes.ties) == changes.to_networkx().number_of_edges()
    assert changes.verify()
    assert not len(graph.changes(from_=DAY, to=DAY).to_pandas())


def test_very_many_statements_are_streamed_and_come_to_the_same(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments: Any = {"from_": "2025-01-01", "issues": ["allied-force", "own-troops"]}
    paged = graph.statements(**arguments)
    monkeypatch.setattr(streamed, "STREAM_FROM", 10)
    many = graph.statements(**arguments)
    assert isinstance(many, streamed.StreamedStatements)
    for frame in ("to_pandas", "to_polars"):
        by = "sort_values" if frame == "to_pandas" else "sort"
        one, other = (getattr(getattr(result, frame)(), by)("id") for result in (paged, many))
        assert list(one.dtypes) == list(other.dtypes)
        assert one.to_csv(index=False) == other.to_csv(index=False) if by == "sort_values" else one.equals(other)
    assert list(many.sources) == list(paged.sources)
    assert many.to_networkx().number_of_edges() == len(paged.table)
    assert many.verify()


@pytest.mark.parametrize("narrow", [{"kinds": ["VOTED"]}, {"limit": 3}, {"order_by": "DATE_ASC"}])
def test_what_the_file_cannot_be_asked_for_comes_in_pages(
    graph: Graph, monkeypatch: pytest.MonkeyPatch, narrow: Any
) -> None:
    monkeypatch.setattr(streamed, "STREAM_FROM", 0)
    assert not isinstance(graph.statements(**narrow), streamed.StreamedStatements)


def test_a_picture_is_the_servers(network: Network, tmp_path: Path) -> None:
    drawn = network.picture()
    assert drawn is not None
    assert drawn.save(tmp_path / "network.svg").read_text("utf-8").startswith("<svg")
    assert all(str(node["name"]) in drawn.svg for node in network.nodes)


def test_the_servers_refusal_of_an_address_arrives_too(graph: Graph, network: Network) -> None:
    asked = Asked(network.query_text, {"input": {"issues": ["no-such-issue"]}}, graph)
    with pytest.raises(NotFound, match="no-such-issue"):
        Network(network.data, asked).picture()
