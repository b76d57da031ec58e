"""Which issues carry a network's shape."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import ENDS
from stancegraph.results.of_network import OfNetwork
from stancegraph.table import Column, Row, Table

STEPS = (
    Column("issue", "text", "issue.id"),
    Column("title", "text", "issue.title"),
    Column("backbone_loss", "float", "backboneLoss"),
    Column("redundant_loss", "float", "redundantLoss"),
    Column("statements", "int"),
)
PARTS = (
    Column("by", "text"),
    Column("backbone", "text", "backbone.id"),
    Column("redundant", "text", "redundant.id"),
    *STEPS[2:],
)
NODES = (Column("id", "text", "issue.id"), Column("name", "text", "issue.title"), *STEPS[2:])


class Backbone(OfNetwork):
    """As a data frame: issues taken out one after the other, each time the one whose absence loses least.

    Losses are 0 to 2: of the issues left (`backbone_loss`) and of those taken out so far (`redundant_loss`).
    As a graph: the issues, without ties.
    """

    @property
    def _backbone(self) -> Row:
        backbone: Row = self._network["backbone"]
        return backbone

    @property
    def table(self) -> Table:
        return Table(STEPS, self._backbone["nested"])

    @property
    def best(self) -> Table:
        """The best part of `size` issues and under `penalty`, a row for each that was asked for; exact."""
        asked = {"size": self._backbone.get("fixed"), "penalty": self._backbone.get("penalised")}
        return Table(PARTS, [{**part, "by": by} for by, part in asked.items() if part])

    def parts(self) -> GraphParts:
        return GraphParts(Table(NODES, self._backbone["nested"]), Table(ENDS, []), attributes=self.attributes)
