"""Methods that tell which arguments they take: in their help, and to whatever completes them."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter, Signature
from typing import Any, TypeVar

from stancegraph.arguments import to_snake
from stancegraph.schema_generated import INPUTS

F = TypeVar("F", bound=Callable[..., Any])
BRIEFING = {
    "format": "html, md or docx; html if left out.",
    "compare_to": "The day to compare with. (Date)",
    "compare_known_on": "What was known of that day at this instant. (DateTime)",
}
LIST = {"order_by": "In which order."}


def takes(
    *type_names: str, listing: bool = False, briefing: bool = False, limit: str | None = None
) -> Callable[[F], F]:
    """Adds the fields of these inputs to a method's documentation and signature."""
    described = {
        to_snake(name): f"{description} ({hint})"
        for type_name in type_names
        for name, (hint, description) in INPUTS[type_name].items()
    }
    described |= {**(LIST if listing else {}), **(BRIEFING if briefing else {})}
    if listing or limit:
        described["limit"] = f"At most so many {limit or 'rows; left out: all'}."

    def decorate(method: F) -> F:
        lines = "\n".join(f"    {name}: {text}" for name, text in described.items())
        method.__doc__ = f"{method.__doc__}\n\nArguments, all by name:\n{lines}"
        itself = Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)
        named = [Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in described]
        method.__signature__ = Signature([itself, *named])  # type: ignore[attr-defined]
        return method

    return decorate
