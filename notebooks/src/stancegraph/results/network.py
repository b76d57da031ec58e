"""Networks: who stands with whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from stancegraph.documents import document
from stancegraph.graph_parts import GraphParts
from stancegraph.picture import Picture, layout_parameter, picture_flow
from stancegraph.results.listing import actor_type
from stancegraph.results.reproducible import Reproducible
from stancegraph.results.result import Asked
from stancegraph.results.window import sources_in_window
from stancegraph.server_check import UNKNOWN, server_check_flow
from stancegraph.show import show_flow
from stancegraph.sources import sources_of_stances, sources_of_ties, stance_ids
from stancegraph.table import Column, Row, Table
from stancegraph.verification import Verification
from stancegraph.wire import Flow

if TYPE_CHECKING:
    from stancegraph.schema_generated import Layout
    from stancegraph.shown import ShownNetwork


def positions_text(node: Row) -> str:
    """`allied-force:OPPOSE own-troops:0.25`, as in the files that the server exports."""
    return " ".join(
        f"{one['issue']['id']}:{_first(one['position'], one['value'], 'UNDECIDED')}"
        for one in node.get("positions", [])
    )


def _first(*values: Any) -> Any:
    return next(value for value in values if value is not None)


NODES = (
    Column("id", "text", "entity.id"),
    Column("name", "text", "entity.name"),
    Column("type", "text", lambda node: actor_type(node["entity"])),
    Column("community", "int"),
    Column("degree", "int"),
    Column("strength", "float"),
    Column("betweenness", "float"),
    Column("positions", "text", lambda node: positions_text(node) or None),
    Column("divided", "text", "divided.id"),
    Column("x", "float", "point.x"),
    Column("y", "float", "point.y"),
)
EDGES = (
    Column("source", "text", "source.id"),
    Column("target", "text", "target.id"),
    Column("weight", "float"),
    Column("congruence", "float"),
    Column("conflict", "float"),
    Column("shared_issues", "int", "sharedIssues"),
)
COMMUNITIES = (Column("index", "int"), Column("size", "int"), Column("members", "text", "members.id"))
#: Up to so many, the statements under each are asked for.
FEW_TIES = 400
CONDITIONS = (Column("id", "text"), Column("title", "text"))


class Network(Reproducible):
    """A coalition network. As a data frame: its ties; as a graph: nodes and ties with all that is known of them."""

    field = "coalitionNetwork"

    @property
    def nodes(self) -> Table:
        """Who is in it, with community, measures, positions and place in the picture.

        Without positions where a network of statements is asked for without `issues`: they may be on thousands.
        """
        return Table(NODES, self._network["nodes"])

    @property
    def edges(self) -> Table:
        """The ties, each pair once."""
        return Table(EDGES, self._network["edges"])

    @property
    def communities(self) -> Table:
        """The communities, largest first."""
        return Table(COMMUNITIES, self._network["communities"])

    @property
    def open(self) -> Table:
        """Conditions whose status nobody knows."""
        return Table(CONDITIONS, self._network["open"])

    @property
    def measures(self) -> dict[str, Any]:
        """Measures of the whole."""
        return dict(self._network["measures"])

    @property
    def table(self) -> Table:
        return self.edges

    def parts(self) -> GraphParts:
        return GraphParts(self.nodes, self.edges, attributes=self.attributes)

    def picture(self, *, layout: Layout | None = None) -> Picture | None:
        """The picture that the server draws of it, None where the server draws none; blocking."""
        return self._asked.link.run(self.picture_flow(layout))

    def picture_flow(self, layout: Layout | None = None) -> Flow[Picture | None]:
        """How the picture is fetched."""
        parameters = {**self.pinned()["input"], **layout_parameter("picture()", layout)}
        return (yield from picture_flow(self._asked.link.endpoint, parameters, str(self)))

    def show(self, *, layout: Layout | None = None, theme: str = "auto", height: int | None = None) -> ShownNetwork:
        """The network to move about in, in a notebook; blocking. What is chosen there is its `selection`."""
        return self._asked.link.run(show_flow(self, layout=layout, theme=theme, height=height))

    def sources_flow(self) -> Flow[Table]:
        endpoint, network_input = self._asked.link.endpoint, self.pinned()["input"]
        if network_input.get("basis") == "STATEMENTS":
            if len(self.edges) <= FEW_TIES:
                return (yield from sources_of_ties(endpoint, network_input))
            return (yield from sources_in_window(self._asked.link, network_input))
        return (yield from sources_of_stances(endpoint, stance_ids(self.data), network_input.get("knownOn")))

    def verify_flow(self) -> Flow[Verification]:
        """The server tells what changed since; where it never gave this answer, it is asked again and compared."""
        check = yield from server_check_flow(self.link.endpoint, self.pinned()["input"], self.reproducibility)
        if check is None or check.verdict in UNKNOWN:
            again = yield from super().verify_flow()
            return again if check is None else replace(check, drift=again.drift)
        return check

    def _repr_html_(self) -> str:
        drawn = self.picture()
        return (drawn.to_html() if drawn else self.nodes._repr_html_()) + f"<p>{self}; hash {self.hash[:12]}…</p>"

    def __repr__(self) -> str:
        measures = self.measures
        groups = len(self.communities)
        return f"<Network: {measures['nodes']} nodes, {measures['edges']} ties, {groups} communities>"

    def __str__(self) -> str:
        return repr(self)[1:-1]


def network_inside(data: Row, network_input: Row, asked: Asked) -> Network:
    """A network that came with another answer, as if it had been asked for by itself."""
    positions = {name: asked.variables[name] for name in ("positions",) if name in asked.variables}
    variables = {"input": network_input, **positions}
    return Network({"coalitionNetwork": data}, Asked(document("network"), variables, asked.link))
