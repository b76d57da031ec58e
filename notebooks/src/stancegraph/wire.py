"""HTTP without doing it: what to ask and how to read the answer, for whoever sends it, blocking or not.

A flow is a generator that yields what is to be done and is sent what came of it; `Graph` and `AsyncGraph` run the same
flows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import IO, Any, TypeVar

import httpx

from stancegraph.errors import ServerAway, ServerTooSlow

T = TypeVar("T")
FIRST_FAILURE = 300


@dataclass(frozen=True)
class Request:
    """One request; with a body it is a POST of JSON."""

    path: str
    body: Mapping[str, Any] | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    #: Takes what is answered where it succeeds; begun anew with each attempt.
    sink: IO[bytes] | None = None

    @property
    def method(self) -> str:
        """POST where there is a body."""
        return "GET" if self.body is None else "POST"

    def options(self) -> dict[str, Any]:
        """What httpx is told of it."""
        return {"params": dict(self.parameters)} if self.body is None else {"json": self.body}

    def keep(self, status: int) -> tuple[Callable[[bytes], object], Callable[[], bytes]]:
        """Where the pieces of an answer go (True: there are enough), and what is left of them as its body."""
        if self.sink is None or status >= FIRST_FAILURE:
            pieces: list[bytes] = []
            return pieces.append, lambda: b"".join(pieces)
        self.sink.seek(0)
        self.sink.truncate()
        return self.sink.write, bytes


@dataclass(frozen=True)
class Listen(Request):
    """A stream of server-sent events, left once enough was heard or nothing came for so many seconds."""

    heard: Callable[[bytes], bool] = bool
    silence: float = 30.0

    def options(self) -> dict[str, Any]:
        return {"json": self.body, "headers": {"accept": "text/event-stream"}, "timeout": self.silence}

    def keep(self, status: int) -> tuple[Callable[[bytes], object], Callable[[], bytes]]:
        return super().keep(status) if status >= FIRST_FAILURE else (self.heard, bytes)


@dataclass(frozen=True)
class Pause:
    """Wait so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The answer as JSON; None where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


Step = Request | Pause
Flow = Generator[Step, Answer | None, T]

#: Too many requests, and what proxies say while the server is away.
PASSING = {429, 502, 503, 504}
LONGEST_PAUSE = 10.0


def send(request: Request, url: str, retries: int) -> Flow[Answer]:
    """Sends a request, and again where the reason for its failure may pass.

    Raises ServerAway, ServerTooSlow.
    """
    for attempt in range(retries + 1):
        problem: ServerAway | ServerTooSlow | None = None
        answer: Answer | None = None
        try:
            answer = yield request
        except httpx.TimeoutException as error:
            problem = ServerTooSlow(f"{url} did not answer in time ({type(error).__name__})")
        except httpx.RequestError as error:
            problem = ServerAway(f"{url} cannot be reached ({error or type(error).__name__})")
        if answer is not None and (attempt == retries or not _may_pass(answer)):
            return answer
        if problem is not None and attempt == retries:
            raise problem from None
        yield Pause(pause_before(attempt, answer))
    raise AssertionError("unreachable")


def _may_pass(answer: Answer) -> bool:
    if answer.status in PASSING:
        return True
    # A graph that is away just now is told inside an answer that arrived.
    return b'"UNAVAILABLE"' in answer.body and any(
        error.get("extensions", {}).get("code") == "UNAVAILABLE" for error in (answer.json() or {}).get("errors", [])
    )


def pause_before(attempt: int, answer: Answer | None = None) -> float:
    """A quarter of a second, then twice as long each time; or what the server asks for, within bounds."""
    asked = (answer.headers.get("retry-after", "") if answer else "").strip()
    return min(float(asked) if asked.isdigit() else 0.25 * 2**attempt, LONGEST_PAUSE)
