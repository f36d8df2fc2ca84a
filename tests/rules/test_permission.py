"""Permission: those against whom it is given must let it happen."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: permission, who: alfa, may: {sv: delta, en: take part}, against: kommunerna}
- {id: X-3, kind: permission, who: alfa, may: {sv: tala, en: speak}}
"""
BREACH = "- {id: b, event: breach, by: alfa, against: beta, duty: X-2, on: 2030-05-01}\n"


def test_each_of_the_others_is_to_let_it_happen() -> None:
    assert owed("2030-01-01", TERMS, duty="X-2") == {
        "beta > alfa": "standing",
        "gamma > alfa": "standing",
    }


def test_a_breach_breaks_it_for_the_party_that_is_in_breach() -> None:
    found = owed("2030-05-01", TERMS, BREACH, duty="X-2")
    assert found == {"beta > alfa": "overdue", "gamma > alfa": "standing"}


def test_against_nobody_it_has_no_state() -> None:
    assert owed("2030-01-01", TERMS, duty="X-3") == {}


EACH = TERMS + "- {id: X-4, kind: approval, by: all, binds: those who have approved}\n"
TWO = "".join(f"- {{event: approval, by: {who}, on: 2029-12-01}}\n" for who in ("beta", "gamma"))


@pytest.mark.parametrize(("alfa", "expected"), [("", "unknown"), ("decision: yes", "standing")])
def test_one_that_is_not_bound_need_not_be_let(alfa: str, expected: str) -> None:
    said = f"- {{event: approval, by: alfa, on: 2029-12-01, {alfa}}}\n" if alfa else ""
    found = owed("2030-01-01", EACH, TWO + said, duty="X-2")
    assert found == {"beta > alfa": expected, "gamma > alfa": expected}
    refused = "- {event: approval, by: alfa, on: 2029-12-01, decision: no}\n"
    assert owed("2030-01-01", EACH, TWO + refused, duty="X-2") == {}
