"""How firm and how old positions are."""

from __future__ import annotations

from typing import Any

from stancegraph.ask import ask
from stancegraph.documents import document
from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import ENDS, NODE_COLUMNS, bipartite
from stancegraph.results.of_network import OfNetwork
from stancegraph.results.result import Result
from stancegraph.sources import sources_in, sources_table
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow

MEASURES = (
    Column("state", "EstimateState", "estimate.state"),
    *(
        Column(name, "float", f"estimate.{name}")
        for name in ("value", "support", "low", "high", "belief", "disbelief", "uncertainty")
    ),
    Column("effective_evidence", "float", "estimate.effectiveEvidence"),
    Column("evidence_count", "int", "estimate.evidenceCount"),
    Column("newest", "date", "estimate.newest"),
)
ESTIMATES = (
    Column("actor", "text", "actor.id"),
    Column("actor_name", "text", "actor.name"),
    Column("issue", "text", "issue.id"),
    Column("position", "Position"),
    *MEASURES,
)
EVIDENCE = (
    Column("statement", "text", "statement.id"),
    Column("date", "date", "statement.date"),
    Column("position", "Position", "statement.position"),
    *(Column(name, "float") for name in ("value", "weight", "reliability", "credibility", "directness", "decay")),
    Column("source", "text", "statement.source.id"),
    Column("summary", "text", "statement.summary"),
)


class Estimates(OfNetwork):
    """As a data frame: how firm each actor's position on each issue is; as a graph: actors and issues, a tie for each.

    `value` is the weighted mean of its statements, -1 to 1; `support` the share of support, 0 to 1, with its 90 %
    interval from `low` to `high`; `belief`, `disbelief` and `uncertainty`, 0 to 1, add up to 1; `effective_evidence` is
    in statements of equal weight.
    """

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row for each actor and issue."""
        return [
            {**position, "actor": node["entity"]} for node in self._network["nodes"] for position in node["positions"]
        ]

    @property
    def table(self) -> Table:
        return Table(ESTIMATES, self.rows)

    def parts(self) -> GraphParts:
        tie = Column("id", "text", lambda row: f"{row['actor']['id']}~{row['issue']['id']}")
        return bipartite(self.rows, (*ESTIMATES, tie))

    def sources_flow(self) -> Flow[Table]:
        variables = {"input": self.pinned()["input"]}
        data = yield from ask(self._asked.link.endpoint, document("sources_of_estimates"), variables, own=True)
        return sources_table(sources_in(data))


class Estimate(Result):
    """As a data frame: the 100 heaviest pieces of evidence, `weight` being the product of the four that follow it.

    As a graph: the statements, without ties.
    """

    @property
    def _estimate(self) -> Row:
        estimate: Row = self.data["estimate"]
        return estimate

    @property
    def measures(self) -> dict[str, Any]:
        """What they come to: the columns of `graph.estimates()`, from `state` to `newest`."""
        return Table(MEASURES, [self.data])[0]

    @property
    def table(self) -> Table:
        return Table(EVIDENCE, self._estimate["evidence"])

    def parts(self) -> GraphParts:
        said = [
            {"id": one["statement"]["id"], "name": one["statement"]["summary"], "kind": "STATEMENT"}
            for one in self._estimate["evidence"]
        ]
        return GraphParts(Table(NODE_COLUMNS, said), Table(ENDS, []))

    def sources_flow(self) -> Flow[Table]:
        return sources_table(sources_in(self._estimate))
        yield  # what it rests on came with it

    def pinned(self) -> dict[str, Any]:
        return {"asOf": self._asked.on, **self.variables}
