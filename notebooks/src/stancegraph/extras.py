"""Libraries that are installed on demand."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from stancegraph.errors import MissingExtra


def extra(library: str) -> Any:
    """That library. Raises MissingExtra, which says what to install."""
    try:
        return import_module(library)
    except ImportError as error:
        raise MissingExtra(library, library) from error
