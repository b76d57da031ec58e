"""Two-mode networks: who stands where on what."""

from __future__ import annotations

from stancegraph.ask import ask
from stancegraph.documents import document
from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import actor_type
from stancegraph.results.network import network_inside
from stancegraph.results.reproducible import Reproducible
from stancegraph.table import Column, Table
from stancegraph.wire import Flow

NODES = (Column("id", "text"), Column("name", "text"), Column("type", "text"))
TIES = (
    Column("actor", "text", "actor.id"),
    Column("issue", "text", "issue.id"),
    Column("position", "Position"),
    Column("weight", "float"),
)
EDGES = (Column("source", "text", "actor.id"), Column("target", "text", "issue.id"), *TIES[2:])
#: What a network of one or of both kinds may be asked for, but not the other, and what changes weights only.
OF_ONE_KIND = {"aggregation", "communities", "isolates", "minWeight", "nodes", "normalization"}


class TwoModeNetwork(Reproducible):
    """Actors tied to the issues that they stand on. As a data frame: the ties; as a graph: both kinds of nodes."""

    field = "twoModeNetwork"

    @property
    def nodes(self) -> Table:
        """Actors, then issues."""
        actors = [{**actor, "type": actor_type(actor)} for actor in self._network["actors"]]
        issues = [{"id": issue["id"], "name": issue["title"], "type": "ISSUE"} for issue in self._network["issues"]]
        return Table(NODES, actors + issues)

    @property
    def table(self) -> Table:
        return Table(TIES, self._network["ties"])

    def parts(self) -> GraphParts:
        return GraphParts(self.nodes, Table(EDGES, self._network["ties"]), attributes=self.attributes)

    def sources_flow(self) -> Flow[Table]:
        network_input = {name: value for name, value in self.pinned()["input"].items() if name not in OF_ONE_KIND}
        data = yield from ask(self._asked.link.endpoint, document("network"), {"input": network_input}, own=True)
        return (yield from network_inside(data["coalitionNetwork"], network_input, self._asked).sources_flow())
