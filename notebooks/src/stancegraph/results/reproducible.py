"""Answers that say themselves how to get them again."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from stancegraph.results.result import Result
from stancegraph.table import Row


class Reproducible(Result):
    """A network of one or of both kinds."""

    #: The field of the answer that holds it.
    field: ClassVar[str]

    @property
    def _network(self) -> Row:
        network: Row = self.data[self.field]
        return network

    @property
    def reproducibility(self) -> dict[str, Any]:
        """Method, version, parameters, graphRevision, recordedAt (the graph's newest recorded time) and hash."""
        return dict(self._network["reproducibility"])

    @property
    def hash(self) -> str:
        return str(self._network["reproducibility"]["hash"])

    @property
    def attributes(self) -> dict[str, Any]:
        """What a graph of it says of itself."""
        return {name: value for name, value in self.reproducibility.items() if value is not None}

    def pinned(self) -> dict[str, Any]:
        parameters = json.loads(self._network["reproducibility"]["parameters"])
        return {**self.variables, "input": {**self.variables["input"], "asOf": parameters["asOf"]}}
