"""What is agreed anew on a division is asked of whoever's payment it moves, and of nobody else."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.answer import open_points
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.allocations import FORKS, counted
from tests.rules.allocations import TERMS as DIVIDED
from tests.rules.invented import agreement, answer, effect, happened, run

TERMS = DIVIDED.replace(
    "ends for: the leaving party}", "ends for: the leaving party,\n   late authority: sen}"
)
RULING = "nytt"
"""Of `X-6`: what the parties have agreed on when one has left."""


def leaves(by: str, authority: str) -> str:
    return (
        f"- {{id: n-{by}, event: termination-notice, by: {by}, to: all, form: written,"
        f" sent: 2030-06-01, received: 2030-06-02, for-end: earliest, {authority}}}\n"
    )


TOO_LATE = "authorised: no, ratified: 2030-08-01"
"""Approved after the last day for notice, 30 June: a person says whether that makes it good."""


def due(party: str, year: int, events: str) -> set[tuple[str, str]]:
    """What a person has to rule on, and about what."""
    found = run("payment", f"{year - 1}-12-01", TERMS, events + counted(2029) + counted(2030),
                FORKS, party=party, year=year)  # fmt: skip
    return {(one.term, one.about) for one in open_points(found)[1]}


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        ("gamma", {("sen", "n-gamma")}),
        ("beta", {("sen", "n-gamma"), (RULING, "X-6")}),
    ],
)
def test_of_the_only_one_that_may_have_left_it_moves_nothing(
    party: str, expected: set[tuple[str, str]]
) -> None:
    """Gamma pays its share if it is there, and nothing if it has left."""
    assert expected == due(party, 2031, leaves("gamma", TOO_LATE))


@pytest.mark.parametrize("ruled", ["yes", "no"])
@pytest.mark.parametrize("left", ["yes", "no"])
def test_whatever_is_ruled_on_it_gamma_owes_the_same(left: str, ruled: str) -> None:
    events = leaves("gamma", TOO_LATE) + "".join(
        f"- {{event: assessment, term: {term}, about: {about}, by: jurist, on: 2030-11-01,"
        f" answer: {says}}}\n"
        for term, about, says in (("sen", "n-gamma", left), (RULING, "X-6", ruled))
    )
    found = run("payment", "2030-12-01", TERMS, events + counted(2030), FORKS,
                party="gamma", year=2031, readings={"G2": "a"})  # fmt: skip
    owed = {"yes": ("no", "none"), "no": ("yes", "Money(amount='200000.00', currency='SEK')")}[left]
    assert (answer(found), effect(found, "amount")) == owed


@pytest.mark.parametrize("party", ["beta", "gamma"])
def test_where_another_may_have_left_too_it_is_asked(party: str) -> None:
    both = leaves("gamma", TOO_LATE) + leaves("beta", TOO_LATE)
    assert (RULING, "X-6") in due(party, 2031, both)


@pytest.mark.parametrize("party", ["beta", "gamma"])
def test_of_a_year_before_the_end_nobody_is_asked(party: str) -> None:
    assert due(party, 2030, leaves("gamma", TOO_LATE)) == set()


def test_where_a_fact_about_its_notice_is_missing_it_is_not_asked_either() -> None:
    """Nobody has said whether the one who gave gamma's notice was authorised."""
    assert (RULING, "X-6") not in due("gamma", 2031, leaves("gamma", "note: x"))
    assert (RULING, "X-6") in due("beta", 2031, leaves("gamma", "note: x"))


@pytest.mark.parametrize(
    ("payer", "expected"), [("gamma", {"gamma": False}), ("beta", {"beta": True, "gamma": False})]
)
def test_nor_does_a_list_of_duties_ask_it_of_the_only_one_that_may_have_left(
    payer: str, expected: dict[str, bool]
) -> None:
    """One krona of 2031 is paid: what is left is open, and a person has to say of which share."""
    under = agreement(TERMS, FORKS)
    paid = f"- {{id: p, event: payment, by: {payer}, to: alfa, on: 2031-01-10, for: 2031, " \
        "amount: 1 SEK}\n"  # fmt: skip
    events = leaves("gamma", TOO_LATE) + counted(2029) + counted(2030) + paid
    asked = Question("obligations", date(2031, 6, 1))
    rows = obligations(asked, under, happened(under, events), load(), "plain", "en")["rows"]
    judged = {
        row["bearer"][0]: (RULING, "X-6")
        in [(one["term"], one["about"]) for one in row["judgement"]]
        for row in rows
        if row["period"] == "2031" and row["judgement"]
    }
    assert judged == expected
