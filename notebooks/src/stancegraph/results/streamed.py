"""Very many statements: streamed as CSV into a file, and read from there."""

from __future__ import annotations

import csv
import hashlib
import io
import weakref
from collections.abc import Iterator, Mapping
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any

from stancegraph.ask import ask
from stancegraph.documents import document
from stancegraph.extras import extra
from stancegraph.fetch import fetch
from stancegraph.pages import ask_all
from stancegraph.picture import to_parameters
from stancegraph.positions import categories
from stancegraph.results.listing import Statements
from stancegraph.results.result import Asked
from stancegraph.sources import sources_by_id
from stancegraph.table import DTYPES, Row, Table
from stancegraph.verification import Verification, compare
from stancegraph.wire import Flow

if TYPE_CHECKING:
    import pandas
    import polars

#: From this many on; below it, pages are as quick.
STREAM_FROM = 1000
MOST_IDS = 100
#: What the file can be filtered by.
FILTERS = {"issues", "topics", "actors", "sources", "excludeSources", "from", "to", "knownOn"}
#: Names of its columns that are other ones here.
NAMES = {"said_by": "saidBy"}
NUMBERS = {"int": int, "float": float}


def streamed_flow(asked: Asked) -> Flow[StreamedStatements | None]:
    """The statements from `/export/statements.csv`; None where they are few, or where no such file can be had."""
    endpoint = asked.link.endpoint
    wanted: Mapping[str, Any] = asked.variables["filter"]
    # An address has room for so many ids only.
    if any(len(ids) > MOST_IDS for ids in wanted.values() if isinstance(ids, list)):
        return None
    if asked.limit is not None or "orderBy" in asked.variables or not wanted.keys() <= FILTERS:
        return None
    counted = yield from ask(endpoint, document("statement_count"), {"filter": wanted}, own=True)
    if counted["statements"]["totalCount"] < STREAM_FROM:
        return None
    file = TemporaryFile()  # noqa: SIM115 – it lives as long as the result
    answer = yield from fetch(endpoint, "/export/statements.csv", {**to_parameters(wanted), "exact": "true"}, file)
    if answer is None:
        file.close()
        return None
    return StreamedStatements(file, asked)


class StreamedStatements(Statements):
    """Like `Statements`; the rows stay in a temporary file, and a data frame is read straight from it."""

    def __init__(self, file: IO[bytes], asked: Asked) -> None:
        self._file = file
        weakref.finalize(self, file.close)
        super().__init__({"statements": {"sha256": _digest(file)}}, asked)

    @property
    def rows(self) -> list[Row]:
        """The rows in the shape of the API, all in memory; names are ids."""
        return list(self._rows())

    def to_pandas(self) -> pandas.DataFrame:
        pd = extra("pandas")
        dtypes = {NAMES.get(c.name, c.name): DTYPES.get(c.kind) or _category(pd, c.kind) for c in self.columns}
        self._file.seek(0)
        # Namibia's code is the text NA.
        frame: pandas.DataFrame = pd.read_csv(
            self._file, dtype=dtypes, usecols=list(dtypes), keep_default_na=False, na_values=[""]
        )
        frame = frame[list(dtypes)].rename(columns={there: here for here, there in NAMES.items()})
        return frame.astype({c.name: "datetime64[s]" for c in self.columns if c.kind == "date"})

    def to_polars(self) -> polars.DataFrame:
        pl = extra("polars")
        own = {"text": pl.String, "int": pl.Int64, "float": pl.Float64, "date": pl.Date}
        schema = {NAMES.get(c.name, c.name): own.get(c.kind) or pl.Enum(categories(c.kind)) for c in self.columns}
        self._file.seek(0)
        frame: polars.DataFrame = pl.read_csv(self._file, schema_overrides=schema, columns=list(schema))
        return frame.select(list(schema)).rename({there: here for here, there in NAMES.items()})

    def sources_flow(self) -> Flow[Table]:
        ids = {row["source"]["id"] for row in self._rows()}
        return (yield from sources_by_id(self._asked.link.endpoint, ids))

    def verify_flow(self) -> Flow[Verification]:
        return compare(self, (yield from self.again_flow()))

    def again_flow(self) -> Flow[Any]:
        again = yield from streamed_flow(self._asked)
        if again is not None:
            return again
        # They have become few.
        data = yield from ask_all(self._asked.link.endpoint, self.query_text, self.variables, own=True)
        return Statements(data, self._asked)

    def _rows(self) -> Iterator[Row]:
        self._file.seek(0)
        text = io.TextIOWrapper(self._file, "utf-8", newline="")
        try:
            for line in csv.DictReader(text):
                row: dict[str, Any] = {name: cell or None for name, cell in line.items()}
                for column in self.columns:
                    if column.kind in NUMBERS and row[column.name] is not None:
                        row[column.name] = NUMBERS[column.kind](row[column.name])
                named = {"actor": ("name",), "issue": ("title",), "source": (), "saidBy": ()}
                for name, more in named.items():
                    id_ = row[name]
                    row[name] = {"id": id_, **dict.fromkeys(more, id_)} if id_ else None
                yield row
        finally:
            text.detach()

    def __repr__(self) -> str:
        self._file.seek(0, io.SEEK_END)
        return f"<StreamedStatements: {self._file.tell():,} bytes of CSV>"

    def _repr_html_(self) -> str:
        return f"<p>{repr(self)[1:-1]}; <code>.to_pandas()</code> reads them</p>"


def _digest(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while piece := file.read(1 << 20):
        digest.update(piece)
    return digest.hexdigest()


def _category(pd: Any, kind: str) -> Any:
    return "string" if kind == "date" else pd.CategoricalDtype(categories(kind))
