"""How much is to be repaid on one ground, to whom, and what is said of it."""

from datetime import date

import pytest

from engine.inference.functions_of_money import part_by_weight, part_of_year_left
from engine.model.sentence import Sentence
from engine.model.unknown import UNKNOWN
from engine.questions.headlines.repayment_words import under_main
from tests.rules.invented import answer, facts, state
from tests.rules.repayments import (
    MISUSED,
    PAID,
    UNUSED,
    amounts,
    ended,
    on_exit,
    on_misuse,
    on_rescission,
    rescinded,
)


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("", ("0", "40001")),
        ("G2=b", ("0", "40001")),
        ("G2=c", ("40001", "40001")),
        ("G2=d", ("76501", "76501")),
    ],
)
def test_how_much_is_owed_on_rescission_is_a_reading(
    reading: str, expected: tuple[str, str]
) -> None:
    found = on_rescission(rescinded("gamma", "alfa", "2030-11-02"))
    assert expected == amounts(found, reading)


def test_the_answer_shows_the_hull_over_all_readings() -> None:
    found = on_rescission(rescinded("gamma", "alfa", "2030-11-02"))
    shown = {part.name: part.shown(found.verdict) for part in found.parts}
    assert [shown[name].amount for name in ("min", "max")] == ["0.00", "765.01"]


def test_each_creditor_has_back_in_proportion_to_what_it_paid() -> None:
    found = on_rescission(rescinded("beta", "alfa", "2030-11-02"))
    assert facts(found, "repaid-to", "to", "least", "most", reading="G2=c") == [
        ("beta", "30000", "30000"),
        ("gamma", "10001", "10001"),
    ]


def test_two_rescissions_of_one_year_are_one_ground() -> None:
    both = rescinded("beta", "alfa", "2030-11-02") + rescinded("gamma", "alfa", "2030-12-02")
    assert amounts(on_rescission(both)) == ("0", "40001")


@pytest.mark.parametrize(("by", "expected"), [("beta", "76501"), ("gamma", "40001")])
def test_a_rescission_of_a_later_year_adds_that_year_if_the_two_were_still_bound(
    by: str, expected: str
) -> None:
    """gamma rescinded in 2030, and is out."""
    again = f"- {{id: again, event: rescission, by: {by}, against: alfa, sent: 2031-11-02}}\n"
    found = on_rescission(rescinded("gamma", "alfa", "2030-11-02") + again)
    assert amounts(found, "G2=c") == (expected, expected)


def test_what_is_left_is_unknown_until_it_is_on_record() -> None:
    found = on_exit(ended())
    assert answer(found) == "unknown"
    assert state(found, "something-to-repay", "G2=b") == "met"


@pytest.mark.parametrize(
    "unused",
    [
        '- {id: u, event: unused-funds, by: alfa, on: 2031-09-14, amount: "90.00", year: 2031}',
        '- {id: u, event: unused-funds, by: alfa, on: 2031-09-20, amount: "90.00", year: 2030}',
        """
- {id: u, event: unused-funds, by: alfa, on: 2031-09-20, amount: "90.00", year: 2031}
- {id: v, event: unused-funds, by: alfa, on: 2031-09-21, amount: "80.00", year: 2031}
""",
    ],
)
def test_what_is_left_is_that_of_the_year_and_after_the_end_and_told_once(unused: str) -> None:
    assert state(on_exit(ended() + unused), "something-to-repay") == "unknown"


def test_what_was_paid_for_a_year_beyond_the_early_end_goes_back_too() -> None:
    ahead = "- {id: p4, event: payment, by: beta, to: alfa, on: 2031-01-15, amount: 100, for: 2032}"
    found = on_exit(ended() + UNUSED + ahead)
    assert amounts(found, "G2=b") == ("20700", "20700")
    assert amounts(found) == ("9000", "none")  # what is left of 2032 has nobody told
    too_late = ahead.replace("on: 2031-01-15", "on: 2031-09-16")
    assert amounts(on_exit(ended() + UNUSED + too_late), "G2=b") == ("10700", "10700")
    told = UNUSED.replace("id: u,", "id: v,").replace("year: 2031", "year: 2032")
    assert amounts(on_exit(ended() + UNUSED + told + ahead)) == ("18000", "18000")


