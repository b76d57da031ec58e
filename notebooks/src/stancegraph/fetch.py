"""What the server gives by address beside its GraphQL: pictures and files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any

from stancegraph.ask import Endpoint, not_graphql, to_exception
from stancegraph.wire import FIRST_FAILURE, Answer, Flow, Request, send

NOT_FOUND = 404


def fetch(
    endpoint: Endpoint, path: str, parameters: Mapping[str, str], sink: IO[bytes] | None = None
) -> Flow[Answer | None]:
    """What stands at that address; None where the server has no such address.

    Raises QueryError or one of its kinds, ServerAway, ServerTooSlow, UnexpectedAnswer.
    """
    answer = yield from send(Request(path, parameters=parameters, sink=sink), endpoint.url, endpoint.retries)
    if answer.status < FIRST_FAILURE:
        return answer
    content = answer.json()
    # An address that is there says what it did not find; one that is not there, only that.
    if isinstance(content, dict) and "code" in content:
        raise to_exception(_as_error(content), "", own=False)
    if answer.status == NOT_FOUND:
        return None
    raise not_graphql(endpoint.url, answer)


def _as_error(problem: Mapping[str, Any]) -> dict[str, Any]:
    """A problem as RFC 9457 has it, in the shape of GraphQL's errors."""
    parameter = problem.get("parameter")
    extensions = {
        "code": problem["code"],
        "remedy": problem.get("remedy"),
        "requestId": problem.get("requestId"),
        "inputPath": parameter.split(".") if isinstance(parameter, str) else parameter,
    }
    return {"message": problem.get("detail") or problem.get("title"), "extensions": extensions}
