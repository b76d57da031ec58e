"""Where actors shifted."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import Listing, bipartite
from stancegraph.sources import sources_in, sources_table
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow


class Shifts(Listing):
    """Who moved, newest first: the mean position (-1 to 1) before and after, the statements on either side, by id.

    As a graph: actors and issues, a tie for each shift.
    """

    columns = (
        Column("actor", "text", "actor.id"),
        Column("actor_name", "text", "actor.name"),
        Column("issue", "text", "issue.id"),
        Column("kind", "ShiftKind"),
        Column("on", "date"),
        Column("before", "float"),
        Column("after", "float"),
        Column("last_before", "text", "lastBefore.id"),
        Column("first_after", "text", "firstAfter.id"),
    )

    @property
    def rows(self) -> list[Row]:
        """The rows as the API gave them."""
        rows: list[Row] = self.data["shifts"]
        return rows

    def parts(self) -> GraphParts:
        return bipartite(self.rows, (*self.columns, Column("id", "text", _shift_id)))

    def sources_flow(self) -> Flow[Table]:
        return sources_table(sources_in(self.rows))
        yield  # what they rest on came with them


def _shift_id(row: Row) -> str:
    return f"{row['actor']['id']}.{row['issue']['id']}.{row['kind']}.{row['on']}"
