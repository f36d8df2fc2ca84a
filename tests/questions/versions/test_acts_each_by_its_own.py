"""Acts from before a change beside what is asked after it: every combination is looked at.

An act goes by the wording of its own day or a later one, what is asked by that of its days. A sure
answer is one that each combination gives; one that is not tried keeps it from being sure.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from tests.rules.invented import following, happened

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 20 years}\n"
EXIT = "- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: WHOM}\n"
NOTICE = """
- {id: X-6, kind: termination, by: [WHO], ends: on any day, length: 3 months, counted: forward,
   counts from: received}
"""
PAYMENT = """
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 200 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: June}
"""
ONE_ALONE = PERIOD + NOTICE + EXIT.replace("WHOM", "the leaving party")
THE_WHOLE = PERIOD + NOTICE + EXIT.replace("WHOM", "the whole agreement")
GIVEN = """
- {id: ID, event: termination-notice, by: BY, to: all, form: written, sent: SENT,
   received: RECEIVED, for-end: earliest, authorised: yes, admitted: yes}
"""
NOT_TRIED = "each of them may go by another wording, and not all of that is tried here"
Versions = tuple[Agreement, ...]


def given(id_: str, by: str, sent: str, received: str = "") -> str:
    told = GIVEN.replace("ID", id_).replace("BY", by).replace("SENT", sent)
    return told.replace("RECEIVED", received or sent)


def wordings(terms: str, **who: str) -> Versions:
    """Who may give notice under the wording from the first day of each year."""
    each = ((f"{year[1:]}-01-01", terms.replace("WHO", by)) for year, by in who.items())
    return following(*each)


def asked(held: Versions, record: Sequence[Recorded], name: str, on: str, **more: Any) -> Any:
    question = Question(name, date.fromisoformat(on), **more)
    return ask(question, held, record, load(), "plain", "en")


@pytest.mark.parametrize(
    ("received", "mainly"),
    [
        ("2031-01-10", "Yes. The notice of termination is valid. The whole agreement ends at the "
                       "end of Saturday 1 February 2031."),
        ("2031-03-10", "No. The agreement does not bind Beta"),
    ],
)  # fmt: skip
def test_a_notice_is_no_more_certain_than_that_there_is_an_agreement(
    received: str, mainly: str
) -> None:
    """By the wording of its day alfa's notice ended all on 1 February 2031; by the later, which
    lets beta alone give notice, it did nothing."""
    held = wordings(THE_WHOLE, _2030="alfa", _2031="beta")
    record = happened(held[0], given("n0", "alfa", "2030-11-01") + given("x", "beta", received))
    found = asked(held, record, "notice", received, event="x")

    assert found["answer"] == "judgement"
    assert f"with n0 by that from 2030-01-01: {mainly}" in found["headline"]


@pytest.mark.parametrize(("on", "answer"), [("2031-01-10", "yes"), ("2031-03-10", "judgement")])
def test_nor_is_an_assignment(on: str, answer: str) -> None:
    terms = THE_WHOLE + "- {id: X-2, kind: assignment, who: [BY], consent of: [alfa]}\n"
    held = following(
        ("2030-01-01", terms.replace("WHO", "alfa").replace("BY", "gamma")),
        ("2031-01-01", terms.replace("WHO", "beta").replace("BY", "beta")),
    )
    record = happened(
        held[0],
        given("n0", "alfa", "2030-11-01")
        + f"""
