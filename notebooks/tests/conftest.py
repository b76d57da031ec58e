"""A server of this repository's, or the one that STANCEGRAPH_URL names; and how many tests passed, for the total."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from invented_dna import write_dna

from stancegraph import Graph

REPOSITORY = Path(__file__).parents[2]
SERVER = REPOSITORY / "server" / "dist" / "command-line" / "main.js"
#: Where links in pictures lead, also in the notebooks that are committed.
PUBLIC_URL = "http://localhost:4000"


@pytest.fixture(scope="session")
def dna() -> Iterator[Path]:
    """The file that `STANCEGRAPH_DNA` names, or an invented one, as "From DNA to here" reads it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(os.environ.get("STANCEGRAPH_DNA") or Path(folder) / "debate.dna")
        if not path.exists():
            write_dna(path)
        yield path


@pytest.fixture(scope="session")
def url(dna: Path) -> Iterator[str]:
    """Where a server answers that has the seed and what the DNA file says."""
    given = os.environ.get("STANCEGRAPH_URL")
    if given:
        yield given
        return
    with tempfile.TemporaryDirectory() as folder:
        environment = {"NEO4J_URI": "", "STANCEGRAPH_DATA": folder, "STANCEGRAPH_KEY": "secret"}
        with serving(environment, dna) as address:
            yield address


@contextmanager
def serving(environment: Mapping[str, str], *more: Path) -> Iterator[str]:
    """A server of this repository's, with the seed and what else is to be imported."""
    whole = {**os.environ, "PORT": "0", "LOG_LEVEL": "error", "STANCEGRAPH_PUBLIC_URL": PUBLIC_URL, **environment}
    bundles = sorted(map(str, (REPOSITORY / "seed").glob("*/*.yaml")))
    node = ["node", str(SERVER)]
    subprocess.run(
        [*node, "import", *bundles, *map(str, more)], cwd=REPOSITORY, env=whole, check=True, capture_output=True
    )
    with subprocess.Popen([*node, "serve"], cwd=REPOSITORY, env=whole, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("explorer"), "the server did not start; build it with npm run build"
            yield line.split()[1]
        finally:
            process.terminate()


@pytest.fixture
def neo4j_url() -> Iterator[str]:
    """Where a server answers that keeps the seed in a Neo4j of its own."""
    run = ["npx", "tsx", "--conditions=source", "test/neo4j/run-neo4j.ts"]
    with subprocess.Popen(
        run, cwd=REPOSITORY / "store", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            told = json.loads(process.stdout.readline())
            if told is None:
                pytest.skip("no Neo4j: neither NEO4J_URI nor STANCEGRAPH_TEST_NEO4J=fetch is set")
            with serving({f"NEO4J_{name.upper()}": value for name, value in told.items()}) as address:
                yield address
        finally:
            process.stdin.close()


@pytest.fixture(scope="session")
def graph(url: str) -> Iterator[Graph]:
    with Graph(url) as graph:
        yield graph


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Writes how many passed where STANCEGRAPH_TEST_REPORT says, in the form of the other runners' reports."""
    path = os.environ.get("STANCEGRAPH_TEST_REPORT")
    if path:
        passed = len(terminalreporter.stats.get("passed", []))
        failed = len(terminalreporter.stats.get("failed", []) + terminalreporter.stats.get("error", []))
        report = {"numPassedTests": passed, "numFailedTests": failed, "numTotalTests": passed + failed}
        Path(path).write_text(json.dumps(report), "utf-8")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write", action="store_true", help="write what the notebooks put out back into them")
