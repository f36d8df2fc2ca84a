"""A party leaves by the first of its departures: a later day takes nobody out, and is not told."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.lists.deadlines import Span, dates_of_leaving
from engine.questions.question import Question
from tests.questions import remedies
from tests.questions.remedies import RESCINDED, asked
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
"""
OF_LEAVING = ("departure", "agreement-ends")
ALFA_LEAVES = ("2030-04-10", "agreement-ends", "alfa", "certain")


def leaves(by: str, received: str, authorised: str = ", authorised: yes") -> str:
    return (
        f"- {{id: n-{by}, event: termination-notice, by: {by}, to: all, form: written,"
        f" sent: {received}, received: {received}, for-end: earliest{authorised}}}\n"
    )


def days(events: str, terms: str = TERMS) -> list[tuple[str, str, str, str]]:
    """Day, kind, who gave the notice, what is known of it."""
    under = agreement(terms)
    span = Span(date(2030, 3, 15), date(2031, 12, 31), date(2031, 12, 31), {})
    found = dates_of_leaving(span, under, happened(under, events), load(), "plain", "en")
    return [
        (one["date"], one["kind"], (one["event"] or "").removeprefix("n-"), one["state"])
        for one in found
        if one["kind"] in OF_LEAVING
    ]


def test_one_that_has_left_before_is_not_among_those_for_whom_it_ends() -> None:
    under = agreement(TERMS)
    span = Span(date(2030, 3, 15), date(2031, 12, 31), date(2031, 12, 31), {})
    for beta, who in (("2030-03-09", ["alfa", "gamma"]), ("2030-03-10", ["alfa", "beta", "gamma"])):
        events = leaves("alfa", "2030-03-10") + leaves("beta", beta)
        found = dates_of_leaving(span, under, happened(under, events), load(), "plain", "en")
        (row,) = (one for one in found if one["kind"] == "agreement-ends")
        assert row["who"] == who


@pytest.mark.parametrize(
    ("lang", "said"), [("sv", "enligt hävningen havning"), ("en", "by the rescission havning")]
)
def test_a_rescission_is_never_called_a_notice(lang: str, said: str) -> None:
    """*Hävning* is not *uppsägning*: who reads the one looks for no time of notice."""
    span = Span(date(2026, 10, 1), date(2027, 6, 30), date(2027, 6, 30), {})
    of = remedies.agreement("jamtland"), remedies.recorded("jamtland", *RESCINDED)
    told = [one["what"] for one in dates_of_leaving(span, *of, load(), "plain", lang)
            if one["event"] == "havning"]  # fmt: skip
    assert told
    assert all(said in one for one in told)


@pytest.mark.parametrize(
    ("beta", "expected"),
    [
        ("2030-03-09", [("2030-04-09", "departure", "beta", "certain"), ALFA_LEAVES]),
        ("2030-03-10", [("2030-04-10", "departure", "beta", "certain"), ALFA_LEAVES]),
        ("2030-03-11", [ALFA_LEAVES]),
    ],
)
def test_a_day_after_the_notice_that_ends_the_whole_is_none(
    beta: str, expected: list[tuple[str, ...]]
) -> None:
    """Alfa is alone on its side: its notice of 10 March ends the whole at the end of 10 April."""
    last = ("2030-12-31", "agreement-ends", "", "certain")
    assert days(leaves("alfa", "2030-03-10") + leaves("beta", beta)) == expected
    assert last in days(leaves("beta", beta))


def test_it_is_as_open_as_whether_an_earlier_notice_is_good() -> None:
    """Nobody has said that the one who gave alfa's notice was authorised."""
    perhaps = leaves("alfa", "2030-03-10", "") + leaves("beta", "2030-03-11")
    assert days(perhaps)[:2] == [
        ("2030-04-10", "agreement-ends", "alfa", "unknown"),
        ("2030-04-11", "departure", "beta", "unknown"),
    ]


def test_who_is_perhaps_out_before_keeps_no_end_of_the_whole_from_being_certain() -> None:
    perhaps = leaves("beta", "2030-03-09", "") + leaves("alfa", "2030-03-10")
    assert ALFA_LEAVES in days(perhaps)
    assert ("2030-04-09", "departure", "beta", "unknown") in days(perhaps)


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2030-11-30", [("2030-12-30", "departure", "beta", "certain")]),
        ("2030-12-01", []),
    ],
)
def test_a_day_after_the_last_one_of_the_agreement_is_none(
    received: str, expected: list[tuple[str, ...]]
) -> None:
    """A month from 1 December ends on 1 January: the agreement has ended by then."""
    last = ("2030-12-31", "agreement-ends", "", "certain")
    assert days(leaves("beta", received)) == [*expected, last]


@pytest.mark.parametrize("on", ["2030-04-11", "2030-04-12"])
def test_no_reason_tells_of_the_later_one(on: str) -> None:
    under = agreement(TERMS)
    events = happened(under, leaves("alfa", "2030-03-10") + leaves("beta", "2030-03-11"))
    found = ask(Question("in-force", date.fromisoformat(on)), under, events, load(), "plain")
    said = str(found["explanation"])
    assert found["answer"] == "no"
    assert "n-alfa" in said
    assert "n-beta" not in said


