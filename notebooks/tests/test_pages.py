from __future__ import annotations

import pytest
from fake_server import FakeServer, page

from stancegraph import IncompleteAnswer, WrongArgument

PAGES = "query ($after: String) { issues(first: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }"


def three_pages() -> FakeServer:
    return FakeServer(page(["a", "b"], "after-b", 5), page(["c", "d"], "after-d", 5), page(["e"], None, 5))


def test_a_list_is_followed_to_its_end() -> None:
    server = three_pages()
    assert server.graph().issues().to_pandas()["id"].tolist() == ["a", "b", "c", "d", "e"]
    assert [body["variables"].get("after") for body in server.bodies()] == [None, "after-b", "after-d"]


def test_so_is_the_list_of_a_query_of_ones_own() -> None:
    answer = three_pages().graph().query(PAGES)
    assert [node["id"] for node in answer["issues"]["nodes"]] == ["a", "b", "c", "d", "e"]
    assert answer.to_pandas()["id"].tolist() == ["a", "b", "c", "d", "e"]


def test_a_limit_is_kept_with_as_few_requests_as_it_takes() -> None:
    server = three_pages()
    assert len(server.graph().issues(limit=3).rows) == 3
    assert [body["variables"]["first"] for body in server.bodies()] == [3, 3]
    with pytest.raises(WrongArgument, match="limit is 0"):
        server.graph().issues(limit=0)


def test_a_list_that_goes_on_and_cannot_be_followed_is_told() -> None:
    with pytest.warns(IncompleteAnswer, match="issues goes on"):
        three_pages().graph().query("{ issues { pageInfo { hasNextPage endCursor } nodes { id } } }")


def test_a_bar_is_drawn_where_it_is_wanted_and_nowhere_else(capsys: pytest.CaptureFixture[str]) -> None:
    three_pages().graph().issues()
    assert capsys.readouterr().err == ""
    three_pages().graph(progress=True).issues()
    assert "issues" in capsys.readouterr().err
