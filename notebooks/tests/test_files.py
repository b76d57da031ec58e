"""What the server writes, and what networkx writes, holds the same values of the same types when it is read again."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

import httpx
import networkx as nx
import pytest
from conftest import REPOSITORY

from stancegraph import Graph

DAY = "2025-04-10"
FORMS = ["graphml", "gexf"]
NETWORKS: list[dict[str, Any]] = [
    {"asOf": DAY, "issues": "allied-force,own-troops"},
    {"asOf": "2025-12-01", "basis": "STATEMENTS"},
    {"asOf": DAY, "nodes": "ISSUES", "communities": "NONE"},
    {"asOf": DAY, "groupBy": "TYPE", "level": "SELF"},
]
FLOATS = {"strength", "betweenness", "x", "y", "weight", "congruence", "conflict"}
#: What networkx adds when it reads GEXF, beside the attributes.
ADDED = {"viz", "id"}


def typed(attributes: Mapping[str, Any], *without: str) -> dict[str, tuple[type, Any]]:
    """With the types, since 1, 1.0 and True are equal."""
    return {key: (type(value), value) for key, value in attributes.items() if key not in without}


def expected(row: Mapping[str, Any], *without: str) -> dict[str, tuple[type, Any]]:
    """A row of the JSON, where a whole number does not say of which type it is."""
    known = {key: value for key, value in row.items() if value not in (None, "")}
    return typed({key: float(value) if key in FLOATS else value for key, value in known.items()}, *without)


def node_of(row: Mapping[str, Any], groups: list[Mapping[str, Any]]) -> dict[str, tuple[type, Any]]:
    stands = (
        f"{one['issue']}:{next(v for v in (one['position'], one['value'], 'UNDECIDED') if v is not None)}"
        for one in row["positions"]
    )
    more = {
        **row["point"],
        "label": row["name"],
        "positions": " ".join(stands),
        "divided": " ".join(row["divided"]),
        "group": groups[row["group"]]["key"] if groups else None,
    }
    return expected({**row, **more}, "id", "point")


@pytest.mark.parametrize("query", NETWORKS, ids=lambda query: "&".join(query.values()))
def test_files_of_the_server_say_what_its_json_says(url: str, query: dict[str, str]) -> None:
    json = httpx.get(f"{url}/export/network.json", params=query).raise_for_status().json()
    for form in FORMS:
        file = httpx.get(f"{url}/export/network.{form}", params=query).raise_for_status().content
        graph = getattr(nx, f"read_{form}")(io.BytesIO(file))
        nodes = {id_: typed(node, *ADDED) for id_, node in graph.nodes.items()}
        assert nodes == {row["id"]: node_of(row, json.get("groups", [])) for row in json["nodes"]}
        ties = {frozenset(ends): typed(tie, *ADDED) for ends, tie in graph.edges.items()}
        assert ties == {frozenset((e["source"], e["target"])): expected(e, "source", "target") for e in json["edges"]}
        if form == "graphml":
            assert typed(graph.graph, "node_default", "edge_default") == typed(json["reproducibility"])


def written_and_read(graph: nx.Graph[Any], form: str) -> nx.Graph[Any]:
    file = io.BytesIO()
    getattr(nx, f"write_{form}")(graph, file)
    file.seek(0)
    more = {"force_multigraph": True} if form == "graphml" and graph.is_multigraph() else {}
    read: nx.Graph[Any] = getattr(nx, f"read_{form}")(file, **more)
    return read


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", ["network", "stances"])
def test_files_of_networkx_keep_every_attribute(graph: Graph, kind: str, form: str) -> None:
    before = getattr(graph, kind)(as_of=DAY).to_networkx()
    after = written_and_read(before, form)
    added = {"label", "id"} if form == "gexf" else set()
    assert {id_: typed(node, *added) for id_, node in after.nodes.items()} == {
        id_: typed(node) for id_, node in before.nodes.items()
    }
    # Where no two ties join the same nodes, GEXF is read as a graph without keys.
    read, written = (
        {frozenset(ends[:2]): typed(tie, *added) for ends, tie in one.edges.items()} for one in (after, before)
    )
    assert read == written
    assert len(written) == before.number_of_edges() == after.number_of_edges()
    if form == "graphml":
        assert typed(after.graph, "node_default", "edge_default") == typed(before.graph)


def test_a_graph_is_what_the_page_draws(graph: Graph) -> None:
    asked = (REPOSITORY / "client" / "src" / "data" / "picture-query.ts").read_text("utf-8")
    (query,) = re.findall(r"graphql\(`(.*?)`\)", asked, re.DOTALL)
    variables = {"anchor": "NETWORK", "layout": "FORCE", "groupBy": {"rule": "COMMUNITY"}, "support": False}
    page = graph.query(query, input={"asOf": DAY}, **variables)["coalitionNetwork"]
    drawn = graph.network(as_of=DAY).to_networkx()
    measures = ("community", "degree", "strength", "betweenness", "x", "y")
    page_nodes = [{**node["entity"], **node["point"], **node} for node in page["nodes"]]
    assert {id_: [node["name"], *map(node.get, measures)] for id_, node in drawn.nodes.items()} == {
        node["id"]: [node["name"], *map(node.get, measures)] for node in page_nodes
    }
    assert {frozenset(ends): (tie["weight"], tie["shared_issues"]) for ends, tie in drawn.edges.items()} == {
        frozenset((tie["source"]["id"], tie["target"]["id"])): (tie["weight"], tie["sharedIssues"])
        for tie in page["edges"]
    }
    assert drawn.graph["hash"] == page["reproducibility"]["hash"]
    assert len(drawn) > 10
