"""What a no to repayment says that it presupposes: only what is so, and what is open as open."""

import pytest

from engine.questions.advice.advice import advice
from engine.questions.advice.presupposed import wanting
from engine.questions.answer import open_points
from engine.questions.ask import Inquired
from engine.questions.headlines.repayment_words import presupposed
from engine.wording.say import Voice
from tests.rules.invented import answer, run
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_MISUSE,
    ON_MISUSE,
    ON_RESCISSION,
    PAID,
    rescinded,
)

VALID = rescinded("beta", "alfa", "2030-05-01")
BREACH, SERIOUS, DELAY, DECLARED = (f"- {one}" for one in VALID.strip()[2:].split("\n- "))
NOT_SERIOUS = SERIOUS.replace("answer: yes", "answer: no")


def under(*events: str, forks: str = "not needed") -> Inquired:
    """Asked of gamma, which is in no breach and has not rescinded."""
    terms = ON_RESCISSION.replace("demand first: not needed", f"demand first: {forks}")
    known = {**FORKS, "G5": "a b"} if "G5" in forks else FORKS
    return run("repayment", "2032-02-01", terms, PAID + "\n".join(events), known, party="gamma")


def said(found: Inquired, lang: str = "sv") -> list[str]:
    assert answer(found) == "no"
    return [Voice(found.agreement, lang).say(one) for one in presupposed(found, {"ground"})]


def test_where_it_is_there_and_makes_another_owe_that_is_said() -> None:
    assert said(under(VALID)) == [" Enligt X-6 är det inte Gamma som är återbetalningsskyldig här."]


def test_where_the_one_on_record_is_certainly_not_valid_that_is_said() -> None:
    assert said(under(BREACH, NOT_SERIOUS, DELAY, DECLARED)) == [
        " Återbetalning förutsätter enligt X-6 giltig hävning, och den som är registrerad är det "
        "inte."
    ]


def test_whether_an_unjudged_rescission_is_valid_is_said_to_be_for_a_person() -> None:
    found = under(BREACH, DECLARED)
    assert said(found) == [
        " Återbetalning förutsätter enligt X-6 giltig hävning; om den som är registrerad är "
        "giltig är för en person att bedöma."
    ]
    assert said(found, "en") == [
        " Repayment under X-6 presupposes a valid rescission; whether the one on record is "
        "valid is for a person to judge."
    ]


@pytest.mark.parametrize(
    ("judged", "why"),
    [
        ((SERIOUS, DELAY), "beror på hur texten läses."),
        ((SERIOUS,), "beror på hur texten läses och på vad en person bedömer."),
    ],
)
def test_where_it_is_valid_under_one_reading_only_no_reading_is_taken_for_granted(
    judged: tuple[str, ...], why: str
) -> None:
    forked = "{fork: G5, a: needed, b: not needed}"
    (told,) = said(under(BREACH, *judged, DECLARED, forks=forked))
    assert told.endswith(why)


def test_of_an_open_row_the_reason_is_told_as_open_too() -> None:
    """In the one world that is explained there is one line on the rescission, not two."""
    found = under(BREACH, DECLARED)
    rows = [r for r in found.ledger.store.of("presupposed") if r.value("party") == "gamma"]
    others = {"another party", "the association"}
    assert {row.value("what") for row in rows} == {"valid rescission", *others}
    told = [(row.value("what"), why) for row, why in wanting(rows, found.verdict.worlds.main)]
    assert told == [("valid rescission", "judgement")]


def test_where_only_the_association_ever_owes_nothing_else_is_to_the_point() -> None:
    """Whether an evaluation made after the end counts is contested, and moves nothing for gamma."""
    late = MISUSED.replace("2031-02-01", "2033-02-01")
    terms = ON_MISUSE.replace("length: 3 years", "length: 1 year")
    found = run("repayment", "2034-01-01", terms, PAID + late, OF_MISUSE, party="gamma")
    assert said(found) == [
        " Enligt X-6 är det inte Gamma som kan bli återbetalningsskyldig, bara föreningen."
    ]
    found = run("repayment", "2034-01-01", terms, PAID + late, OF_MISUSE, party="alfa")
    assert answer(found) == "depends"


@pytest.mark.parametrize(
    ("events", "expected"),
    [((), True), ((BREACH, NOT_SERIOUS, DELAY, DECLARED), True), ((BREACH, DECLARED), False)],
)
def test_nobody_is_advised_to_rescind_what_may_be_rescinded(
    events: tuple[str, ...], expected: bool
) -> None:
    found = run(
        "repayment", "2032-02-01", ON_RESCISSION, PAID + "\n".join(events),
        FORKS, party="alfa", readings={"G1": "c"},
    )  # fmt: skip
    keys = [one.do.key for one in advice(found, *open_points(found))]
    assert ("advice.rescission-first" in keys) is expected


def test_what_else_is_presupposed_may_be_open_too() -> None:
    """Whether an evaluation after the end counts is contested; nobody owes by any other ground."""
    late = MISUSED.replace("2031-02-01", "2033-02-01")
    found = run("repayment", "2034-01-01", ON_MISUSE, PAID + late, OF_MISUSE, party="alfa")
    rows = [r for r in found.ledger.store.of("presupposed") if r.value("party") == "alfa"]
    arguable = found.verdict.worlds.arguable
    assert [(row.value("what"), why) for row, why in wanting(rows, arguable)] == [
        ("misuse shown by an evaluation", "contested")
    ]
