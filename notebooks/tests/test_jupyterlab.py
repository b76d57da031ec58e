"""The live network in a real JupyterLab, in Chromium: drawn, chosen by mouse and keys, heard of in Python, and back."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx
import nbformat
import pytest
from playwright.sync_api import Locator, Page, expect, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM_PATH") or shutil.which("chromium")
DRAWN = """canvases => canvases.some((one) =>
  one.getContext("2d").getImageData(0, 0, one.width, one.height).data.some((value) => value > 0))"""
CELLS = (
    """
from stancegraph import Graph
shown = Graph().network(issues=["allied-force"], as_of="2025-04-10").show()
shown
""",
    'print("chosen:", shown.selection)',
    'print("chosen:", shown.selection)',
    'shown.select("france", "russia")',
    'shown.change(as_of="2025-03-01", layout="CIRCLE")',
)


@pytest.fixture(scope="module")
def lab(url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a JupyterLab with one notebook that asks the server; it asks nobody else."""
    folder = tmp_path_factory.mktemp("lab")
    notebook: Any = nbformat.v4.new_notebook(  # type: ignore[no-untyped-call]
        cells=[nbformat.v4.new_code_cell(text.strip()) for text in CELLS],  # type: ignore[no-untyped-call]
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    nbformat.write(notebook, folder / "shown.ipynb")  # type: ignore[no-untyped-call]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    quiet = folder / "settings" / "@jupyterlab" / "apputils-extension" / "notification.jupyterlab-settings"
    quiet.parent.mkdir(parents=True)
    quiet.write_text('{"fetchNews": "false", "checkForUpdates": false}', "utf-8")
    own = {name: str(folder / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")}
    own["JUPYTERLAB_SETTINGS_DIR"] = str(folder / "settings")
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}"),
        *("--IdentityProvider.token=", "--LabApp.news_url=", "--LabApp.extension_manager=readonly"),
        f"--ServerApp.root_dir={folder}",
        "--ServerApp.log_level=ERROR",
    ]
    with subprocess.Popen(command, env={**os.environ, **own, "STANCEGRAPH_URL": url}) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            wait_for(f"{address}/api/status")
            yield f"{address}/doc/tree/shown.ipynb"
        finally:
            process.terminate()


def wait_for(address: str) -> None:
    for _ in range(300):
        try:
            if httpx.get(address).is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("JupyterLab did not start")


@pytest.fixture
def page(lab: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1000, "height": 1000}, reduced_motion="reduce")
        page.set_default_timeout(30_000)
        yield page
        browser.close()


def run(page: Page, cell: int) -> Locator:
    """Runs a cell, and gives what it printed; keys that come before JupyterLab listens are lost, and pressed again."""
    one = page.locator(".jp-CodeCell").nth(cell)
    expect(page.get_by_text("Python 3 (ipykernel) | Idle")).to_be_visible(timeout=30_000)
    for _ in range(20):
        one.locator(".cm-content").click()
        page.keyboard.press("Control+Enter")
        with suppress(AssertionError):
            expect(one.locator(".jp-InputPrompt")).not_to_have_text("[ ]:", timeout=1_000)
            break
    return one.locator(".jp-OutputArea-output")


def test_a_live_network_and_python_hear_of_each_other(page: Page, lab: str, url: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(lab)
    run(page, 0)
    network = page.locator("stance-network")
    stage = network.get_by_role("application")
    expect(stage).to_be_visible(timeout=30_000)
    assert stage.locator("canvas").evaluate_all(DRAWN)

    network.get_by_text("As a list").click()
    network.get_by_role("button", name="France", exact=True).click()
    expect(run(page, 1)).to_have_text("chosen: {'kind': 'node', 'id': 'france'}")
    stage.focus()
    for key in ("Escape", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    expect(run(page, 2)).to_have_text(re.compile("chosen: {'kind': 'node', 'id': '(?!france)"))

    run(page, 3)
    expect(network.get_by_role("status")).to_have_text("France and Russia differ.")
    run(page, 4)
    expect(network.locator(".times")).to_contain_text("1 March 2025")

    assert [other for other in asked if not other.startswith((lab.split("/doc")[0], url, "data:", "blob:"))] == []
