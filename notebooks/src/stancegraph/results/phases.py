"""Phases of a network over time."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from stancegraph.ask import ask
from stancegraph.documents import document
from stancegraph.graph_parts import GraphParts
from stancegraph.results.result import Asked, Result
from stancegraph.results.timeline import Timeline
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow

SLICES = (
    Column("at", "date"),
    Column("until", "date"),
    Column("state", "int"),
    Column("distance", "float"),
    Column("transition", "bool"),
)
NODES = (Column("id", "text", "at"), Column("name", "text", "at"), Column("state", "int"))
EDGES = (Column("source", "text"), Column("target", "text"), Column("distance", "float"))


class Phases(Result):
    """As a data frame: the slices in order, each with its state (from 0) and its distance to the slice before.

    `transition`: whether its state is another than that of the slice before. As a graph: slices, each tied to the next.
    """

    @property
    def _phases(self) -> Row:
        phases: Row = self.data["networkPhases"]
        return phases

    @property
    def table(self) -> Table:
        days = set(self.transitions)
        return Table(SLICES, [{**one, "transition": one["at"] in days} for one in self._phases["slices"]])

    @property
    def states(self) -> int:
        """How many states there are, 1 or more."""
        return int(self._phases["states"])

    @property
    def silhouette(self) -> float | None:
        """How well the states are told apart, 0.25 to 1; None for a single state."""
        silhouette: float | None = self._phases["silhouette"]
        return silhouette

    @property
    def transitions(self) -> list[str]:
        """Days of the slices that are in another state than the one before."""
        return list(self._phases["transitions"])

    def parts(self) -> GraphParts:
        slices = self._phases["slices"]
        ties: list[dict[str, Any]] = [
            {"source": before["at"], "target": after["at"], "distance": after["distance"]}
            for before, after in pairwise(slices)
        ]
        return GraphParts(Table(NODES, slices), Table(EDGES, ties), directed=True)

    def sources_flow(self) -> Flow[Table]:
        variables = {name: self.variables[name] for name in ("input", "window")}
        asked = Asked(document("timeline"), variables, self._asked.link)
        data = yield from ask(self._asked.link.endpoint, asked.query_text, variables, own=True)
        return (yield from Timeline(data, asked).sources_flow())
