"""Every notebook runs from top to bottom. `--write` keeps the outputs, which are committed."""

from __future__ import annotations

import copy
import html
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[1]
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
LARGEST_BYTES = 150_000


#: The one whose data does not come with the repository; without it, it says so.
UN_VOTES = "A century of UN votes"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_runs(
    path: Path, url: str, dna: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("STANCEGRAPH_URL", url)
    monkeypatch.setenv("STANCEGRAPH_DNA", str(dna))
    notebook: Any = nbformat.read(path, 4)  # type: ignore[no-untyped-call]
    committed = copy.deepcopy(notebook)
    execute(notebook, tmp_path)
    if path.stem == UN_VOTES and "STANCEGRAPH_UN_VOTES" not in os.environ:
        assert "No votes in this graph" in nbformat.writes(notebook)  # type: ignore[no-untyped-call]
    elif request.config.getoption("--write"):
        path.write_text(nbformat.writes(notebook) + "\n", "utf-8")  # type: ignore[no-untyped-call]
    else:
        assert shown(committed) == shown(notebook), "run pytest --write and commit the notebook"


def test_the_first_one_runs_on_neo4j_too(neo4j_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("STANCEGRAPH_URL", neo4j_url)
    notebook: Any = nbformat.read(FOLDER / "First look.ipynb", 4)  # type: ignore[no-untyped-call]
    committed = copy.deepcopy(notebook)
    execute(notebook, tmp_path)
    assert shown(committed) == shown(notebook)


def test_a_century_of_votes(votes_url: str, votes: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("STANCEGRAPH_URL", votes_url)
    monkeypatch.setenv("STANCEGRAPH_UN_VOTES", str(votes))
    notebook: Any = nbformat.read(FOLDER / f"{UN_VOTES}.ipynb", 4)  # type: ignore[no-untyped-call]
    execute(notebook, tmp_path)
    votes_told, rates, camps, alike = (str(cell.outputs) for cell in notebook.cells if cell.cell_type == "code")
    assert re.search(r"1\d,\d{3} votes", votes_told)
    assert "read by pandas alone" in rates
    assert all(str(year) in camps for year in range(1950, 2020, 10))
    assert "share of votes alike" in alike


def execute(notebook: Any, folder: Path) -> None:
    """Runs it from top to bottom in that folder."""
    NotebookClient(notebook, timeout=300, record_timing=False, resources={"metadata": {"path": str(folder)}}).execute()


def shown(notebook: Any) -> list[list[tuple[str, str]]]:
    """What each cell put out, without what is another graph's or another day's: hashes, and a picture's points."""
    return [sorted(one for output in cell.get("outputs", []) for one in _shown(output)) for cell in notebook.cells]


def _shown(output: Any) -> list[tuple[str, str]]:
    data = output.get("data", {output.output_type: output.get("text", "")})
    return [(kind, LASTING[kind](text) if kind in LASTING else "") for kind, text in data.items()]


def _words(text: str) -> str:
    return re.sub(r"[0-9a-f]{12,}|(?<= at )0x\w+", "…", text)


def _fields(svg: str) -> str:
    return " ".join(sorted(set(re.findall(r'"(\w+)\\*":', html.unescape(svg)))))


#: Of a picture, the names of what its metadata says.
LASTING: dict[str, Callable[[str], str]] = {
    "text/plain": _words,
    "text/html": _words,
    "stream": _words,
    "image/svg+xml": _fields,
}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_small_and_names_no_place_of_its_own(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text) < LARGEST_BYTES
    assert not [place for place in ("/tmp/", "/home/", "/root/", "127.0.0.1") if place in text]
