"""A server that can only be reached through a proxy, and wants a key."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from stancegraph import Graph

ASK = "{ graph { revision } }"
#: What the proxy was asked: for which address, with which key.
SEEN: list[tuple[str, str | None]] = []


class Proxy(BaseHTTPRequestHandler):
    """Answers for the server that it is asked to reach."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        SEEN.append((self.path, self.headers["authorization"]))
        body = json.dumps({"data": {"graph": {"revision": "1"}}}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def proxy() -> Iterator[str]:
    SEEN.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("given", ["as an argument", "by the environment"])
def test_the_proxy_is_asked_for_the_server_with_the_key(
    proxy: str, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    if given == "by the environment":
        monkeypatch.setenv("HTTP_PROXY", proxy)
    with Graph("http://graph.invalid", key="secret", proxy=proxy if given == "as an argument" else None) as graph:
        assert graph.query(ASK)["graph"]["revision"] == "1"
    assert SEEN == [("http://graph.invalid/graphql", "Bearer secret")]
