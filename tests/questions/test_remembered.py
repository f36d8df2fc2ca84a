"""What is made of an agreement is made once, and forgotten in whole."""

from datetime import date

from engine.inference.book import load
from engine.questions import remembered
from engine.questions.answer import ask
from engine.questions.question import Question
from engine.questions.remembered import AGREEMENTS, NAMES, Remembered, of_agreement
from tests.rules.invented import agreement

BOOK = load()

LENGTHS = ("1 year", "3 years")
TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: %s}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
"""


def test_what_is_made_by_one_name_is_made_once() -> None:
    made = Remembered()
    assert made.once("one", lambda: [1]) is made.once("one", lambda: [2])


def test_when_there_is_too_much_all_of_it_is_forgotten() -> None:
    """So that nothing outlives what its name was told apart by."""
    made = Remembered()
    for number in range(NAMES):
        made.once(number, lambda n=number: n)
    assert made.once(0, lambda: "anew") == 0
    assert made.once("one more", lambda: 1) == 1
    assert made.once(0, lambda: "anew") == "anew"


def test_of_the_agreements_those_asked_about_last_are_remembered() -> None:
    several = [agreement(TERMS % f"{years} years") for years in range(2, AGREEMENTS + 3)]
    first, *others = [of_agreement(one, BOOK) for one in several]
    assert of_agreement(several[-1], BOOK) is others[-1]
    assert of_agreement(several[0], BOOK) is not first
    assert len(remembered._BY_AGREEMENT) == AGREEMENTS


def test_two_agreements_asked_about_in_turn_keep_to_their_own_terms() -> None:
    short, long = (agreement(TERMS % length) for length in LENGTHS)
    question = Question("in-force", date(2031, 6, 1))
    for _ in range(2):
        ends = [ask(question, one, (), BOOK)["effect"]["period_ends"] for one in (short, long)]
        assert ends == ["2031-12-31", "2032-12-31"]
