"""What a new version moves of what is on record: for whom, and whether the old one is in force."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from engine.comparison.impact import Impact
from engine.inference.book import load
from engine.model.agreement import Agreement, Replacement
from engine.model.event import Recorded
from tests.comparison.material import ROOT, edited, read

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

    asks = [one for one in impact.asks(day) if one.party == "ragunda"]
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
