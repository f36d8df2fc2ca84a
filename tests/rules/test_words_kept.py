"""A person has found that the words of a duty are kept in what is said to break it."""

import pytest

from tests.rules.invented import answer, owed, run, state
from tests.rules.rescissions import FORKS, TERMS, events

DUTY = "- {id: X-5, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, judged by: [WORDS]}\n"
BREACH = "{id: b, event: breach, by: beta, against: alfa, duty: X-5, on: 2030-02-01}"


def ruled(term: str, said: str, about: str = "b", id: str = "k") -> str:
    return (
        f"{{id: {id}, event: assessment, term: {term}, about: {about}, answer: {said}, "
        "by: jurist, on: 2030-03-01}"
    )


def rescinds(*more: str, words: str = "som-regel") -> tuple[str, str]:
    terms = TERMS + DUTY.replace("WORDS", words)
    found = run("rescission", "2030-03-02", terms, events(*more, breach=BREACH), FORKS,
                party="beta", against="alfa")  # fmt: skip
    return state(found, "uncontradicted"), answer(found)


@pytest.mark.parametrize(
    ("said", "duty", "expected"),
    [("yes", "standing", ("unmet", "no")), ("no", "overdue", ("", "yes"))],
)
def test_no_rescission_rests_on_a_breach_in_which_the_duty_was_found_to_be_kept(
    said: str, duty: str, expected: tuple[str, str]
) -> None:
    terms = TERMS + DUTY.replace("WORDS", "som-regel")
    written = events(ruled("som-regel", said), breach=BREACH)
    assert rescinds(ruled("som-regel", said)) == expected
    assert owed("2030-03-02", terms, written, FORKS, "X-5") == {"alfa": duty}


def test_that_a_breach_is_serious_does_not_say_that_the_words_are_not_kept() -> None:
    assert rescinds() == ("judgement", "judgement")


def test_where_two_persons_differ_it_is_still_for_a_person() -> None:
    both = ruled("som-regel", "yes"), ruled("som-regel", "no", id="k2")
    assert rescinds(*both) == ("judgement", "judgement")


@pytest.mark.parametrize(
    ("second", "expected"),
    [("yes", ("unmet", "no")), ("no", ("", "yes")), ("", ("judgement", "judgement"))],
)
def test_of_several_words_all_have_to_be_kept(second: str, expected: tuple[str, str]) -> None:
    more = [ruled("skyndsamt", second, id="k2")] if second else []
    assert rescinds(ruled("som-regel", "yes"), *more, words="som-regel, skyndsamt") == expected


def test_what_is_found_of_another_breach_is_not_found_of_this_one() -> None:
    other = BREACH.replace("id: b,", "id: b2,").replace("2030-02-01", "2030-02-02")
    both = ruled("som-regel", "yes", about="b2"), ruled("som-regel", "no", id="k2")
    assert rescinds(other, *both)[1] == "yes"
