"""What several owe together: who may do it, and what hinders all or some of them."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened, owed

TOGETHER = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-8, kind: obligation, bearer: [beta, gamma], jointly: yes, duty: {sv: b, en: b}}
- {id: X-9, kind: obligation, bearer: [beta, gamma], jointly: yes, duty: {sv: a, en: a},
   occurs: yearly}
"""
PERFORMED = "- {id: e, event: performed, by: WHO, duty: X-9, on: 2030-06-01, for: 2030}\n"


@pytest.mark.parametrize(
    ("who", "expected"), [("beta", "fulfilled"), ("gamma", "fulfilled"), ("alfa", "overdue")]
)
def test_one_of_them_does_it_for_all_and_nobody_else(who: str, expected: str) -> None:
    assert owed("2031-01-01", TOGETHER, PERFORMED.replace("WHO", who))["2030"] == expected


def test_where_it_is_not_known_who_did_it_nor_is_it_whether_it_was_done() -> None:
    assert owed("2031-01-01", TOGETHER, PERFORMED.replace("by: WHO, ", ""))["2030"] == "unknown"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "e (2030-06-01) är av Alfa, som inte bär skyldigheten"),
        ("en", "e (2030-06-01) is by Alfa, who does not bear the duty"),
    ],
)
def test_what_somebody_else_did_is_told(lang: str, said: str) -> None:
    under = agreement(TOGETHER)
    question = Question("obligations", date(2031, 1, 1))
    done = happened(under, PERFORMED.replace("WHO", "alfa"))
    found = obligations(question, under, done, load(), "plain", lang)
    (row,) = [one for one in found["rows"] if (one["duty"], one["period"]) == ("X-9", "2030")]
    assert row["insufficient"] == [{"event": "e", "says": said}]


@pytest.mark.parametrize(
    ("against", "expected"), [("beta", "overdue"), ("gamma", "overdue"), ("alfa", "standing")]
)
def test_it_is_broken_by_one_of_them_and_by_nobody_else(against: str, expected: str) -> None:
    by = "alfa" if against != "alfa" else "beta"
    breach = f"- {{id: b, event: breach, by: {by}, against: {against}, duty: X-8, on: 2030-05-01}}"
    assert owed("2030-06-01", TOGETHER, breach, duty="X-8") == {"": expected}


def test_a_party_answers_for_its_unit_that_bears_it_with_others() -> None:
    terms = TOGETHER.replace("[beta, gamma]", "[kontoret, gamma]")
    breach = "- {id: b, event: breach, by: alfa, against: beta, duty: X-8, on: 2030-05-01}"
    assert owed("2030-06-01", terms, breach, duty="X-8") == {"": "overdue"}


PAYING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2030, last: 2030, liability: joint and several}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: force majeure, causes: [war], other causes: no}
- {id: X-9, kind: obligation, bearer: [beta, gamma], jointly: yes, duty: {sv: a, en: a}}
"""


def hindrance(who: str, first: str, last: str, duty: str = "X-3") -> str:
    return (
        f"- {{id: f-{who}, event: force-majeure, party: {who}, cause: war, from: {first},"
        f" until: {last}, affects: [{duty}], own-breach-of-collective-agreement: no}}\n"
    )


WHOLE = ("2030-01-10", "2030-03-01")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", "overdue"),
        (hindrance("beta", *WHOLE) + hindrance("gamma", *WHOLE), "excused"),
        (hindrance("beta", *WHOLE), "judgement"),
        (hindrance("alfa", *WHOLE), "overdue"),
        # the last day is 31 January, and the day asked about 10 February
        (hindrance("beta", *WHOLE) + hindrance("gamma", "2030-01-31", "2030-02-10"), "excused"),
        (hindrance("beta", *WHOLE) + hindrance("gamma", "2030-02-01", "2030-02-10"), "judgement"),
        (hindrance("beta", *WHOLE) + hindrance("gamma", "2030-01-31", "2030-02-09"), "judgement"),
        (hindrance("beta", "2030-01-01", "2030-01-30"), "overdue"),
    ],
)
def test_what_hinders_all_who_pay_excuses_and_what_hinders_some_is_for_a_person(
    events: str, expected: str
) -> None:
    assert owed("2030-02-10", PAYING, events, duty="X-3") == {"> alfa 2030": expected}


def test_what_has_no_day_goes_on_where_one_of_them_is_left_to_do_it() -> None:
    beta, gamma = (hindrance(who, *WHOLE, "X-9") for who in ("beta", "gamma"))
    assert owed("2030-02-10", PAYING, beta, duty="X-9") == {"": "standing"}
    assert owed("2030-02-10", PAYING, beta + gamma, duty="X-9") == {"": "excused"}


CURE = """
- {id: X-0, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-1, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2031, last: 2031, liability: joint and several}
- {id: X-6, kind: payment window, paid in: December}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: cure, of: X-2, within: 30 days, withheld: X-1}
"""
PAID = "- {id: p, event: payment, by: beta, to: alfa, on: 2032-01-10, for: 2031, amount: 600000}\n"


def demanded(*by: str) -> str:
    return "".join(
        f"- {{id: b-{who}, event: breach, by: {who}, against: alfa, duty: X-2, on: 2031-04-10}}\n"
        f"- {{id: d-{who}, event: demand, by: {who}, to: [alfa], on: 2031-04-11,"
        f" about: b-{who}}}\n"
        for who in by
    )


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", "overdue"),
        (demanded("beta", "gamma"), "excused"),
        (demanded("beta"), "judgement"),
        (PAID, "fulfilled-late"),
        (demanded("beta", "gamma") + PAID, "judgement"),
        (demanded("beta") + PAID, "judgement"),
    ],
)
def test_joint_debtors_hold_back_where_all_may_and_else_a_person_says(
    events: str, expected: str
) -> None:
    assert owed("2032-02-01", CURE, events, duty="X-1") == {"> alfa 2031": expected}