- {{id: o, event: assignment, by: beta, to-whom: en annan, on: {on}}}
- {{id: c, event: consent, by: alfa, about: o, on: {on}}}
""",
    )
    assert asked(held, record, "assignment", on, event="o")["answer"] == answer


def test_a_notice_on_both_sides_of_a_change_beside_one_from_before_it() -> None:
    """By 2030 beta may give no notice, by 2032 it is out by its first: a no by each as a whole.
    With the first by the wording of its day and the second by the later, the second is valid."""
    held = wordings(ONE_ALONE, _2030="alfa", _2032="beta")
    first, second = (
        given("n0", "beta", "2031-06-01"),
        given("n2", "beta", "2031-12-20", "2032-01-10"),
    )
    days = {"sent": date(2031, 12, 20), "received": date(2032, 1, 10)}
    may = asked(held, happened(held[0], first), "termination", "2032-02-01", party="beta", **days)
    told = asked(held, happened(held[0], first + second), "notice", "2032-02-01", event="n2")

    assert (may["answer"], told["answer"]) == ("judgement", "judgement")
    crossed = "Under the wording from 2032-01-01, with n0 by that from 2030-01-01: Yes."
    assert crossed in may["headline"]
    assert crossed in told["headline"]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_repeated_notice_is_judged_by_each_wording_as_the_first_is(number: int) -> None:
    """By the wording of their days none has effect; by the later the first has, which hides what
    the others would do."""
    held = wordings(ONE_ALONE, _2030="alfa", _2032="beta")
    each = ["2031-06-01", "2031-09-01", "2031-11-01"][:number]
    record = happened(held[0], "".join(given(f"n{n}", "beta", day) for n, day in enumerate(each)))
    found = asked(held, record, "in-force", "2032-07-15", party="beta")

    assert found["answer"] == "judgement"
    acts = ", ".join(f"n{n}" for n in range(number))
    assert f"with {acts} by that from 2030-01-01: Yes." in found["headline"]


def test_a_combination_that_cannot_be_told_in_one_run_keeps_an_answer_from_being_sure() -> None:
    """The amendment of 2031 turns the main reading of the length around, so that what a notice led
    to by the wording before it cannot be carried over. By that of each day both others are out."""
    terms = ONE_ALONE.replace("3 months", "{fork: G1, a: 3 months, b: 4 months}")
    days = ("2030-01-01", "2031-01-01", "2032-01-01")
    may = ("beta", "gamma", "alfa")
    each = [(day, terms.replace("WHO", who)) for day, who in zip(days, may, strict=True)]
    first = following(*each, forks={"G1": "a b"})[:1]
    held = (*first, *following(*each, forks={"G1": "b a"})[1:])
    record = happened(
        held[0], given("n1", "beta", "2030-12-01") + given("n2", "gamma", "2031-12-01")
    )
    found = asked(held, record, "in-force", "2032-10-01", party="alfa")

    assert found["answer"] == "judgement"
    assert NOT_TRIED in found["headline"]


def test_a_payment_is_no_surer_than_who_is_bound() -> None:
    """By the wording of its day neither notice has effect, and beta owes; by each as a whole one of
    them has."""
    held = wordings(ONE_ALONE + PAYMENT, _2030="beta", _2031="alfa", _2032="beta")
    record = happened(
        held[0], given("n0", "beta", "2031-06-01") + given("n1", "alfa", "2030-12-01")
    )
    owed = asked(held, record, "payment", "2032-07-15", party="beta", year=2032)
    bound = asked(held, record, "in-force", "2032-07-15", party="beta")

    assert (owed["answer"], bound["answer"]) == ("judgement", "judgement")


@pytest.mark.parametrize("idle", [0, 1, 2])
def test_wordings_that_lead_to_the_same_are_no_more_combinations(idle: int) -> None:
    """Notice is six months, then nine; later wordings change the day of a report alone."""
    report = """
- {id: X-5, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2030,
   due: DUE October, counts from: received}
