"""What the rules cannot answer by: two terms of one kind, and a form that is for nothing said."""

import pytest

from tests.rules.invented import problems

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}\n"
RESCISSION = (
    "- {id: X-%s, kind: rescission, by: [%s], serious: %s, not put right: delay,"
    " demand first: needed, frees: the two parties, dialogue first: parallel}\n"
)
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


FORKED = "form: {fork: G1, a: written, b: free}"


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("form: written", ["form-for-what"]),
        ("form: written, form is: needed for validity", []),
        ("form: written, form is: for proof", []),
        ("form: free", []),
        (FORKED, ["form-for-what"]),
        (f"{FORKED}, form is: for proof", []),
        ("form: free, procedure: dialogue", ["without-what"]),
        ("form: free, procedure: dialogue, without it: no effect", []),
        ("form: free, procedure: none stated", []),
        ("form: written, procedure: dialogue", ["form-for-what", "without-what"]),
    ],
)
def test_a_change_says_what_follows_where_its_form_or_dialogue_is_missing(
    says: str, expected: list[str]
) -> None:
    """Left out, an oral change was valid and one without dialogue was not, by nobody's choice."""
    term = f"- {{id: X-2, kind: amendment, {says}, agreed by: all}}\n"
    assert expected == [one.key for one in problems(PERIOD + term) if one.key != "unknown-fork"]
