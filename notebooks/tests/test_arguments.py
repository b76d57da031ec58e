from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from stancegraph import WrongArgument
from stancegraph.arguments import to_input
from stancegraph.picture import to_parameters


def network(**arguments: Any) -> dict[str, Any]:
    return to_input("network()", "CoalitionNetworkInput", arguments)


def test_names_in_snake_case_become_those_of_the_api_and_none_is_left_out() -> None:
    assert network(as_of="2025-04-10", min_weight=0.5, issues=None) == {"asOf": "2025-04-10", "minWeight": 0.5}


def test_a_word_of_python_is_written_with_a_line_after_it() -> None:
    given = to_input("timeline()", "SeriesWindow", {"from_": date(2025, 1, 1), "to": "2025-03-01"})
    assert given == {"from": "2025-01-01", "to": "2025-03-01"}
    assert network(window={"from": "2025-01-01", "to": "2025-03-01"}) == {"window": given}


def test_days_and_instants_may_be_those_of_python() -> None:
    east = timezone(timedelta(hours=2))
    given = network(as_of=datetime(2025, 4, 10, 12), known_on=datetime(2025, 4, 10, 12, tzinfo=east))
    assert given == {"asOf": "2025-04-10", "knownOn": "2025-04-10T10:00:00.000Z"}


def test_one_value_is_a_list_of_one_and_other_collections_are_lists() -> None:
    assert network(issues="allied-force", actors=("france",))["issues"] == ["allied-force"]
    assert network(actors={"france"})["actors"] == ["france"]


def test_assumptions_are_short_texts_or_dicts() -> None:
    short = network(assume=["un-mandate:MET", "france~own-troops:SUPPORT"])
    long = network(
        assume=[
            {"condition": {"id": "un-mandate", "status": "MET"}},
            {"position": {"actor": "france", "issue": "own-troops", "position": "SUPPORT"}},
        ]
    )
    assert short == long
    assert to_parameters(short) == {"assume": "un-mandate:MET,france~own-troops:SUPPORT"}


def test_an_input_is_an_address_too() -> None:
    given = network(issues=["a", "b"], window={"from": "2025-01-01", "to": "2025-02-01"}, isolates=False)
    assert to_parameters(given) == {
        "issues": "a,b",
        "windowFrom": "2025-01-01",
        "windowTo": "2025-02-01",
        "isolates": "false",
    }


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"isues": ["a"]}, 'no argument "isues"; it takes .*\n.*did you mean "issues"'),
        ({"aggregation": "SUBSTRACT"}, "aggregation is 'SUBSTRACT'; it can be .*\n.*did you mean \"SUBTRACT\""),
        ({"as_of": "10.4.2025"}, "as_of is '10.4.2025'\n.*a day like"),
        ({"as_of": "2025-02-30"}, "as_of is '2025-02-30'"),
        ({"known_on": "2025-04-10T12:00:00"}, "known_on.*\n.*with its zone"),
        ({"seed": True}, "seed is True\n.*a whole number"),
        ({"issues": [1]}, r"issues\[0\] is 1\n.*an id"),
        ({"assume": ["un-mandate"]}, r'assume\[0\] is \'un-mandate\'\n.*"condition:STATUS"'),
        ({"assume": ["un-mandate:MAYBE"]}, "status is 'MAYBE'; it can be MET"),
        ({"assume": [{}]}, "0 of condition, position\n.*exactly one"),
        ({"window": {"from": "2025-01-01"}}, "needs to\n.*First day after it"),
        ({"window": "2025"}, "a dict with from_, to"),
    ],
)
def test_a_wrong_argument_says_what_would_be_right(arguments: dict[str, Any], says: str) -> None:
    with pytest.raises(WrongArgument, match=says):
        network(**arguments)


def test_a_wrong_argument_is_a_type_error_too() -> None:
    with pytest.raises(TypeError, match="needs assume"):
        to_input("what_if()", "WhatIfInput", {})
