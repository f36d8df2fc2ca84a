"""What the check says of a right to rescind for a breach from before a change of its clause."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.findings.check import Day
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-7, kind: payment, by: [beta], to: alfa, amount: 600 SEK, per: calendar year, first: 2030}
- {id: X-90, kind: obligation, bearer: alfa, duty: {sv: a, en: a}}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
CLAUSE = """
- {id: X-6, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: NEEDED}
"""
MAY = TERMS + CLAUSE.replace("NEEDED", "not needed")
AFTER_A_DEMAND = TERMS + CLAUSE.replace("NEEDED", "needed")
RECORD = """
- {id: b, event: breach, by: beta, against: alfa, duty: X-90, on: DAY}
- {event: assessment, term: serious, about: b, answer: yes, by: jurist, on: 2032-02-01}
- {event: assessment, term: delay, about: b, answer: no, by: jurist, on: 2032-02-01}
"""
AMENDED = """
- {id: a, event: amendment, on: 2031-11-01, agreed-by: all, version: 2032-01-01, FORM}
"""
OPEN, WHICH = "rescission-open.alfa", "judgement.wording.rescission.alfa"
UNKNOWN = "unknown.wording.rescission.alfa"


@pytest.mark.parametrize(
    ("earlier", "later", "broken", "answer", "found"),
    [
        (MAY, AFTER_A_DEMAND, "2031-12-31", "judgement", WHICH),
        (MAY, AFTER_A_DEMAND, "2032-01-01", "no", ""),
        (AFTER_A_DEMAND, MAY, "2031-12-31", "judgement", WHICH),
        (AFTER_A_DEMAND, MAY, "2032-01-01", "yes", OPEN),
        (MAY, TERMS, "2031-12-31", "judgement", WHICH),  # struck out
        (TERMS, MAY, "2031-12-31", "judgement", WHICH),  # added
        (TERMS, MAY, "2032-01-01", "yes", OPEN),
        (MAY, MAY, "2031-12-31", "yes", OPEN),
    ],
)
def test_a_right_to_rescind_is_found_as_the_question_about_it_answers(
    earlier: str, later: str, broken: str, answer: str, found: str
) -> None:
    asked, ids = _both(earlier, later, broken, "form: written")
    assert (asked, ids) == (answer, {f"invented.{found}"} if found else set())


@pytest.mark.parametrize(
    ("earlier", "later", "found", "says"),
    [
        (MAY, MAY, OPEN, "(X-6)"),
        (TERMS, MAY, UNKNOWN, "(under the wording from 2032-01-01; whether it applies is open)"),
        (MAY, TERMS, UNKNOWN, "(under the wording from 2030-01-01; whether it applies is open)"),
    ],
)
def test_while_the_change_is_open_so_is_the_right(
    earlier: str, later: str, found: str, says: str
) -> None:
    day = date(2032, 3, 1)
    held, record = _held(earlier, later, "2031-12-31", "note: muntligen")
    told = check(Day(day, day), held, record, load(), "plain", "en")
    (one,) = [x for x in told if x.id.endswith(("rescission.alfa", OPEN))]
    assert one.id == f"invented.{found}"
    assert says in one.says


def test_whose_right_is_open_is_told_beside_whose_is_sure() -> None:
    """By all, then by beta alone, if the change is valid: beta may by each, gamma by one."""
    day = date(2032, 3, 1)
    held, record = _held(MAY, MAY.replace("by: all, serious", "by: [beta], serious"),
                         "2031-12-31", "note: muntligen")  # fmt: skip
    told = check(Day(day, day), held, record, load(), "plain", "en")
    who = {one.id: one.parties for one in told if one.id.endswith(("rescission.alfa", OPEN))}
    assert who == {f"invented.{OPEN}": ("beta",), f"invented.{UNKNOWN}": ("gamma",)}


def test_what_is_open_by_the_one_wording_that_governs_is_no_question_of_wordings() -> None:
    """The breach is of the later wording, whose own term nobody has ruled on."""
    day = date(2032, 3, 1)
    held, record = _held(MAY, MAY.replace("serious: serious", "serious: grave"),
                         "2032-01-15", "form: written")  # fmt: skip
    told = check(Day(day, day), held, record, load(), "plain", "en")
    assert "invented.judgement.grave.b" in {one.id for one in told}
    assert not [one for one in told if one.id.endswith(("rescission.alfa", OPEN))]


def _held(
    earlier: str, later: str, broken: str, form: str
) -> tuple[tuple[Agreement, ...], tuple[Recorded, ...]]:
    held = following(("2030-01-01", earlier), ("2032-01-01", later), supposed=False)
    terms = held[0] if "X-6" in held[0].clauses else held[1]
    return held, happened(terms, RECORD.replace("DAY", broken) + AMENDED.replace("FORM", form))


def _both(earlier: str, later: str, broken: str, form: str) -> tuple[str, set[str]]:
    day = date(2032, 3, 1)
    held, record = _held(earlier, later, broken, form)
    question = Question("rescission", day, party="beta", against="alfa")
    answer = ask(question, held, record, load(), "plain", "en")["answer"]
    told = check(Day(day, day), held, record, load(), "plain", "en")
    return answer, {one.id for one in told if one.id.endswith(("rescission.alfa", OPEN))}
