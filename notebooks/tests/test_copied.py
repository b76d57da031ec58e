from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from stancegraph import Graph
from stancegraph.arguments import split_arguments, to_input

COPIED = json.loads((Path(__file__).parents[2] / "schema/test/copied-questions.json").read_text("utf-8"))
INPUTS = {
    **dict.fromkeys(("network", "backbone", "polarization", "brokers", "robustness"), "CoalitionNetworkInput"),
    "statements": "StatementFilter",
    "changes": "ChangesInput",
    "what_if": "WhatIfInput",
}


@pytest.mark.parametrize("copied", COPIED, ids=lambda copied: str(copied["name"]))
def test_what_the_explorer_gives_to_copy_asks_the_same_as_its_query(copied: dict[str, Any]) -> None:
    method, arguments = called(copied["python"])
    assert callable(getattr(Graph, method))
    variables = copied["variables"]
    if method == "timeline":
        window, network = split_arguments(arguments, "SeriesWindow")
        assert to_input("timeline()", "SeriesWindow", window) == variables["window"]
        assert to_input("timeline()", "CoalitionNetworkInput", network) == variables["input"]
    else:
        assert (
            to_input(f"{method}()", INPUTS[method], arguments)
            == variables["filter" if method == "statements" else "input"]
        )


def called(text: str) -> tuple[str, dict[str, Any]]:
    """The method of the graph that a text calls, and with which arguments."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.keywords:
            return node.func.attr, {str(given.arg): ast.literal_eval(given.value) for given in node.keywords}
    raise AssertionError("it calls nothing")
