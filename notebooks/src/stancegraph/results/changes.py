"""What changed between two pictures."""

from __future__ import annotations

from typing import Any

from stancegraph.graph_parts import GraphParts
from stancegraph.results.network import NODES, Network, network_inside
from stancegraph.results.result import Result
from stancegraph.results.what_if import because_text
from stancegraph.sources import sources_of_stances, stance_ids
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow

POSITIONS = (
    Column("actor", "text", "actor.id"),
    Column("actor_name", "text", "actor.name"),
    Column("issue", "text", "issue.id"),
    Column("kinds", "text"),
    Column("cause", "ChangeCause"),
    Column("before", "Position", "before.position"),
    Column("after", "Position", "after.position"),
    Column("value_before", "float", "before.value"),
    Column("value_after", "float", "after.value"),
    Column("because", "text", because_text),
    Column("corrections", "text", "corrections.id"),
)
COMMUNITIES = (
    Column("actor", "text", "actor.id"),
    Column("actor_name", "text", "actor.name"),
    Column("kind", "CommunityChangeKind"),
    Column("cause", "ChangeCause"),
    Column("before", "text", "before.id"),
    Column("after", "text", "after.id"),
)
TIES = (
    Column("source", "text", "source.id"),
    Column("target", "text", "target.id"),
    Column("before", "float"),
    Column("after", "float"),
    Column("difference", "float"),
    Column("cause", "ChangeCause"),
)
CONDITIONS = (
    Column("condition", "text", "condition.id"),
    Column("title", "text", "condition.title"),
    Column("before", "ConditionStatus"),
    Column("after", "ConditionStatus"),
    Column("cause", "ChangeCause"),
)
CONTRADICTIONS = (
    Column("kind", "ContradictionKind"),
    Column("issue", "text", "issue.id"),
    Column("actor", "text", "actor.id"),
    Column("other", "text", "other.id"),
    Column("first", "text", "first.id"),
    Column("second", "text", "second.id"),
    Column("difference", "float"),
    Column("days", "int"),
)


class Changes(Result):
    """As a data frame: positions that differ; as a graph: ties that differ, between the nodes of both networks."""

    @property
    def _changes(self) -> Row:
        changes: Row = self.data["changes"]
        return changes

    @property
    def table(self) -> Table:
        return Table(POSITIONS, self._changes["positions"])

    @property
    def communities(self) -> Table:
        """Who came into, left or changed community."""
        return Table(COMMUNITIES, self._changes["communities"])

    @property
    def ties(self) -> Table:
        """The 100 ties whose weight differs most."""
        return Table(TIES, self._changes["ties"])

    @property
    def conditions(self) -> Table:
        """Conditions whose status differs."""
        return Table(CONDITIONS, self._changes["conditions"])

    @property
    def contradictions(self) -> Table:
        """The newest 100 contradictions that came up between the two."""
        return Table(CONTRADICTIONS, self._changes["contradictions"])

    @property
    def before(self) -> Network:
        """The network before."""
        return network_inside(self._changes["before"], self._network_input("from", "knownFrom"), self._asked)

    @property
    def after(self) -> Network:
        """The network after."""
        return network_inside(self._changes["after"], self._network_input("to", "knownTo"), self._asked)

    def parts(self) -> GraphParts:
        nodes = {node["entity"]["id"]: node for name in ("before", "after") for node in self._changes[name]["nodes"]}
        return GraphParts(Table(NODES[:3], nodes.values()), self.ties)

    def sources_flow(self) -> Flow[Table]:
        known_on = self.variables["input"].get("knownTo")
        return (
            yield from sources_of_stances(self._asked.link.endpoint, stance_ids(self._changes["positions"]), known_on)
        )

    def _network_input(self, day: str, known: str) -> dict[str, Any]:
        given = self.variables["input"]
        shared = {name: given[name] for name in ("issues", "level") if name in given}
        return {**shared, "asOf": given[day], **({"knownOn": given[known]} if known in given else {})}

    def _repr_html_(self) -> str:
        return self.after._repr_html_() + self.table._repr_html_()
