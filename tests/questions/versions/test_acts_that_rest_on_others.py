"""What an act leads to rests on what others have led to, each by the wording of its own days."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.question import Question
from engine.questions.versions.lists import obligations
from tests.questions.versions.test_acts_each_by_its_own import (
    EXIT,
    NOTICE,
    PAYMENT,
    PERIOD,
    Versions,
    asked,
    given,
)
from tests.rules.invented import following, happened


def by_lengths(whom: str, **each: tuple[str, str]) -> Versions:
    """Who may give notice, and of how many months, from the first day of each year."""
    terms = PERIOD + NOTICE + EXIT.replace("WHOM", whom) + PAYMENT
    return following(
        *(
            (f"{year[1:]}-01-01", terms.replace("WHO", who).replace("3 months", length))
            for year, (who, length) in each.items()
        )
    )


@pytest.mark.parametrize("party", ["alfa", "beta"])
def test_what_an_act_leads_to_rests_on_what_the_others_have_led_to_by_their_own(party: str) -> None:
    """By the wording of its day beta's notice does nothing, so that gamma's, a year later, takes
    gamma alone out; by that of gamma's day beta's had, and gamma's would leave alfa alone."""
    held = by_lengths(
        "the leaving party",
        _2030=("alfa", "3 months"),
        _2031=("beta, gamma", "3 months"),
        _2032=("beta, gamma", "2 months"),
    )
    record = happened(
        held[0], given("n0", "beta", "2030-06-01") + given("n1", "gamma", "2031-11-01")
    )
    found = asked(held, record, "in-force", "2032-06-01", party=party)

    assert found["answer"] == "judgement"
    each = "with n0 by that from 2030-01-01 and n1 by that from 2031-01-01"
    assert f"Under the wording from 2032-01-01, {each}: Yes." in found["headline"]


@pytest.mark.parametrize("later", ["", given("n2", "beta", "2031-03-01")])
def test_an_act_after_the_change_is_not_judged_by_the_wording_before_it(later: str) -> None:
    """By 2030 beta's notice of March 2031 would have let it go, so that gamma's of 2030 would leave
    alfa alone; by the wording of its day, which alone may govern it, beta may give none."""
    terms = PERIOD + NOTICE + EXIT
    held = following(
        ("2030-01-01", terms.replace("WHOM", "the leaving party").replace("WHO", "beta, gamma")),
        ("2031-01-01", terms.replace("WHOM", "the whole agreement").replace("WHO", "gamma")),
    )
    first = given("n0", "gamma", "2030-11-01").replace("earliest", "2031-12-31")
    found = asked(held, happened(held[0], first + later), "in-force", "2032-02-01", party="alfa")

    assert found["answer"] == "judgement"
    assert "with n0 by that from 2030-01-01: Yes." in found["headline"]


def test_nor_is_it_where_a_payment_is_asked_about_or_listed() -> None:
    """By the wording of its own day neither notice has effect: beta owes for 2031."""
    held = by_lengths("the whole agreement", _2030=("beta", "3 months"), _2031=("alfa", "3 months"))
    record = happened(
        held[0], given("n0", "alfa", "2030-06-01") + given("n1", "beta", "2031-03-01")
    )
    owed = asked(held, record, "payment", "2031-07-15", party="beta", year=2031)
    listed = obligations(
        Question("obligations", date(2031, 7, 15)), held, record, load(), "plain", "en"
    )

    assert owed["answer"] == "judgement"
    assert "with n0 by that from 2030-01-01: Beta is to pay for 2031: SEK" in owed["headline"]
    states = {row["period"]: row["state"] for row in listed["rows"] if row["duty"] == "X-3"}
    assert states == {"2030": "overdue", "2031": "judgement"}
