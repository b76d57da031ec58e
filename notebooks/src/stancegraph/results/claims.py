"""Lists of claims."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import Listing, bipartite
from stancegraph.sources import sources_table
from stancegraph.table import Column, Table
from stancegraph.wire import Flow


class Claims(Listing):
    """What somebody says of how many others stand where. As a graph: who claims and issues, a tie for each claim."""

    field = "claims"
    columns = (
        Column("id", "text"),
        Column("by", "text", "by.id"),
        Column("issue", "text", "issue.id"),
        Column("position", "Position"),
        Column("count", "text"),
        Column("among", "text", "among.id"),
        Column("date", "date"),
        Column("precision", "Precision"),
        Column("source", "text", "source.id"),
        Column("locator", "text"),
        Column("summary", "text"),
    )

    def parts(self) -> GraphParts:
        return bipartite([{**row, "actor": row["by"]} for row in self.rows], self.columns)

    def sources_flow(self) -> Flow[Table]:
        return sources_table(row["source"] for row in self.rows)
        yield  # what they rest on came with them
