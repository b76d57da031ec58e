"""What the documentation shows is what one gets."""

from __future__ import annotations

import doctest
import re
from time import monotonic

import pandas as pd
import pytest
from conftest import REPOSITORY

from stancegraph import Graph

TEXT = (REPOSITORY / "docs" / "notebooks.md").read_text("utf-8")
BLOCKS = re.findall(r"```pycon\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[0][4:40])
def test_an_example_gives_what_stands_below_it(graph: Graph, block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Nobody writes, so nobody waits long for it.
    monkeypatch.setattr("stancegraph.graph.end_of", lambda *_: monotonic() + 0.5)
    example = doctest.DocTestParser().get_doctest(block, {"graph": graph}, "notebooks.md", None, None)
    said: list[str] = []
    with pd.option_context("display.width", 120, "display.max_columns", 10):
        failed, tried = doctest.DocTestRunner(verbose=False).run(example, out=said.append)
    assert tried > 0
    assert failed == 0, "".join(said)
