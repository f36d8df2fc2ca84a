"""Headlines that say what the answer rests on: a wording that is not held, an age, a consent."""

import re
from datetime import date

import pytest

from engine.questions.answer import ask
from engine.questions.question import Question
from tests.wording.answers import APPROVED, BOOK, NOV, agreement_of, recorded

CHANGE = "- {id: andring, event: amendment, form: written, on: 2026-05-01, version: 2026-07-01}"


@pytest.mark.parametrize(("on", "told"), [("2026-06-30", []), ("2026-07-01", ["andring"])])
def test_a_later_wording_that_is_not_held_is_told_from_its_first_day(
    on: str, told: list[str]
) -> None:
    agreement = agreement_of("jamtland")
    question = Question("in-force", date.fromisoformat(on))
    assumed = ask(question, agreement, recorded(agreement, APPROVED, CHANGE), BOOK)["assumed"]
    assert told == re.findall(r"\((andring)\)", " ".join(assumed))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (CHANGE, ", not on that from 2026-07-01 (andring)."),
        (CHANGE.replace(", version: 2026-07-01", ""), ", and not on a recorded change (andring)."),
    ],
)
def test_the_headline_says_when_a_later_wording_is_not_held(change: str, says: str) -> None:
    agreement = agreement_of("jamtland")
    events = recorded(agreement, APPROVED, change)
    question = Question("in-force", date(2026, 7, 1))
    assert ask(question, agreement, events, BOOK, lang="en")["headline"].endswith(
        f" The answer rests on the wording from 2026-01-01{says}"
    )


@pytest.mark.parametrize(
    ("with_a_day", "says"),
    [
        (", version: 2026-07-01", ", not on that from 2026-07-01 (andring, annan)."),
        ("", ", and not on recorded changes (andring, annan)."),
    ],
)
def test_of_several_changes_it_is_said_once(with_a_day: str, says: str) -> None:
    agreement = agreement_of("jamtland")
    one = CHANGE.replace(", version: 2026-07-01", with_a_day)
    other = one.replace("id: andring", "id: annan").replace("on: 2026-05-01", "on: 2026-05-02")
    events = recorded(agreement, APPROVED, f"{one}\n{other}")
    said = ask(Question("in-force", date(2026, 8, 1)), agreement, events, BOOK, lang="en")
    assert said["headline"].count("The answer rests on the wording") == 1
    assert says in said["headline"]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("oral", " The change (andring) is not valid: the change is oral; it has to be in writing"
                 " (J-OMF-5)."),
        ("written", " The answer rests on the wording from 2026-01-01, not on that from 2026-07-01"
                    " (andring)."),
        ("minutes", " The answer rests on the wording from 2026-01-01, not on that from 2026-07-01"
                    " (andring)."),  # whether that is in writing a person says
    ],
)  # fmt: skip
def test_of_a_change_that_is_not_valid_it_is_told_why_and_not_only_that_it_is_not_held(
    form: str, told: str
) -> None:
    """J-OMF-5 has changes in writing."""
    agreement = agreement_of("jamtland")
    change = f"- {{id: andring, event: amendment, form: {form}, on: 2026-05-01, agreed-by: all,\n  "
    events = recorded(agreement, APPROVED, change + " version: 2026-07-01}")
    said = ask(Question("in-force", date(2026, 8, 1)), agreement, events, BOOK, lang="en")
    assert said["headline"].endswith(told)
    assert said["answer"] == "yes"


OTHER = "- {id: annan, event: amendment, form: written, on: 2026-05-02, version: 2026-06-01}"


@pytest.mark.parametrize("version", ["", ", version: 2026-06-01"])
@pytest.mark.parametrize(("name", "agreed"), [("jamtland", "[are]"), ("linkoping", "[namnden]")])
def test_the_headline_of_a_change_tells_what_was_found_of_it(
    name: str, agreed: str, version: str
) -> None:
    agreement = agreement_of(name)
    year = str(agreement.version.year)
    change = (
        f"- {{id: andring, event: amendment, form: oral, on: 2026-05-01, agreed-by: {agreed}"
        f"{version}}}"
    ).replace("2026", year)
    events = recorded(agreement, () if name == "linkoping" else APPROVED, change)
    question = Question("amendment", date(int(year), 7, 1), event="andring")
    said = ask(question, agreement, events, BOOK, lang="en")
    assert said["answer"] == "no"
    assert "not all who are to agree to the change have done so" in said["headline"].lower()
    assert "rests on the wording" not in said["headline"] + " ".join(said["assumed"])


def test_another_change_on_record_is_told_beside_the_one_asked_about() -> None:
    agreement = agreement_of("jamtland")
    events = recorded(agreement, APPROVED, f"{CHANGE}\n{OTHER}")
    question = Question("amendment", date(2026, 7, 1), event="andring")
    said = ask(question, agreement, events, BOOK, lang="en")["headline"]
    assert said.endswith(", not on that from 2026-06-01 (annan).")
    assert "2026-07-01 (andring)" not in said


@pytest.mark.parametrize(("age", "answer"), [("18", "depends"), ("19", "yes")])
def test_the_headline_says_when_it_turns_on_whether_an_age_limit_is_for_a_relative(
    age: str, answer: str
) -> None:
    agreement = agreement_of("linkoping")
    question = Question("eligibility", NOV, person={"role": "relative", "age": age})
    said = ask(question, agreement, (), BOOK, lang="en")
    assert said["answer"] == answer
    limit = "a limit for the victim only, or for relatives and witnesses too?"
    assert (answer == "depends") == (limit in said["headline"])
    assert "the victim concerned is in the target group of L-MGR-1" in said["assumed"]


@pytest.mark.parametrize(
    ("consent", "told"),
    [
        ("2026-06-01", ""),
        (
            "2026-06-02",
            " It was made before all had consented, which was only on Tuesday 2 June 2026; whether"
            " it was valid before that the text does not say.",
        ),
    ],
)
def test_the_headline_says_from_which_day_an_assignment_has_consent(
    consent: str, told: str
) -> None:
    agreement = agreement_of("jamtland")
    made = "- {id: byte, event: assignment, by: brottsofferjouren, to-whom: en annan,"
    consents = [
        f"- {{id: ja-{one.id}, event: consent, by: {one.id}, about: byte,"
        f" on: {consent if one.id == 'are' else '2026-05-20'}}}"
        for one in agreement.parties
        if one.side == "public"
    ]
    events = recorded(agreement, APPROVED, "\n".join([f"{made} on: 2026-06-01}}", *consents]))
    said = ask(Question("assignment", NOV, event="byte"), agreement, events, BOOK, lang="en")
    assert f"Yes. The assignment is allowed.{told}" == said["headline"]
