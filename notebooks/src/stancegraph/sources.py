"""From an answer to the sources that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from stancegraph.ask import Endpoint, ask
from stancegraph.documents import document
from stancegraph.pages import ask_all
from stancegraph.table import Column, Table
from stancegraph.wire import Flow

SOURCE_COLUMNS = (
    Column("id", "text"),
    Column("title", "text"),
    Column("publisher", "text"),
    Column("url", "text"),
    Column("published_on", "date", "publishedOn"),
    Column("reliability", "Reliability"),
)
BATCH = 100


def sources_table(sources: Iterable[Mapping[str, Any]]) -> Table:
    """Each source once, by id."""
    by_id = {source["id"]: source for source in sources}
    return Table(SOURCE_COLUMNS, [by_id[id_] for id_ in sorted(by_id)])


def sources_of_stances(endpoint: Endpoint, ids: Iterable[str], known_on: str | None) -> Flow[Table]:
    """What these stances rest on, as known at that instant."""
    found: list[Mapping[str, Any]] = []
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), BATCH):
        answer_filter = {"ids": wanted[start : start + BATCH], **({"knownOn": known_on} if known_on else {})}
        data = yield from ask_all(endpoint, document("sources_of_stances"), {"filter": answer_filter}, own=True)
        found += sources_in(data)
    return sources_table(found)


def sources_by_id(endpoint: Endpoint, ids: Iterable[str]) -> Flow[Table]:
    """These sources."""
    found: list[Mapping[str, Any]] = []
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), BATCH):
        variables = {"filter": {"ids": wanted[start : start + BATCH]}}
        data = yield from ask_all(endpoint, document("sources_by_id"), variables, own=True)
        found += data["sources"]["nodes"]
    return sources_table(found)


def sources_of_ties(endpoint: Endpoint, network_input: Mapping[str, Any]) -> Flow[Table]:
    """What the ties of a network of statements rest on: of each tie the newest 100. For few ties: each is a list."""
    data = yield from ask(endpoint, document("sources_of_ties"), {"input": network_input}, own=True)
    return sources_table(sources_in(data))


def stance_ids(data: Any) -> Iterator[str]:
    """The ids of all stances that an answer names."""
    if isinstance(data, Mapping):
        for name, inner in data.items():
            if name == "stance" and inner:
                yield inner["id"]
            elif name in {"stances", "undetermined"} and isinstance(inner, Sequence):
                yield from (stance["id"] for stance in inner)
            else:
                yield from stance_ids(inner)
    elif isinstance(data, list):
        for item in data:
            yield from stance_ids(item)


def sources_in(data: Any) -> Iterator[Mapping[str, Any]]:
    """The sources that an answer names, as often as it does."""
    if isinstance(data, Mapping):
        for name, inner in data.items():
            # A tie has a source too: one of its ends.
            if name == "source" and isinstance(inner, Mapping) and "reliability" in inner:
                yield inner
            else:
                yield from sources_in(inner)
    elif isinstance(data, list):
        for item in data:
            yield from sources_in(item)
