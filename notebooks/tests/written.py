"""An old debate, written into the graph and taken back: the tests after it see what they would see without it."""

from __future__ import annotations

import json
from typing import Any

from stancegraph import Graph

ISSUE = {"id": "old-debate", "title": "An old debate", "question": "Should it be?"}


def write(graph: Graph, day: str, position: str, actors: tuple[str, ...]) -> list[str]:
    """These actors say from that day on that they are of that position; the ids of it."""
    said: list[dict[str, Any]] = [
        {"id": f"{actor}-{day}", "actor": actor, "issue": "old-debate", "date": day, "position": position}
        | {"kind": "SAID", "directness": "OWN_WORDS", "summary": "Said so.", "source": "april-2025-report"}
        for actor in actors
    ]
    held: list[dict[str, Any]] = [
        {"id": f"held-{one['id']}", "actor": one["actor"], "issue": one["issue"], "position": position, "from": day}
        | {"statements": [one["id"]]}
        for one in said
    ]
    bundle = {
        "stancegraph": 1,
        "id": f"old-{day}",
        "title": "Of long ago",
        "statements": said,
        "stances": held,
        "issues": [ISSUE],
    }
    mutation = "mutation ($bundle: String!) { importBundle(bundle: $bundle) { graph { revision } } }"
    graph.query(mutation, bundle=json.dumps(bundle))
    return [record["id"] for record in (*said, *held)]


def retract(graph: Graph, ids: list[str]) -> int:
    """Takes it back; how many stances that were."""
    mutation = 'mutation ($ids: [ID!]!) { retract(ids: $ids, reason: "a test") { retracted { stances } } }'
    return int(graph.query(mutation, ids=ids)["retract"]["retracted"]["stances"])
