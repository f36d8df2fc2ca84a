"""An answer on the target group quotes every clause that it names."""

from typing import Any

import pytest

from tests.questions.test_remedies import asked

OF_THE_TARGET_GROUP = {"J-MGR-1", "J-MGR-2"}


def quoted(name: str, **person: str) -> set[str]:
    traits: dict[str, Any] = {"person": person}
    answer = asked(name, "eligibility", "2024-05-01", **traits)
    return {one["clause"] for one in answer["citations"]}


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (17, {"L-MGR-1", "L-MGR-2", "L-MGR-3"}),
        (19, {"L-MGR-1", "L-MGR-2", "L-MGR-3", "L-MGR-5"}),
        (20, {"L-MGR-1", "L-MGR-3", "L-MGR-5"}),
        (21, {"L-MGR-1", "L-MGR-5"}),
    ],
)
def test_each_service_for_the_person_is_quoted(age: int, expected: set[str]) -> None:
    person = {"role": "victim", "age": str(age), "resident": "namnden", "crime": "outside-home"}
    assert expected == quoted("linkoping", **person)


@pytest.mark.parametrize(
    ("resident", "expected"),
    [("are", OF_THE_TARGET_GROUP | {"J-BOJ-17"}), ("no", OF_THE_TARGET_GROUP)],
)
def test_that_no_police_report_is_needed_is_quoted_from_the_clause_that_says_so(
    resident: str, expected: set[str]
) -> None:
    assert expected == quoted("jamtland", role="victim", age="20", resident=resident)


@pytest.mark.parametrize(
    ("age", "told", "open_"),
    [
        (17, "L-MGR-2)", ""),
        (18, "L-MGR-2)", "Vad mer som omfattar personen beror på tolkningen av FL3"),
        (19, "L-MGR-5)", ""),
    ],
)
def test_a_no_names_only_what_no_equally_strong_reading_takes_away(
    age: int, told: str, open_: str
) -> None:
    """Whether somebody of 18 is "över 18 år" is contested, and neither reading weighs most."""
    person = {"role": "victim", "age": str(age), "resident": "no", "crime": "in-home"}
    said = asked("linkoping", "eligibility", "2024-05-01", person=person)["headline"]
    assert said.startswith("Nej.")
    assert told in said
    assert ("L-MGR-5" in said) == (age == 19)
    assert open_ in said
    assert ("FL3" in said) == bool(open_)


CRIME = "om brottet begicks i eller utanför hemmet"


@pytest.mark.parametrize(("age", "expected"), [(17, "no"), (18, "depends"), (19, "yes")])
def test_where_the_crime_took_place_does_not_decide_who_is_in_the_target_group(
    age: int, expected: str
) -> None:
    person = {"role": "victim", "resident": "yes", "age": str(age)}
    assert expected == asked("linkoping", "eligibility", "2024-05-01", person=person)["answer"]


def test_an_open_answer_names_only_what_can_decide_it() -> None:
    """L-MGR-1 asks for the age, and not for the place; the service of L-MGR-3 asks for both."""
    person = {"role": "victim", "resident": "yes"}
    answer = asked("linkoping", "eligibility", "2024-05-01", person=person)
    assert answer["answer"] == "unknown"
    assert answer["headline"] == "Obestämt: det är inte känt hur gammal personen är."
    clauses = {one["clause"]: one["says"] for one in answer["missing"]}
    assert set(clauses) == {"L-MGR-1", "L-MGR-3"}
    assert clauses["L-MGR-3"] == CRIME


def test_an_open_answer_names_all_that_can_decide_it() -> None:
    answer = asked("linkoping", "eligibility", "2024-05-01", person={"role": "victim"})
    assert answer["answer"] == "unknown"
    assert "hur gammal personen är" in answer["headline"]
    assert "om personen bor i en kommun" in answer["headline"]
    assert CRIME not in answer["headline"]


@pytest.mark.parametrize(
    ("role", "covered"),
    [("offender-relative", False), ("victim", True)],
)
def test_that_an_adult_chooses_the_organisation_is_told_as_no_promise_of_support(
    role: str, covered: bool
) -> None:
    """L-MGR-5 says who decides, and not that anybody is to give support."""
    lives = "namnden" if covered else "no"
    person = {"role": role, "age": "30", "resident": lives, "crime": "in-home"}
    answer = asked("linkoping", "eligibility", "2024-05-01", person=person)
    choice = (
        " Vilken stödorganisation det blir väljer personen själv; den punkten (L-MGR-5) lovar i "
        "sig inget stöd."
    )
    said = answer["headline"]
    assert choice in said
    assert said.replace(choice, "") == (
        "Ja. Personen hör till målgruppen. Enligt texten omfattas personen av: "
        "Brottsofferjourens stöd (L-MGR-1)."
        if covered
        else "Nej. Anhörig till gärningsperson hör inte till dem som målgruppen omfattar."
    )


@pytest.mark.parametrize(
    ("role", "status", "says"),
    [
        ("offender-relative", "met", "inget krav på var personen bor utesluter personen"),
        ("witness", "met", "inget krav på var personen bor utesluter personen"),
        ("victim", "unmet", "personen bor inte där målgruppen kräver det"),
    ],
)
def test_where_one_lives_shuts_out_only_those_of_whom_it_is_demanded(
    role: str, status: str, says: str
) -> None:
    """Of one who lives elsewhere it is never said that a demand on that is fulfilled."""
    person = {"role": role, "age": "30", "resident": "no", "crime": "in-home"}
    answer = asked("linkoping", "eligibility", "2024-05-01", person=person)
    (told,) = [one for one in answer["requirements"] if one["id"] == "residence"]
    assert (told["status"], told["says"]) == (status, says)
