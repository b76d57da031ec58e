"""The TypeScript client's example for Deno runs, types checked, with no more rights than to ask its server."""

from __future__ import annotations

import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from deno import find_deno_bin

EXAMPLES = Path(__file__).parents[1] / "typescript" / "examples"


def test_the_example_for_deno_runs(url: str) -> None:
    said = subprocess.run(
        [find_deno_bin(), "run", "--check", "--no-lock", f"--allow-net={urlsplit(url).netloc}", "deno.ts", url],
        cwd=EXAMPLES,
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    assert "Russia\tOPPOSE\tNEUTRAL if un-mandate" in said.stdout
    assert "OPPOSE → NEUTRAL" in said.stdout
    assert "The picture is equal" in said.stdout
