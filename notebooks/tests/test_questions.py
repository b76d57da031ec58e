"""What else a graph can be asked, against a real server with the seed."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from stancegraph import Graph, IncompleteAnswer, InputRefused, NotFound, TooComplex, WrongArgument
from stancegraph.asking import SHIFTS

DAY = "2025-04-10"
FORCE: Any = {"issues": ["allied-force"], "as_of": DAY}
#: Two for it and one against: -1, -1 and 1.
THREE: Any = {**FORCE, "actors": ["france", "russia", "ukraine"]}
TWO_ISSUES: Any = {"issues": ["allied-force", "own-troops"], "as_of": DAY}


def test_words_find_what_has_them(graph: Graph) -> None:
    found = graph.search(text="UN mandate")
    best = found.table[0]
    assert (best["id"], best["kind"], best["on"], best["exact"]) == ("un-mandate", "CONDITION", "NAME", True)
    assert [row["id"] for row in graph.search(text="UN mandate", types=["CONDITION"]).table] == ["un-mandate"]
    assert "april-2025-report" in {source["id"] for source in found.sources}
    assert str(found.to_pandas()["on"].dtype) == "category"


def test_what_is_near(graph: Graph) -> None:
    near = graph.neighbourhood(ids=["un-mandate"], as_of=DAY)
    assert {row["id"]: row["distance"] for row in near.nodes} == {"un-mandate": 0, "russia": 1}
    (tie,) = near.table
    assert (tie["source"], tie["relation"], tie["position"]) == ("russia", "DEPENDS_ON", "OPPOSE")
    assert near.to_networkx().has_edge("russia", "un-mandate")
    assert not near.truncated
    assert graph.neighbourhood(ids=["un-mandate"], as_of=DAY, limit=1).truncated


def test_who_waits_for_whom_and_who_has_moved(graph: Graph) -> None:
    waiting = graph.waiting(issues=["own-troops"], as_of=DAY)
    assert {(row["actor"], row["for"], row["holds"]) for row in waiting.table} == {
        ("ulf-kristersson", "united-states", False),
        ("united-kingdom", "united-states", False),
    }
    assert (len(waiting.layers), len(waiting.deadlocks), len(waiting.ways_out)) == (0, 0, 0)
    moved = graph.waiting(issues=["own-troops"], as_of=DAY, assume=["united-states~us-support:SUPPORT"])
    assert [(row["layer"], row["actor"]) for row in moved.layers] == [
        (0, "united-states"),
        (1, "ulf-kristersson"),
        (1, "united-kingdom"),
    ]
    assert set(moved.to_pandas()["holds"]) == {True}


def test_who_shifted(graph: Graph) -> None:
    shifts = graph.shifts(actors=["lithuania"])
    (shift,) = shifts.table
    assert (shift["kind"], shift["on"], shift["before"], shift["after"]) == ("UNCONDITIONAL", "2025-08-13", 0.5, 1.0)
    assert len(shifts.sources) == 2
    empty = graph.shifts(actors=["russia"]).to_pandas()
    assert list(empty.dtypes) == list(shifts.to_pandas().dtypes)
    assert not len(empty)


def test_who_contradicts_itself(graph: Graph) -> None:
    found = graph.contradictions(at_least=0.5, issues=["own-troops"])
    (pair,) = found.table
    # 21 March to 13 August.
    assert (pair["actor"], pair["kind"], pair["difference"], pair["days"]) == ("gitanas-nauseda", "SELF", 0.5, 145)
    assert (pair["first_position"], pair["second_position"]) == ("LEAN_SUPPORT", "SUPPORT")
    assert found.to_networkx().has_edge("gitanas-nauseda", "gitanas-nauseda")
    assert not len(graph.contradictions().table)


def test_how_firm_a_position_is(graph: Graph) -> None:
    # 180 days after the only statement: an unjudged source, credibility 2, attributed, half of it left.
    firm = graph.estimate(actor="russia", issue="allied-force", as_of="2025-10-07")
    weight = 0.5 * 0.8 * 0.7 * 0.5
    assert [row["weight"] for row in firm.table] == [pytest.approx(weight)]
    assert (firm.measures["value"], firm.measures["state"]) == (-1.0, "THIN")
    assert firm.measures["uncertainty"] == pytest.approx(2 / (2 + weight))
    (same,) = (row for row in graph.estimates(**{**THREE, "as_of": "2025-10-07"}).table if row["actor"] == "russia")
    assert firm.measures.items() <= same.items()


def test_phases_are_told_apart_by_how_far_the_slices_differ(graph: Graph) -> None:
    over_time: Any = {"issues": ["allied-force"], "from_": "2025-02-01", "to": "2025-08-01"}
    phases = graph.phases(**over_time)
    ties: dict[str, dict[tuple[Any, Any], float]] = {str(day): {} for day in phases.to_pandas()["at"].dt.date}
    for tie in graph.timeline(**over_time).edges:
        ties[str(tie["at"])][tie["source"], tie["target"]] = float(tie["weight"] or 0)
    slices = list(ties.values())
    assert phases.table.column("distance") == [
        None,
        *(
            pytest.approx(sum(abs(after.get(pair, 0) - before.get(pair, 0)) for pair in {*before, *after}))
            for before, after in pairwise(slices)
        ),
    ]
    assert phases.transitions == ["2025-04-01", "2025-05-01"]
    assert (phases.states, phases.to_pandas()["state"].tolist()) == (3, [0, 0, 1, 2, 2, 2])


def test_issues_are_taken_out_of_the_backbone_one_after_the_other(graph: Graph) -> None:
    backbone = graph.backbone(**TWO_ISSUES, size=1)
    assert backbone.table.column("issue") == ["own-troops", "allied-force"]
    # With no issue left, the whole spectrum is lost; before, what the best single issue loses.
    assert backbone.table[1]["backbone_loss"] == pytest.approx(1)
    (best,) = backbone.best
    assert (best["by"], best["backbone"]) == ("size", "allied-force")
    assert best["backbone_loss"] == backbone.table[0]["backbone_loss"]


def test_two_of_opposite_minds_are_two_camps(graph: Graph) -> None:
    torn = graph.polarization(**{**THREE, "actors": ["russia", "ukraine"]})
    assert (torn.score, [(row["camp"], row["id"]) for row in torn.table]) == (0.0, [(0, "russia"), (1, "ukraine")])
    balance = graph.balance(**THREE)
    assert (balance.measures["index"], balance.measures["two_negative"], len(balance.table)) == (1.0, 1, 0)
    assert [(row["camp"], row["id"]) for row in balance.camps] == [(0, "france"), (0, "ukraine"), (1, "russia")]


def test_what_a_network_rests_on_and_who_stands_between(graph: Graph) -> None:
    # Of two friends, each has all ties with the other.
    assert [(row["id"], row["constraint"]) for row in graph.brokers(**THREE).table] == [
        ("france", 1.0),
        ("ukraine", 1.0),
    ]
    robust = graph.robustness(**THREE, resamples=10, at_least=0.5)
    assert (robust.resamples, robust.source_count) == (10, 3)
    assert [(row["source"], row["target"], row["share"]) for row in robust.table] == [("france", "ukraine", 1.0)]
    assert robust.intervals[1]["value"] == pytest.approx(2 / 3)
    support = graph.support(**THREE)
    assert [(row["weight"], row["verdict"]) for row in support.table] == [
        (-1.0, "DIFFER"),
        (1.0, "AGREE"),
        (-1.0, "DIFFER"),
    ]
    assert all(0 < row["support"] <= 1 for row in support.to_pandas().to_dict("records"))


@pytest.mark.parametrize(
    "name", ["estimates", "backbone", "polarization", "balance", "brokers", "robustness", "support"]
)
def test_what_is_measured_of_a_network_says_which_one_and_can_be_checked(graph: Graph, name: str) -> None:
    answer = getattr(graph, name)(**THREE)
    assert answer.reproducibility["hash"] == graph.network(**THREE).hash != answer.hash
    assert answer.verify()
    assert "april-2025-report" in {source["id"] for source in answer.sources}
    assert len(answer.to_networkx()) == answer.to_igraph().vcount()
    assert len(answer.to_polars()) == len(answer.to_pandas())


@pytest.mark.parametrize(
    ("method", "arguments", "error", "says"),
    [
        ("search", {"text": "x", "types": ["ACTORS"]}, WrongArgument, 'did you mean "ACTOR"'),
        ("neighbourhood", {"ids": ["nope"]}, NotFound, r"ids\.0: there is no entity \"nope\""),
        ("neighbourhood", {"ids": ["france"], "limit": 501}, WrongArgument, "limit is 501\n.*1 to 500"),
        ("estimate", {"actor": "russia"}, WrongArgument, "needs issue"),
        ("phases", {"from_": DAY, "to": DAY, "as_of": DAY}, WrongArgument, "each slice has its own"),
        ("polarization", {"camp": 2}, WrongArgument, 'did you mean "camps"'),
        ("phases", {"distanc": "SPECTRAL"}, WrongArgument, 'did you mean "distance"'),
        ("polarization", {"camps": 1}, InputRefused, "camps: (.|\n)*2 to 8"),
        ("backbone", {"as_of": DAY, "size": 2}, TooComplex, "the limit is 15"),
    ],
)
def test_a_wrong_question_names_what_is_wrong(
    graph: Graph, method: str, arguments: Any, error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        getattr(graph, method)(**arguments)


def test_what_may_be_cut_off_is_told(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(vars(SHIFTS), "most", 1)
    with pytest.warns(IncompleteAnswer, match=r"shifts\(\) has at most 1"):
        graph.shifts()
    graph.shifts(limit=1)