JAMTLAND = """
- {id: d, event: dialogue, forum: socsam, on: 2026-05-12, about: termination, invited: all,
   present: all}
- {id: boj, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2026-06-10, received: 2026-06-12, for-end: earliest, authorised: yes}
- {id: sen, event: termination-notice, by: are, to: all, form: written, sent: 2026-07-10,
   received: 2026-07-15, for-end: earliest, authorised: yes}
"""


def test_a_notice_of_july_leads_to_no_day_a_year_after_the_end() -> None:
    """J-PER-1: the association's notice of June ends all on 31 December 2026."""
    found: Any = asked("jamtland", "in-force", "2028-01-01", "all-approved", more=JAMTLAND)
    assert found["answer"] == "no"
    assert "2027-12-31" not in found["headline"]
    assert "2027-12-31" not in str(found["explanation"])


def told(events: str, terms: str = TERMS) -> list[tuple[str, str, tuple[str, ...], str]]:
    """Day, kind, for whom, in words."""
    under = agreement(terms)
    span = Span(date(2030, 3, 15), date(2031, 12, 31), date(2031, 12, 31), {})
    found = dates_of_leaving(span, under, happened(under, events), load(), "plain", "en")
    return [(one["date"], one["kind"], tuple(one["who"]), one["what"]) for one in found]


def in_force(on: str, events: str) -> str:
    under = agreement(TERMS)
    question = Question("in-force", date.fromisoformat(on))
    found = ask(question, under, happened(under, events), load(), "plain")
    return str(found["answer"])


TOGETHER = leaves("beta", "2030-03-10") + leaves("gamma", "2030-03-10")


def test_two_who_leave_on_one_day_end_it_together() -> None:
    """Neither notice ends the whole; with both nobody is left on the side of the municipalities."""
    assert [one for one in told(TOGETHER) if one[1] in OF_LEAVING] == [
        ("2030-04-10", "departure", ("beta",), "last day as a party, by the notice n-beta"),
        ("2030-04-10", "departure", ("gamma",), "last day as a party, by the notice n-gamma"),
        ("2030-04-10", "agreement-ends", ("alfa", "beta", "gamma"),
         "the agreement ends: no party has a counterparty left"),
    ]  # fmt: skip
    assert [in_force(on, TOGETHER) for on in ("2030-04-10", "2030-04-11")] == ["yes", "no"]


@pytest.mark.parametrize(
    ("gamma", "ends"),
    [
        ("2030-03-09", ("2030-04-10", "n-beta", "certain")),
        ("2030-03-10", ("2030-04-10", "", "certain")),
        ("2030-03-11", ("2030-04-11", "n-gamma", "certain")),
    ],
)
def test_it_ends_by_the_last_notice_or_by_all_of_the_last_day(
    gamma: str, ends: tuple[str, str, str]
) -> None:
    found = days(leaves("beta", "2030-03-10") + leaves("gamma", gamma))
    (row,) = (one for one in found if one[1] == "agreement-ends")
    assert (row[0], f"n-{row[2]}" if row[2] else "", row[3]) == ends


def test_that_it_ends_with_both_is_as_open_as_one_of_them() -> None:
    perhaps = leaves("beta", "2030-03-10") + leaves("gamma", "2030-03-10", "")
    assert ("2030-04-10", "agreement-ends", "", "unknown") in days(perhaps)
    assert ("2030-04-10", "departure", "beta", "certain") in days(perhaps)
    assert [in_force(on, perhaps) for on in ("2030-04-10", "2030-04-11")] == ["yes", "unknown"]


YEARLY = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: at the end of a period, length: 1 month,
   counted: back from the last day, counts from: received}
- {id: X-4, kind: renewal, renewal: automatic, length: 1 year}
"""


@pytest.mark.parametrize(
    ("received", "there"),
    [("2030-11-30", ("alfa", "gamma")), ("2030-12-01", ("alfa", "beta", "gamma"))],
)
def test_a_period_to_come_is_of_those_who_are_still_there(
    received: str, there: tuple[str, ...]
) -> None:
    """A month back from 31 December: a notice of 30 November is in time for the end of 2030."""
    found = {(day, kind): who for day, kind, who, _ in told(leaves("beta", received), YEARLY)}
    assert found["2030-12-31", "period-ends"] == ("alfa", "beta", "gamma")
    assert found["2030-12-01", "locked"] == there
    assert found["2031-01-01", "renewal"] == there


def test_who_is_parted_from_all_by_several_is_told_once_by_the_end() -> None:
    """Each notice ends it only between its giver and Alfa; with both Alfa is parted from all."""
    apart = TERMS.replace("notice to: all other parties", "notice to: those it concerns").replace(
        "ends for: the leaving party", "ends for: those it is given to"
    )
    to_alfa = TOGETHER.replace("to: all", "to: [alfa]")
    assert [one[:3] for one in told(to_alfa, apart) if one[1] in OF_LEAVING] == [
        ("2030-04-10", "departure", ("beta",)),
        ("2030-04-10", "departure", ("gamma",)),
        ("2030-04-10", "agreement-ends", ("alfa", "beta", "gamma")),
    ]
