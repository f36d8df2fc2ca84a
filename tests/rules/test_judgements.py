"""What the rules leave to a person is recorded as an assessment, and then decides the answer.

Each case: what happened, what the rules ask, what holds before anybody has ruled, and what a yes
and a no make of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from engine.inference.book import load
from tests.rules import (
    test_annulment,
    test_duty_state,
    test_hindered_then,
    test_joint_bearers,
    test_payment_unrounded,
    test_precondition,
    test_report_in_parts,
)
from tests.rules.invented import answer, owed, run
from tests.rules.rescissions import CHAIN, FORKS, TERMS, events

JUDGEMENTS = load().judgements
PAYS = """
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: payment window, paid in: January}
- {id: X-15, kind: definition, defines: {sv: a, en: a}}
- {id: X-10, kind: obligation, bearer: all, duty: {sv: a, en: a}, occurs: once}
- {id: X-16, kind: definition, defines: {sv: a, en: a}, carried by: X-10}
- {id: X-17, kind: force majeure, causes: [fire], other causes: no}
"""
FIRE = (
    "{id: f, event: force-majeure, party: alfa, cause: fire, from: 2030-01-20, "
    "until: 2030-02-10, affects: [X-10]}"
)
PAID = "{id: p, event: payment, by: beta, to: alfa, on: 2030-01-20, amount: 300000, for: 2030}"
UNPAID = "{id: b, event: breach, by: alfa, against: beta, duty: X-5, on: 2030-02-01}"
DEMANDED = CHAIN["demand"].replace("by: beta, to: [alfa]", "by: alfa, to: [beta]")
REPORTS = """
- {id: X-7, kind: report, by: alfa, to: [beta, gamma], about: the calendar year, first about: 2030,
   due: 30 November, counts from: received}
"""
PERFORMED = "{id: e, event: performed, by: alfa, duty: X-10, on: 2030-01-20}"


@dataclass(frozen=True)
class Case:
    """What is asked of what, by when it may be ruled on, and what each ruling makes of it."""

    term: str
    about: str
    found: Callable[[str], str]
    yes: str
    no: str
    first: str
    """The first day on which there is something to judge."""


def rescission(breach: str, *more: str, by: str = "beta") -> Callable[[str], str]:
    against = {"beta": "alfa", "alfa": "beta"}[by]
    demand = CHAIN["demand"] if by == "beta" else DEMANDED

    def found(ruled: str) -> str:
        written = events(*more, breach=breach, demand=demand) + ruled
        asked = run("rescission", "2030-03-02", TERMS + PAYS + REPORTS, written, FORKS,
                    party=by, against=against)  # fmt: skip
        return answer(asked)

    return found


def of(question: str, on: str, terms: str, written: str, **options: Any) -> Callable[[str], str]:
    return lambda ruled: answer(run(question, on, terms, written + ruled, **options))


def row(key: str, on: str, terms: str, written: str, duty: str) -> Callable[[str], str]:
    return lambda ruled: owed(on, terms, written.rstrip() + "\n" + ruled, duty=duty)[key]


BREACH = CHAIN["breach"]
TWO_DECISIONS = """
- {id: y, event: approval, by: beta, on: 2029-11-02}
- {id: n, event: approval, by: beta, on: 2029-11-02, decision: no}
- {id: a, event: approval, by: alfa, on: 2029-11-02}
"""
APPROVING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-3, kind: approval, by: [alfa, beta], binds: nobody until all have approved}
"""
RENEWING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: opt-in, length: 1 year, by: [alfa, beta]}
"""
SAID_OTHERWISE = """
- {id: y, event: renewal-notice, by: beta, to: all, form: written, sent: 2030-04-02,
   received: 2030-04-02}
- {id: n, event: renewal-notice, by: beta, to: all, form: written, sent: 2030-05-02,
   received: 2030-05-02, for-renewal: no}
