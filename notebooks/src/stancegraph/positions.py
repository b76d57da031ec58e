"""The scale of positions."""

from __future__ import annotations

from collections.abc import Mapping

from stancegraph.schema_generated import ENUMS

#: From against to for; UNDECIDED is known to be open and has no number.
POSITIONS: Mapping[str, float | None] = {
    "OPPOSE": -1.0,
    "LEAN_OPPOSE": -0.5,
    "NEUTRAL": 0.0,
    "LEAN_SUPPORT": 0.5,
    "SUPPORT": 1.0,
    "UNDECIDED": None,
}


def categories(enum: str) -> list[str]:
    """The values of an enum in the order in which a table or an axis shows them."""
    return list(POSITIONS if enum == "Position" else ENUMS[enum])
