"""Lists of events."""

from __future__ import annotations

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import NODE_COLUMNS, Listing
from stancegraph.sources import sources_table
from stancegraph.table import Column, Table
from stancegraph.wire import Flow


class Events(Listing):
    """Meetings and the like. As a graph: actors and events, a tie for each part that somebody takes."""

    field = "events"
    columns = (
        Column("id", "text"),
        Column("title", "text"),
        Column("starts_on", "date", "startsOn"),
        Column("ends_on", "date", "endsOn"),
        Column("place", "text"),
        Column("about", "text", "about.id"),
        Column("participants", "text", "participants.actor.id"),
        Column("source", "text", "source.id"),
        Column("locator", "text"),
        Column("summary", "text"),
    )

    def parts(self) -> GraphParts:
        ties = [{**part, "event": row["id"]} for row in self.rows for part in row["participants"]]
        actors = {tie["actor"]["id"]: {**tie["actor"], "kind": "ACTOR"} for tie in ties}
        events = [{"id": row["id"], "name": row["title"], "kind": "EVENT"} for row in self.rows]
        edges = (
            Column("source", "text", "actor.id"),
            Column("target", "text", "event"),
            Column("id", "text", lambda tie: f"{tie['actor']['id']}~{tie['event']}~{tie['role']}"),
            Column("role", "EventRole"),
        )
        return GraphParts(Table(NODE_COLUMNS, [*actors.values(), *events]), Table(edges, ties), parallel=True)

    def sources_flow(self) -> Flow[Table]:
        return sources_table(row["source"] for row in self.rows if row["source"])
        yield  # what they rest on came with them
