"""Annulment: from its day nobody is bound; what it does to the time before is for a person."""

import pytest

from tests.rules.invented import answer, facts, owed, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: approval, by: [alfa, beta], binds: nobody until all have approved}
- {id: X-4, kind: payment, by: [beta], to: alfa, amount: 600 SEK, per: calendar year, first: 2030}
- {id: X-5, kind: payment window, paid in: January}
- {id: X-6, kind: obligation, bearer: [beta], duty: {sv: visa, en: show}}
"""
ANNULLED = """
- {id: a, event: approval, by: alfa, on: 2029-11-01}
- {id: b, event: approval, by: beta, on: 2029-11-02, annulled: 2030-06-15}
"""


@pytest.mark.parametrize(
    ("on", "in_force", "payment"),
    [("2030-06-14", "yes", "yes"), ("2030-06-15", "no", "judgement")],
)
def test_from_its_day_whether_the_year_had_bound_is_for_a_person(
    on: str, in_force: str, payment: str
) -> None:
    assert in_force == answer(run("in-force", on, TERMS, ANNULLED, party="beta"))
    assert payment == answer(run("payment", on, TERMS, ANNULLED, party="beta", year=2030))


@pytest.mark.parametrize(
    ("annulled", "year", "expected"),
    [
        ("2030-12-31", 2030, "judgement"),
        ("2030-12-31", 2031, "no"),
        ("2031-01-01", 2031, "no"),  # it stood on no day of that year
        ("2031-01-02", 2031, "judgement"),
        ("2029-12-31", 2030, "no"),
        ("2030-01-01", 2030, "no"),
    ],
)
def test_only_of_a_year_in_which_it_stood(annulled: str, year: int, expected: str) -> None:
    events = ANNULLED.replace("2030-06-15", annulled)
    found = run("payment", "2031-06-01", TERMS, events, party="beta", year=year)
    assert expected == answer(found)


def test_what_was_refused_too_had_bound_nobody() -> None:
    refused = ANNULLED.replace("by: alfa, on: 2029-11-01", "by: alfa, on: 2029-11-01, decision: no")
    found = run("payment", "2030-07-01", TERMS, refused, party="beta", year=2030)
    assert answer(found) == "no"


def test_of_the_day_asked_about_there_is_nothing_to_judge() -> None:
    assert owed("2030-06-14", TERMS, ANNULLED, duty="X-6") == {"beta": "standing"}
    assert owed("2030-06-15", TERMS, ANNULLED, duty="X-6") == {}


MEETING = "- {id: X-7, kind: meeting, meeting: operative, times a year: 1, participants: all}"
REVIEW = "- {id: X-7, kind: review, by: all, every: 1, before the end: 8 months}"


@pytest.mark.parametrize(("together", "period"), [(MEETING, "2030:1"), (REVIEW, "2030")])
@pytest.mark.parametrize(("on", "expected"), [("2030-06-14", True), ("2030-06-15", False)])
def test_what_was_owed_together_in_the_year_is_for_a_person_too(
    together: str, period: str, on: str, expected: bool
) -> None:
    """That it had bound until then is not told as no: what is owed would be gone from the list."""
    state = owed(on, TERMS + together, ANNULLED, duty="X-7")[period]
    assert (state in ("due", "overdue"), state == "judgement") == (expected, not expected)


def test_that_it_was_annulled_later_is_said_of_a_day_before() -> None:
    found = run("in-force", "2030-06-14", TERMS, ANNULLED, party="beta")
    assert [(one.key, one.values["id"]) for one in found.inquiry.assumed] == [
        ("assumed.annulled-later", "b")
    ]
    assert facts(found, "annulled", "approval") == []
