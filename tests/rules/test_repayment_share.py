"""Share of a repayment: what is left to people, and what only comes from grounds that meet."""

import pytest

from tests.rules.invented import answer, facts, run
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    ON_RESCISSION,
    PAID,
    UNUSED,
    amounts,
    ended,
    misused,
    on_both,
    on_misuse,
    rescinded,
)


@pytest.mark.parametrize(
    ("reading", "left"),
    [
        ("", [("X-6", "part")]),
        ("G2=b", [("X-6", "part")]),
        ("G2=c", []),  # the whole payment of the year
        ("G2=d", []),  # all payments
    ],
)
def test_a_share_that_the_text_does_not_give_is_left_to_people(
    reading: str, left: list[tuple[str, ...]]
) -> None:
    events = PAID + rescinded("beta", "alfa", "2030-11-02")
    found = run("repayment", "2032-02-01", ON_RESCISSION, events, FORKS, party="alfa")
    assert left == facts(found, "share-left-to-people", "clause", "judged_by", reading=reading)


def test_an_exact_amount_is_left_to_nobody() -> None:
    assert facts(on_misuse(MISUSED), "share-left-to-people", "clause") == []


def test_a_range_that_comes_from_grounds_that_meet_is_no_share_to_judge() -> None:
    found = on_both(ended() + UNUSED + misused("50.00", 2031))
    least, most = amounts(found)
    assert answer(found) == "yes"
    assert int(least) < int(most)
    assert facts(found, "share-left-to-people", "clause") == []


MEETING = (
    ON_RESCISSION
    + """
- {id: X-7, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused, judged by: purpose, finding: any reliable finding}
- {id: X-8, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused}
"""
)
NEXT_YEAR = (
    '- {id: p4, event: payment, by: gamma, to: alfa, on: 2031-01-15, amount: "100.00", for: 2031}\n'
)
FOUND = (
    "- {id: m, event: assessment, term: purpose, about: X-7, answer: no, by: en jurist,"
    " on: 2031-03-01}\n"
)


def left_to_people(events: str, terms: str = MEETING) -> list[tuple[str, ...]]:
    events = PAID + rescinded("beta", "alfa", "2030-11-02") + events
    found = run("repayment", "2032-02-01", terms, events, FORKS, party="alfa")
    return facts(found, "share-left-to-people", "clause", "judged_by")


def test_a_clause_without_words_to_judge_by_leaves_its_share_to_nobody() -> None:
    assert left_to_people("", MEETING.replace("judged by: part,", "")) == []


@pytest.mark.parametrize(
    ("of_2030", "expected"), [("400.00", [("X-6", "part")]), ("400.01", []), ("500.00", [])]
)
def test_no_share_is_left_where_another_ground_takes_all_that_was_paid(
    of_2030: str, expected: list[tuple[str, ...]]
) -> None:
    """400.01 was paid for 2030. That the grounds of 2031 give a range is another matter."""
    misuse_of_2030 = misused(of_2030, 2030)
    assert left_to_people(misuse_of_2030) == expected
    assert left_to_people(misuse_of_2030 + NEXT_YEAR + misused("50.00", 2031)) == expected


def test_a_ground_of_all_years_leaves_the_share_of_each_to_people_until_all_goes_back() -> None:
    assert left_to_people(FOUND) == [("X-6", "part"), ("X-7", "purpose")]
    assert left_to_people(FOUND + misused("400.01", 2030)) == []
