"""The picture of a network, as the server draws it."""

from __future__ import annotations

import base64
import html
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stancegraph.arguments import enum_value
from stancegraph.ask import Endpoint
from stancegraph.fetch import fetch
from stancegraph.wire import Flow


class Picture:
    """An SVG. Shown by JupyterLab, by code hosts and by whatever shows images."""

    def __init__(self, svg: str, title: str) -> None:
        self.svg = svg
        self.title = title

    def save(self, path: str | Path) -> Path:
        """Writes it to a file and gives its path."""
        Path(path).write_text(self.svg, "utf-8")
        return Path(path)

    def _repr_svg_(self) -> str:
        return self.svg

    def to_html(self) -> str:
        """The picture inside of a page."""
        # An image runs no script, whatever its names contain.
        data = base64.b64encode(self.svg.encode()).decode()
        return f'<img alt="{html.escape(self.title)}" src="data:image/svg+xml;base64,{data}" style="max-width: 100%">'

    def __repr__(self) -> str:
        return f"<Picture of {self.title}>"


def picture_flow(endpoint: Endpoint, network_input: Mapping[str, Any], title: str) -> Flow[Picture | None]:
    """The picture of that network; None from a server that draws none."""
    answer = yield from fetch(endpoint, "/picture/network.svg", to_parameters(network_input))
    return Picture(answer.body.decode(), title) if answer else None


def layout_parameter(method: str, layout: str | None) -> dict[str, str]:
    """Where nodes stand, where it is asked for. Raises WrongArgument."""
    return {} if layout is None else {"layout": enum_value(f"{method}: layout", "Layout", layout)}


def to_parameters(network_input: Mapping[str, Any]) -> dict[str, str]:
    """An input as the query of an address: lists by comma, `windowFrom`, `assume=un-mandate:MET`."""
    parameters: dict[str, str] = {}
    for name, value in network_input.items():
        if name == "assume":
            parameters[name] = ",".join(_assumption(one) for one in value)
        elif isinstance(value, Mapping):
            parameters |= {f"{name}{end.capitalize()}": _text(inner) for end, inner in value.items()}
        else:
            parameters[name] = ",".join(map(_text, value)) if isinstance(value, list) else _text(value)
    return {name: text for name, text in parameters.items() if text}


def _assumption(one: Mapping[str, Mapping[str, str]]) -> str:
    if condition := one.get("condition"):
        return f"{condition['id']}:{condition['status']}"
    position = one["position"]
    return f"{position['actor']}~{position['issue']}:{position['position']}"


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
