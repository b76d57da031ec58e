"""The statements that a large network of statements is drawn from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stancegraph.documents import document
from stancegraph.pages import ask_all
from stancegraph.results.listing import Statements
from stancegraph.results.result import Asked, Link
from stancegraph.results.streamed import streamed_flow
from stancegraph.sources import SOURCE_COLUMNS
from stancegraph.table import Table
from stancegraph.wire import Flow


def sources_in_window(link: Link, network_input: Mapping[str, Any]) -> Flow[Table]:
    """The sources of all statements on the network's issues in its window, without those that it leaves out."""
    shared = ("issues", "topics", "excludeSources", "knownOn")
    wanted: dict[str, Any] = {**(network_input.get("window") or {})}
    wanted |= {name: network_input[name] for name in shared if name in network_input}
    asked = Asked(document("statements"), {"filter": wanted}, link)
    statements: Statements | None = yield from streamed_flow(asked)
    if statements is None:
        data = yield from ask_all(link.endpoint, asked.query_text, asked.variables, own=True)
        statements = Statements(data, asked)
    sources = yield from statements.sources_flow()
    return Table(SOURCE_COLUMNS, [_as_row(row) for row in sources])


def _as_row(row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, "publishedOn": row["published_on"]}
