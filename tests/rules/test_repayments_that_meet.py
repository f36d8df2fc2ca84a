"""How much is to be repaid on several grounds: of one year, of different years, and of all."""

from collections import Counter

import pytest

from engine.model.sentence import Sentence
from engine.questions.ask import Inquired
from engine.questions.headlines.repayment_words import how_much
from tests.rules.invented import answer, effect, facts, owed, run, state
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_BOTH,
    ON_BOTH,
    ON_RESCISSION,
    PAID,
    UNUSED,
    amounts,
    back,
    ended,
    left,
    misused,
    on_both,
    on_exit,
    on_misuse,
    rescinded,
)


def test_several_years_are_summed() -> None:
    more = MISUSED.replace("id: e,", "id: f,").replace("2030", "2031")
    assert amounts(on_misuse(f"{MISUSED}\n{more}")) == ("10000", "10000")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("50.00", ("9000", "14000")),  # 90.00 is left, and it may be part of what was misused
        ("275.00", ("27500", "36500")),  # 365.00 was paid for the year
        ("275.01", ("27501", "36500")),
        ("365.00", ("36500", "36500")),
        ("365.01", ("36500", "36500")),
    ],
)
def test_grounds_of_one_year_give_the_greatest_to_the_sum_and_never_more_than_was_paid(
    found: str, expected: tuple[str, str]
) -> None:
    assert expected == amounts(on_both(ended() + UNUSED + misused(found, 2031)))


def test_grounds_of_different_years_are_summed() -> None:
    assert amounts(on_both(ended() + UNUSED + misused("50.00", 2030))) == ("14000", "14000")


def test_a_ground_alone_is_not_more_than_was_paid_either() -> None:
    assert amounts(on_misuse(misused("400.01", 2030))) == ("40001", "40001")
    assert amounts(on_misuse(misused("400.02", 2030))) == ("40001", "40001")


def test_a_ground_of_all_years_meets_that_of_each() -> None:
    """A person found misuse, without an amount: at most all that was paid."""
    ruled = "- {id: s, event: assessment, term: purpose, about: X-6, answer: no, by: jurist, " \
        "on: 2031-03-01}\n"  # fmt: skip
    assert amounts(on_misuse(MISUSED + "\n" + ruled), "G3=b") == ("5000", "76501")


def test_which_grounds_met_is_told_where_they_are_of_one_year() -> None:
    one = on_both(ended() + UNUSED + misused("50.00", 2031))
    other = on_both(ended() + UNUSED + misused("50.00", 2030))
    assert [row[:2] for row in of_years(one)] == [("2031", "2")]
    assert [row[:2] for row in of_years(other)] == [("2030", "1"), ("2031", "1")]


def test_without_a_payment_on_record_several_grounds_have_no_cap_that_is_known() -> None:
    found = on_both(ended() + UNUSED + misused("50.00", 2031), paid="")
    assert state(found, "something-to-repay") == "met"
    assert amounts(found) == ("none", "14000")


@pytest.mark.parametrize(
    ("found_misused", "said"),
    [("400.01", []), ("400.02", ["assumed.capped"])],  # 400.01 was paid for 2030
)
def test_that_a_year_is_cut_to_what_was_paid_is_said(found_misused: str, said: list[str]) -> None:
    found = on_misuse(MISUSED.replace("50.00", found_misused))
    assert amounts(found) == ("40001", "40001")
    assert [one.key for one in found.inquiry.supposed(found.ledger)] == said


@pytest.mark.parametrize(("left", "said"), [("365.00", False), ("365.01", True)])
def test_so_is_it_of_what_is_left_in_the_accounts_where_a_reading_asks_for_that(
    left: str, said: bool
) -> None:
    """365.00 was paid for 2031."""
    found = on_exit(ended() + UNUSED.replace("90.00", left))
    keys = [one.key for one in found.inquiry.supposed(found.ledger)]
    assert said == ("assumed.capped" in keys)


