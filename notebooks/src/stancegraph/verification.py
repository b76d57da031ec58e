"""Whether an answer can be had again."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stancegraph.results.result import Result

MOST = 50


@dataclass(frozen=True)
class Drift:
    """One place in which the answers differ."""

    path: str
    before: Any
    after: Any

    def __str__(self) -> str:
        return f"{self.path}: {self.before!r} → {self.after!r}"


@dataclass(frozen=True)
class Verification:
    """Two hashes and, where they differ, the first 50 places in which the answers do. True where they are equal."""

    before: str
    after: str
    drift: tuple[Drift, ...]

    def __bool__(self) -> bool:
        return self.before == self.after

    def __str__(self) -> str:
        if self:
            return f"equal: {self.after}"
        more = " (the first of them)" if len(self.drift) == MOST else ""
        return "\n  ".join([f"drifted: {self.before} → {self.after}{more}", *map(str, self.drift)])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return f"<pre>{html.escape(str(self))}</pre>"


def compare(first: Result, second: Result) -> Verification:
    """An answer and the same asked again."""
    before, after = first.hash, second.hash
    drift = () if before == after else tuple(islice(differences(first.data, second.data), MOST))
    return Verification(before, after, drift)


def differences(before: Any, after: Any, path: str = "") -> Iterator[Drift]:
    """Where two values of JSON differ; rows of a list are matched by their id, otherwise by their place."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in dict.fromkeys([*before, *after]):
            inner = f"{path}.{name}" if path else str(name)
            yield from differences(before.get(name), after.get(name), inner)
    elif isinstance(before, list) and isinstance(after, list):
        yield from differences(_keyed(before), _keyed(after), path)
    elif before != after:
        yield Drift(path, before, after)


def _keyed(rows: list[Any]) -> dict[str, Any]:
    return {_key(row) or str(at): row for at, row in enumerate(rows)}


def _key(row: Any) -> str | None:
    if not isinstance(row, dict):
        return None
    if "source" in row and "target" in row:
        return "–".join(str(row[end].get("id")) for end in ("source", "target"))
    found = row.get("id") or (row.get("entity") or {}).get("id")
    return found if isinstance(found, str) else None
