"""A bar on the terminal for what takes several requests."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress_bar(wanted: bool | None, what: str, total: int | None) -> Iterator[Callable[[int], object]]:
    """Gives a function that is told how many more are there. None: only on a terminal. Without tqdm: silent."""
    if wanted is False or (wanted is None and not sys.stderr.isatty()):
        yield lambda _: None
        return
    try:
        from tqdm.auto import tqdm
    except ImportError:
        yield lambda _: None
        return
    with tqdm(total=total, desc=what, unit=" rows", leave=False) as bar:
        yield bar.update
