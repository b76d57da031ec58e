"""Who stands between the communities."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import ENDS, actor_type
from stancegraph.results.of_network import ENTITIES, OfNetwork
from stancegraph.table import Column, Table

BROKERS = (
    *ENTITIES,
    Column("type", "text", lambda node: actor_type(node["entity"])),
    Column("community", "int"),
    Column("participation", "float"),
    Column("constraint", "float"),
    Column("betweenness", "float"),
    Column("degree", "int"),
    Column("strength", "float"),
)


class Brokers(OfNetwork):
    """As a data frame: nodes with positive ties, those most between communities first; as a graph: they alone.

    `participation` is 0 to 1, high for brokers; `constraint` above 0, low for them; `betweenness` 0 to 1.
    """

    @property
    def table(self) -> Table:
        return Table(BROKERS, self._network["brokers"])

    def parts(self) -> GraphParts:
        return GraphParts(self.table, Table(ENDS, []), attributes=self.attributes)