"""
    terms = ONE_ALONE.replace("[WHO]", "all") + report
    later = ((f"2031-0{n}-01", terms.replace("3 m", "9 m").replace("DUE", f"1{n}"))
             for n in range(1, idle + 2))  # fmt: skip
    held = following(("2030-01-01", terms.replace("3 m", "6 m").replace("DUE", "10")), *later)
    record = happened(
        held[0], given("n0", "alfa", "2030-11-30") + given("n1", "beta", "2030-12-01")
    )
    found = asked(held, record, "in-force", "2032-06-01", party="alfa")

    assert found["answer"] == "no"
    assert NOT_TRIED not in found["headline"]


def test_a_notice_without_effect_by_its_own_wording_makes_no_sure_no_of_a_renewal() -> None:
    """Renewal is on request, and nobody asked; from 15 November it is automatic, and beta, whose
    notice did nothing by the wording of its day, may end the whole."""
    terms = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, HOW}
""" + (NOTICE + EXIT.replace("WHOM", "the whole agreement")).replace("3 months", "2 months")
    asks = "renewal: opt-in, length: 1 year, by: [alfa, beta], before the end: 4 months"
    held = following(
        ("2030-01-01", terms.replace("HOW", asks).replace("WHO", "alfa")),
        ("2030-11-15", terms.replace("HOW", "renewal: automatic, length: 1 year")
                            .replace("WHO", "alfa, beta")),
    )  # fmt: skip
    record = happened(held[0], given("n0", "beta", "2030-09-20"))
    renewed = asked(held, record, "renewal", "2030-12-20", for_year=2031)
    bound = asked(held, record, "in-force", "2030-12-20")

    assert (renewed["answer"], bound["answer"]) == ("judgement", "judgement")
    crossed = "Under the wording from 2030-11-15, with n0 by that from 2030-01-01: Yes."
    assert crossed in renewed["headline"]
    assert crossed in bound["headline"]


def test_until_when_it_is_certain_is_by_the_main_reading_of_each_wording() -> None:
    """Whether the amendment that turns the main reading around is valid is not known: six months'
    notice by the later main reading, three by the earlier."""
    terms = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-6, kind: termination, by: all, ends: at the end of a period,
   length: {fork: G1, a: 6 months, b: 3 months}, counted: back from the last day,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
    each = (("2030-01-01", terms), ("2030-07-15", terms))
    own, later = (
        following(*each, forks={"G1": turned}, supposed=False)[place]
        for place, turned in enumerate(("b a", "a b"))
    )
    amended = "- {id: a, event: amendment, on: 2030-06-01, agreed-by: all, version: 2030-07-15}\n"
    found = asked((own, later), happened(own, amended), "in-force", "2030-07-16")

    assert found["answer"] == "yes"
    assert found["effect"]["until"] == found["main"]["effect"]["until"] == "2030-12-31"


def test_the_receipt_has_the_hash_of_every_wording_by_which_an_act_goes() -> None:
    held = wordings(ONE_ALONE, _2030="beta", _2031="gamma", _2032="alfa")
    record = happened(
        held[0], given("n1", "beta", "2030-12-31") + given("n2", "gamma", "2031-12-31")
    )
    found = asked(held, record, "in-force", "2032-06-01", party="alfa")

    assert found["versions"] == [*found["receipt"]["agreements_sha256"]]


@pytest.mark.parametrize("on", ["2030-11-14", "2030-11-15", "2030-12-20", "2031-01-01"])
def test_a_renewal_that_becomes_automatic_is_as_certain_as_the_agreement(on: str) -> None:
    """Renewal was on request, four months before the end, and nobody asked; before the year is out
    it becomes automatic, with a last day for notice that has passed."""
    terms = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, HOW, length: 1 year}
- {id: X-6, kind: termination, by: all, ends: at the end of a period, length: 3 months,
   counted: back from the last day, counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
"""
    asks = "renewal: opt-in, by: [alfa, beta], before the end: 4 months"
    held = following(
        ("2030-01-01", terms.replace("HOW", asks)),
        ("2030-11-15", terms.replace("HOW", "renewal: automatic")),
    )
    renewed = asked(held, (), "renewal", on, for_year=2031)
    bound = asked(held, (), "in-force", on)

    assert (renewed["answer"], bound["answer"]) == ("yes", "yes")
    assert on < "2030-11-15" or bound["effect"]["until"] == "2031-12-31"
