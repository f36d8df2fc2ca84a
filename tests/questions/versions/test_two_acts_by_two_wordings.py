"""Two notices under two wordings, each of which lets another party go: each by that of its own day.

Who may give three months' notice changes every year. The main rule is the wording in force when an
act was done, so that is asked first, of each act by itself.
"""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 20 years}
- {id: X-6, kind: termination, by: [WHO], ends: on any day, length: 3 months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
"""
NOTICE = """
- {id: ID, event: termination-notice, by: BY, to: all, form: written, sent: DAY,
   received: DAY, for-end: earliest, authorised: yes, admitted: yes}
"""
WORDINGS = ("2030-01-01", "2031-01-01", "2032-01-01")
EACH = "with n1 by that from 2030-01-01 and n2 by that from 2031-01-01"
ON = date(2032, 6, 1)


def notices(*given: tuple[str, str]) -> str:
    return "".join(
        NOTICE.replace("ID", f"n{n}").replace("BY", by).replace("DAY", day)
        for n, (by, day) in enumerate(given, 1)
    )


@pytest.mark.parametrize(
    ("may", "first", "second", "party", "answer", "mainly"),
    [
        # each may by the wording of its day: both are out, and nobody is left to be bound to
        ("beta gamma alfa", ("beta", "2030-12-31"), ("gamma", "2031-12-31"), "alfa",
         "judgement", "No."),
        # neither may by the wording of its day
        ("beta alfa beta", ("alfa", "2030-12-31"), ("beta", "2031-06-01"), "beta",
         "judgement", "Yes."),
        # the second by each wording since its day; one that was gone by then has no say
        ("alfa alfa,gamma beta,gamma", ("beta", "2030-12-01"), ("gamma", "2031-12-01"), "gamma",
         "no", "No."),
    ],
)  # fmt: skip
def test_each_act_goes_by_the_wording_of_its_own_day(
    may: str, first: tuple[str, str], second: tuple[str, str], party: str, answer: str, mainly: str
) -> None:
    terms = (TERMS.replace("WHO", who) for who in may.split())
    held = following(*zip(WORDINGS, terms, strict=True))
    record = happened(held[0], notices(first, second))
    found = ask(Question("in-force", ON, party=party), held, record, load(), "plain", "en")

    assert found["answer"] == answer
    assert f"Under the wording from 2032-01-01, {EACH}: {mainly}" in found["headline"]
    assert found["versions"] == [*WORDINGS]


@pytest.mark.parametrize("on", [date(2031, 12, 31), date(2032, 1, 1), ON])
def test_what_a_notice_led_to_beside_one_that_is_open_is_not_settled(on: date) -> None:
    """Beta may not by the wording of its day. Gamma may, and is out before the next wording; that
    this ends it for alfa too, since nobody else is left, rests on the wording that governs beta's.
    """
    may = ("alfa, gamma", "alfa, beta, gamma", "alfa, beta")
    held = following(*zip(WORDINGS, (TERMS.replace("WHO", who) for who in may), strict=True))
    record = happened(held[0], notices(("beta", "2030-12-01"), ("gamma", "2031-06-01")))

    def answer(party: str) -> str:
        question = Question("in-force", on, party=party)
        return str(ask(question, held, record, load(), "plain", "en")["answer"])

    assert (answer("alfa"), answer("beta"), answer("gamma")) == ("judgement", "judgement", "no")


def test_what_is_the_same_whichever_wording_governs_a_notice_says_so() -> None:
    """By 2030 beta's consent was enough; that is no longer asked, whoever has left."""
    terms = TERMS + "- {id: X-2, kind: assignment, who: [alfa], consent of: [CONSENT]}\n"
    own = terms.replace("WHO", "beta")
    held = following(
        ("2030-01-01", own.replace("CONSENT", "beta")),
        ("2032-01-01", own.replace("3 months", "12 months").replace("CONSENT", "gamma")),
    )
    record = happened(
        held[0],
        notices(("beta", "2031-12-01"))
        + """
- {id: o, event: assignment, by: alfa, to-whom: en annan, on: 2032-06-01}
""",
    )
    found = ask(
        Question("assignment", date(2032, 7, 1), event="o"), held, record, load(), "plain", "en"
    )

    assert found["answer"] == "no"
    assert found["headline"].endswith(
        "The answer is the same whichever of the wordings from 2030-01-01 and 2032-01-01 governs "
        "n1; the rest goes by that from 2032-01-01."
    )


def test_acts_may_each_go_by_another_wording() -> None:
    """Two notices of December, beta's with effect by the later wording, alfa's by the earlier.

    By the earlier for both alfa is out, and with it its side; by the later for both beta is. By
    the earlier for beta's and the later for alfa's nobody has left.
    """
    may = ("alfa", "beta", "gamma")
    held = following(*zip(WORDINGS, (TERMS.replace("WHO", who) for who in may), strict=True))
    record = happened(held[0], notices(("beta", "2030-12-01"), ("alfa", "2030-12-01")))
    question = Question("in-force", date(2031, 10, 1), party="beta")
    found = ask(question, held, record, load(), "plain", "en")

    assert found["answer"] == "judgement"
    assert (
        "Under the wording from 2031-01-01, with n1 by that from 2030-01-01 and n2 by that from "
        "2031-01-01: Yes."
    ) in found["headline"]


@pytest.mark.parametrize(("givers", "answer"), [(2, "no"), (3, "judgement")])
def test_where_there_are_too_many_combinations_a_person_decides(givers: int, answer: str) -> None:
    """By every wording alfa is out by its own notice. Two notices under three wordings are nine
    combinations, each of which is tried; three are twenty-seven, and none is."""
    lengths = ("3 months", "6 months", "9 months")
    terms = TERMS.replace("[WHO]", "all")
    held = following(*zip(WORDINGS, (terms.replace("3 months", m) for m in lengths), strict=True))
    by = [("alfa", "2030-12-30"), ("beta", "2030-12-31"), ("gamma", "2030-12-31")][:givers]
    record = happened(held[0], notices(*by))
    question = Question("in-force", date(2032, 12, 1), party="alfa")
    found = ask(question, held, record, load(), "plain", "en")

    assert found["answer"] == answer
    untried = "each of them may go by another wording, and not all of that is tried here"
    assert (untried in found["headline"]) is (answer == "judgement")
