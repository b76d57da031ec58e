"""Data frames have the same columns and types whatever the answer holds."""

from __future__ import annotations

from typing import Any

import pandas as pd
import polars as pl
import pytest
from fake_server import FakeServer

from stancegraph import MissingExtra
from stancegraph.results.listing import Actors, Stances, Statements
from stancegraph.results.network import EDGES, NODES
from stancegraph.results.what_if import MOVES
from stancegraph.table import Column, Table

COLUMNS = (
    Column("id", "text"),
    Column("names", "text", "names.of"),
    Column("count", "int"),
    Column("share", "float"),
    Column("known", "bool"),
    Column("on", "date"),
    Column("at", "instant"),
    Column("position", "Position"),
)
FULL = {
    "id": "a",
    "names": [{"of": "x"}, {"of": "y"}],
    "count": 1,
    "share": 1,
    "known": True,
    "on": "1946-01-01",
    "at": "2025-04-10T12:00:00.000Z",
    "position": "SUPPORT",
}
EMPTY = dict.fromkeys(FULL)
ROWS: list[list[dict[str, Any]]] = [[], [FULL], [EMPTY], [FULL, EMPTY]]
PANDAS = ["string", "string", "Int64", "float64", "boolean", "datetime64[s]", "datetime64[ms, UTC]", "category"]


@pytest.mark.parametrize("rows", ROWS)
def test_types_of_pandas_do_not_depend_on_the_rows(rows: list[dict[str, Any]]) -> None:
    frame = Table(COLUMNS, rows).to_pandas()
    assert [str(dtype) for dtype in frame.dtypes] == PANDAS
    assert list(frame["position"].cat.categories) == [
        "OPPOSE",
        "LEAN_OPPOSE",
        "NEUTRAL",
        "LEAN_SUPPORT",
        "SUPPORT",
        "UNDECIDED",
    ]
    assert len(frame) == len(rows)


@pytest.mark.parametrize("rows", ROWS)
def test_types_of_polars_do_not_depend_on_the_rows(rows: list[dict[str, Any]]) -> None:
    frame = Table(COLUMNS, rows).to_polars()
    assert frame.dtypes[:6] == [pl.String, pl.String, pl.Int64, pl.Float64, pl.Boolean, pl.Date]
    assert frame.dtypes[6] == pl.Datetime("ms", "UTC")
    assert isinstance(frame.dtypes[7], pl.Enum)


def test_values_arrive() -> None:
    row = Table(COLUMNS, [FULL]).to_pandas().iloc[0]
    assert (row["names"], row["count"], row["share"], row["on"]) == ("x y", 1, 1.0, pd.Timestamp("1946-01-01"))
    assert row["at"] == pd.Timestamp("2025-04-10T12:00Z")


@pytest.mark.parametrize("columns", [Actors.columns, Stances.columns, Statements.columns, NODES, EDGES, MOVES])
def test_every_table_can_be_empty(columns: tuple[Column, ...]) -> None:
    names = [column.name for column in columns]
    assert list(Table(columns, []).to_pandas().columns) == names == Table(columns, []).to_polars().columns


def test_names_are_shown_as_text() -> None:
    shown = Table(COLUMNS[:1], [{"id": "<script>alert(1)</script>"}])._repr_html_()
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown


def test_a_library_that_is_not_there_is_named_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def without(library: str) -> None:
        raise ImportError(library)

    monkeypatch.setattr("stancegraph.extras.import_module", without)
    server = FakeServer({"data": {"issues": {"pageInfo": {"hasNextPage": False, "endCursor": None}, "nodes": []}}})
    with pytest.raises(MissingExtra, match=r"pip install 'stancegraph\[igraph\]'"):
        server.graph().issues().to_igraph()
