"""Prohibition: to abstain is a continuing duty, which a recorded breach breaks."""

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: prohibition, who: [alfa, gamma], may not: {sv: kräva mer, en: ask for more}}
"""
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-2, on: 2030-05-01}\n"


def test_each_who_may_not_bears_it() -> None:
    assert owed("2029-12-31", TERMS, duty="X-2") == {"alfa": "pending", "gamma": "pending"}
    assert owed("2030-01-01", TERMS, duty="X-2") == {"alfa": "standing", "gamma": "standing"}


def test_a_breach_breaks_it_for_the_party_that_is_in_breach() -> None:
    assert owed("2030-05-01", TERMS, BREACH, duty="X-2") == {"alfa": "overdue", "gamma": "standing"}


def test_it_ends_with_the_agreement() -> None:
    assert owed("2031-01-01", TERMS, duty="X-2") == {"alfa": "ended", "gamma": "ended"}
