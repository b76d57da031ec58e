"""One query: from its text to its data, or to an exception that says what to do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from stancegraph.errors import (
    BY_CODE,
    BrokenQuery,
    InputRefused,
    QueryError,
    ServerTooOld,
    UnexpectedAnswer,
    WrongKey,
)
from stancegraph.schema_generated import ENUMS, FIELDS, INPUTS
from stancegraph.wire import Answer, Flow, Request, send

GRAPHQL = "/graphql"
UNAUTHORISED = {401, 403, 407}


@dataclass(frozen=True)
class Endpoint:
    """Whom to ask, and how often."""

    url: str
    retries: int = 2
    progress: bool | None = None


def ask(endpoint: Endpoint, text: str, variables: Mapping[str, Any], *, own: bool = False) -> Flow[dict[str, Any]]:
    """The data that answers a query. `own`: it is one of this package's, so what the server does not know is newer.

    Raises QueryError or one of its kinds, ServerAway, ServerTooSlow, UnexpectedAnswer.
    """
    request = Request(GRAPHQL, {"query": text, "variables": {k: to_json(v) for k, v in variables.items()}})
    # A write that was sent twice may be done twice.
    retries = 0 if re.search(r"\bmutation\b", text) else endpoint.retries
    answer = yield from send(request, endpoint.url, retries)
    content = answer.json()
    if not isinstance(content, dict) or not ({"data", "errors"} & content.keys()):
        raise not_graphql(endpoint.url, answer)
    if content.get("errors"):
        raise to_exception(content["errors"][0], text, own)
    data: dict[str, Any] = content["data"]
    return data


def to_json(value: Any) -> Any:
    """Days and instants as the API takes them, also inside of lists and dicts."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: to_json(inner) for key, inner in value.items()}
    return [to_json(inner) for inner in value] if isinstance(value, list | tuple) else value


def to_exception(error: Mapping[str, Any], text: str, own: bool) -> QueryError:
    """The exception that fits an error of the API."""
    message = str(error.get("message", "the server gave no reason"))
    extensions = error.get("extensions") or {}
    kind = BY_CODE.get(extensions.get("code", "BAD_USER_INPUT"), QueryError)
    if kind is not InputRefused or error.get("path") or extensions.get("inputPath"):
        return kind(message, error=error, query=text)
    # What is left is wrong in the document itself, or in its variables.
    unknown = _unknown_name(message)
    if unknown and unknown[1] in unknown[2]:
        return ServerTooOld(message, error=error, query=text)
    if unknown:
        close = get_close_matches(unknown[1], unknown[2], 1, 0.6)
        remedy = f'did you mean "{close[0]}"?' if close else f"{unknown[0]} has {', '.join(unknown[2])}"
        return BrokenQuery(message, error=error, query=text, remedy=remedy if unknown[2] else None)
    if message.startswith("Variable "):
        return InputRefused(message, error=error, query=text)
    return (ServerTooOld if own else BrokenQuery)(message, error=error, query=text)


def not_graphql(url: str, answer: Answer) -> UnexpectedAnswer | WrongKey:
    """What to raise where the answer is none of the API's."""
    start = answer.body[:80].decode("utf-8", "replace")
    message = f"{url} answers with status {answer.status} and {start!r}"
    if answer.status in UNAUTHORISED:
        return WrongKey(message, error={"extensions": {"code": "UNAUTHENTICATED"}}, query="")
    return UnexpectedAnswer(message)


NAMES: tuple[tuple[re.Pattern[str], Mapping[str, Any]], ...] = (
    (re.compile(r'Cannot query field "(?P<name>\w+)" on type "(?P<type>\w+)"'), FIELDS),
    (re.compile(r'Field "(?P<name>\w+)" is not defined by type "(?P<type>\w+)"'), INPUTS),
    (re.compile(r'Value "(?P<name>\w+)" does not exist in "(?P<type>\w+)" enum'), ENUMS),
)


def _unknown_name(message: str) -> tuple[str, str, list[str]] | None:
    """The type, the name that it does not have on the server, and the names that it has in the package's schema."""
    for pattern, table in NAMES:
        if found := pattern.search(message):
            return found["type"], found["name"], list(table.get(found["type"], ()))
    if found := re.search(r'Unknown type "(\w+)"', message):
        return "the schema", found[1], [*FIELDS, *INPUTS, *ENUMS]
    return None
