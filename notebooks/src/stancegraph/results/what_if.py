"""Who would move."""

from __future__ import annotations

from typing import Any

from stancegraph.graph_parts import GraphParts
from stancegraph.results.network import CONDITIONS, Network, network_inside
from stancegraph.results.result import Result
from stancegraph.sources import sources_of_stances, stance_ids
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow


def because_text(move: Row) -> str | None:
    """`un-mandate; not ceasefire`."""
    return "; ".join(f"{'not ' if one['not'] else ''}{one['condition']['id']}" for one in move["because"]) or None


MOVES = (
    Column("actor", "text", "actor.id"),
    Column("actor_name", "text", "actor.name"),
    Column("issue", "text", "issue.id"),
    Column("from", "Position"),
    Column("to", "Position"),
    Column("round", "int"),
    Column("because", "text", because_text),
)


class WhatIf(Result):
    """As a data frame: who moves although nobody trusts anybody; as a graph: the network as it would be."""

    @property
    def _answer(self) -> Row:
        answer: Row = self.data["whatIf"]
        return answer

    @property
    def table(self) -> Table:
        return self.least

    @property
    def least(self) -> Table:
        """Who moves although nobody trusts anybody, by round."""
        return Table(MOVES, self._answer["least"])

    @property
    def greatest(self) -> Table:
        """Who moves if all expect it."""
        return Table(MOVES, self._answer["greatest"])

    @property
    def gap(self) -> Table:
        """The coordination gap: who stands elsewhere in the greatest than in the least."""
        return Table(MOVES, self._answer["gap"])

    @property
    def open(self) -> Table:
        """Conditions that stances hang on and whose status nobody knows."""
        return Table(CONDITIONS, self._answer["open"])

    @property
    def undetermined(self) -> list[str]:
        """Ids of stances that would oscillate."""
        return [stance["id"] for stance in self._answer["undetermined"]]

    @property
    def rounds(self) -> int:
        """The last round in which somebody moves; 0 when nobody does."""
        return int(self._answer["rounds"])

    @property
    def network(self) -> Network:
        """The network as it would be."""
        return network_inside(self._answer["network"], self._network_input(), self._asked)

    @property
    def today(self) -> Network:
        """The network as it is."""
        return network_inside(self._answer["today"], {**self._network_input(), "assume": []}, self._asked)

    def parts(self) -> GraphParts:
        return self.network.parts()

    def sources_flow(self) -> Flow[Table]:
        known_on = self.variables["input"].get("knownOn")
        return (yield from sources_of_stances(self._asked.link.endpoint, stance_ids(self.data), known_on))

    def pinned(self) -> dict[str, Any]:
        return {"input": {**self.variables["input"], "asOf": self.network.pinned()["input"]["asOf"]}}

    def _network_input(self) -> dict[str, Any]:
        return dict(self.variables["input"])

    def _repr_html_(self) -> str:
        return self.network._repr_html_() + self.least._repr_html_()
