"""Every query of the package and of the notebooks fits the schema; what is generated is what it was generated from."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest
from graphql import DocumentNode, build_schema, parse, validate

from stancegraph import schema_text
from stancegraph.documents import document
from stancegraph.positions import POSITIONS
from stancegraph.schema_generated import ENUMS

FOLDER = Path(__file__).parents[1]
SCHEMA = build_schema(schema_text())
DOCUMENTS = sorted(Path(str(files("stancegraph") / "queries")).glob("*.graphql"))
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
#: GraphQL inside of Python: a text between three quotes that begins like a query.
INSIDE = re.compile(r'"""\s*((?:query|mutation|\{).*?)"""', re.DOTALL)


def problems(query: DocumentNode) -> list[str]:
    return [error.message for error in validate(SCHEMA, query)]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_the_packages_queries_fit_the_schema(path: Path) -> None:
    assert problems(parse(document(path.stem))) == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_notebooks_queries_fit_the_schema(path: Path) -> None:
    cells = json.loads(path.read_text("utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    assert [problem for text in INSIDE.findall(code) for problem in problems(parse(text))] == []
    assert code.count("graph.query(") == len(INSIDE.findall(code)), "queries stand between three quotes"


def test_the_package_ships_the_schema_of_this_repository() -> None:
    assert schema_text() == (FOLDER.parent / "schema" / "schema.graphql").read_text("utf-8")


def test_the_scale_of_positions_is_the_schemas() -> None:
    assert sorted(POSITIONS) == sorted(ENUMS["Position"])
