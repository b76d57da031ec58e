"""The smallest sets of steps that reach a goal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from stancegraph.graph_parts import GraphParts
from stancegraph.results.listing import NODE_COLUMNS
from stancegraph.results.result import Result
from stancegraph.sources import sources_of_stances, stance_ids
from stancegraph.table import Column, Row, Table
from stancegraph.wire import Flow


def step_text(step: Row) -> str:
    """`un-mandate:MET`, `france~own-troops:SUPPORT`: as `what_if(assume=...)` takes it."""
    if step["__typename"] == "ConditionStep":
        return f"{step['condition']['id']}:{step['status']}"
    return f"{step['actor']['id']}~{step['issue']['id']}:{step['position']}"


ANSWERS = (
    Column("size", "int"),
    Column("steps", "text", lambda answer: [step_text(step) for step in answer["steps"]]),
    Column(
        "moves", "text", lambda answer: [f"{m['actor']['id']}~{m['issue']['id']}:{m['to']}" for m in answer["moves"]]
    ),
    Column("holders", "text", "holders.id"),
)
STEPS = (
    Column("step", "text", step_text),
    Column("condition", "text", "condition.id"),
    Column("actor", "text", "actor.id"),
    Column("issue", "text", "issue.id"),
    Column("status_before", "ConditionStatus", "statusBefore"),
    Column("position_before", "Position", "positionBefore"),
)
PIVOTS = (
    Column("step", "text", lambda pivot: step_text(pivot["step"])),
    Column("shapley_shubik", "float", "shapleyShubik"),
    Column("banzhaf", "float"),
    Column("shapley_error", "float", "shapleyError"),
    Column("banzhaf_error", "float", "banzhafError"),
)
ACTORS = (Column("id", "text"), Column("name", "text"))
TIES = (
    Column("source", "text"),
    Column("target", "text"),
    Column("id", "text"),
    Column("answer", "int"),
    Column("issue", "text"),
    Column("to", "Position"),
)


class WhatWouldItTake(Result):
    """As a data frame: an answer for each row, smallest first; as a graph: which step moves whom, answer by answer.

    `graph.what_if(assume=row["steps"].split())` shows what an answer does.
    """

    @property
    def _answer(self) -> Row:
        answer: Row = self.data["whatWouldItTake"]
        return answer

    @property
    def met(self) -> bool:
        """Whether the goal holds already."""
        return bool(self._answer["met"])

    @property
    def reachable(self) -> bool | None:
        """Whether any set of candidates reaches it; None where that could not be told."""
        reachable: bool | None = self._answer["reachable"]
        return reachable

    @property
    def complete(self) -> bool:
        """Whether all sets up to the largest size that was asked for were searched, and all answers are here."""
        return bool(self._answer["complete"]) and self._answer["answerCount"] == len(self._answer["answers"])

    @property
    def table(self) -> Table:
        return Table(ANSWERS, self._answer["answers"])

    @property
    def candidates(self) -> Table:
        """The steps that answers are made of."""
        return Table(STEPS, self._answer["candidates"])

    @property
    def pivots(self) -> Table:
        """How much each step decides, the most first."""
        return Table(PIVOTS, self._answer["pivotality"]["pivots"])

    @property
    def holders(self) -> Table:
        """Who holds the goal's position now."""
        return Table(ACTORS, self._answer["holders"])

    def parts(self) -> GraphParts:
        ties = list(self._ties())
        steps = {tie["source"]: {"id": tie["source"], "name": tie["source"], "kind": "STEP"} for tie in ties}
        actors = {
            move["actor"]["id"]: {**move["actor"], "kind": "ACTOR"}
            for answer in self._answer["answers"]
            for move in answer["moves"]
        }
        nodes = Table(NODE_COLUMNS, [*steps.values(), *actors.values()])
        return GraphParts(nodes, Table(TIES, ties), directed=True, parallel=True)

    def _ties(self) -> Iterator[Row]:
        for number, answer in enumerate(self._answer["answers"]):
            for step in map(step_text, answer["steps"]):
                for move in answer["moves"]:
                    actor, issue = move["actor"]["id"], move["issue"]["id"]
                    id_ = f"{number}.{step}.{actor}.{issue}"
                    yield {
                        "source": step,
                        "target": actor,
                        "id": id_,
                        "answer": number,
                        "issue": issue,
                        "to": move["to"],
                    }

    def sources_flow(self) -> Flow[Table]:
        known_on = self.variables["input"].get("knownOn")
        return (yield from sources_of_stances(self._asked.link.endpoint, stance_ids(self.data), known_on))

    def pinned(self) -> dict[str, Any]:
        return {"input": {"asOf": self._asked.on, **self.variables["input"]}}
