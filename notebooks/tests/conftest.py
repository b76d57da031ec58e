"""A server of this repository's, or the one that STANCEGRAPH_URL names; and how many tests passed, for the total."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from invented_dna import write_dna

from stancegraph import Graph

REPOSITORY = Path(__file__).parents[2]
SERVER = REPOSITORY / "server" / "dist" / "command-line" / "main.js"


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
        environment = {**os.environ, "PORT": "0", "STANCEGRAPH_DATA": folder, "STANCEGRAPH_KEY": "secret"}
        # Where links in pictures lead, also in the notebooks that are committed.
        environment |= {"LOG_LEVEL": "error", "STANCEGRAPH_PUBLIC_URL": "http://localhost:4000"}
        bundles = sorted(map(str, (REPOSITORY / "seed").glob("*/*.yaml")))
        node = ["node", str(SERVER)]
        subprocess.run(
            [*node, "import", *bundles, str(dna)], cwd=REPOSITORY, env=environment, check=True, capture_output=True
        )
        with subprocess.Popen(
            [*node, "serve"], cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, text=True
        ) as process:
            try:
                assert process.stdout is not None
                line = process.stdout.readline()
                assert line.startswith("explorer"), "the server did not start; build it with npm run build"
                yield line.split()[1]
            finally:
                process.terminate()


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
