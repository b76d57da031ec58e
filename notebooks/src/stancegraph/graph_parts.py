"""Nodes and ties for the libraries that compute with graphs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from stancegraph.extras import extra
from stancegraph.table import Scalar, Table

if TYPE_CHECKING:
    import igraph
    import networkx


@dataclass(frozen=True)
class GraphParts:
    """Nodes have an `id`, ties a `source`, a `target` and, where two nodes may have several, an `id`.

    Attributes are scalars and what is not known is left out, so that GraphML and GEXF can carry them.
    """

    nodes: Table
    edges: Table
    directed: bool = False
    parallel: bool = False
    attributes: Mapping[str, Scalar] = field(default_factory=dict)

    def to_networkx(self) -> networkx.Graph[Any]:
        """A Graph, MultiGraph, DiGraph or MultiDiGraph."""
        nx = extra("networkx")
        graph = getattr(nx, f"{'Multi' if self.parallel else ''}{'Di' if self.directed else ''}Graph")()
        graph.graph.update(self.attributes)
        graph.add_nodes_from((row["id"], _known(row, "id")) for row in self.nodes)
        for row in self.edges:
            ends, rest = (row["source"], row["target"]), _known(row, "source", "target", "id")
            graph.add_edge(*ends, **({"key": row["id"]} if self.parallel else {}), **rest)
        return graph  # type: ignore[no-any-return]

    def to_igraph(self) -> igraph.Graph:
        """A Graph whose vertices bear their id as `name` and their name as `label`."""
        ig = extra("igraph")
        graph = ig.Graph(directed=self.directed)
        for key, value in self.attributes.items():
            graph[key] = value
        vertices: dict[str, Any] = {column.name: self.nodes.column(column.name) for column in self.nodes.columns}
        vertices["label"], vertices["name"] = vertices.pop("name", vertices["id"]), vertices.pop("id")
        graph.add_vertices(len(self.nodes), attributes=vertices)
        at = {name: index for index, name in enumerate(vertices["name"])}
        graph.add_edges(
            [(at[row["source"]], at[row["target"]]) for row in self.edges],
            attributes={
                column.name: self.edges.column(column.name)
                for column in self.edges.columns
                if column.name not in {"source", "target"}
            },
        )
        return graph


def _known(row: Mapping[str, Scalar], *without: str) -> dict[str, Scalar]:
    return {key: value for key, value in row.items() if value is not None and key not in without}
