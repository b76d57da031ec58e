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
    """One place in which the answers differ: a STANCE, a CONDITION, a STATEMENT, or just a VALUE of the answer."""

    path: str
    before: Any
    after: Any
    kind: str = "VALUE"
    #: When the graph learned it.
    learned_at: str | None = None
    #: Titles of the sources that say so.
    sources: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = self.path if self.kind == "VALUE" else f"{self.kind.lower()} of {self.path}"
        learned = f", recorded {self.learned_at[:10]}" if self.learned_at else ""
        cited = f" – {'; '.join(self.sources)}" if self.sources else ""
        return f"{place}: {self.before!r} → {self.after!r}{learned}{cited}"


@dataclass(frozen=True)
class Verification:
    """Two hashes and, where they differ, what drifted: the first of it. True where they are equal."""

    before: str
    after: str
    drift: tuple[Drift, ...]
    #: EQUAL, DRIFTED; of networks also DIFFERENT_VERSION and UNKNOWN_HASH: the graph never had it so.
    verdict: str = ""
    #: In one sentence, as the server says it.
    message: str = ""
    #: How much drifted in all.
    total: int = 0

    def __bool__(self) -> bool:
        return self.before == self.after

    def __str__(self) -> str:
        if self:
            return f"equal: {self.after}"
        more = " (the first of them)" if self.total > len(self.drift) or len(self.drift) == MOST else ""
        said = [self.message] if self.message else []
        return "\n  ".join([f"drifted: {self.before} → {self.after}{more}", *said, *map(str, self.drift)])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return f"<pre>{html.escape(str(self))}</pre>"


def compare(first: Result, second: Result) -> Verification:
    """An answer and the same asked again."""
    before, after = first.hash, second.hash
    drift = () if before == after else tuple(islice(differences(first.data, second.data), MOST))
    return Verification(before, after, drift, "EQUAL" if before == after else "DRIFTED")


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
