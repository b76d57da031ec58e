"""The answer to a query of one's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from stancegraph.errors import WrongArgument
from stancegraph.extras import extra
from stancegraph.pages import ask_all, at, connections
from stancegraph.results.result import Asked, Link
from stancegraph.wire import Flow

if TYPE_CHECKING:
    import pandas


class QueryResult(Mapping[str, Any]):
    """The data as a mapping: `result["actor"]["name"]`."""

    def __init__(self, data: Mapping[str, Any], asked: Asked) -> None:
        self.data = data
        self.query_text = asked.query_text
        self.variables = dict(asked.variables)

    def to_pandas(self) -> pandas.DataFrame:
        """The one list of the answer as a data frame, inner fields by dots; its types follow from the rows."""
        paths = list(connections(self.data))
        lists = [at(dict(self.data), path).get("nodes") for path in paths] if paths else list(self.data.values())
        rows = [found for found in lists if isinstance(found, list)]
        if len(rows) != 1:
            raise WrongArgument(
                f"the answer has {len(rows)} lists, not one",
                remedy="ask for one list, with nodes { ... }; or give a part of the answer to pandas.json_normalize",
            )
        frame: pandas.DataFrame = extra("pandas").json_normalize(rows[0])
        return frame

    def __getitem__(self, name: str) -> Any:
        return self.data[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

    def __repr__(self) -> str:
        return f"<QueryResult of {', '.join(self.data)}>"


def query_flow(link: Link, text: str, variables: Mapping[str, Any]) -> Flow[QueryResult]:
    """Asks it, its list followed to the end."""
    data = yield from ask_all(link.endpoint, text, variables)
    return QueryResult(data, Asked(text, variables, link))
