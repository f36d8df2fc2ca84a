"""Entries that something did not happen: told where they move nothing or are contradicted."""

import pytest

from engine.model.agreement import Agreement
from tests.language.test_event_bearing import AGREEMENT, PAID, said
from tests.rules import invented

APPROVED = invented.agreement(
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: approval, by: all, binds: nobody until all have approved}
- {id: X-3, kind: signature, by: all, signing: SIGNING}
- {id: X-4, kind: precondition, of: termination, act: dialogue, forum: samrad,
   held before: sent, without it: WITHOUT}
""".replace("SIGNING", "binds").replace("WITHOUT", "no effect unless others refuse the dialogue")
)
SILENT = invented.agreement("""
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: signature, by: all, signing: confirms}
- {id: X-3, kind: precondition, of: termination, act: dialogue, forum: samrad,
   held before: sent, without it: no effect}
""")
APPROVAL = "- {id: ja, event: approval, by: beta, on: DAY}\n"
VOID = "- {event: void, of: ID, recorded: 2031-02-01T12:00:00Z}\n"


def absence(keys: str, kind: str = "not-given", recorded: str = "2031-01-15") -> str:
    return f"- {{id: ej, event: {kind}, {keys}, recorded: {recorded}T12:00:00Z}}\n"


@pytest.mark.parametrize("kind", ["not-given", "not-held"])
@pytest.mark.parametrize(
    ("keys", "under", "expected"),
    [
        ("what: approval, by: beta, before: 2030-06-02", APPROVED, []),
        ("what: signature, by: beta, before: 2030-06-02", APPROVED, []),
        ("what: dialogue, by: beta, before: 2030-06-02", APPROVED, []),
        ("what: dialogue, by: beta, in: 2030", APPROVED, []),
        ("what: approval, by: beta, in: 2030", APPROVED, ["absence-of-a-year"]),
        ("what: approval, by: beta", APPROVED, ["absence-incomplete"]),
        ("what: approval, before: 2030-06-02", APPROVED, ["absence-incomplete"]),
        ("by: beta, before: 2030-06-02", APPROVED, ["absence-incomplete"]),
        ("what: approval, by: beta, before: 2030-06-02", SILENT, ["absence-not-under"]),
        ("what: signature, by: beta, before: 2030-06-02", SILENT, ["absence-not-under"]),
        ("what: dialogue, by: beta, before: 2030-06-02", SILENT, ["absence-not-under"]),
        ("what: payment, by: beta, in: 2030", APPROVED, ["absence-as-silence"]),
        ("what: report, by: alfa, before: 2030-06-02", AGREEMENT, ["absence-as-silence"]),
        ("what: void, by: alfa, before: 2030-06-02", AGREEMENT, ["absence-as-silence"]),
        ("what: hours, by: alfa, in: 2030", APPROVED, ["absence-of-figure"]),
        ("what: population, by: beta, in: 2030", AGREEMENT, ["absence-of-figure"]),
        ("what: rapport, by: alfa, in: 2030", AGREEMENT, ["unknown-kind!"]),
    ],
)
def test_an_entry_that_moves_no_answer_is_told(
    keys: str, under: Agreement, expected: list[str], kind: str
) -> None:
    assert said(absence(keys, kind), under) == expected


@pytest.mark.parametrize(
    ("keys", "recorded", "expected"),
    [
        ("before: 2031-01-16", "2031-01-15", []),  # up to and with the day of recording
        ("before: 2031-01-17", "2031-01-15", ["absence-ahead"]),
        ("in: 2030", "2030-12-31", ["absence-of-a-year"]),
        ("in: 2030", "2030-12-30", ["absence-of-a-year", "absence-ahead"]),
    ],
)
def test_what_had_not_come_when_it_was_recorded_nobody_knew(
    keys: str, recorded: str, expected: list[str]
) -> None:
    entry = absence(f"what: approval, by: beta, {keys}", recorded=recorded)
    assert sorted(said(entry, APPROVED)) == sorted(expected)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("by: beta, before: 2030-01-31", ["absence-as-silence"]),
        ("by: beta, before: 2030-02-01", ["denies"]),
        ("by: beta, in: 2030", ["denies"]),
        ("by: beta, in: 2029", ["absence-as-silence", "year-before-agreement"]),
        ("by: gamma, in: 2030", ["absence-as-silence"]),
        ("in: 2030", ["absence-as-silence"]),
    ],
)
def test_a_payment_on_record_contradicts_that_none_was_made(keys: str, expected: list[str]) -> None:
    assert said(PAID + absence(f"what: payment, {keys}")) == expected
    assert said(absence(f"what: payment, {keys}") + PAID) == expected


def test_so_does_an_approval_and_not_one_that_came_later_or_was_voided() -> None:
    entry = absence("what: approval, by: beta, before: 2030-06-02")
    assert said(entry + APPROVAL.replace("DAY", "2030-06-01"), APPROVED) == ["denies"]
    assert said(entry + APPROVAL.replace("DAY", "2030-06-02"), APPROVED) == []
    refused = APPROVAL.replace("DAY", "2030-06-01, decision: no")
    assert said(entry + refused, APPROVED) == []
    both = entry + APPROVAL.replace("DAY", "2030-06-01")
    assert said(both + VOID.replace("ID", "ja"), APPROVED) == []
    assert said(both + VOID.replace("ID", "ej"), APPROVED) == []


def test_what_is_recorded_later_is_told_of_the_entry_that_denies_it() -> None:
    entry = absence("what: approval, by: beta, before: 2030-06-02")
    known = invented.happened(APPROVED, entry)
    for day, expected in (("2030-06-01", ["denied"]), ("2030-06-02", [])):
        assert said(APPROVAL.replace("DAY", day), APPROVED, known) == expected
