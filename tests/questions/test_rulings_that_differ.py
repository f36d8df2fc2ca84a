"""Rulings of persons who differ: both are told, and what settles it; a third does not."""

from typing import Any

import pytest

from tests.questions.test_rulings_told import CHAIN, rescission, ruled

VOIDED = "- {event: void, of: b1, reason: fel, recorded: 2026-10-24T09:00:00+02:00}\n"
A_SAYS_YES = ruled("2026-10-20").replace("by: jurist", "by: jurist A")


def of_b(answer: str, id: str = "b1", by: str = "jurist B", on: str = "2026-10-22") -> str:
    return (
        f"- {{id: {id}, event: assessment, term: allvarligt, about: b, answer: {answer}, "
        f"by: {by}, on: {on}, reason: y}}\n"
    )


def answer(more: str) -> Any:
    return rescission(CHAIN + A_SAYS_YES + more)


def test_who_ruled_what_and_when_is_told_where_persons_differ() -> None:
    found = answer(of_b("no"))
    assert found["answer"] == "judgement"
    said = "jurist A säger ja (a-allvarligt, 2026-10-20), jurist B säger nej (b1, 2026-10-22)"
    assert said in found["headline"]
    assert [said in one["asks"] for one in found["judgement"]] == [True]
    assert "makulera den bedömning som inte ska gälla" in found["advice"][0]["do"]


def leaves(found: Any) -> list[str]:
    """What the reasons end in, over the whole depth."""

    def ends(node: Any) -> list[str]:
        below = [leaf for one in node["because"] for leaf in ends(one)]
        return below or [node["says"]]

    return ends(found["explanation"])


@pytest.mark.parametrize("said", ["no", "yes"])
def test_the_reasons_have_a_leaf_for_each_ruling(said: str) -> None:
    told = leaves(answer(of_b(said)))
    assert [any(one.startswith(f"{id}: bedömning") for one in told) for id in ("a-allvarligt", "b1")
            ] == [True, True]  # fmt: skip
    assert not any(one.startswith("b1:") for one in leaves(answer("")))


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (of_b("yes"), "yes"),  # they agree
        (of_b("no") + of_b("yes", "b2", on="2026-10-23"), "yes"),  # the latest of each counts
        (of_b("no") + VOIDED, "yes"),
        (of_b("no") + of_b("yes", "c1", "jurist C"), "judgement"),  # no majority
    ],
)
def test_what_settles_it(more: str, expected: str) -> None:
    found = answer(more)
    assert found["answer"] == expected
    assert ("går isär" in found["headline"]) is (expected == "judgement")


def test_where_nobody_has_ruled_nothing_is_said_of_rulings() -> None:
    found = rescission(CHAIN)
    assert found["answer"] == "judgement"
    assert "går isär" not in str(found)
