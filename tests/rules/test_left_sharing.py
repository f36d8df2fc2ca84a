"""Left sharing: who had left before the money of a year was to be divided, and since when."""

import pytest

from engine.questions.answer import open_points
from tests.rules.allocations import FORKS, LEAVES, TERMS, amounts, counted
from tests.rules.invented import figures, run


@pytest.mark.parametrize(
    ("on", "expected"), [("2030-06-01", "judgement"), ("2030-06-02", "600000.00")]
)  # the notice of gamma came on the second
def test_what_was_said_before_anybody_was_leaving_is_not_agreed_anew(
    on: str, expected: str
) -> None:
    ruling = (
        f"- {{id: dom, event: assessment, term: nytt, about: X-6, by: parterna, on: {on},"
        " answer: yes}\n"
    )
    found = amounts("2031-01-15", LEAVES + counted(2030) + ruling)
    assert found["beta 2031"] == expected


def test_a_ruling_that_came_too_early_is_told() -> None:
    early = (
        "- {id: dom, event: assessment, term: nytt, about: X-6, by: parterna, on: 2030-06-01,"
        " answer: yes}\n"
    )
    found = run("payment", "2031-01-15", TERMS, LEAVES + counted(2029) + counted(2030) + early,
                FORKS, party="beta", year=2031)  # fmt: skip
    assert [one.too_early for one in open_points(found)[1]] == [("dom",)]


ON_ANY_DAY = TERMS.replace(
    "ends: at the end of a period, length: 6 months,\n   counted: back from the last day",
    "ends: on any day, length: 1 month, counted: forward",
)
IN_JANUARY = ON_ANY_DAY + "- {id: X-7, kind: payment window, paid in: January}\n"


@pytest.mark.parametrize(
    ("received", "left_to_share", "its_own"),
    [
        ("2030-11-30", "600000.00", None),  # a month from 30 November is 30 December
        ("2030-12-01", "600000.00", None),  # 1 January, and the payment is due on the 31st
        ("2030-12-30", "600000.00", None),
        ("2030-12-31", "400000.00", "200000.00"),  # 31 January
    ],
)
def test_one_that_leaves_before_its_part_falls_due_leaves_it_to_be_shared(
    received: str, left_to_share: str, its_own: str | None
) -> None:
    leaves = LEAVES.replace("2030-06-02", received).replace("2030-06-01", received)
    events = leaves + counted(2029) + counted(2030)
    found = figures("claim", ("bearer", "year"), "amount", "2031-02-15", IN_JANUARY, events, FORKS,
                    "G3=a")  # fmt: skip
    assert (found["beta 2031"], found.get("gamma 2031")) == (left_to_share, its_own)


@pytest.mark.parametrize(("received", "expected"), [("2030-12-01", "judgement"), ("", "unknown")])
def test_without_a_month_the_payment_falls_due_on_the_last_day_of_the_year(
    received: str, expected: str
) -> None:
    leaves = LEAVES.replace("received: 2030-06-02, ", f"received: {received}, " if received else "")
    events = leaves.replace("sent: 2030-06-01", "sent: 2030-12-01") + counted(2030)
    assert amounts("2031-02-15", events, "", ON_ANY_DAY)["beta 2031"] == expected


IN_PARTS = (
    ON_ANY_DAY
    + """
- id: X-7
  kind: instalment
  nth: 1
  of: 2
  paid in: January
  also:
    - {kind: instalment, nth: 2, of: 2, paid in: July}
"""
)


@pytest.mark.parametrize(
    ("received", "expected"), [("2030-12-30", "judgement"), ("2030-12-31", "400000.00")]
)
def test_one_that_leaves_after_a_part_fell_due_shares_in_the_year(
    received: str, expected: str
) -> None:
    leaves = LEAVES.replace("2030-06-02", received).replace("2030-06-01", received)
    assert amounts("2031-02-15", leaves + counted(2030), "", IN_PARTS)["beta 2031"] == expected


@pytest.mark.parametrize(
    ("gamma", "expected"),
    [
        ("- {event: approval, by: gamma, on: 2029-11-01}\n", "400000.00"),
        ("- {event: approval, by: gamma, on: 2029-11-01, decision: no}\n", "600000.00"),
        ("", "400000.00"),  # as if all were bound
        ("- {event: approval, by: gamma, on: 2029-11-01, annulled: 2030-01-01}\n", "600000.00"),
        ("- {event: approval, by: gamma, on: 2029-11-01, annulled: 2030-01-02}\n", "judgement"),
    ],
)
def test_one_that_has_refused_or_whose_approval_was_annulled_does_not_share(
    gamma: str, expected: str
) -> None:
    terms = TERMS + "- {id: X-7, kind: approval, by: all, binds: those who have approved}\n"
    others = "".join(
        f"- {{event: approval, by: {who}, on: 2029-11-01}}\n" for who in ("alfa", "beta")
    )
    found = amounts("2030-06-01", others + gamma + counted(2029), "G3=a", terms)
    assert expected == found["beta 2030"]


def open_in_2031(events: str) -> set[str]:
    """What keeps open what beta owes for 2031: missing facts by field, open terms by id."""
    found = run("payment", "2031-01-15", TERMS, events, FORKS, party="beta", year=2031)
    missing, due = open_points(found)
    return {*(one.field for one in missing if one.kind == "termination-notice")} | {
        one.term for one in due
    }


@pytest.mark.parametrize(
    ("who", "received", "expected"),
    [
        ("alfa", "", {"received"}),  # alone on its side: all or nobody
        ("gamma", "", {"received", "nytt"}),
        ("gamma", "received: 2030-06-02, ", {"nytt"}),
        ("alfa", "received: 2030-06-02, ", set()),
    ],
)
def test_nothing_is_agreed_anew_where_the_notice_ends_the_whole(
    who: str, received: str, expected: set[str]
) -> None:
    leaves = LEAVES.replace("by: gamma", f"by: {who}").replace("received: 2030-06-02, ", received)
    assert expected == open_in_2031(leaves + counted(2029) + counted(2030))


RESCISSION = """
- {id: X-7, kind: rescission, by: all, serious: serious, not put right: delay, within: time,
   demand first: not needed, frees: FREES}
- {id: X-8, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}}
"""
BREACH = """
- {id: b, event: breach, by: gamma, against: alfa, duty: X-8, on: 2030-02-01}
- {id: h, event: rescission, by: gamma, against: alfa, form: written, sent: 2030-03-02, ground: b}
"""


@pytest.mark.parametrize(
    ("frees", "asked"), [("the two parties", True), ("the whole agreement", False)]
)
def test_nor_where_a_rescission_that_waits_for_a_judgement_would(frees: str, asked: bool) -> None:
    terms = TERMS + RESCISSION.replace("FREES", frees)
    events = BREACH + counted(2029) + counted(2030)
    found = run("payment", "2031-01-15", terms, events, FORKS, party="beta", year=2031)
    assert ("nytt" in {one.term for one in open_points(found)[1]}) is asked
