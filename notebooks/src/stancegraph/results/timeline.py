"""A network again and again over time."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.network import EDGES, NODES, Network, network_inside
from stancegraph.results.result import Result
from stancegraph.sources import sources_of_stances, sources_table, stance_ids
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow

AT = Column("at", "date")
MEASURES = (
    AT,
    Column("until", "date"),
    *(Column(name, "int", f"network.measures.{name}") for name in ("nodes", "edges", "positive", "negative")),
    *(Column(name, "float", f"network.measures.{name}") for name in ("density", "modularity")),
    Column("communities", "int", lambda row: len(row["network"]["communities"])),
)


class Timeline(Result):
    """Slices in order. As a data frame: the measures of each; as a graph: all nodes and ties, ties with their day."""

    @property
    def _slices(self) -> list[Row]:
        slices: list[Row] = self.data["networkSeries"]
        return slices

    @property
    def table(self) -> Table:
        return Table(MEASURES, self._slices)

    @property
    def nodes(self) -> Table:
        """The nodes of every slice, under its day."""
        return Table((AT, *NODES), self._rows("nodes"))

    @property
    def edges(self) -> Table:
        """The ties of every slice, under its day."""
        return Table((AT, *EDGES), self._rows("edges"))

    @property
    def networks(self) -> dict[str, Network]:
        """The network of each slice, by its day."""
        return {one["at"]: network_inside(one["network"], self._input_of(one), self._asked) for one in self._slices}

    def parts(self) -> GraphParts:
        ties = (
            {**tie, "id": f"{tie['source']['id']}.{tie['target']['id']}.{tie['at']}"} for tie in self._rows("edges")
        )
        named = {node["entity"]["id"]: node for node in self._rows("nodes")}
        return GraphParts(
            Table(NODES[:3], named.values()), Table((*EDGES, AT, Column("id", "text")), ties), parallel=True
        )

    def sources_flow(self) -> Flow[Table]:
        if self.variables["input"].get("basis") == "STATEMENTS":
            tables = []
            for network in self.networks.values():
                tables.append((yield from network.sources_flow()))
            rows = [{**row, "publishedOn": row["published_on"]} for table in tables for row in table]
            return sources_table(rows)
        known_on = self.variables["input"].get("knownOn")
        return (yield from sources_of_stances(self._asked.link.endpoint, stance_ids(self.data), known_on))

    def _rows(self, name: str) -> list[Row]:
        return [{"at": one["at"], **row} for one in self._slices for row in one["network"][name]]

    def _input_of(self, one: Row) -> Row:
        given = self.variables["input"]
        if one["until"] is None:
            return {**given, "asOf": one["at"]}
        return {**given, "window": {"from": one["at"], "to": one["until"]}}
