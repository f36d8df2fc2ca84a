"""Which clauses have a duty: as the rules conclude, whatever kind of term it is."""

import pytest

from engine.inference.book import load
from engine.language.duties import duty_clauses
from tests.questions.remedies import agreement as shipped
from tests.rules.invented import agreement, problems

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: [alfa], duty: {sv: visa, en: show}}
- {id: X-3, kind: obligation, bearer: [alfa], duty: {sv: bära, en: carry}, carried by: X-2}
- {id: X-4, kind: prohibition, who: alfa, may not: {sv: kräva mer, en: ask for more}}
- {id: X-5, kind: publication, by: [beta], what: {sv: länken, en: the link}, channels: [website]}
- {id: X-6, kind: amendment, form: free, agreed by: all}
- {id: X-7, kind: definition, defines: {sv: vad, en: what}, carried by: X-2}
- {id: X-8, kind: definition, defines: {sv: ord, en: word}}
"""


def test_a_clause_has_a_duty_of_its_own_or_one_that_another_carries_or_none() -> None:
    assert duty_clauses(agreement(TERMS), load()) == {
        "X-2": "X-2",
        "X-3": "X-2",
        "X-4": "X-4",
        "X-5": "X-5",
        "X-7": "X-2",
    }


@pytest.mark.parametrize(
    ("name", "carried"),
    [
        (
            "jamtland",
            {
                "J-BOJ-19": "J-UPP-1",
                "J-EKO-5": "J-EKO-4",
                "J-EKO-6": "J-EKO-4",
                "J-EKO-7": "J-EKO-4",
                "J-EKO-8": "J-EKO-4",
                "J-UPP-2": "J-UPP-1",
                "J-UPP-3": "J-UPP-1",
                "J-UPP-4": "J-UPP-1",
                "J-UPP-5": "J-UPP-1",
            },
        ),
        ("linkoping", {"L-EKO-5": "L-EKO-2a", "L-EKO-6": "L-EKO-2a"}),
    ],
)
def test_when_and_what_is_paid_or_reported_is_one_duty(name: str, carried: dict[str, str]) -> None:
    """The payment with its month, index and shares; the report with its parts and addressees."""
    found = duty_clauses(shipped(name), load())
    assert {one: by for one, by in found.items() if one != by} == carried
    assert {found[by] for by in carried.values()} == {*carried.values()}


def test_a_duty_is_not_carried_by_one_that_passes_it_on() -> None:
    chained = TERMS.replace("carried by: X-2}\n- {id: X-4", "carried by: X-7}\n- {id: X-4")
    (found,) = problems(chained)
    assert (found.key, found.help) == ("carried-on", "name-its-carrier")
    assert dict(found.values) == {"clause": "X-3", "carrier": "X-7", "by": "X-2"}
    assert problems(TERMS) == ()


TWO = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 10 000 SEK, per: calendar year,
   first: 2030, also: [{kind: payment window, paid in: JANUARY}]}
- {id: X-3, kind: payment, by: [gamma], to: alfa, amount: 20 000 SEK, per: calendar year,
   first: 2030, also: [{kind: payment window, paid in: June, carried by: X-3}]}
- {id: X-4, kind: indexation, index: OPI, column: the payment year, first: 2031, carried by: X-3,
   arithmetic: "chain, unrounded", falling index: follows down}
"""


def test_a_month_in_the_clause_of_its_payment_names_that_payment_among_several() -> None:
    """It said to name the payment, and then that the payment has no duty of its own."""
    unnamed = TWO.replace("JANUARY", "January")
    assert [one.key for one in problems(unnamed)] == ["which-payment"]
    named = TWO.replace("JANUARY", "January, carried by: X-2")
    assert problems(named) == ()
    found = duty_clauses(agreement(named), load())
    assert found == {"X-2": "X-2", "X-3": "X-3", "X-4": "X-3"}


def test_what_belongs_to_the_only_payment_is_carried_by_it_without_saying_so() -> None:
    one = TERMS + (
        "- {id: X-9, kind: payment, by: [beta], to: alfa, amount: 10 000 SEK,"
        " per: calendar year, first: 2030}\n"
        "- {id: X-10, kind: instalment, nth: 1, of: 1, paid in: January}\n"
        "- {id: X-11, kind: indexation, index: OPI, column: the payment year, first: 2031}\n"
    )
    found = duty_clauses(agreement(one), load())
    assert {clause: found[clause] for clause in ("X-9", "X-10", "X-11")} == {
        "X-9": "X-9",
        "X-10": "X-9",
        "X-11": "X-9",
    }
