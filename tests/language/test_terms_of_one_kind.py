"""Kinds that an agreement has one term of, since the rules do not tell two of them apart."""

import pytest

from tests.rules.invented import problems

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}\n"
RESCISSION = "- {id: X-%s, kind: rescission, by: [%s], serious: %s, not put right: delay}\n"
HINDRANCE = "- {id: X-%s, kind: force majeure, causes: [%s], other causes: no}\n"


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (RESCISSION % (2, "beta", "serious"), []),
        (RESCISSION % (2, "beta", "serious") + RESCISSION % (3, "alfa", "grave"),
         ["other-conditions"]),
        (RESCISSION % (2, "beta", "serious") + RESCISSION % (3, "alfa", "serious"), []),
        (HINDRANCE % (2, "war"), []),
        (HINDRANCE % (2, "war") + HINDRANCE % (3, "fire"), ["second-term"]),
        (RESCISSION % (2, "beta", "serious") + HINDRANCE % (3, "fire"), []),
    ],
)  # fmt: skip
def test_conditions_of_two_clauses_on_rescission_or_hindrance_are_not_mixed_up(
    terms: str, expected: list[str]
) -> None:
    """A right of alfa's under X-3 was judged by what beta's X-2 asks for."""
    assert [one.key for one in problems(PERIOD + terms)] == expected
