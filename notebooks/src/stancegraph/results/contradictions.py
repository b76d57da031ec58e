"""Who contradicts whom, or itself."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import NODE_COLUMNS, Listing
from stancegraph.sources import sources_in, sources_table
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow

WHAT = (
    Column("issue", "text", "issue.id"),
    Column("difference", "float"),
    Column("days", "int"),
    *(
        Column(f"{which}{name and '_'}{name}", kind, f"{which}.{path}")
        for which in ("first", "second")
        for name, kind, path in (
            ("", "text", "id"),
            ("date", "date", "date"),
            ("position", "Position", "position"),
            ("source", "text", "source.id"),
        )
    ),
)


class Contradictions(Listing):
    """Pairs of statements, by the day of the later one, newest first; `difference` is 0 to 2.

    `other` is who made the second, where that is another. As a graph: who made the first tied to who made the second;
    who contradicts itself, to itself.
    """

    field = "contradictions"
    columns = (
        Column("kind", "ContradictionKind"),
        Column("actor", "text", "actor.id"),
        Column("actor_name", "text", "actor.name"),
        Column("other", "text", "other.id"),
        *WHAT,
    )

    def parts(self) -> GraphParts:
        ends = [end for row in self.rows for end in (row["actor"], row["other"]) if end]
        nodes = {end["id"]: {**end, "kind": "ACTOR"} for end in ends}
        edges = (
            Column("source", "text", "actor.id"),
            Column("target", "text", lambda row: (row["other"] or row["actor"])["id"]),
            Column("id", "text", _pair_id),
            Column("contradiction", "ContradictionKind", "kind"),
            *WHAT,
        )
        return GraphParts(Table(NODE_COLUMNS, nodes.values()), Table(edges, self.rows), directed=True, parallel=True)

    def sources_flow(self) -> Flow[Table]:
        return sources_table(sources_in(self.rows))
        yield  # what they rest on came with them


def _pair_id(row: Row) -> str:
    return f"{row['first']['id']}.{row['second']['id']}.{row['kind']}"
