"""Repayment: on which ground money goes back, how much, and to whom."""

from datetime import date

import pytest

from engine.inference.functions_of_money import part_by_weight, part_of_year_left
from engine.questions.ask import Inquired
from tests.rules.invented import answer, effect, facts, run, state

PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, frees: the two parties}
- {id: X-5, kind: evaluation, by: kontoret, occurs: yearly, first: 2030,
   after the end: {fork: G4, a: counts, b: does not count}}
"""
ON_RESCISSION = (
    PERIOD
    + """
- {id: X-6, kind: repayment, on: rescission, to: kommunerna, judged by: part,
   owed by: {fork: G1, a: the association if in breach, b: the party in breach,
   c: the party that rescinds, d: the association},
   amount: {fork: G2, a: what was not matched by performance this year,
   b: in proportion to the breach, c: the whole payment of the year, d: all payments}}
"""
)
ON_EXIT = (
    PERIOD
    + """
- {id: X-6, kind: repayment, on: early exit, owed by: the association, to: kommunerna,
   amount: {fork: G2, a: what is left in the accounts, b: in proportion to the time left}}
"""
)
ON_MISUSE = (
    PERIOD
    + """
- {id: X-6, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused, judged by: purpose,
   finding: {fork: G3, a: an evaluation, b: any reliable finding}}
"""
)
FORKS = {"G1": "a b c d", "G2": "a b c d", "G4": "a b"}
OF_EXIT = {"G2": "a b", "G4": "a b"}
OF_MISUSE = {"G3": "a b", "G4": "a b"}
PAID = """
- {id: p1, event: payment, by: beta, to: alfa, on: 2030-01-15, amount: "300.00", for: 2030}
- {id: p2, event: payment, by: gamma, to: alfa, on: 2030-01-20, amount: "100.01", for: 2030}
- {id: p3, event: payment, by: beta, to: alfa, on: 2031-01-15, amount: "365.00", for: 2031}
"""


def rescinded(by: str, against: str, on: str) -> str:
    name = f"{by}-{against}"
    return f"""
- {{id: b-{name}, event: breach, by: {by}, against: {against}, duty: X-1, on: 2030-02-01}}
- {{id: s-{name}, event: assessment, term: serious, about: b-{name}, answer: yes,
   by: jurist, on: 2030-03-01}}
- {{id: r-{name}, event: assessment, term: delay, about: b-{name}, answer: no, by: jurist,
   on: 2030-03-01}}
- {{id: h-{name}, event: rescission, by: {by}, against: {against}, sent: {on}}}
"""


def ended(on: str = "2031-08-15") -> str:
    return f"""
- {{id: n, event: termination-notice, by: beta, to: all, form: written, sent: {on},
   received: {on}, for-end: earliest, authorised: yes}}
