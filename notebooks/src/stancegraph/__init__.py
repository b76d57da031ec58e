"""Stancegraph from Python: who stands where, on what, since when, if what, and which source says so.

>>> from stancegraph import Graph
>>> graph = Graph("http://localhost:4000")
>>> network = graph.network(issues=["allied-force"], as_of="2025-04-10")
>>> network.to_pandas()
"""

from stancegraph.async_graph import AsyncGraph
from stancegraph.documents import schema_text
from stancegraph.errors import (
    BrokenQuery,
    IncompleteAnswer,
    InputRefused,
    MissingExtra,
    MissingScript,
    NotFound,
    QueryError,
    ServerAway,
    ServerFault,
    ServerTooOld,
    ServerTooSlow,
    StancegraphError,
    TooComplex,
    Unavailable,
    UnexpectedAnswer,
    WrongArgument,
    WrongKey,
)
from stancegraph.graph import Graph
from stancegraph.version import __version__

__all__ = [
    "AsyncGraph",
    "BrokenQuery",
    "Graph",
    "IncompleteAnswer",
    "InputRefused",
    "MissingExtra",
    "MissingScript",
    "NotFound",
    "QueryError",
    "ServerAway",
    "ServerFault",
    "ServerTooOld",
    "ServerTooSlow",
    "StancegraphError",
    "TooComplex",
    "Unavailable",
    "UnexpectedAnswer",
    "WrongArgument",
    "WrongKey",
    "__version__",
    "schema_text",
]
