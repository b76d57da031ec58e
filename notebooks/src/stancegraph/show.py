"""What the live network of a notebook is made of: asked by Python, so that the page needs no way to the server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import httpx

from stancegraph.arguments import to_snake
from stancegraph.errors import ServerTooOld
from stancegraph.extras import extra
from stancegraph.fetch import fetch
from stancegraph.picture import Picture, layout_parameter, picture_flow, to_parameters
from stancegraph.wire import Flow

if TYPE_CHECKING:
    from stancegraph.results.network import Network
    from stancegraph.schema_generated import Layout
    from stancegraph.shown import ShownNetwork


class Shown(TypedDict):
    """What the page is given. It is kept in the notebook if its widgets are, so no key is in it."""

    attributes: dict[str, str]
    network: str
    picture: str


def show_flow(network: Network, *, layout: Layout | None, theme: str, height: int | None) -> Flow[ShownNetwork]:
    """The widget of that network. Raises MissingExtra, MissingScript, WrongArgument, ServerTooOld."""
    extra("anywidget", "widget")
    from stancegraph.shown import ShownNetwork, script

    source = script()
    given, picture = yield from shown_flow(network, layout)
    return ShownNetwork(network, given, picture, source, layout=layout, theme=theme, height=height)


def shown_flow(network: Network, layout: Layout | None) -> Flow[tuple[Shown, Picture | None]]:
    """What the server says of that network now, and how it draws it."""
    endpoint = network.link.endpoint
    parameters = {**to_parameters(network.pinned()["input"]), **layout_parameter("show()", layout)}
    answer = yield from fetch(endpoint, "/export/network.json", parameters)
    if answer is None:
        raise ServerTooOld(f"{endpoint.url} has no /export/network.json", error={}, query="")
    picture = yield from picture_flow(endpoint, parameters, str(network))
    attributes = {**_as_attributes(parameters), "src": without_login(endpoint.url)}
    shown: Shown = {
        "attributes": attributes,
        "network": answer.body.decode(),
        "picture": picture.svg if picture else "",
    }
    return shown, picture


def without_login(url: str) -> str:
    """`https://name:password@host` → `https://host`."""
    return str(httpx.URL(url).copy_with(username=None, password=None))


def _as_attributes(parameters: Mapping[str, Any]) -> dict[str, str]:
    """`asOf` → `as-of`."""
    return {to_snake(name).rstrip("_").replace("_", "-"): text for name, text in parameters.items()}
