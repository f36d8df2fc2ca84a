"""A breach on record that nobody has put right."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, figures, happened

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


@pytest.mark.parametrize(("whose", "expected"), [("alfa", ["b"]), ("beta", [])])
def test_nobody_has_to_put_right_what_was_for_others_to_do(whose: str, expected: list[str]) -> None:
    duty = f"- {{id: X-6, kind: obligation, bearer: [{whose}], duty: {{sv: a, en: a}}}}\n"
    asserted = BREACH.replace("X-2", "X-6")
    found = figures("breach-left", ("breach",), "on", "2031-06-01", TERMS + duty, asserted)
    assert sorted(found) == expected


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


@pytest.mark.parametrize(("answer", "expected"), [("yes", []), ("no", ["b"])])
def test_one_in_which_a_person_has_found_the_duty_kept_is_none(
    answer: str, expected: list[str]
) -> None:
    duty = "- {id: X-6, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, judged by: [w]}\n"
    found = f"- {{id: k, event: assessment, term: w, about: b, answer: {answer}, on: 2031-05-20}}"
    asserted = BREACH.replace("X-2", "X-6") + found
    assert (
        sorted(figures("breach-left", ("breach",), "on", "2031-06-01", TERMS + duty, asserted))
        == expected
    )


@pytest.mark.parametrize(("on", "expected"), [("2030-01-01", ["b"]), ("2029-12-31", [])])
def test_it_is_from_the_first_day_at_the_earliest(on: str, expected: list[str]) -> None:
    assert left("2031-06-01", BREACH.replace("2031-05-02", on)) == expected


@pytest.mark.parametrize(("asked", "expected"), [("2031-12-31", ["b"]), ("2032-01-01", [])])
def test_it_is_told_as_long_as_the_agreement_binds(asked: str, expected: list[str]) -> None:
    ends = TERMS.replace("length: 5 years", "length: 2 years")
    found = figures("breach-left", ("breach",), "on", asked, ends, BREACH)
    assert sorted(found) == expected


CAME = "- {id: red, event: report, by: alfa, about: 2030, received: {beta: DAY}}\n"


@pytest.mark.parametrize(
    ("day", "on", "told"),
    [
        ("2031-05-02", "2031-06-01", False),
        ("2031-05-03", "2031-06-01", True),
        ("2031-05-03", "2031-05-02", False),
    ],
)
def test_that_the_report_came_after_it_is_told_and_left_to_a_person(
    day: str, on: str, told: bool
) -> None:
    events = BREACH + CAME.replace("DAY", day)
    assert left(on, events) == ["b"]
    under = agreement(TERMS)
    question = Question("obligations", date.fromisoformat(on))
    for lang, said in (
        (
            "sv",
            "red är registrerad efter det, 2031-05-03, och om det var rättelse kräver bedömning",
        ),
        (
            "en",
            "red is recorded after it, 2031-05-03, and whether that put it right needs judgement",
        ),
    ):
        found = obligations(question, under, happened(under, events), load(), "plain", lang)
        assert told == any(said in one["says"] for one in found["breaches"])
