"""How much a network depends on which sources there are."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.of_network import ENTITIES, PAIR, OfNetwork
from stancegraph.table import Column, Row, Table

TOGETHER = (*PAIR, Column("share", "float"))
EDGES = (TOGETHER[0], TOGETHER[2], TOGETHER[4])
INTERVALS = (Column("measure", "text"), *(Column(name, "float") for name in ("value", "low", "high")))
INFLUENCE = (
    Column("source", "text", "source.id"),
    Column("title", "text", "source.title"),
    Column("statements", "int"),
    Column("modularity", "float"),
    Column("negative_share", "float", "negativeShare"),
)
SUPPORT = (*PAIR, *(Column(name, "float") for name in ("weight", "support")), Column("verdict", "Verdict"))
SUPPORT_EDGES = (SUPPORT[0], SUPPORT[2], *SUPPORT[4:])
NODES = (Column("id", "text"), Column("name", "text"))


class Robustness(OfNetwork):
    """As a data frame: how often two land in one community when the sources are drawn again; as a graph likewise.

    The pairs come by falling share, 0 to 1. Random choices follow the network's `seed`: asked again, it is the same.
    """

    @property
    def _robustness(self) -> Row:
        robustness: Row = self._network["robustness"]
        return robustness

    @property
    def resamples(self) -> int:
        """How often the sources were drawn again."""
        return int(self._robustness["resamples"])

    @property
    def source_count(self) -> int:
        """How many sources the network rests on."""
        return int(self._robustness["sources"])

    @property
    def table(self) -> Table:
        return Table(TOGETHER, self._robustness["together"])

    @property
    def intervals(self) -> Table:
        """`modularity` and `negative_share` with all sources, and their 5th and 95th percentile over the resamples."""
        named = {"modularity": "modularity", "negative_share": "negativeShare"}
        return Table(INTERVALS, [{**self._robustness[field], "measure": name} for name, field in named.items()])

    @property
    def influence(self) -> Table:
        """What leaving out one source changes, the largest change of modularity first; at most 100 sources."""
        return Table(INFLUENCE, self._robustness["influence"])

    def parts(self) -> GraphParts:
        pairs = self._robustness["together"]
        ends = {end["id"]: end for pair in pairs for end in (pair["source"], pair["target"])}
        return GraphParts(Table(NODES, ends.values()), Table(EDGES, pairs), attributes=self.attributes)


class Support(OfNetwork):
    """As a data frame: of each tie the share, 0 to 1, of 200 networks of redrawn sources that have it with its sign.

    None for networks whose robustness is not told (method DNA_3_1_2, very large ones). As a graph: nodes and ties.
    """

    @property
    def table(self) -> Table:
        return Table(SUPPORT, self._network["edges"])

    def parts(self) -> GraphParts:
        nodes, ties = (self._network[name] for name in ("nodes", "edges"))
        return GraphParts(Table(ENTITIES, nodes), Table(SUPPORT_EDGES, ties), attributes=self.attributes)
