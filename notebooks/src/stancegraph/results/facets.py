"""What could be chosen of a network, with what would be left."""

from __future__ import annotations

from typing import Any

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import ENDS
from stancegraph.results.result import Result
from stancegraph.table import Column, Row, Table

VALUES = (
    Column("field", "FacetField"),
    Column("value", "text"),
    Column("label", "text"),
    Column("count", "int"),
    Column("chosen", "bool"),
)
NODES = (Column("id", "text"), *VALUES)


class Facets(Result):
    """As a data frame: the values of each filter, how many actors each would leave; as a graph: nodes without ties."""

    @property
    def _facets(self) -> Row:
        facets: Row = self.data["facets"]
        return facets

    @property
    def total(self) -> int:
        """How many actors there are under all filters."""
        return int(self._facets["total"])

    @property
    def more(self) -> dict[str, int]:
        """How many more values each filter has than are here; those that have none are left out."""
        return {facet["field"]: facet["more"] for facet in self._facets["facets"] if facet["more"]}

    @property
    def table(self) -> Table:
        return Table(VALUES, self._rows())

    def parts(self) -> GraphParts:
        rows = [{**row, "id": f"{row['field']}:{row['value']}"} for row in self._rows()]
        return GraphParts(Table(NODES, rows), Table(ENDS, []))

    def pinned(self) -> dict[str, Any]:
        return {**self.variables, "input": {"asOf": self._asked.on, **self.variables["input"]}}

    def _rows(self) -> list[dict[str, Any]]:
        return [{"field": facet["field"], **row} for facet in self._facets["facets"] for row in facet["values"]]
