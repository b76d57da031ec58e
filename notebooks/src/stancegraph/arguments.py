"""Arguments in snake case to inputs of the API, checked against the schema that this package ships."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timezone
from difflib import get_close_matches
from typing import Any, NoReturn

from stancegraph.errors import WrongArgument
from stancegraph.schema_generated import ENUMS, INPUTS, ONE_OF

Input = dict[str, Any]


def to_input(method: str, type_name: str, arguments: Mapping[str, Any]) -> Input:
    """`as_of="2025-04-10"` → `{"asOf": "2025-04-10"}`; what is None is left out.

    Raises WrongArgument naming the argument, what would be right, and what was probably meant.
    """
    fields = INPUTS[type_name]
    names = {to_snake(name): name for name in fields}
    answer: Input = {}
    for given, value in arguments.items():
        snake = to_snake(given.rstrip("_"))
        if snake not in names:
            _unknown(f'{method} has no argument "{given}"', snake, list(names), "; it takes")
        name = names[snake]
        if value is not None:
            answer[name] = _to_value(f"{method}: {snake}", fields[name][0], value)
    missing = [to_snake(name) for name, (hint, _) in fields.items() if hint.endswith("!") and name not in answer]
    if missing:
        raise WrongArgument(
            f"{method} needs {' and '.join(missing)}", remedy=f"give {_described(type_name, missing[0])}"
        )
    if type_name in ONE_OF and len(answer) != 1:
        raise WrongArgument(f"{method} has {len(answer)} of {', '.join(names)}", remedy="give exactly one of them")
    return answer


def check_names(method: str, arguments: Mapping[str, Any], *type_names: str) -> None:
    """Raises WrongArgument where one of the arguments belongs to none of these inputs."""
    names = [to_snake(name) for type_name in type_names for name in INPUTS[type_name]]
    for given in arguments:
        if to_snake(given.rstrip("_")) not in names:
            _unknown(f'{method} has no argument "{given}"', given, names, "; it takes")


def split_arguments(arguments: Mapping[str, Any], type_name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What belongs to that input, and the rest."""
    names = {to_snake(name) for name in INPUTS[type_name]}
    inside = {name: value for name, value in arguments.items() if to_snake(name.rstrip("_")) in names}
    return inside, {name: value for name, value in arguments.items() if name not in inside}


def to_snake(name: str) -> str:
    """`asOf` → `as_of`; `from` → `from_`, since `from` is a word of Python."""
    snake = re.sub(r"[A-Z]", lambda letter: f"_{letter.group().lower()}", name)
    return f"{snake}_" if snake in {"from", "is", "not", "in"} else snake


def enum_value(place: str, enum: str, value: object) -> str:
    """That value, if the enum has it."""
    if not isinstance(value, str) or value not in ENUMS[enum]:
        _unknown(f"{place} is {value!r}", str(value).upper(), ENUMS[enum], "; it can be")
    return value


def scalar_value(place: str, scalar: str, value: Any) -> Any:
    """That value as the scalar has it; None stays None."""
    is_right, right = SCALARS[scalar]
    converted = is_right(value)
    if converted is None and value is not None:
        _wrong(place, value, right)
    return converted


def _to_value(place: str, hint: str, value: Any) -> Any:
    if hint.endswith("!"):
        return _to_value(place, hint[:-1], value)
    if hint.startswith("["):
        items = value if isinstance(value, Sequence) and not isinstance(value, str) else _listed(value)
        return [_to_value(f"{place}[{at}]", hint[1:-1], item) for at, item in enumerate(items)]
    if hint in ENUMS:
        return enum_value(place, hint, value)
    if hint == "Assumption" and isinstance(value, str):
        return _to_value(place, hint, _read_assumption(place, value))
    if hint in INPUTS:
        if not isinstance(value, Mapping):
            _wrong(place, value, f"a dict with {', '.join(to_snake(name) for name in INPUTS[hint])}")
        return to_input(place, hint, value)
    return scalar_value(place, hint, value)


def _listed(value: Any) -> list[Any]:
    """One value is a list of one; sets, tuples and columns of data frames are lists too."""
    return [value] if isinstance(value, str | Mapping) or not hasattr(value, "__iter__") else list(value)


def _read_assumption(place: str, text: str) -> Input:
    """`un-mandate:MET` or `france~own-troops:SUPPORT`, as in the explorer's address."""
    subject, colon, value = text.partition(":")
    first, tilde, issue = subject.partition("~")
    if not colon or not first or (tilde and not issue):
        _wrong(place, text, '"condition:STATUS" or "actor~issue:POSITION"')
    if tilde:
        return {"position": {"actor": first, "issue": issue, "position": value}}
    return {"condition": {"id": first, "status": value}}


def _date(value: Any) -> str | None:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    try:
        return date.fromisoformat(value).isoformat() if len(value) == len("2025-04-10") else None
    except (TypeError, ValueError):
        return None


def _instant(value: Any) -> str | None:
    try:
        instant = value if isinstance(value, datetime) else datetime.fromisoformat(value.replace("Z", "+00:00"))
    except (AttributeError, ValueError):
        return None
    if instant.tzinfo is None:
        return None
    return instant.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _kind(*kinds: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        # True is an int to Python, and no number to anybody else.
        return value if isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool)) else None

    return read


SCALARS: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "Boolean": (_kind(bool), "True or False"),
    "Date": (_date, 'a day like "2025-04-10" or datetime.date(2025, 4, 10)'),
    "DateTime": (_instant, 'an instant with its zone, like "2025-04-10T12:00:00Z" or datetime.now(timezone.utc)'),
    "Float": (_kind(int, float), "a number"),
    "ID": (_kind(str), 'an id, like "russia"'),
    "Int": (_kind(int), "a whole number"),
    "String": (_kind(str), "a text"),
}


def _described(type_name: str, snake: str) -> str:
    for name, (_, description) in INPUTS[type_name].items():
        if to_snake(name) == snake:
            return f"{snake}=...: {description}"
    return f"{snake}=..."


def _unknown(what: str, given: str, known: Sequence[str], these: str) -> NoReturn:
    close = get_close_matches(given, known, 1, 0.6)
    remedy = f'did you mean "{close[0]}"?' if close else "choose one of these"
    raise WrongArgument(f"{what}{these} {', '.join(known)}", remedy=remedy)


def _wrong(place: str, value: object, right: str) -> NoReturn:
    shown = repr(value)
    raise WrongArgument(f"{place} is {shown if len(shown) < 80 else shown[:80] + '…'}", remedy=f"give {right}")
