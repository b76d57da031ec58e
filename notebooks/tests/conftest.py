"""A server of this repository's, or the one that STANCEGRAPH_URL names; and how many tests passed, for the total."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
import pytest
from invented_dna import write_dna

from stancegraph import Graph

REPOSITORY = Path(__file__).parents[2]
SERVER = REPOSITORY / "server" / "dist" / "command-line" / "main.js"
SEED = sorted((REPOSITORY / "seed").glob("*/*.yaml"))
UN_FOLDER = REPOSITORY.parent / "shared" / "data" / "unvotes"
UN_MAPPING = REPOSITORY / "server" / "roll-calls" / "un-votes.map.yaml"
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
        with serving(environment, [*SEED, dna]) as address:
            yield address


@pytest.fixture(scope="session")
def votes() -> Iterator[Path]:
    """Every fiftieth roll call of the UN, in the three files of all of them."""
    given = {name: UN_FOLDER / f"un_{name}.csv.gz" for name in ("votes", "roll_calls", "roll_call_issues")}
    missing = [str(path) for path in given.values() if not path.exists()]
    if missing and os.environ.get("CI") != "true":
        pytest.skip(f"needs {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as folder:
        for path in given.values():
            table = pd.read_csv(path, dtype=str, keep_default_na=False)
            table[table["rcid"].astype(int) % 50 == 3].to_csv(Path(folder) / path.stem, index=False)
        yield Path(folder) / "un_votes.csv"


@pytest.fixture
def votes_url(votes: Path) -> Iterator[str]:
    """Where a server answers that has these votes."""
    with (
        tempfile.TemporaryDirectory() as folder,
        serving({"NEO4J_URI": "", "STANCEGRAPH_DATA": folder}, [votes, "--map", UN_MAPPING]) as address,
    ):
        yield address


@contextmanager
def serving(environment: Mapping[str, str], imported: Sequence[str | Path]) -> Iterator[str]:
    """A server of this repository's, with what these words import."""
    whole = {**os.environ, "PORT": "0", "LOG_LEVEL": "error", "STANCEGRAPH_PUBLIC_URL": PUBLIC_URL, **environment}
    node = ["node", str(SERVER)]
    subprocess.run([*node, "import", *map(str, imported)], cwd=REPOSITORY, env=whole, check=True, capture_output=True)
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
            with serving({f"NEO4J_{name.upper()}": value for name, value in told.items()}, SEED) as address:
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
