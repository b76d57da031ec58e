"""What can go wrong, and what to do then: every class has a `remedy`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Path = Sequence[str | int]


class StancegraphError(Exception):
    """Anything that this package raises; `remedy` says what to do."""

    remedy = "read the message"

    def __init__(self, message: str, *, remedy: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if remedy is not None:
            self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message}\n  What to do: {self.remedy}"


class WrongArgument(StancegraphError, TypeError):
    """An argument that no such query takes, or with a value that it cannot have; nothing was sent."""


class MissingExtra(StancegraphError, ImportError):
    """A library that is installed only on demand."""

    def __init__(self, library: str, extra: str) -> None:
        super().__init__(f"{library} is not installed", remedy=f"pip install 'stancegraph[{extra}]'")


class ServerAway(StancegraphError):
    """Nobody answers at that address."""

    remedy = (
        "start the server (npm start), or give the address of one that runs: Graph('http://host:4000'); "
        "behind a proxy: Graph(..., proxy='http://proxy:3128')"
    )


class ServerTooSlow(StancegraphError):
    """No answer came in time."""

    remedy = "ask for less (fewer issues, a shorter span), or wait longer: Graph(..., timeout=120)"


class UnexpectedAnswer(StancegraphError):
    """Somebody answers, but not a Stancegraph server."""

    remedy = (
        "check the address: it is the one that opens the explorer in a browser; "
        "a proxy or a login page may stand before it"
    )


class MissingScript(StancegraphError):
    """The package was installed from a checkout in which nothing was built yet."""

    remedy = "npm run build in the repository's root, then pip install './notebooks[widget]' again"


class IncompleteAnswer(UserWarning):
    """A list of the answer goes on, and is not or cannot be followed."""


class QueryError(StancegraphError):
    """The server refused a query."""

    def __init__(self, message: str, *, error: Mapping[str, Any], query: str, remedy: str | None = None) -> None:
        extensions = error.get("extensions") or {}
        super().__init__(message, remedy=remedy or extensions.get("remedy"))
        self.code: str = extensions.get("code", "BAD_USER_INPUT")
        #: Where in the answer, or which input was wrong.
        self.path: Path | None = extensions.get("inputPath") or error.get("path")
        #: Lines and columns in the query.
        self.locations: Sequence[Mapping[str, int]] = error.get("locations") or []
        #: By which the server's log knows it.
        self.request_id: str | None = extensions.get("requestId")
        #: Every problem of a bundle that was refused.
        self.problems: Sequence[Mapping[str, Any]] = extensions.get("problems") or []
        self.query = query

    def __str__(self) -> str:
        place = ".".join(str(step) for step in self.path or [])
        lines = [
            f"{self.code}{f' at {place}' if place else ''}: {self.message}",
            *(f"  {self._line(location)}" for location in self.locations[:3] if not self.path),
            f"  What to do: {self.remedy}",
        ]
        return "\n".join(lines + ([f"  Request: {self.request_id}"] if self.request_id else []))

    def _line(self, location: Mapping[str, int]) -> str:
        lines = self.query.splitlines()
        at = location.get("line", 0)
        text = lines[at - 1].strip() if 0 < at <= len(lines) else ""
        return f"line {at}, column {location.get('column', 0)}: {text}"


class BrokenQuery(QueryError):
    """Not GraphQL, or a field that no version knows."""

    remedy = "correct the query; every field is described in stancegraph.schema_text()"


class ServerTooOld(QueryError):
    """The server does not know a field that this version of the package asks for."""

    remedy = (
        "update the server, or install the package in the server's version: "
        "pip install 'stancegraph==<version of the server>'"
    )


class InputRefused(QueryError):
    """A value that the server does not take."""

    remedy = "change the input named above"


class NotFound(QueryError):
    """An id that the graph does not know."""

    remedy = "look the id up: graph.actors(), graph.issues(), or search(text: ...) in a query"


class TooComplex(QueryError):
    """More than the server answers at once."""

    remedy = "ask for smaller pages, less nesting, or a shorter span"


class WrongKey(QueryError):
    """The server wants a key, or another one."""

    remedy = (
        "give the server's key: Graph(..., key=...) or the environment variable STANCEGRAPH_KEY; "
        "ask whoever runs the server"
    )


class Unavailable(QueryError):
    """The server is there, its graph is not; it was tried again."""

    remedy = "try again in a moment; whoever runs the server sees the reason at /readyz"


class ServerFault(QueryError):
    """A mistake of the server's."""

    remedy = "report it with the request's id: the server's log knows it"


BY_CODE: Mapping[str, type[QueryError]] = {
    "BAD_USER_INPUT": InputRefused,
    "NOT_FOUND": NotFound,
    "TOO_COMPLEX": TooComplex,
    "UNAUTHENTICATED": WrongKey,
    "FORBIDDEN": WrongKey,
    "UNAVAILABLE": Unavailable,
    "INTERNAL": ServerFault,
}