"""
CHANGING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: amendment, agreed by: all, form: written, form is: needed for validity}
"""
CHANGED = """
- {id: c, event: amendment, form: written, on: 2029-12-01, agreed-by: [alfa, beta, gamma]}
"""
TALKED = "- {id: t, event: dialogue, on: 2029-12-01, about: renegotiation, present: all}\n"
NOT_HELD = f"""{test_precondition.NOTICE}
- {{id: nh, event: not-held, what: dialogue, by: alfa, in: 2031,
   recorded: "2031-04-01T12:00:00+02:00"}}
"""
LATE = f"{test_duty_state.FIRE.strip()}\n{test_duty_state.RECEIVED}2031-04-11}}\n"
HINDERED = test_joint_bearers.hindrance("beta", *test_joint_bearers.WHOLE)
CASES = (
    Case("own-duty", "b", rescission(BREACH.replace("X-90", "X-15")), "yes", "no", "2030-02-01"),
    Case("broken-though-paid", "p", rescission(UNPAID, PAID, by="alfa"), "yes", "no", "2030-02-01"),
    Case("broken-before-due", "b", rescission(BREACH.replace("X-90", "X-7")), "yes", "no",
         "2030-02-01"),
    Case(
        "broken-though-done",
        "e",
        rescission(BREACH.replace("X-90", "X-10"), PERFORMED),
        "yes",
        "no",
        "2030-02-01",
    ),
    Case(
        "done-since",
        "e",
        rescission(BREACH.replace("X-90", "X-10"), PERFORMED.replace("01-20", "02-20")),
        "judgement",  # the rectification is recorded, and judged by its time
        "yes",
        "2030-02-20",
    ),
    Case("which-decision", "y", of("in-force", "2030-02-01", APPROVING, TWO_DECISIONS),
         "yes", "no", "2029-11-02"),
    Case("which-decision", "n", of("in-force", "2030-02-01", APPROVING, TWO_DECISIONS),
         "no", "yes", "2029-11-02"),
    Case("taken-back", "n", of("in-force", "2031-02-01", RENEWING, SAID_OTHERWISE),
         "no", "yes", "2030-05-02"),
    Case("annulment-works-back", "b",
         of("payment", "2030-08-01", test_annulment.TERMS, test_annulment.ANNULLED,
            party="beta", year=2030), "no", "yes", "2030-06-15"),
    Case("concluded-then", "c", of("amendment", "2030-02-01", CHANGING, CHANGED, event="c"),
         "yes", "no", "2029-12-01"),
    Case("changed-in-dialogue", "c",
         of("amendment", "2030-03-01", CHANGING.replace("form: written, form is: needed for "
            "validity", "form: free, procedure: dialogue, without it: no effect"),
            CHANGED.replace("2029-12-01", "2030-02-01") + TALKED, event="c"),
         "yes", "no", "2030-02-01"),
    Case("dialogue-refused", "nh",
         of("notice", "2031-06-01", test_precondition.UNLESS_REFUSED, NOT_HELD, event="brev"),
         "yes", "no", "2031-01-01"),
    Case("when-after-hindrance", "r1",
         row(test_duty_state.REPORT, "2031-07-01", test_duty_state.TERMS, LATE, "X-3"),
         "fulfilled", "fulfilled-late", "2031-04-11"),
    Case("hindered-again", "f2",
         row(test_hindered_then.REPORT, "2031-04-20", test_hindered_then.TERMS,
             test_hindered_then.AFTER_A_DAY, "X-2"), "excused", "due", "2031-04-01"),
    Case("before-rounding", "p",
         row("beta > alfa 2030", "2030-03-01", test_payment_unrounded.INDEXED,
             test_payment_unrounded.PAID, "X-2"), "fulfilled", "overdue", "2030-01-31"),
    Case("given-in-parts", "r2",
         row("alfa > beta 2030", "2031-07-01", test_report_in_parts.PLAIN,
             test_report_in_parts.IN_PARTS, "X-3"),
         "fulfilled", "overdue", "2031-03-30"),
    Case("hindered-with-the-whole", "b", rescission(BREACH.replace("X-90", "X-16"), FIRE),
         "no", "yes", "2030-02-01"),
    Case("hindrance-of-some", "f-beta",
         row("> alfa 2030", "2030-02-05", test_joint_bearers.PAYING, HINDERED, "X-3"),
         "excused", "overdue", test_joint_bearers.WHOLE[0]),
)  # fmt: skip
each = pytest.mark.parametrize("case", CASES, ids=lambda one: f"{one.term} {one.about}")


def ruling(case: Case, says: str, on: str = "", id_: str = "ruled", by: str = "jurist") -> str:
    return (
        f"- {{id: {id_}, event: assessment, term: {case.term}, about: {case.about}, "
        f"answer: {says}, by: {by}, on: {on or case.first}}}\n"
    )


@each
def test_a_person_is_asked_and_the_answer_that_is_recorded_decides(case: Case) -> None:
    assert case.found("") == "judgement"
    assert case.found(ruling(case, "yes")) == case.yes
    assert case.found(ruling(case, "no")) == case.no


@each
def test_a_voided_assessment_takes_back_what_rested_on_it(case: Case) -> None:
    voided = (
        ruling(case, "no") + "- {event: void, of: ruled, recorded: 2029-01-01T09:00:00+01:00}\n"
    )
    assert case.found(voided) == "judgement"


@each
def test_before_the_day_on_which_there_was_something_to_judge_a_ruling_settles_nothing(
    case: Case,
) -> None:
    day = date.fromisoformat(case.first) - timedelta(days=1)
    assert case.found(ruling(case, "no", day.isoformat())) == "judgement"


@each
def test_where_persons_differ_it_is_still_for_a_person(case: Case) -> None:
    other = ruling(case, "yes", id_="other", by="ombud")
    assert case.found(ruling(case, "no") + other) == "judgement"


@each
def test_one_that_does_not_say_of_what_is_still_to_be_placed(case: Case) -> None:
    assert case.found(ruling(case, "no").replace(f"about: {case.about}, ", "")) == "judgement"


def test_what_was_recorded_later_was_not_known_before() -> None:
    late = ruling(CASES[5], "yes").replace("by:", 'recorded: "2030-01-20T09:00:00+01:00", by:')
    written = TWO_DECISIONS + late
    before, after = (
        answer(run("in-force", "2030-02-01", APPROVING, written, known_on=day))
        for day in ("2030-01-19", "2030-01-20")
    )
    assert (before, after) == ("judgement", "yes")


def test_each_question_of_the_rules_that_a_word_answers_has_a_case() -> None:
    answered = {one.id for one in JUDGEMENTS.values() if one.about}
    assert {case.term for case in CASES} == answered


def test_that_one_decision_counts_takes_the_other_away_and_that_both_do_settles_nothing() -> None:
    yes, no = (one for one in CASES if one.term == "which-decision")
    both = ruling(yes, "yes") + ruling(no, "yes", id_="other")
    assert yes.found(both) == "judgement"
    assert yes.found(ruling(yes, "yes") + ruling(no, "no", id_="other")) == "yes"