def test_nothing_left_is_nothing_to_repay() -> None:
    unused = "- {id: u, event: unused-funds, by: alfa, on: 2031-09-20, amount: 0, year: 2031}"
    assert state(on_exit(ended() + unused), "something-to-repay") == "unmet"


def test_a_ruling_without_an_amount_leaves_a_range() -> None:
    ruled = "- {id: s, event: assessment, term: purpose, about: X-6, answer: no, by: jurist, " \
        "on: 2031-03-01}"  # fmt: skip
    assert amounts(on_misuse(ruled), "G3=b") == ("0", "76501")


@pytest.mark.parametrize(
    ("amount", "rows", "parts"),
    [
        (100, ((0, 1), (1, 1), (2, 1)), [34, 33, 33]),
        (-100, ((0, 1), (1, 1), (2, 1)), [-33, -33, -34]),
        (7, ((0, 0),), [7]),
        (0, ((0, 5), (1, 5)), [0, 0]),
    ],
)
def test_parts_sum_to_the_whole(
    amount: int, rows: tuple[tuple[int, int], ...], parts: list[int]
) -> None:
    found = [part_by_weight(amount, place, rows) for place, _ in rows]
    assert (sorted(parts), amount) == (sorted(found), sum(found))


def test_nobody_knows_how_several_share_who_have_paid_nothing() -> None:
    assert part_by_weight(7, 0, ((0, 0), (1, 0))) is UNKNOWN
    assert part_by_weight(0, 0, ((0, 0), (1, 0))) == 0


def test_the_part_of_the_year_left_is_rounded_half_up() -> None:
    assert part_of_year_left(36500, 2025, date(2025, 9, 15)) == 10700
    assert part_of_year_left(47220000, 2025, date(2025, 9, 15)) == 13842575
    assert part_of_year_left(366, 2024, date(2024, 12, 31)) == 0


def test_of_a_year_beyond_the_last_day_all_is_left_and_of_one_before_it_nothing() -> None:
    assert part_of_year_left(365, 2025, date(2024, 9, 15)) == 365
    assert part_of_year_left(365, 2025, date(2024, 12, 31)) == 365
    assert part_of_year_left(365, 2025, date(2025, 1, 1)) == 364
    assert part_of_year_left(365, 2025, date(2026, 1, 1)) == 0


def test_that_nobody_knows_what_was_paid_for_a_year_is_said() -> None:
    found = on_misuse(MISUSED, paid="")
    assert amounts(found) == ("none", "5000")
    assert [one.key for one in found.inquiry.supposed(found.ledger)] == ["assumed.not-capped"]


def test_whose_payment_is_not_on_record_where_others_are_is_said() -> None:
    only_beta = "\n".join(line for line in PAID.splitlines() if "by: gamma" not in line) + "\n"
    found = on_misuse(MISUSED, paid=only_beta)
    [said] = found.inquiry.supposed(found.ledger)
    assert (said.key, said.values["by"]) == ("assumed.not-on-record", ("gamma",))


def test_what_the_main_reading_gives_is_told_by_itself() -> None:
    said = [
        under_main(on_exit(ended() + UNUSED)),
        under_main(on_rescission(rescinded("beta", "alfa", "2030-11-02"))),
        under_main(on_misuse(MISUSED, paid="")),
    ]
    keys = [one.key for one in said if isinstance(one, Sentence)]
    assert keys == [f"headline.main.{how}" for how in ("exact", "range", "amount-not-known")]


@pytest.mark.parametrize(("on", "counts"), [("2031-09-14", False), ("2031-09-15", True)])
def test_what_is_left_is_stated_of_the_last_day_or_later(on: str, counts: bool) -> None:
    """The agreement ends on 15 September; an entry that does not count is named."""
    found = on_exit(ended() + UNUSED.replace("2031-09-20", on))
    assert (state(found, "something-to-repay") == "met") is counts
    named = [] if counts else [("u", on, "2031-09-15")]
    assert facts(found, "stated-too-early", "event", "on", "last") == named
    told = [one.values for one in found.inquiry.supposed(found.ledger) if "early" in one.key]
    assert [one["event"] for one in told] == [event for event, *_ in named]
