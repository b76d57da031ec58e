"""Libraries that are installed on demand."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from stancegraph.errors import MissingExtra


def extra(library: str, name: str | None = None) -> Any:
    """That library. Raises MissingExtra, which says what to install: the extra of that name, or of the library's."""
    try:
        return import_module(library)
    except ImportError as error:
        raise MissingExtra(library, name or library) from error
