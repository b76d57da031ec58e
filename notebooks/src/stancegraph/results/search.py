"""What was found by its words."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import ENDS, NODE_COLUMNS, Listing, actor_type
from stancegraph.sources import sources_in, sources_table
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow

ACTORS = {"COUNTRY", "OFFICIAL", "ORGANISATION"}


def kind_of(found: Row) -> str:
    """`Country` → `ACTOR`, `Issue` → `ISSUE`: what can be searched, and what can be near."""
    kind = actor_type(found)
    return "ACTOR" if kind in ACTORS else kind


def name_of(found: Row) -> str | None:
    """The name or title; of a statement or claim its summary."""
    name: str | None = found.get("name") or found.get("title") or found.get("summary")
    return name


class Search(Listing):
    """What was found, the best first; `score` compares within one search only. As a graph: nodes without ties."""

    field = "search"
    columns = (
        Column("id", "text", "node.id"),
        Column("kind", "SearchType", lambda row: kind_of(row["node"])),
        Column("name", "text", lambda row: name_of(row["node"])),
        Column("on", "SearchPart", "match.on"),
        Column("exact", "bool", "match.exact"),
        Column("text", "text", "match.text"),
        Column("score", "float"),
    )

    @property
    def rows(self) -> list[Row]:
        """The rows as the API gave them."""
        rows: list[Row] = self.data["search"]["edges"]
        return rows

    def parts(self) -> GraphParts:
        return GraphParts(Table(NODE_COLUMNS, self.table), Table(ENDS, []))

    def sources_flow(self) -> Flow[Table]:
        found = [row["node"] for row in self.rows if row["node"]["__typename"] == "Source"]
        return sources_table([*found, *sources_in(self.rows)])
        yield  # what they rest on came with them