TWO_SHARES = (
    ON_RESCISSION
    + """
- {id: X-9, kind: repayment, on: rescission, owed by: the association, to: kommunerna,
   amount: in proportion to the breach, judged by: part}
"""
)
MISUSE_TOO = (
    ON_RESCISSION
    + """
- {id: X-7, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused, judged by: purpose, finding: any reliable finding}
"""
)
RESCINDED = rescinded("gamma", "alfa", "2030-11-02")
FOUND = (
    "- {id: m, event: assessment, term: purpose, about: X-7, answer: no, by: en jurist,"
    " on: 2031-03-01}\n"
)
NOTHING_LEFT = UNUSED.replace("90.00", "0.00")


def under(terms: str, events: str, paid: str = PAID) -> Inquired:
    return run("repayment", "2032-02-01", terms, paid + events, FORKS, party="alfa")


def of_years(found: Inquired, reading: str = "") -> list[tuple[str, ...]]:
    """The year, how many grounds meet in it, and the least and the most of them together."""
    meet = Counter(
        year for (year, _) in facts(found, "repayable", "year", "clause", reading=reading)
    )
    together = facts(found, "repayable-of-year", "year", "least", "most", reading=reading)
    return [(year, str(meet[year]), *amounts_) for year, *amounts_ in together]


def giving(found: Inquired, reading: str = "") -> list[str]:
    """The clauses on which there is a ground that gives something."""
    return [clause for (clause,) in facts(found, "yields", "clause", reading=reading)]


def asked_of(found: Inquired) -> set[str]:
    """The clauses whose grounds are asked for something to repay, under the main readings."""
    examined = found.ledger.examined_of("something-to-repay", "alfa")
    return {str(one.clause) for one in examined if one.applies.yes & 1}


@pytest.mark.parametrize(
    ("paid", "expected"), [(PAID, ("2030", "2", "0", "40001")), ("", ("2030", "2", "0", "unknown"))]
)
def test_two_shares_that_people_decide_are_together_all_that_was_paid_at_most(
    paid: str, expected: tuple[str, ...]
) -> None:
    """Where nothing is on record as paid, at least nothing goes back, and at most nobody knows."""
    assert of_years(under(TWO_SHARES, RESCINDED, paid)) == [expected]


def test_all_payments_are_one_ground_whose_amount_is_exact() -> None:
    assert of_years(under(ON_RESCISSION, RESCINDED), "G2=d") == [("0", "1", "76501", "76501")]


def test_all_payments_and_what_was_misused_of_one_year_are_no_more_than_all_payments() -> None:
    found = under(MISUSE_TOO, RESCINDED + misused("50.00", 2030))
    assert of_years(found, "G2=d") == [("0", "1", "76501", "76501"), ("2030", "1", "5000", "5000")]
    assert amounts(found, "G2=d") == ("76501", "76501")
    assert giving(found, "G2=d") == ["X-6", "X-7"]


def test_a_share_that_people_decide_gives_something_as_it_may() -> None:
    assert giving(under(ON_RESCISSION, RESCINDED)) == ["X-6"]


def test_a_ground_that_gives_nothing_is_not_named_beside_one_that_does() -> None:
    found = on_both(ended() + NOTHING_LEFT + misused("50.00", 2031))
    assert (giving(found), asked_of(found)) == (["X-7"], {"X-7"})


def test_where_no_ground_gives_anything_each_is_named_and_no_clause_without_one() -> None:
    found = on_both(ended() + NOTHING_LEFT)
    assert (giving(found), asked_of(found)) == ([], {"X-6"})


def test_a_ground_of_a_year_for_which_nothing_was_paid_gives_nothing() -> None:
    """That something goes back of another year is another ground."""
    nothing = '- {id: p4, event: payment, by: beta, to: alfa, on: 2031-01-15, amount: "0.00",' \
        " for: 2031}\n"  # fmt: skip
    of_2030 = "\n".join(line for line in PAID.splitlines() if "id: p3" not in line) + "\n"
    found = under(MISUSE_TOO, RESCINDED + misused("50.00", 2031), of_2030 + nothing)
    assert of_years(found) == [("2030", "1", "0", "40001"), ("2031", "1", "0", "0")]
    assert giving(found) == ["X-6"]


