"""Dispute: to talk first is a duty that the parties bear together."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: dispute, by: all, first: dialogue between the parties}
"""
SUED = "- {id: stamning, event: breach, by: alfa, against: beta, duty: X-2, on: 2030-05-02}\n"
MENDED = "- {id: samtal, event: rectified, by: beta, on: 2030-05-20, about: stamning}\n"


def test_it_stands_while_the_agreement_lasts() -> None:
    assert owed("2030-06-01", TERMS, duty="X-2") == {"": "standing"}
    assert owed("2031-01-01", TERMS, duty="X-2") == {"": "ended"}


def test_a_breach_that_is_asserted_stands_until_it_is_put_right() -> None:
    assert owed("2030-05-01", TERMS, SUED, duty="X-2") == {"": "standing"}
    assert owed("2030-06-01", TERMS, SUED, duty="X-2") == {"": "overdue"}
    assert owed("2030-06-01", TERMS, SUED + MENDED, duty="X-2") == {"": "standing"}


HINDERED = TERMS + "- {id: X-3, kind: force majeure, causes: [fire], other causes: yes}\n"
FIRE = (
    "- {id: brand, event: force-majeure, party: PARTY, cause: fire, from: 2030-05-01,"
    " until: 2030-05-02, affects: [X-2]}\n"
)


@pytest.mark.parametrize(
    ("party", "sued", "expected"),
    [
        ("beta", "2030-05-02", "standing"),
        ("beta", "2030-05-03", "overdue"),  # the fire was out
        ("gamma", "2030-05-02", "overdue"),
    ],
)
def test_what_force_majeure_excused_is_no_breach_of_it(
    party: str, sued: str, expected: str
) -> None:
    events = FIRE.replace("PARTY", party) + SUED.replace("2030-05-02", sued)
    assert owed("2030-06-01", HINDERED, events, duty="X-2") == {"": expected}
