"""What a change leaves as it was, whether it is valid or not, and whom it leaves out.

Each way through the wordings is asked by itself; where they lead to the same, nothing is open.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import obligations
from tests.rules.invented import following, happened

Held = Sequence[Agreement]
TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 300 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: MONTH}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
IN_WRITING = """
- {id: a1, event: amendment, form: written, on: 2030-07-10, agreed-by: all, version: 2030-08-16}
"""


def by_amendment(*wordings: tuple[str, str]) -> tuple[Agreement, ...]:
    """The day and the terms of each wording, which is in force if an amendment brings it."""
    return tuple(
        replace(one, replaces=replace(one.replaces, supposed=False)) if one.replaces else one
        for one in following(*wordings)
    )


def answered(held: Held, record: str, on: str, name: str, **about: Any) -> dict[str, Any]:
    asked = Question(name, date.fromisoformat(on), **about)
    return ask(asked, held, happened(held[0], record), load(), "plain", "en")


@pytest.mark.parametrize(
    "record",
    [
        IN_WRITING,
        IN_WRITING.replace("written", "oral"),
        IN_WRITING.replace("form: written, ", ""),
        "",
    ],
)
@pytest.mark.parametrize(
    ("month", "sure"),
    [
        ("July", True),  # fell due before the change, whatever becomes of that
        ("August", False),  # falls due after it
    ],
)
def test_what_fell_due_before_a_change_is_sure_where_the_change_is_open(
    month: str, sure: bool, record: str
) -> None:
    each = [TERMS.replace("MONTH", paid) for paid in (month, "December")]
    held = by_amendment(("2030-01-01", each[0]), ("2030-08-16", each[1]))

    found = answered(held, record, "2030-09-09", "payment", party="beta", year=2030)
    asked = Question("obligations", date(2030, 9, 9))
    told = obligations(asked, held, happened(held[0], record), load(), "plain", "en")["rows"]
    states = [row["state"] for row in told if row["period"] == "2030"]
    if sure:
        assert (found["answer"], found["effect"]["due"]) == ("yes", "2030-07-31")
        assert states == ["overdue"]
    elif "form: " not in record:  # nobody knows whether it is valid
        assert (found["answer"], {*states}) == ("unknown", {"unknown"})


LEAVING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: [alfa], to: beta, amount: 300 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: March}
- {id: X-6, kind: termination, by: all, ends: on any day, length: LENGTH months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
"""
NOTICE = """
- {id: n, event: termination-notice, by: gamma, to: all, form: written, sent: 2031-01-15,
   received: 2031-01-15, for-end: earliest, authorised: yes}
"""


def without_gamma(length: str) -> tuple[Agreement, ...]:
    """Of three parties gamma is none under the wording from 1 June 2031."""
    old, new = following(
        ("2030-01-01", LEAVING.replace("LENGTH", length)),
        ("2031-06-01", LEAVING.replace("LENGTH", length)),
    )
    return old, replace(new, parties=tuple(one for one in new.parties if one.id != "gamma"))


@pytest.mark.parametrize(
    ("length", "ends", "told"),
    [
        ("4", "2031-05-15", False),
        ("5", "2031-05-31", True),  # 15 June by the notice alone
        ("12", "2031-05-31", True),
    ],
)
def test_whom_a_change_leaves_out_no_notice_keeps_in(length: str, ends: str, told: bool) -> None:
    held = without_gamma(length)
    found = answered(held, NOTICE, "2031-02-01", "notice", event="n")
    assert (found["answer"], found["effect"]["ends"]) == ("yes", ends)
    says = "By the notice alone it would end later, but Gamma is not a party under the wording from"
    assert (says in found["headline"]) == told
    follows = "from 2031-06-01 is supposed to apply from 2031-06-01; what is said here"
    assert (follows in "; ".join(found["assumed"])) == told

    before = answered(held, NOTICE, ends, "in-force", party="gamma")
    after = answered(held, NOTICE, "2031-06-01", "in-force", party="gamma")
    assert [before["answer"], after["answer"], after["judgement"]] == ["yes", "no", []]
    asked = Question("obligations", date(2031, 6, 1))
    rows = obligations(asked, held, happened(held[0], NOTICE), load(), "plain", "en")["rows"]
    assert not any(row["wording_open"] for row in rows)


@pytest.mark.parametrize(
    ("on", "expected", "certain"),
    [
        ("2031-06-30", "no", "2031-12-30"),  # a notice of that day ends it on the last but one
        ("2031-07-01", "yes", "2032-01-01"),
        ("2032-01-01", "yes", "2032-07-01"),
    ],
)
def test_a_renewal_that_a_change_brings_is_not_held_against_a_wording_without_one(
    on: str, expected: str, certain: str
) -> None:
    """The answer says the same as how long the agreement is certain."""
    old = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-6, kind: termination, by: all, ends: on any day, length: 6 months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
"""
    renewed = "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n"
    held = following(("2030-01-01", old), ("2031-07-01", old + renewed))

    found = answered(held, "", on, "renewal", for_year=2032)
    assert (found["answer"], found["judgement"]) == (expected, [])
    assert answered(held, "", on, "in-force")["effect"]["until"] == certain


def test_ways_to_one_wording_with_other_periods_are_two() -> None:
    """Renewal is automatic; from 15 November on request, from the last day of the year there is
    none. How far the agreement was renewed when the second came is open: by one way the third goes
    on from a period of 2031, by the other nothing has been renewed."""
    renewal = "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n"
    request = renewal.replace("automatic", "opt-in, by: [alfa, beta], before the end: 4 months")
    terms = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-6, kind: termination, by: [beta], ends: on any day, length: LENGTH, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
"""
    held = following(
        ("2030-01-01", terms.replace("LENGTH", "6 months") + renewal),
        ("2030-11-15", terms.replace("LENGTH", "2 months") + request),
        ("2030-12-31", terms.replace("LENGTH", "2 months")),
    )
    renewed = answered(held, "", "2031-01-01", "renewal", for_year=2031)
    bound = answered(held, "", "2031-01-01", "in-force")

    assert (renewed["answer"], bound["answer"]) == ("judgement", "judgement")


FIRST, SECOND, THIRD = "2030-01-01", "2030-08-16", "2031-02-01"
REFUSED = """
- {id: a2, event: amendment, form: oral, on: 2031-01-10, agreed-by: all, version: 2031-02-01}
"""
GOES_BY = "rests on the wording from"
"""Where there is one wording that it goes by."""


@pytest.mark.parametrize(
    ("first", "goes_by"),
    [
        (IN_WRITING, SECOND),
        (IN_WRITING.replace("form: written, ", ""), None),  # the first, or the second
    ],
)
def test_beside_a_refused_change_no_wording_is_said_to_be_that_of_an_answer_that_goes_by_two(
    first: str, goes_by: str | None
) -> None:
    each = [TERMS.replace("MONTH", month) for month in ("July", "August", "May")]
    held = by_amendment(*zip((FIRST, SECOND, THIRD), each, strict=True))

    found = answered(held, first + REFUSED, "2031-03-01", "payment", party="beta", year=2031)

    assert "The change (a2) is not valid: the change is oral" in found["headline"]
    assert (f"{GOES_BY} {goes_by}" if goes_by else "Undetermined") in found["headline"]
    assert (GOES_BY in found["headline"]) == (goes_by is not None)
