"""Lists: actors, issues, stances, statements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from stancegraph.graph_parts import GraphParts
from stancegraph.results.result import Result
from stancegraph.sources import sources_of_stances, sources_table
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow

NODE_COLUMNS = (Column("id", "text"), Column("name", "text"), Column("kind", "text"))


def actor_type(row: Row) -> str:
    """`Country` → `COUNTRY`."""
    return str(row["__typename"]).upper()


def clauses_text(row: Row) -> str | None:
    """`un-mandate → NEUTRAL; not ceasefire and peace → SUPPORT`."""
    clauses = (f"{' and '.join(map(_literal_text, clause['all']))} → {clause['then']}" for clause in row["clauses"])
    return "; ".join(clauses) or None


def _literal_text(literal: Row) -> str:
    return f"{'not ' if literal['not'] else ''}{literal['condition']['id']}"


class Listing(Result):
    """A list of rows, followed to its end."""

    field: ClassVar[str]
    columns: ClassVar[Sequence[Column]]

    @property
    def rows(self) -> list[Mapping[str, Any]]:
        """The rows as the API gave them."""
        rows: list[Mapping[str, Any]] = self.data[self.field]["nodes"]
        return rows

    @property
    def table(self) -> Table:
        return Table(self.columns, self.rows)


class Actors(Listing):
    """Who can hold a stance. As a graph: nodes without ties."""

    field = "actors"
    columns = (
        Column("id", "text"),
        Column("type", "ActorType", actor_type),
        Column("name", "text"),
        Column("aliases", "text", lambda row: "; ".join(row["aliases"]) or None),
        Column("iso2", "text"),
        Column("iso3", "text"),
        Column("wikidata", "text"),
        Column("kind", "OrganisationKind"),
        Column("anonymous", "bool"),
    )

    def parts(self) -> GraphParts:
        return GraphParts(self.table, Table(ENDS, []))


class Issues(Listing):
    """What one can be for or against. As a graph: each issue tied to the one it is a part of."""

    field = "issues"
    columns = (
        Column("id", "text"),
        Column("title", "text"),
        Column("question", "text"),
        Column("topics", "text"),
        Column("part_of", "text", "partOf.id"),
    )

    def parts(self) -> GraphParts:
        listed = {row["id"] for row in self.rows}
        ties = [row for row in self.rows if row["partOf"] and row["partOf"]["id"] in listed]
        edges = Table((Column("source", "text", "id"), Column("target", "text", "partOf.id")), ties)
        return GraphParts(self.table, edges, directed=True)


class Stances(Listing):
    """Positions over a period. As a graph: actors and issues, a tie for each stance."""

    field = "stances"
    columns = (
        Column("id", "text"),
        Column("actor", "text", "actor.id"),
        Column("actor_name", "text", "actor.name"),
        Column("issue", "text", "issue.id"),
        Column("position", "Position"),
        Column("effective_position", "Position", "effectivePosition"),
        Column("from", "date"),
        Column("to", "date"),
        Column("precision", "Precision"),
        Column("confidence", "float"),
        Column("clauses", "text", clauses_text),
        Column("summary", "text"),
    )

    def parts(self) -> GraphParts:
        return bipartite(self.rows, self.columns)

    def pinned(self) -> dict[str, Any]:
        return {"asOf": self._asked.on, **self.variables}

    def sources_flow(self) -> Flow[Table]:
        ids = [row["id"] for row in self.rows]
        known_on = (self.variables.get("filter") or {}).get("knownOn")
        return (yield from sources_of_stances(self._asked.link.endpoint, ids, known_on))


class Statements(Listing):
    """Dated acts that show a position. As a graph: actors and issues, a tie for each statement."""

    field = "statements"
    columns = (
        Column("id", "text"),
        Column("actor", "text", "actor.id"),
        Column("said_by", "text", "saidBy.id"),
        Column("issue", "text", "issue.id"),
        Column("date", "date"),
        Column("precision", "Precision"),
        Column("position", "Position"),
        Column("value", "float"),
        Column("raw", "text"),
        Column("kind", "StatementKind"),
        Column("directness", "Directness"),
        Column("credibility", "int"),
        Column("utterance", "text"),
        Column("source", "text", "source.id"),
        Column("locator", "text"),
        Column("summary", "text"),
    )

    def parts(self) -> GraphParts:
        return bipartite(self.rows, self.columns)

    def sources_flow(self) -> Flow[Table]:
        return sources_table(row["source"] for row in self.rows)
        yield  # what they rest on came with them


ENDS = (Column("source", "text"), Column("target", "text"))


def bipartite(rows: Sequence[Row], columns: Sequence[Column]) -> GraphParts:
    """Actors and issues; a tie, named by its id, for each row."""
    nodes: dict[str, Row] = {}
    for row in rows:
        for kind, name in (("actor", "name"), ("issue", "title")):
            end = row[kind]
            nodes[end["id"]] = {"id": end["id"], "name": end[name], "kind": kind.upper()}
    ends = (Column("source", "text", "actor.id"), Column("target", "text", "issue.id"))
    # GEXF has a source and a kind of its own for ties.
    rest = [
        Column(
            {"source": "reported_in", "kind": "act"}.get(column.name, column.name),
            column.kind,
            column.of or column.name,
        )
        for column in columns
        if column.name not in {"actor", "actor_name", "issue"}
    ]
    return GraphParts(Table(NODE_COLUMNS, nodes.values()), Table((*ends, *rest), rows), directed=True, parallel=True)
