"""A breach on record that nobody has put right."""

import pytest

from tests.rules.invented import figures

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-4, kind: narrative, why: purpose}
- id: X-5
  kind: force majeure
  causes: [war, fire]
  other causes: yes
"""
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-05-02}\n"
FIRE = """
- {id: f, event: force-majeure, party: alfa, cause: fire, from: 2031-05-01, until: 2031-05-31,
   affects: [X-2], own-breach-of-collective-agreement: no}
"""


def left(on: str, events: str) -> list[str]:
    """The breaches that are left, with the day each is said to be from."""
    return sorted(figures("breach-left", ("breach",), "on", on, TERMS, events))


@pytest.mark.parametrize("duty", ["X-2", "X-4"])
def test_a_breach_of_what_has_a_day_or_is_no_duty_is_left(duty: str) -> None:
    assert left("2031-06-01", BREACH.replace("X-2", duty)) == ["b"]


@pytest.mark.parametrize(
    ("put_right", "expected"),
    [
        ("by: alfa, on: 2031-05-02", []),
        ("by: alfa, on: 2031-05-01", ["b"]),  # before the breach
        ("by: beta, on: 2031-05-20", ["b"]),  # the one who asserts it
    ],
)
def test_until_the_party_in_breach_puts_it_right(put_right: str, expected: list[str]) -> None:
    cure = f"- {{id: r, event: rectified, {put_right}, about: b}}"
    assert left("2031-06-01", BREACH + cure) == expected


@pytest.mark.parametrize(("on", "expected"), [("2031-05-31", []), ("2031-04-30", ["b"])])
def test_what_a_hindrance_excuses_is_no_breach(on: str, expected: list[str]) -> None:
    assert left("2031-06-01", BREACH.replace("2031-05-02", on) + FIRE) == expected


@pytest.mark.parametrize(("on", "expected"), [("2030-01-01", ["b"]), ("2029-12-31", [])])
def test_it_is_from_the_first_day_at_the_earliest(on: str, expected: list[str]) -> None:
    assert left("2031-06-01", BREACH.replace("2031-05-02", on)) == expected


@pytest.mark.parametrize(("asked", "expected"), [("2031-12-31", ["b"]), ("2032-01-01", [])])
def test_it_is_told_as_long_as_the_agreement_binds(asked: str, expected: list[str]) -> None:
    ends = TERMS.replace("length: 5 years", "length: 2 years")
    found = figures("breach-left", ("breach",), "on", asked, ends, BREACH)
    assert sorted(found) == expected
