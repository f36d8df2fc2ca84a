"""What a new version moves of what is on record: for whom, and whether the old one is in force."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from engine.comparison.impact import Impact
from engine.inference.book import load
from engine.model.agreement import Agreement, Replacement
from engine.model.event import Recorded
from engine.questions.lists.standing import asked_again
from engine.questions.question import Question
from tests.comparison.material import ROOT, edited, read
from tests.rules.invented import agreement, following, happened
from tests.rules.rescissions import CHAIN, TERMS, events

BOOK = load()
OLD = read(ROOT / "agreements" / "jamtland" / "2026-01-01.yaml")
(_NEW,) = (ROOT / "tests" / "amendments" / "municipality-leaves").glob("*/*.yaml")
NEW = read(_NEW)
FIRST = edited([])
SECOND_DAY, DAY = date(2031, 1, 1), date(2032, 1, 1)
SECOND = replace(
    FIRST,
    version=SECOND_DAY,
    replaces=Replacement(FIRST.version, SECOND_DAY, next(iter(FIRST.clauses.values())).place),
)
THIRD = replace(FIRST, version=DAY, replaces=None)


def formed(agreement: Agreement) -> tuple[Recorded, ...]:
    """All have approved and signed."""
    day = date(2025, 12, 1)
    return tuple(
        Recorded(f"{kind}-{party.id}", kind, MappingProxyType({"by": party.id, "on": day}), day)
        for kind in ("approval", "signature")
        for party in agreement.parties
    )


@pytest.mark.parametrize(
    ("old", "new", "day", "without"),
    [(OLD, NEW, date(2027, 5, 1), "new"), (NEW, OLD, date(2028, 5, 1), "old")],
)
def test_a_party_that_leaves_or_comes_is_asked_about_what_it_owes(old, new, day, without):
    """Ragunda pays for 2028 under the one version only; under the other it is no party."""
    impact = Impact((old,), new, formed(OLD), BOOK, "sv")

    asks = [one for one in impact.asks() if one.party == "ragunda"]
    assert [one.name for one in asks] == ["in-force", "payment", "payment", "repayment"]
    year = 2028 - day.year
    asked = [one for one in asks if one.name == "payment" and one.years == year]
    (row,) = impact.answers(day, asked)

    other = "new" if without == "old" else "old"
    assert row[without]["headline"].startswith("Nej. Ragunda är inte part enligt lydelsen")
    assert row[other]["answer"] == "unknown"  # the figures for that year are not on record


def assumed(versions: Sequence[Agreement], lang: str = "en") -> list[str]:
    """What is said of whether the last of them is in force when the third would replace it."""
    return list(Impact(tuple(versions), THIRD, (), BOOK, lang).assumed(DAY))


def test_of_the_first_version_nothing_is_supposed():
    assert assumed([FIRST]) == []


def test_a_version_named_by_itself_is_said_to_be_supposed_in_force():
    (said,) = assumed([SECOND])

    assert "2031-01-01 is named by itself, and is supposed to be in force on 2032-01-01" in said
    assert "overens ask in-force alfa --on 2032-01-01" in said


def test_a_version_that_the_record_does_not_bring_into_force_is_said_not_to_be():
    """No amendment is on record: the first version may still be in force."""
    (said,) = assumed([FIRST, SECOND], "sv")

    assert "inte säkert att lydelsen från 2031-01-01 gäller 2032-01-01" in said


def test_a_version_that_nobody_needs_to_have_agreed_on_is_in_force():
    assert SECOND.replaces is not None
    supposed = replace(SECOND, replaces=replace(SECOND.replaces, supposed=True))

    assert assumed([FIRST, supposed]) == []


DEMAND = "{fork: G1, a: needed, b: not needed}"
DIALOGUE = "{fork: G2, a: required unless urgent, b: parallel}"
LATER = {name: re.sub(r"2030-\d\d-\d\d", "2031-02-01", one) for name, one in CHAIN.items()}
"""The breach and the rulings on one day of the year after."""


def on_rescission(demand: str) -> Agreement:
    """Where a breach opens rescission, after a demand or without."""
    return agreement(TERMS.replace(DEMAND, demand).replace(DIALOGUE, "parallel"))


@pytest.mark.parametrize(
    ("chain", "asked", "answer"), [(CHAIN, "2030-03-10", "judgement"), (LATER, "2031-02-01", "yes")]
)
def test_whether_a_party_may_rescind_on_a_recorded_breach_is_asked(chain, asked, answer):
    """`check` asks it; here nothing was said of it, though it was all that the change moved.

    Which wording governs a breach from before the new one took effect is for a person.
    """
    old, new = on_rescission("needed"), on_rescission("not needed")
    record = happened(old, events(without=["demand", "dialogue"], **chain))
    impact = Impact((old,), new, record, BOOK, "en")

    rows = list(impact.answers(date(2030, 3, 10), list(impact.asks())))

    row = next(one for one in rows if one["question"]["question"] == "rescission")
    assert (row["question"]["party"], row["question"]["against"]) == ("beta", "alfa")
    assert row["question"]["on"] == asked
    assert (row["old"]["answer"], row["new"]["answer"]) == ("no", answer)


def test_all_that_check_asks_again_is_asked_of_both_versions():
    old, new = on_rescission("needed"), on_rescission("not needed")
    record = happened(old, events())

    asks = list(Impact((old,), new, record, BOOK, "en").asks())
    asked = {(one.name, one.party, one.against, one.event) for one in asks}
    again = [(one.name, one.party, one.against, one.event) for one in asked_again(old, record)]

    assert set(again) <= asked
    assert len(asks) == len({*asks})
    assert [one for one in again if one[0] == "rescission"] == [
        ("rescission", party, "alfa", "") for party in ("beta", "gamma")
    ]


OF_MONTHS = """
- {id: X-1, kind: period, from: 2029-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: 200 SEK, per: calendar year, first: 2031}
- {id: X-4, kind: payment window, paid in: July}
- {id: X-6, kind: termination, by: all, ends: on any day, length: MONTHS months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
NOTICE = """
- {id: n1, event: termination-notice, by: beta, to: all, form: written, sent: 2031-03-10,
   received: 2031-03-10, for-end: earliest, authorised: yes, admitted: yes}
"""


@pytest.mark.parametrize("named", ["2028-12-31", "2029-01-01", "2029-01-02", "2033-01-01"])
def test_by_which_day_the_new_version_is_named_moves_nothing(named):
    """By the old wording the notice ends it on 10 June, by the new on 10 December, and the payment
    falls due between the two: what takes effect in April leaves that to a person."""
    (old,) = following(("2029-01-01", OF_MONTHS.replace("MONTHS", "3")))
    new = replace(agreement(OF_MONTHS.replace("MONTHS", "9")), version=date.fromisoformat(named))
    found = Impact((old,), new, happened(old, NOTICE), BOOK, "en").on(date(2031, 4, 1))

    moved = {one["what"]: (one["old"]["state"], one["new"]["state"]) for one in found["duties"]}
    assert moved["X-3 beta > alfa 2031"] == ("ended", "judgement")
    own = [one["what"] for one in found["deadlines"] if one["side"] == "new"]
    assert "last day: payment 2031 – needs judgement" in own


@pytest.mark.parametrize("record", ["oral", "written", ""])
def test_what_became_of_the_version_before_leaves_the_supposed_one_supposed(record):
    """It is valid, invalid or not on record that the time for notice became six months."""
    terms = [OF_MONTHS.replace("MONTHS", months) for months in ("3", "6", "9")]
    days = "2029-01-01", "2031-02-01", "2032-01-01"
    *held, new = following(*zip(days, terms, strict=True), supposed=False)
    amendment = (
        f"- {{id: a1, event: amendment, form: {record}, on: 2031-01-10, agreed-by: all, "
        "version: 2031-02-01}"
    )
    events = happened(held[0], amendment if record else "")
    impact = Impact(tuple(held), new, events, BOOK, "en")
    _, supposed = impact.sides(date(2032, 1, 1))
    answer = impact.answer(Question("termination", date(2032, 1, 1), party="beta"), supposed)

    assert answer["effect"]["ends"] == "2032-10-01"
    assert (answer["missing"], answer["judgement"]) == ([], [])
