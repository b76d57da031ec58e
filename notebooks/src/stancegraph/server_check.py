"""What the server says of a network that it once gave: its `/verify`, which knows what changed since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from stancegraph.ask import Endpoint
from stancegraph.errors import UnexpectedAnswer
from stancegraph.fetch import fetch
from stancegraph.picture import to_parameters
from stancegraph.verification import Drift, Verification
from stancegraph.wire import Flow

Row = Mapping[str, Any]
#: It never had that answer, so nothing can have changed since.
UNKNOWN = {"UNKNOWN_HASH", "DIFFERENT_VERSION"}


def server_check_flow(
    endpoint: Endpoint, network_input: Mapping[str, Any], reproducibility: Row
) -> Flow[Verification | None]:
    """None where the server has no such address."""
    claimed = {name: str(reproducibility[name]) for name in ("hash", "version", "recordedAt") if reproducibility[name]}
    answer = yield from fetch(endpoint, "/verify", {**to_parameters(network_input), **claimed})
    if answer is None:
        return None
    check = answer.json()
    if not isinstance(check, dict) or not {"verdict", "message", "now", "drift"} <= check.keys():
        raise UnexpectedAnswer(f"{endpoint.url}/verify does not answer as a Stancegraph server does")
    drift = check["drift"] or {}
    return Verification(
        str(reproducibility["hash"]),
        str(check["now"]["hash"]),
        tuple(_drifts(drift)),
        verdict=check["verdict"],
        message=check["message"],
        total=sum(part["total"] for part in drift.values()),
    )


def _drifts(drift: Row) -> Iterator[Drift]:
    for row in _rows(drift, "stances"):
        place = f"{row['actor']['name']}, {row['issue']['name']}"
        yield Drift(place, row["from"], row["to"], "STANCE", row["learnedAt"], _titles(row["statements"]))
    for row in _rows(drift, "conditions"):
        place, sources = row["condition"]["name"], _titles([{"source": row["source"]}])
        yield Drift(place, row["from"], row["to"], "CONDITION", row["learnedAt"], sources)
    for row in _rows(drift, "statements"):
        place = f"{row['actor']['name']}, {row['issue']['name']}"
        was = row["position"] if row["change"] == "RETRACTED" else None
        is_ = row["position"] if row["change"] == "ADDED" else None
        yield Drift(place, was, is_, "STATEMENT", row["learnedAt"], _titles([row["statement"] or {}]))


def _rows(drift: Row, kind: str) -> list[Row]:
    rows: list[Row] = (drift.get(kind) or {}).get("rows", [])
    return rows


def _titles(cited: list[Row]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(one["source"]["title"]) for one in cited if one.get("source")))
