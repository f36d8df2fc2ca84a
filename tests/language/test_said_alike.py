"""What an agreement says in two places, it says alike: the rules read one of them."""

import pytest

from tests.rules.invented import problems

PERIOD = "kind: period, from: 2030-01-01, length: 2 years"
LEAVING = """\
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: termination, by: %s, ends: on any day, length: 1 month, counted: forward,
   counts from: received, late notice: has no effect}
- {id: X-3, kind: termination, by: %s, ends: on any day, length: 2 months, counted: forward,
   counts from: received, late notice: has no effect}
- {id: X-4, kind: exit, by: %s, notice to: all other parties, ends for: the leaving party}
"""


@pytest.mark.parametrize(
    ("one", "other", "who", "told"),
    [
        ("[alfa]", "kommunerna", "all", None),
        ("all", "all", "all", None),
        ("[beta]", "[gamma]", "kommunerna", None),
        ("[alfa]", "[beta]", "all", None),
        ("all", "all", "[beta]", "`alfa`, `gamma`"),
        ("[alfa]", "[beta]", "[gamma]", "`alfa`, `beta`"),
    ],
)
def test_who_may_give_notice_has_a_right_to_leave(
    one: str, other: str, who: str, told: str | None
) -> None:
    """A notice by alfa was good under an `exit` that gives beta alone a right to leave."""
    found = [dict(p.values)["parties"] for p in problems(LEAVING % (one, other, who))]
    assert found == ([told] if told else [])


READING = """\
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: termination, by: {fork: G1, a: all, b: [alfa]}, ends: on any day,
   length: 1 month, counted: forward, counts from: received, late notice: has no effect}
- {id: X-3, kind: exit, by: %s, notice to: all other parties, ends for: the leaving party}
"""


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("{fork: G1, a: all, b: [alfa]}", None),
        ("all", None),
        ("{fork: G1, a: [alfa], b: all}", "`beta`, `gamma`"),
    ],
)
def test_who_may_leave_is_so_under_each_reading(who: str, told: str | None) -> None:
    found = problems(READING % who, {"G1": "a b"})
    assert [dict(p.values)["parties"] for p in found] == ([told] if told else [])


NAMED = "- {id: X-1, kind: period, from: 2030-01-01, length: %s, until: %s}\n"


@pytest.mark.parametrize(
    ("length", "until", "told"),
    [
        ("1 year", "2030-12-31", None),
        ("1 year", "2030-12-30", "2030-12-31"),
        ("1 year", "2031-01-01", "2030-12-31"),
        ("1 month", "2030-01-31", None),
        ("2 years", "2030-12-31", "2031-12-31"),
        ("{fork: G1, a: 1 year, b: 2 years}", "2030-12-31", "2031-12-31"),
        (
            "{fork: G1, a: 1 year, b: 2 years}",
            "{fork: G1, a: 2030-12-31, b: 2031-12-31}",
            None,
        ),
    ],
)
def test_the_last_day_that_is_named_is_the_one_that_the_length_gives(
    length: str, until: str, told: str | None
) -> None:
    """By the length it had run out, by the words that the answer showed it ran for a year more."""
    forks = {"G1": "a b"} if "fork" in length + until else {}
    found = problems(NAMED % (length, until), forks)
    assert [(p.key, dict(p.values)["counted"]) for p in found] == (
        [("until-differs", told)] if told else []
    )
    assert [label for p in found for label, _ in p.related] == (["length-here"] if told else [])


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("kind: amendment, form: free, competent: organ, agreed by: all", "presumed"),
        ("kind: force majeure, causes: [war], other causes: no, beyond control: organ", "always"),
    ],
)
def test_an_open_term_is_judged_as_the_rules_judge_it(kind: str, expected: str) -> None:
    """An `always` that was presumed met, and a presumption that nothing read."""
    term = (
        f"- {{id: X-1, kind: period, from: 2030-01-01, length: 2 years}}\n- {{id: X-2, {kind}}}\n"
    )
    assert problems(term, mode=expected) == ()
    other = "always" if expected == "presumed" else "presumed"
    (found,) = problems(term, mode=other)
    assert (found.key, found.help) == (f"never-{other}", f"say-{expected}")
    assert [label for label, _ in found.related] == ["open-term-here"]
