"""What every answer can do."""

from __future__ import annotations

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from stancegraph.ask import Endpoint
from stancegraph.graph_parts import GraphParts
from stancegraph.pages import ask_all
from stancegraph.table import Table
from stancegraph.verification import Verification, compare
from stancegraph.wire import Flow

if TYPE_CHECKING:
    import igraph
    import networkx
    import pandas
    import polars
    from typing_extensions import Self

T = TypeVar("T")


class Link(Protocol):
    """The way back to the server."""

    endpoint: Endpoint

    def run(self, flow: Flow[T]) -> T:
        """Runs a flow to its end, blocking."""


def today() -> str:
    """In UTC, as the server counts."""
    return datetime.now(timezone.utc).date().isoformat()


@dataclass(frozen=True)
class Asked:
    """What was asked, and how to ask again."""

    query_text: str
    variables: Mapping[str, Any]
    link: Link
    #: How many rows of a list at most.
    limit: int | None = None
    #: The day on which it was asked.
    on: str = field(default_factory=today)


class Result(ABC):
    """The answer to one question, with the question."""

    def __init__(self, data: Mapping[str, Any], asked: Asked) -> None:
        #: The answer as it came, pages joined.
        self.data = data
        self._asked = asked

    @property
    def query_text(self) -> str:
        """The GraphQL behind it; `graph.query(result.query_text, **result.variables)` asks the same."""
        return self._asked.query_text

    @property
    def variables(self) -> dict[str, Any]:
        """The variables of that query."""
        return dict(self._asked.variables)

    @property
    def hash(self) -> str:
        """SHA-256 of the answer, 64 hexadecimal digits."""
        return hash_of(self.data)

    @property
    @abstractmethod
    def table(self) -> Table:
        """The answer as rows."""

    @abstractmethod
    def parts(self) -> GraphParts:
        """The answer as nodes and ties."""

    def to_pandas(self) -> pandas.DataFrame:
        """The answer as a data frame of pandas, with the same types whatever the rows."""
        return self.table.to_pandas()

    def to_polars(self) -> polars.DataFrame:
        """The answer as a data frame of polars."""
        return self.table.to_polars()

    def to_networkx(self) -> networkx.Graph[Any]:
        """The answer as a graph of networkx; attributes are scalars."""
        return self.parts().to_networkx()

    def to_igraph(self) -> igraph.Graph:
        """The answer as a graph of igraph."""
        return self.parts().to_igraph()

    @property
    def sources(self) -> Table:
        """The sources that it rests on, each once; asks the server, blocking."""
        return self._asked.link.run(self.sources_flow())

    def verify(self) -> Verification:
        """Tells whether the answer would be the same now, or what drifted; blocking."""
        return self._asked.link.run(self.verify_flow())

    def again(self) -> Self:
        """The same question asked anew, "today" being today; blocking."""
        return self._asked.link.run(self.again_flow())

    def again_flow(self) -> Flow[Self]:
        """How it is asked anew."""
        asked = replace(self._asked, on=today())
        data = yield from ask_all(asked.link.endpoint, asked.query_text, asked.variables, own=True, limit=asked.limit)
        return type(self)(data, asked)

    @property
    def link(self) -> Link:
        """The way back to the server."""
        return self._asked.link

    def sources_flow(self) -> Flow[Table]:
        """How the sources are found; none by default."""
        from stancegraph.sources import SOURCE_COLUMNS

        return Table(SOURCE_COLUMNS, [])
        yield  # a flow without a step

    def verify_flow(self) -> Flow[Verification]:
        """How it is asked again: with the day that was meant by today."""
        asked = self._asked
        data = yield from ask_all(asked.link.endpoint, asked.query_text, self.pinned(), own=True, limit=asked.limit)
        return compare(self, type(self)(data, asked))

    def pinned(self) -> dict[str, Any]:
        """The variables with which the same answer is due."""
        return self.variables

    def is_cut(self, most: int) -> bool:
        """Whether there may be more than it has, if it has at most so many."""
        return len(self.table) >= most

    def _repr_html_(self) -> str:
        return self.table._repr_html_()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self.table)} rows>"


def hash_of(data: Mapping[str, Any]) -> str:
    """SHA-256 of an answer, whichever server and graph gave it."""
    text = json.dumps(_content(data), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


OF_THE_GRAPH = {"graphRevision", "version", "recordedAt"}


def _content(data: Any) -> Any:
    """An answer without what says which server and which graph gave it: those may differ where the answer does not."""
    if isinstance(data, Mapping):
        return {name: _content(inner) for name, inner in data.items() if name not in OF_THE_GRAPH}
    return [_content(inner) for inner in data] if isinstance(data, list) else data