"""


def on_rescission(events: str, party: str = "alfa") -> Inquired:
    return run("repayment", "2032-02-01", ON_RESCISSION, PAID + events, FORKS, party=party)


def on_exit(events: str) -> Inquired:
    return run("repayment", "2032-02-01", ON_EXIT, PAID + events, OF_EXIT, party="alfa")


def on_misuse(events: str, on: str = "2034-01-01") -> Inquired:
    return run("repayment", on, ON_MISUSE, PAID + events, OF_MISUSE, party="alfa")


def kronor(found: Inquired, part: str, reading: str = "") -> str:
    told = effect(found, part, reading)
    return told.removeprefix("Money(amount='").partition("'")[0].replace(".", "").lstrip("0") or "0"


def amounts(found: Inquired, reading: str = "") -> tuple[str, str]:
    return kronor(found, "min", reading), kronor(found, "max", reading)


def test_without_a_ground_nothing_is_owed() -> None:
    found = on_rescission("")
    assert (answer(found), state(found, "ground")) == ("no", "unmet")


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
    found = on_rescission(rescinded("beta", "alfa", "2030-11-02"))
    assert expected == amounts(found, reading)


def test_the_answer_shows_the_hull_over_all_readings() -> None:
    found = on_rescission(rescinded("beta", "alfa", "2030-11-02"))
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


@pytest.mark.parametrize(
    ("reading", "expected"),
    [("", "unmet"), ("G1=b", "unmet"), ("G1=c", "met"), ("G1=d", "met")],
)
def test_who_owes_when_the_association_rescinds_is_a_reading(reading: str, expected: str) -> None:
    found = on_rescission(rescinded("alfa", "beta", "2030-11-02"))
    assert expected == state(found, "ground", reading)


def test_a_party_in_breach_that_has_received_nothing_has_nothing_to_repay() -> None:
    found = on_rescission(rescinded("alfa", "beta", "2030-11-02"), party="beta")
    assert state(found, "ground", "G1=b") == "met"
    assert state(found, "something-to-repay", "G1=b") == "unmet"
    assert answer(found) == "no"


def test_a_rescission_without_the_right_is_no_ground() -> None:
    events = rescinded("beta", "alfa", "2030-11-02").replace("answer: yes", "answer: no")
    assert answer(on_rescission(events)) == "no"


def test_ordinary_notice_is_no_ground_where_rescission_is_presupposed() -> None:
    assert answer(on_rescission(ended())) == "no"


def test_a_notice_that_ends_the_agreement_early_is_a_ground() -> None:
    unused = '- {id: u, event: unused-funds, by: alfa, on: 2031-09-20, amount: "90.00", year: 2031}'
    found = on_exit(ended() + unused)
    assert (answer(found), amounts(found)) == ("yes", ("9000", "9000"))
    assert amounts(found, "G2=b") == ("10700", "10700")


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


def test_nothing_left_is_nothing_to_repay() -> None:
    unused = "- {id: u, event: unused-funds, by: alfa, on: 2031-09-20, amount: 0, year: 2031}"
    assert state(on_exit(ended() + unused), "something-to-repay") == "unmet"


def test_ordinary_expiry_is_no_ground() -> None:
    unused = '- {id: u, event: unused-funds, by: alfa, on: 2033-01-20, amount: "9.00", year: 2032}'
    found = run("repayment", "2033-02-01", ON_EXIT, PAID + unused, OF_EXIT, party="alfa")
    assert answer(found) == "no"


MISUSED = '- {id: e, event: evaluation, by: kontoret, year: 2030, on: 2031-02-01, misused: "50.00"}'


def test_an_evaluation_that_shows_misuse_is_a_ground() -> None:
    found = on_misuse(MISUSED)
    assert (answer(found), amounts(found)) == ("yes", ("5000", "5000"))


def test_several_years_are_summed() -> None:
    more = MISUSED.replace("id: e,", "id: f,").replace("2030", "2031")
    assert amounts(on_misuse(f"{MISUSED}\n{more}")) == ("10000", "10000")


@pytest.mark.parametrize(
    ("misused", "expected"), [("misused: 0", "no"), ("note: exempel", "unknown")]
)
def test_what_an_evaluation_found_is_never_guessed(misused: str, expected: str) -> None:
    assert expected == answer(on_misuse(MISUSED.replace('misused: "50.00"', misused)))


def test_another_finding_counts_in_one_reading_only() -> None:
    found = on_misuse(MISUSED.replace("by: kontoret", "by: gamma"))
    assert answer(found) == "depends"
    assert (state(found, "ground"), amounts(found, "G3=b")) == ("unmet", ("5000", "5000"))


def test_a_ruling_without_an_amount_leaves_a_range() -> None:
    ruled = "- {id: s, event: assessment, term: purpose, about: X-6, answer: no, by: jurist, " \
        "on: 2031-03-01}"  # fmt: skip
    assert amounts(on_misuse(ruled), "G3=b") == ("0", "76501")


def test_a_person_who_finds_that_it_was_for_the_purpose_takes_the_ground_away() -> None:
    ruled = "- {id: s, event: assessment, term: purpose, about: e, answer: yes, by: jurist, " \
        "on: 2031-03-01}"  # fmt: skip
    assert answer(on_misuse(f"{MISUSED}\n{ruled}")) == "no"


@pytest.mark.parametrize(("made", "expected"), [("2032-12-31", "yes"), ("2033-01-01", "depends")])
def test_whether_an_evaluation_after_the_end_counts_is_a_reading(made: str, expected: str) -> None:
    assert expected == answer(on_misuse(MISUSED.replace("2031-02-01", made)))


@pytest.mark.parametrize(
    ("amount", "rows", "parts"),
    [
        (100, ((0, 1), (1, 1), (2, 1)), [34, 33, 33]),
        (-100, ((0, 1), (1, 1), (2, 1)), [-33, -33, -34]),
        (7, ((0, 0), (1, 0)), [4, 3]),
        (0, ((0, 5), (1, 5)), [0, 0]),
    ],
)
def test_parts_sum_to_the_whole(
    amount: int, rows: tuple[tuple[int, int], ...], parts: list[int]
) -> None:
    found = [part_by_weight(amount, place, rows) for place, _ in rows]
    assert (sorted(parts), amount) == (sorted(found), sum(found))


def test_the_part_of_the_year_left_is_rounded_half_up() -> None:
    assert part_of_year_left(36500, date(2025, 9, 15)) == 10700
    assert part_of_year_left(47220000, date(2025, 9, 15)) == 13842575
    assert part_of_year_left(366, date(2024, 12, 31)) == 0
