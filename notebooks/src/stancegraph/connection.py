"""Where the server is and how to speak to it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

import httpx

from stancegraph.ask import GRAPHQL, Endpoint
from stancegraph.errors import WrongArgument
from stancegraph.version import __version__

USER_AGENT = f"stancegraph/{__version__} python-httpx/{httpx.__version__}"


@dataclass(frozen=True)
class Connection:
    """Settings of a graph; the key is never shown."""

    url: str
    key: str | None
    timeout: float
    proxy: str | None
    retries: int
    progress: bool | None
    transport: Any

    @property
    def endpoint(self) -> Endpoint:
        """Whom to ask, and how often."""
        return Endpoint(self.url, self.retries, self.progress)

    def client_options(self) -> dict[str, Any]:
        """What httpx is told."""
        headers = {"user-agent": USER_AGENT, **({"authorization": f"Bearer {self.key}"} if self.key else {})}
        chosen = {"transport": self.transport} if self.transport else {"proxy": self.proxy}
        return {"base_url": self.url, "headers": headers, "timeout": self.timeout, **chosen}


def connect(
    url: str | None,
    key: str | None,
    timeout: float,
    proxy: str | None,
    retries: int,
    progress: bool | None,
    transport: Any,
) -> Connection:
    """Settings, checked. Raises WrongArgument."""
    given = url or os.environ.get("STANCEGRAPH_URL") or "http://localhost:4000"
    base = given.rstrip("/").removesuffix(GRAPHQL)
    try:
        address = httpx.URL(base)
        usable = address.scheme in {"http", "https"} and address.host != "" and "%" not in address.host
    except httpx.InvalidURL:
        usable = False
    if not usable:
        raise WrongArgument(f"Graph: url is {given!r}", remedy='give the address of a server, "http://localhost:4000"')
    return Connection(base, key or os.environ.get("STANCEGRAPH_KEY"), timeout, proxy, retries, progress, transport)
