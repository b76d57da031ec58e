"""The queries behind the methods, as files beside this one."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

SPREAD = re.compile(r"\.\.\.(\w+)")


@cache
def document(name: str) -> str:
    """The query of that name with the fragments that it spreads."""
    folder = files("stancegraph") / "queries"
    texts = [(folder / f"{name}.graphql").read_text("utf-8")]
    spread: list[str] = []
    for text in texts:
        for fragment in SPREAD.findall(text):
            if fragment not in spread:
                spread.append(fragment)
                texts.append((folder / "fragments" / f"{fragment}.graphql").read_text("utf-8"))
    return "\n".join(texts)


@cache
def schema_text() -> str:
    """The schema that this version was made for, as SDL."""
    return (files("stancegraph") / "schema.graphql").read_text("utf-8")
