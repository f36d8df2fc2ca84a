"""What the rules cannot answer by: two terms of one kind, and a form that is for nothing said."""

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


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("form: written", ["form-for-what"]),
        ("form: written, form is: needed for validity", []),
        ("form: written, form is: for proof", []),
        ("form: free", []),
    ],
)
def test_a_change_in_writing_says_whether_for_validity_or_for_proof(
    form: str, expected: list[str]
) -> None:
    """Left out it was read as for proof, and an oral change was valid."""
    term = f"- {{id: X-2, kind: amendment, {form}, agreed by: all}}\n"
    assert [one.key for one in problems(PERIOD + term)] == expected
