"""What is measured of a network, beside the network itself."""

from __future__ import annotations

from stancegraph.ask import ask
from stancegraph.documents import document
from stancegraph.results.network import network_inside
from stancegraph.results.reproducible import Reproducible
from stancegraph.results.result import hash_of
from stancegraph.table import Column, Table
from stancegraph.wire import Flow

ENTITIES = (
    Column("id", "text", "entity.id"),
    Column("name", "text", "entity.name"),
)
PAIR = (
    Column("source", "text", "source.id"),
    Column("source_name", "text", "source.name"),
    Column("target", "text", "target.id"),
    Column("target_name", "text", "target.name"),
)


class OfNetwork(Reproducible):
    """`reproducibility` is the network's (its `hash` is that of `graph.network(...)`), `hash` the answer's own."""

    field = "coalitionNetwork"

    @property
    def hash(self) -> str:
        return hash_of(self.data)

    def sources_flow(self) -> Flow[Table]:
        network_input = self.pinned()["input"]
        data = yield from ask(self._asked.link.endpoint, document("network"), {"input": network_input}, own=True)
        return (yield from network_inside(data["coalitionNetwork"], network_input, self._asked).sources_flow())
