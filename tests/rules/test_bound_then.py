"""Bound then: who had become bound, and had not left, on the day of an act."""

import pytest

from tests.rules.invented import facts, run, state, unsure

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward}
- {id: X-5, kind: amendment, form: free, agreed by: all}
"""
NOTICE = """
- {id: brev, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-02-01,
   %s for-end: earliest, authorised: yes}
"""
CHANGE = "- {id: andring, event: amendment, form: written, on: %s, agreed-by: [alfa, beta]}\n"


def test_who_has_left_is_not_bound_then() -> None:
    events = NOTICE % "received: 2030-02-01," + CHANGE % "2030-05-02"
    found = run("amendment", "2030-06-01", TERMS, events, event="andring")
    assert facts(found, "gone-then", "party") == [("gamma",)]
    assert facts(found, "bound-then", "party") == [("alfa",), ("beta",)]
    assert state(found, "amendable") == "met"


def test_who_leaves_on_a_day_that_is_not_known_is_bound_until_it_can_have_left() -> None:
    on_last = run("amendment", "2030-06-01", TERMS, NOTICE % "" + CHANGE % "2030-05-01",
                  event="andring")  # fmt: skip
    assert facts(on_last, "bound-then", "party") == [("alfa",), ("beta",), ("gamma",)]
    day_after = run("amendment", "2030-06-01", TERMS, NOTICE % "" + CHANGE % "2030-05-02",
                    event="andring")  # fmt: skip
    assert unsure(day_after, "bound-then", "party") == [("gamma",)]


def test_before_its_first_day_whether_it_had_been_formed_is_for_a_person() -> None:
    found = run("amendment", "2030-06-01", TERMS, CHANGE % "2029-12-31", event="andring")
    assert unsure(found, "not-yet-bound", "party") == [("alfa",), ("beta",), ("gamma",)]
    assert state(found, "amendable") == "judgement"


def test_where_each_is_bound_by_its_own_approval_one_that_lacks_it_is_not_bound_then() -> None:
    """Gamma has left, and of beta's approval nothing is on record: is alfa bound, and with whom?

    Where beta never was bound gamma stood alone on its side, and its notice ended the whole.
    """
    each = TERMS + "- {id: X-6, kind: approval, by: all, binds: those who have approved}\n"
    events = "".join(
        f"- {{event: approval, by: {party}, on: 2029-12-01}}\n" for party in ("alfa", "gamma")
    )
    events += NOTICE % "received: 2030-02-01," + CHANGE % "2030-05-02"
    found = run("amendment", "2030-06-01", each, events, event="andring")
    assert facts(found, "bound-then", "party") == []
    assert unsure(found, "bound-then", "party") == [("alfa",), ("beta",)]
    assert state(found, "amendable") == "unknown"


@pytest.mark.parametrize(("on", "expected"), [("2030-05-01", "met"), ("2030-05-02", "unmet")])
def test_who_has_left_hands_over_nothing_though_the_others_are_bound(
    on: str, expected: str
) -> None:
    terms = TERMS + "- {id: X-6, kind: assignment, who: [gamma], consent of: [alfa]}\n"
    events = NOTICE % "received: 2030-02-01," + (
        f"- {{id: byte, event: assignment, by: gamma, to-whom: en annan, on: {on}}}\n"
    )
    found = run("assignment", "2030-06-01", terms, events, event="byte")
    assert state(found, "assignable") == expected
    if on == "2030-05-02":
        assert facts(found, "bound-then", "party") == [("alfa",), ("beta",)]
