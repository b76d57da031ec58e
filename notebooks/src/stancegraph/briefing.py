"""What is known, as a document: each sentence with its sources."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stancegraph.arguments import scalar_value, to_input
from stancegraph.ask import Endpoint
from stancegraph.errors import ServerTooOld, WrongArgument
from stancegraph.fetch import fetch
from stancegraph.picture import to_parameters
from stancegraph.wire import Flow

PATHS = {"html": "/briefing", "md": "/briefing.md", "docx": "/briefing.docx"}


class Briefing:
    """A document in one of three formats. In a notebook, HTML and Markdown are shown."""

    def __init__(self, content: bytes, format: str) -> None:
        self.content = content
        self.format = format

    @property
    def text(self) -> str:
        """The document as text. Raises WrongArgument for Word, which is none."""
        if self.format == "docx":
            raise WrongArgument("a Word document is not text", remedy='save("briefing.docx"), or ask for format="md"')
        return self.content.decode()

    def save(self, path: str | Path) -> Path:
        """Writes it to a file and gives its path."""
        Path(path).write_bytes(self.content)
        return Path(path)

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        kind = {"html": "text/html", "md": "text/markdown"}.get(self.format)
        return {"text/plain": repr(self), **({kind: self.text} if kind else {})}

    def __repr__(self) -> str:
        return f"<Briefing: {len(self.content):,} bytes of {self.format}>"


def briefing_flow(
    endpoint: Endpoint, format: str, compare_to: object, compare_known_on: object, arguments: Mapping[str, Any]
) -> Flow[Briefing]:
    """The briefing on that network, against another day. Raises WrongArgument, ServerTooOld, QueryError."""
    if format not in PATHS:
        raise WrongArgument(f"briefing(): format is {format!r}", remedy=f"give one of {', '.join(PATHS)}")
    compared = {
        "compareTo": scalar_value("briefing(): compare_to", "Date", compare_to),
        "compareKnownOn": scalar_value("briefing(): compare_known_on", "DateTime", compare_known_on),
    }
    asked = to_parameters(to_input("briefing()", "CoalitionNetworkInput", arguments))
    answer = yield from fetch(endpoint, PATHS[format], {**asked, **{k: v for k, v in compared.items() if v}})
    if answer is None:
        raise ServerTooOld(f"{endpoint.url} has no {PATHS[format]}", error={}, query="")
    return Briefing(answer.body, format)
