"""Duty: which parties and units are bound in a year, and which is their last day."""

from tests.rules.invented import figures

TERMS = """
- {id: X-1, kind: period, from: 2030-03-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day}
"""
LEAVES = (
    "- {id: n1, event: termination-notice, by: beta, to: all, form: written, sent: 2030-05-01,"
    " received: 2030-05-01, for-end: earliest, authorised: yes}"
)


def bound(events: str = "") -> list[str]:
    return sorted(figures("bound-in", ("party", "year"), "year", "2031-06-01", TERMS, events))


def test_a_party_is_bound_from_the_year_of_the_first_day() -> None:
    assert bound()[:3] == ["alfa 2030", "alfa 2031", "alfa 2032"]


def test_a_party_that_leaves_is_bound_to_the_year_of_its_last_day() -> None:
    assert [one for one in bound(LEAVES) if one.startswith("beta")] == ["beta 2030", "beta 2031"]


def test_a_unit_is_bound_while_its_party_is() -> None:
    told = figures("unit-bound-in", ("unit", "year"), "party", "2031-06-01", TERMS, LEAVES)
    assert {unit: party for unit, party in told.items() if unit.startswith("kontoret")} == {
        "kontoret 2030": "beta",
        "kontoret 2031": "beta",
    }


def test_the_last_day_is_that_of_the_notice_for_the_units_too() -> None:
    assert figures("bound-until", ("party",), "last", "2031-06-01", TERMS, LEAVES) == {
        "beta": "2031-02-28",
        "kontoret": "2031-02-28",
    }
