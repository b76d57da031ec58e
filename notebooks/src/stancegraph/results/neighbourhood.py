"""What hangs together with what."""

from __future__ import annotations

from typing import Any

from stancegraph.graph_parts import GraphParts
from stancegraph.results.result import Result
from stancegraph.results.search import kind_of, name_of
from stancegraph.sources import sources_of_stances, stance_ids
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow

NODES = (
    Column("id", "text", "node.id"),
    Column("name", "text", lambda row: name_of(row["node"])),
    Column("kind", "SearchType", lambda row: kind_of(row["node"])),
    Column("distance", "int"),
)
TIES = (
    Column("source", "text", "from"),
    Column("target", "text", "to"),
    # GEXF has a type and a kind of its own for ties.
    Column("relation", "TieType", "type"),
    Column("stance", "text", "stance.id"),
    Column("position", "Position", "stance.position"),
)


def _tie_id(tie: Row) -> str:
    stance = f".{tie['stance']['id']}" if tie["stance"] else ""
    return f"{tie['from']}.{tie['type']}.{tie['to']}{stance}"


class Neighbourhood(Result):
    """As a data frame: the ties (`nodes`: what they join, with distance in steps, 0 or more); as a graph: both."""

    @property
    def _near(self) -> Row:
        near: Row = self.data["neighbourhood"]
        return near

    @property
    def nodes(self) -> Table:
        """The entities, nearest first."""
        return Table(NODES, self._near["nodes"])

    @property
    def truncated(self) -> bool:
        """Whether there are more entities than `limit`."""
        return bool(self._near["truncated"])

    @property
    def table(self) -> Table:
        return Table(TIES, self._near["ties"])

    def is_cut(self, most: int) -> bool:
        return self.truncated

    def parts(self) -> GraphParts:
        ties = Table((*TIES, Column("id", "text", _tie_id)), self._near["ties"])
        return GraphParts(self.nodes, ties, directed=True, parallel=True)

    def sources_flow(self) -> Flow[Table]:
        endpoint, known_on = self._asked.link.endpoint, self.variables.get("knownOn")
        return (yield from sources_of_stances(endpoint, stance_ids(self.data), known_on))

    def pinned(self) -> dict[str, Any]:
        return {"asOf": self._asked.on, **self.variables}
