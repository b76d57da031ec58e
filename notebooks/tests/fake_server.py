"""A server that answers what a test says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import httpx

from stancegraph import Graph

Reply = httpx.Response | Exception | dict[str, Any]


class FakeServer(httpx.MockTransport):
    """Gives the replies in order, the last one again and again, and keeps the requests."""

    def __init__(self, *replies: Reply | Callable[[httpx.Request], Reply]) -> None:
        self.requests: list[httpx.Request] = []
        self._replies = list(replies)
        super().__init__(self._answer)

    def graph(self, **options: Any) -> Graph:
        return Graph("http://server", transport=self, **options)

    def bodies(self) -> list[Any]:
        return [json.loads(request.content) for request in self.requests]

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        if callable(reply):
            reply = reply(request)
        if isinstance(reply, Exception):
            raise reply
        return httpx.Response(200, json=reply) if isinstance(reply, dict) else reply


def refusal(message: str, **error: Any) -> dict[str, Any]:
    """An answer with one error."""
    return {"errors": [{"message": message, **error}]}


def page(ids: Iterable[str], cursor: str | None, total: int) -> dict[str, Any]:
    """A page of issues; without a cursor the last one."""
    nodes: list[Any] = [{"id": id_, "title": id_, "question": "?", "topics": [], "partOf": None} for id_ in ids]
    info = {"hasNextPage": cursor is not None, "endCursor": cursor}
    return {"data": {"issues": {"totalCount": total, "pageInfo": info, "nodes": nodes}}}
