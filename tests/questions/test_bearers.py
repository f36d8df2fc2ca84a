"""Who bears together what several owe: those who are, or may be, bound."""

import pytest

from tests.questions.test_duty_rows import TOGETHER, listed

EACH = TOGETHER + "- {id: X-6, kind: approval, by: all, binds: those who have approved}\n"


@pytest.mark.parametrize(
    ("gamma", "bearer"),
    [
        ("decision: yes", ["alfa", "beta", "gamma"]),
        ("", ["alfa", "beta", "gamma"]),  # nobody knows
        ("decision: no", ["alfa", "beta"]),
    ],
)
def test_who_was_never_bound_bears_nothing_with_the_others(gamma: str, bearer: list[str]) -> None:
    """Those who have approved are bound among themselves."""
    events = "".join(
        f"- {{event: approval, by: {who}, on: 2029-12-01}}\n" for who in ("alfa", "beta")
    )
    if gamma:
        events += f"- {{event: approval, by: gamma, on: 2029-12-01, {gamma}}}\n"
    rows = listed("2030-06-01", EACH, events, {"G1": "a b"})
    assert rows["X-5", "2030"]["bearer"] == bearer
