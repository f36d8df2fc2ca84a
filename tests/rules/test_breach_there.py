"""A breach on record is a step on the way to repayment, unless it is known to be none."""

import pytest

from tests.rules.invented import facts, run, unsure
from tests.rules.repayments import FORKS, ON_RESCISSION, PAID

TERMS = (
    ON_RESCISSION
    + """
- {id: X-9, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, judged by: [in-time]}
"""
)
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-9, on: 2030-03-01}\n"


def ruled(answer: str, name: str = "k") -> str:
    return (
        f"- {{id: {name}, event: assessment, term: in-time, about: b, answer: {answer}, "
        "by: jurist, on: 2030-04-01}\n"
    )


def there(events: str) -> tuple[bool, bool]:
    """Whether it is there for certain, and perhaps."""
    found = run("repayment", "2032-02-01", TERMS, PAID + events, FORKS, party="alfa")
    return (
        facts(found, "breach-there", "breach") == [("b",)],
        unsure(found, "breach-there", "breach") == [("b",)],
    )


@pytest.mark.parametrize(
    ("day", "expected"), [("2029-12-31", (False, False)), ("2030-01-01", (True, False))]
)
def test_a_breach_is_there_from_the_first_day(day: str, expected: tuple[bool, bool]) -> None:
    assert there(BREACH.replace("2030-03-01", day) + ruled("no")) == expected


@pytest.mark.parametrize(
    ("rulings", "expected"),
    [
        ("", (False, True)),
        (ruled("no"), (True, False)),
        (ruled("yes"), (False, False)),
        (ruled("yes") + ruled("no", "k2"), (False, True)),
    ],
)
def test_one_in_which_a_person_has_found_the_duty_kept_is_none(
    rulings: str, expected: tuple[bool, bool]
) -> None:
    assert there(BREACH + rulings) == expected


FORCE_MAJEURE = """
- {id: X-10, kind: force majeure, causes: [fire, contagion], contagion: allvarlig,
   other causes: no}
"""
FIRE = """
- {id: brand, event: force-majeure, party: alfa, cause: fire, from: 2030-03-01,
   until: 2030-04-15, affects: [X-9]}
"""


def of_day(day: str, hindrance: str = FIRE) -> tuple[bool, bool]:
    happened = PAID + BREACH.replace("2030-03-01", day) + ruled("no").replace("2030-04-01", day)
    found = run("repayment", "2032-02-01", TERMS + FORCE_MAJEURE, happened + hindrance, FORKS,
                party="alfa")  # fmt: skip
    return (
        facts(found, "breach-there", "breach") == [("b",)],
        unsure(found, "breach-there", "breach") == [("b",)],
    )


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2030-02-28", (True, False)),
        ("2030-03-01", (False, False)),
        ("2030-04-15", (False, False)),
        ("2030-04-16", (True, False)),
    ],
)
def test_one_that_force_majeure_excused_is_none(day: str, expected: tuple[bool, bool]) -> None:
    """It was none for a rescission only; a dialogue about it was owed, and repayment named it."""
    assert of_day(day) == expected


def test_where_a_person_has_to_say_whether_it_excused_it_may_be_one() -> None:
    contagion = FIRE.replace("cause: fire", "cause: contagion")
    assert of_day("2030-03-10", contagion) == (False, True)
