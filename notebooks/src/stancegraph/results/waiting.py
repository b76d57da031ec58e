"""Who waits for whom."""

from __future__ import annotations

from typing import Any

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import NODE_COLUMNS
from stancegraph.results.result import Result
from stancegraph.results.what_would_it_take import ANSWERS
from stancegraph.sources import sources_of_stances, stance_ids
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow


def member_text(member: Row) -> str:
    """`france~own-troops`."""
    return f"{member['actor']['id']}~{member['issue']['id']}"


WHAT = (
    Column("on", "text", "on.id"),
    Column("position", "Position"),
    Column("condition", "text", "condition.id"),
    Column("not", "bool"),
    Column("holds", "bool"),
)
TIES = (
    Column("actor", "text", "actor.id"),
    Column("actor_name", "text", "actor.name"),
    Column("issue", "text", "issue.id"),
    Column("stance", "text", "stance.id"),
    Column("for", "text", "for.id"),
    *WHAT,
)
EDGES = (
    Column("source", "text", "actor.id"),
    Column("target", "text", "for.id"),
    Column(
        "id", "text", lambda tie: f"{tie['stance']['id']}.{tie['condition']['id']}.{tie['for']['id']}.{tie['on']['id']}"
    ),
    *TIES[2:4],
    *WHAT,
)
DEADLOCK = Column("deadlock", "int")
DEADLOCKS = (
    DEADLOCK,
    Column("members", "text", lambda row: [member_text(one) for one in row["members"]]),
    Column("locked", "bool"),
    Column("complete", "bool"),
)
LAYERS = (
    Column("layer", "int"),
    Column("actor", "text", "actor.id"),
    Column("actor_name", "text", "actor.name"),
    Column("issue", "text", "issue.id"),
    Column("stance", "text", "stance.id"),
)


class Waiting(Result):
    """As a data frame: who waits for whom, at most 1000 ties (`tie_count`: how many there are); as a graph likewise."""

    @property
    def _answer(self) -> Row:
        answer: Row = self.data["waiting"]
        return answer

    @property
    def table(self) -> Table:
        return Table(TIES, self._answer["ties"])

    @property
    def tie_count(self) -> int:
        """How many ties there are in all."""
        return int(self._answer["tieCount"])

    @property
    def deadlocks(self) -> Table:
        """Groups each of which waits, directly or not, for every other: the 100 largest, numbered from 0."""
        return Table(DEADLOCKS, self._deadlocks())

    @property
    def deadlock_count(self) -> int:
        """How many such groups there are in all."""
        return int(self._answer["deadlockCount"])

    @property
    def ways_out(self) -> Table:
        """Of each deadlock the smallest sets of steps after which every member moves."""
        rows = [{**way, "deadlock": one["deadlock"]} for one in self._deadlocks() for way in one["waysOut"]]
        return Table((DEADLOCK, *ANSWERS), rows)

    @property
    def layers(self) -> Table:
        """The cascade as it stands: layer 0 moved without met conditions, layer r because of layers below r."""
        rows = [{**member, "layer": one["layer"]} for one in self._answer["layers"] for member in one["members"]]
        return Table(LAYERS, rows)

    def parts(self) -> GraphParts:
        ends = [end for tie in self._answer["ties"] for end in (tie["actor"], tie["for"])]
        nodes = {end["id"]: {**end, "kind": "ACTOR"} for end in ends}
        edges = Table(EDGES, self._answer["ties"])
        return GraphParts(Table(NODE_COLUMNS, nodes.values()), edges, directed=True, parallel=True)

    def sources_flow(self) -> Flow[Table]:
        known_on = self.variables["input"].get("knownOn")
        return (yield from sources_of_stances(self._asked.link.endpoint, stance_ids(self.data), known_on))

    def pinned(self) -> dict[str, Any]:
        return {"input": {"asOf": self._asked.on, **self.variables["input"]}}

    def _deadlocks(self) -> list[Row]:
        return [{**one, "deadlock": at} for at, one in enumerate(self._answer["deadlocks"])]
