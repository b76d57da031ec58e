"""Connections, followed to their end."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from stancegraph.ask import Endpoint, ask
from stancegraph.errors import IncompleteAnswer
from stancegraph.progress import progress_bar
from stancegraph.wire import Flow

PAGE = 100
Data = dict[str, Any]


def ask_all(
    endpoint: Endpoint, text: str, variables: Mapping[str, Any], *, own: bool = False, limit: int | None = None
) -> Flow[Data]:
    """The data that answers a query; a list that `$after` pages through is followed to its end, or to `limit`."""
    if limit is not None:
        variables = {**variables, "first": min(limit, PAGE)}
    data = yield from ask(endpoint, text, variables, own=own)
    found = list(connections(data))
    path = found[0] if len(found) == 1 and re.search(r"\$after\b", text) else None
    if path is None:
        _warn(data, found)
        return data
    whole = at(data, path)
    with progress_bar(endpoint.progress, path[-1], whole.get("totalCount")) as seen:
        seen(_count(whole))
        while whole["pageInfo"]["hasNextPage"] and (limit is None or _count(whole) < limit):
            cursor = whole["pageInfo"]["endCursor"]
            page = at((yield from ask(endpoint, text, {**variables, "after": cursor}, own=own)), path)
            seen(_count(page))
            _append(whole, page)
    for rows in ("nodes", "edges"):
        if rows in whole and limit is not None:
            del whole[rows][limit:]
    return data


def connections(data: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The paths of the lists whose page says where it ends; those inside of lists are many, and not followed."""
    if isinstance(data, dict):
        if {"hasNextPage", "endCursor"} <= (data.get("pageInfo") or {}).keys():
            yield path
        else:
            for name, inner in data.items():
                yield from connections(inner, (*path, name))


def at(data: Data, path: tuple[str, ...]) -> Data:
    """What stands at that path."""
    for name in path:
        data = data[name]
    return data


def _append(whole: Data, page: Data) -> None:
    for rows in ("nodes", "edges"):
        if rows in whole:
            whole[rows] += page[rows]
    whole["pageInfo"] = page["pageInfo"]


def _count(connection: Data) -> int:
    return len(connection.get("nodes") or connection.get("edges") or [])


def _warn(data: Data, found: list[tuple[str, ...]]) -> None:
    cut = [".".join(path) for path in found if at(data, path)["pageInfo"]["hasNextPage"]]
    if cut:
        warnings.warn(
            f"{' and '.join(cut)} goes on: one list is followed to its end if the query says "
            "query($after: String) { ...(first: 100, after: $after) { pageInfo { hasNextPage endCursor } } }",
            IncompleteAnswer,
            stacklevel=2,
        )
