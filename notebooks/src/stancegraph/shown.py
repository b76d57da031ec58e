"""A network on the page of a notebook; imported only where anywidget is installed."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from stancegraph.arguments import to_snake
from stancegraph.asking import NETWORK
from stancegraph.errors import MissingScript, WrongArgument
from stancegraph.picture import Picture
from stancegraph.show import Shown, shown_flow

if TYPE_CHECKING:
    from stancegraph.results.network import Network
    from stancegraph.schema_generated import Layout

THEMES = ("auto", "light", "dark", "print")
HEIGHTS = (200, 2000)


class ShownNetwork(anywidget.AnyWidget):
    """A network that can be moved about in; `network` is the one that is shown.

    `selection` is what is chosen, here or on the page: None, `{"kind": "node", "id": ...}` or `{"kind": "tie",
    "source": ..., "target": ...}`; `observe(function, "selection")` hears of it. `ready` holds what is drawn (counts,
    day, hash), `error` why nothing is.
    """

    shown = traitlets.Dict().tag(sync=True)
    selection = traitlets.Instance(dict, allow_none=True).tag(sync=True)
    ready = traitlets.Instance(dict, allow_none=True).tag(sync=True)
    error = traitlets.Instance(dict, allow_none=True).tag(sync=True)
    theme = traitlets.Enum(THEMES, default_value="auto").tag(sync=True)
    height = traitlets.Int(allow_none=True, default_value=None, min=HEIGHTS[0], max=HEIGHTS[1]).tag(sync=True)
    language = traitlets.Unicode("en").tag(sync=True)
    _esm = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        network: Network,
        shown: Shown,
        picture: Picture | None,
        script: str,
        *,
        layout: Layout | None,
        theme: str,
        height: int | None,
    ) -> None:
        self._placed = layout
        self.network = network
        self._picture = picture
        try:
            super().__init__(shown=dict(shown), theme=theme, height=height, _esm=script)
        except traitlets.TraitError as error:
            low, high = HEIGHTS
            raise WrongArgument(
                f"show(): {error}", remedy=f"give a theme of {', '.join(THEMES)}, a height of {low} to {high} pixels"
            ) from error

    def select(self, id_: str | None, other: str | None = None) -> None:
        """Chooses an actor (or issue), with `other` the tie between both, with None nothing."""
        if id_ is None:
            self.selection = None
        elif other is None:
            self.selection = {"kind": "node", "id": id_}
        else:
            # The smaller id comes first, as everywhere.
            source, target = sorted((id_, other))
            self.selection = {"kind": "tie", "source": source, "target": target}

    def fit(self) -> None:
        """Moves the picture so that all of it is seen."""
        self.send({"stancegraph": 1, "type": "fit"})

    def change(self, *, layout: Layout | None = None, **arguments: Any) -> None:
        """Asks anew, with other arguments of `graph.network()` or another layout where given; None: the default."""
        link = self.network.link
        given = {to_snake(name): value for name, value in self.network.variables["input"].items()}
        network = link.run(NETWORK.flow(link, {**given, **arguments}))
        placed = layout or self._placed
        shown, picture = link.run(shown_flow(network, placed))
        self.network, self._placed, self._picture = network, placed, picture
        self.shown = dict(shown)

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """The widget, and the picture where no script runs."""
        bundle = super()._repr_mimebundle_(**options)
        if bundle is None:
            return None
        still = {"image/svg+xml": self._picture.svg} if self._picture else {}
        return {**bundle[0], **still, "text/plain": repr(self)}, bundle[1]

    def __repr__(self) -> str:
        return f"<ShownNetwork of {self.network}>"


@cache
def script() -> str:
    """What runs on the page: from this package, not from whichever server is asked. Raises MissingScript."""
    try:
        return (files("stancegraph") / "built" / "stance-network.js").read_text("utf-8")
    except FileNotFoundError:
        raise MissingScript("this installation has no script to draw with") from None