def test_where_the_payment_of_one_year_has_no_amount_what_was_misused_of_another_is_the_least() -> (
    None
):
    """A person found misuse without an amount: at most all, and how much that is nobody knows."""
    not_told = PAID.replace('amount: "365.00", ', "")
    found = under(MISUSE_TOO, FOUND + misused("50.00", 2030), not_told)
    assert facts(found, "repayment-due", "year", "least", "most") == [("0", "5000", "unknown")]
    assert giving(found) == ["X-7"]
    assert state(found, "something-to-repay") == "met"


def in_time(amount: str, year: int) -> str:
    """An evaluation from before the early end, so that it counts in every reading."""
    return misused(amount, year).replace("2031-12-01", "2031-09-10")


NOT_TOLD = in_time("50.00", 2031).replace(', misused: "50.00"', "")
TWICE = UNUSED + UNUSED.replace("id: u,", "id: v,").replace("90.00", "80.00")


@pytest.mark.parametrize(
    ("events", "expected", "given"),
    [
        (in_time("50.00", 2031), ("5000", "none"), "X-7"),  # what is left, nobody has stated
        (in_time("50.00", 2031) + TWICE, ("5000", "none"), "X-7"),  # two differ on it
        (UNUSED + NOT_TOLD, ("9000", "none"), "X-6"),  # what was misused, nobody has stated
        (in_time("364.99", 2031), ("36499", "none"), "X-7"),
        (in_time("365.00", 2031), ("36500", "36500"), "X-7"),  # all that was paid for the year
    ],
)
def test_what_one_ground_gives_for_certain_stays_the_least_while_another_is_not_known(
    events: str, expected: tuple[str, str], given: str
) -> None:
    found = on_both(ended() + events)
    assert (answer(found), amounts(found), left(found)) == ("yes", expected, expected)
    assert (giving(found)[0], asked_of(found)) == (given, {given})
    assert effect(found, "grounds") == f"('{given}',)"
    assert effect(found, "creditors") == "('beta',)"


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", "unknown"),  # what is left, nobody has stated
        (NOT_TOLD, "unknown"),  # nor what was misused
        (in_time("0.00", 2031), "unknown"),
        (in_time("50.00", 2031), "yes"),
        (in_time("50.00", 2030), "yes"),  # of another year
    ],
)
def test_only_what_is_certain_makes_it_a_yes(events: str, expected: str) -> None:
    assert answer(on_both(ended() + events)) == expected


def test_the_certain_least_is_shared_and_told_where_the_most_is_not_known() -> None:
    """What is left of the money of 2031, nobody has stated."""
    found = on_both(ended() + in_time("50.00", 2030))
    (shares,) = {part for part in found.parts if part.name == "shares"}
    told = [(one.party, one.min.amount, one.max) for one in shares.shown(found.verdict)]
    assert told == [("beta", "37.50", None), ("gamma", "12.50", None)]
    shown = {part.name: part.shown(found.verdict) for part in found.parts}
    said = how_much(shown)
    assert isinstance(said, Sentence)
    assert said.key == "headline.at-least"


@pytest.mark.parametrize(("back_to_beta", "expected"), [("49.99", "due"), ("50.00", "unknown")])
def test_the_duty_of_the_certain_ground_is_one_until_its_least_has_come_back(
    back_to_beta: str, expected: str
) -> None:
    """What is left in the accounts, nobody has stated."""
    events = ended() + in_time("50.00", 2031) + back("beta", back_to_beta, 2031)
    for clause, state_of_it in (("X-7", expected), ("X-6", "unknown")):
        rows = owed("2032-02-01", ON_BOTH, PAID + events, OF_BOTH, clause)
        assert rows["alfa > beta 2031"] == state_of_it
