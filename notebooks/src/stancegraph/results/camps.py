"""Into which camps a network falls: by polarization, and by structural balance."""

from __future__ import annotations

from typing import Any

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import ENDS, actor_type
from stancegraph.results.of_network import ENTITIES, PAIR, OfNetwork
from stancegraph.table import Column, Row, Table

CAMPS = (
    Column("camp", "int"),
    Column("id", "text"),
    Column("name", "text"),
    Column("type", "text", actor_type),
)
NODES = (*CAMPS[1:], CAMPS[0])
TIES = (*PAIR, Column("weight", "float"), Column("shared_issues", "int", "sharedIssues"))
EDGES = (TIES[0], TIES[2], *TIES[4:])
MEASURES = (
    *(Column(name, "float") for name in ("index", "frustration", "bound")),
    Column("proved", "bool"),
    Column("walk_balance", "float", "walkBalance"),
    *(
        Column(f"{signs}_{sign}", "int", f"triangles.{signs}{sign.capitalize()}")
        for signs, sign in (("all", "positive"), ("one", "negative"), ("two", "negative"), ("all", "negative"))
    ),
    Column("balanced", "float", "triangles.balanced"),
)
PLACED = (*ENTITIES, Column("share", "float"))


def camp_rows(camps: list[Row]) -> list[dict[str, Any]]:
    """A row for each member, with the camp's number from 0."""
    return [{**member, "camp": at} for at, camp in enumerate(camps) for member in camp["members"]]


class Polarization(OfNetwork):
    """As a data frame: who is in which camp; empty where nobody agrees or differs. As a graph: nodes without ties."""

    @property
    def _polarization(self) -> Row:
        return self._network["polarization"] or {"score": None, "camps": []}

    @property
    def score(self) -> float | None:
        """How far the best division is from perfect, 0 (perfect) to 1; None without agreement and conflict."""
        score = self._polarization["score"]
        return None if score is None else float(score)

    @property
    def table(self) -> Table:
        return Table(CAMPS, camp_rows(self._polarization["camps"]))

    def parts(self) -> GraphParts:
        rows = camp_rows(self._polarization["camps"])
        return GraphParts(Table(NODES, rows), Table(ENDS, []), attributes=self.attributes)


class Balance(OfNetwork):
    """As a data frame: the ties against the best division into camps; as a graph: all nodes and those ties."""

    @property
    def _balance(self) -> Row:
        balance: Row = self._network["balance"]
        return balance

    @property
    def measures(self) -> dict[str, Any]:
        """`index` (1: balanced), `frustration`, its `bound`, if it is `proved`, `walk_balance`, triangles by signs."""
        return Table(MEASURES, [self._balance])[0]

    @property
    def table(self) -> Table:
        return Table(TIES, self._balance["frustratedTies"])

    @property
    def camps(self) -> Table:
        """Who is in which camp of one best division, the largest camp first, numbered from 0."""
        return Table(CAMPS, camp_rows(self._balance["camps"]))

    @property
    def placed_differently(self) -> Table:
        """Who stands on the other side in which share (0 to 1) of the divisions that are nearly as good.

        Empty over 40 nodes, which are too many to try, and with more than two camps.
        """
        near = self._balance["nearOptimal"]
        return Table(PLACED, near["placedDifferently"] if near else [])

    def parts(self) -> GraphParts:
        nodes = Table(NODES, camp_rows(self._balance["camps"]))
        return GraphParts(nodes, Table(EDGES, self._balance["frustratedTies"]), attributes=self.attributes)
