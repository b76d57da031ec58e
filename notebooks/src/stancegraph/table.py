"""Rows of an answer as a table whose columns and types do not depend on the rows."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, overload

from stancegraph.extras import extra
from stancegraph.positions import categories

if TYPE_CHECKING:
    import pandas
    import polars

Row = Mapping[str, Any]
Scalar = str | int | float | bool | None
SHOWN_ROWS = 10
#: What pandas calls it.
DTYPES = {"text": "string", "int": "Int64", "float": "float64", "bool": "boolean"}


@dataclass(frozen=True)
class Column:
    """A column: its name, its type, and where its value stands in a row of the answer.

    `kind` is text, int, float, bool, date, instant or the name of an enum of the schema. `of` is a path like `actor.id`
    (through lists all that it reaches, joined by blanks) or a function.
    """

    name: str
    kind: str
    of: str | Callable[[Row], Any] = ""

    def value(self, row: Row) -> Scalar:
        """The cell of that row; None where there is nothing."""
        found = self.of(row) if callable(self.of) else _follow(row, (self.of or self.name).split("."))
        if isinstance(found, list):
            return " ".join(str(item) for item in found) if found else None
        if found is None:
            return None
        return float(found) if self.kind == "float" else found


class Table(Sequence[dict[str, Scalar]]):
    """Rows of scalars under fixed columns."""

    def __init__(self, columns: Sequence[Column], rows: Iterable[Row]) -> None:
        self.columns = tuple(columns)
        self._rows = [{column.name: column.value(row) for column in columns} for row in rows]

    @overload
    def __getitem__(self, at: int) -> dict[str, Scalar]: ...
    @overload
    def __getitem__(self, at: slice) -> list[dict[str, Scalar]]: ...
    def __getitem__(self, at: int | slice) -> dict[str, Scalar] | list[dict[str, Scalar]]:
        return self._rows[at]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[dict[str, Scalar]]:
        return iter(self._rows)

    def column(self, name: str) -> list[Scalar]:
        """All cells under that name."""
        return [row[name] for row in self._rows]

    def to_pandas(self) -> pandas.DataFrame:
        """A data frame: string, Int64, float64, boolean, datetime64 and category, also without a row."""
        pd = extra("pandas")
        frame: pandas.DataFrame = pd.DataFrame({c.name: _series(pd, c, self.column(c.name)) for c in self.columns})
        return frame

    def to_polars(self) -> polars.DataFrame:
        """A data frame: String, Int64, Float64, Boolean, Date, Datetime and Enum, also without a row."""
        pl = extra("polars")
        frame: polars.DataFrame = pl.DataFrame(
            [
                pl.Series(c.name, [_parsed(c, cell) for cell in self.column(c.name)], _polars(pl, c))
                for c in self.columns
            ]
        )
        return frame

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{html.escape(column.name)}</th>" for column in self.columns)
        body = "".join(
            f"<tr>{''.join(f'<td>{_shown(cell)}</td>' for cell in row.values())}</tr>" for row in self[:SHOWN_ROWS]
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{self._size()}</p>"

    def __repr__(self) -> str:
        return f"<Table of {', '.join(column.name for column in self.columns)}: {self._size()}>"

    def _size(self) -> str:
        rows = f"{len(self)} row{'' if len(self) == 1 else 's'}"
        return f"the first {SHOWN_ROWS} of {rows}" if len(self) > SHOWN_ROWS else rows


def _follow(row: Any, path: Sequence[str]) -> Any:
    for at, name in enumerate(path):
        if row is None:
            return None
        if isinstance(row, list):
            reached = [_follow(item, path[at:]) for item in row]
            return [leaf for item in reached for leaf in (item if isinstance(item, list) else [item])]
        row = row.get(name)
    return row


def _series(pd: Any, column: Column, cells: list[Scalar]) -> Any:
    if column.kind in DTYPES:
        return pd.Series(cells, dtype=DTYPES[column.kind])
    if column.kind == "date":
        return pd.Series(cells, dtype="datetime64[s]")
    if column.kind == "instant":
        return pd.to_datetime(pd.Series(cells, dtype="string"), utc=True, format="ISO8601").dt.as_unit("ms")
    return pd.Series(pd.Categorical(cells, categories=categories(column.kind)))


def _polars(pl: Any, column: Column) -> Any:
    dtypes = {"text": pl.String, "int": pl.Int64, "float": pl.Float64, "bool": pl.Boolean, "date": pl.Date}
    if column.kind == "instant":
        return pl.Datetime("ms", "UTC")
    return dtypes.get(column.kind) or pl.Enum(categories(column.kind))


def _parsed(column: Column, cell: Scalar) -> Any:
    if column.kind == "date" and isinstance(cell, str):
        return date.fromisoformat(cell)
    if column.kind == "instant" and isinstance(cell, str):
        return datetime.fromisoformat(cell.replace("Z", "+00:00"))
    return cell


def _shown(cell: Scalar) -> str:
    if cell is None:
        return ""
    text = f"{cell:.4g}" if isinstance(cell, float) else str(cell)
    return html.escape(text if len(text) <= 120 else f"{text[:119]}…")
