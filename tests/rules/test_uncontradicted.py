"""A breach that the record contradicts stands where a person has said so of each event."""

import pytest

from engine.questions.answer import open_points
from engine.questions.ask import Inquired
from tests.rules.invented import answer, run
from tests.rules.rescissions import FORKS, TERMS, events
from tests.rules.test_judgements import BREACH, CASES, PAYS, PERFORMED, Case, rescission, ruling

ONCE = BREACH.replace("X-90", "X-10")
AGAIN = ONCE.replace("id: b,", "id: b2,").replace("02-01", "02-02")
SECOND = PERFORMED.replace("id: e,", "id: e2,")


def thus(about: str, says: str) -> str:
    return ruling(
        Case("broken-though-done", about, str, "", "", "2030-02-02"), says, id_=about + "r"
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("yes", "", "judgement"),
        ("yes", "yes", "yes"),
        ("yes", "no", "no"),
        ("no", "", "no"),
    ],
)
def test_each_event_that_contradicts_a_breach_is_ruled_on(
    first: str, second: str, expected: str
) -> None:
    found = rescission(ONCE, PERFORMED, SECOND)
    assert found(thus("e", first) + (thus("e2", second) if second else "")) == expected


def asked_of(found: Inquired) -> list[tuple[str, str]]:
    return [(one.term, one.about) for one in open_points(found)[1]]


def test_a_word_of_an_event_that_contradicts_two_breaches_is_of_neither() -> None:
    """One of them is voided, and then the ruling is about the other."""
    written = events(PERFORMED, AGAIN, breach=ONCE) + thus("e", "yes")
    options = {"party": "beta", "against": "alfa"}
    found = run("rescission", "2030-03-02", TERMS + PAYS, written, FORKS, **options)
    assert (answer(found), ("which-breach", "e") in asked_of(found)) == ("judgement", True)
    voided = written + "- {event: void, of: b2, recorded: 2030-02-03T09:00:00+01:00}\n"
    assert answer(run("rescission", "2030-03-02", TERMS + PAYS, voided, FORKS, **options)) == "yes"


def test_that_it_was_put_right_is_for_the_one_who_records_the_rectification() -> None:
    case = next(one for one in CASES if one.term == "done-since")
    put_right = "- {id: rr, event: rectified, by: alfa, on: 2030-02-20, about: b}\n"
    assert case.found(ruling(case, "yes") + put_right) == "yes"  # not without delay, by the chain
