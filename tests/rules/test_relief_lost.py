"""Relief lost: force majeure of which not all who were to be told of it were told at once."""

import pytest

from tests.rules.invented import answer, facts, figures, owed, run, unsure

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: all, duty: {sv: visa, en: show}}
- {id: X-3, kind: force majeure, causes: [fire], other causes: no}
- {id: X-4, kind: force majeure notice, notice to: all other parties, form: written,
   when: omedelbart, late notice: relief is lost}
- {id: X-5, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-6, kind: termination, by: all, ends: on any day, length: 30 days,
   counted: forward, counts from: received}
"""
FIRE = """
- {id: brand, event: force-majeure, party: alfa, cause: fire, from: 2030-03-20,
   until: 2030-05-19, affects: [X-2]}
"""
OF_BETA = FIRE.replace("id: brand, ", "id: annan, ").replace("alfa", "beta")
LATER = FIRE.replace("id: brand, ", "id: senare, ").replace("03-20", "04-20")


def told(of: str, to: str = "all", by: str = "alfa", form: str = "written") -> str:
    """A notice, and the ruling that it came at once."""
    return f"""
- {{id: besked-{of}, event: force-majeure-notice, by: {by}, about: {of}, to: {to}, form: {form},
   sent: 2030-03-20, received: 2030-03-20}}
- {{id: dom-{of}, event: assessment, term: omedelbart, about: besked-{of}, by: en jurist,
   on: 2030-04-01, answer: yes}}
"""


def leaves(who: str, received: str) -> str:
    """A notice of termination, which takes effect thirty days later."""
    return (
        f"- {{id: u, event: termination-notice, by: {who}, to: all, form: written,"
        f" for-end: earliest, authorised: yes, sent: {received}, received: {received}}}\n"
    )


def lost(events: str, on: str = "2030-05-01", terms: str = TERMS) -> list[str]:
    """The hindrances of which the relief is lost."""
    found = run("excuse", on, terms, events, party="alfa", duty="X-2")
    assert unsure(found, "barred", "event") == []
    return [event for (event,) in facts(found, "barred", "event")]


@pytest.mark.parametrize(("on", "expected"), [("2030-03-20", []), ("2030-03-21", ["brand"])])
def test_on_its_first_day_nobody_is_late_with_telling(on: str, expected: list[str]) -> None:
    assert lost(FIRE, on) == expected


@pytest.mark.parametrize("on", ["2030-03-20", "2030-03-21"])
@pytest.mark.parametrize(
    ("ruling", "expected"),
    [("yes", ("yes", "fulfilled")), ("no", ("no", "fulfilled-late")), ("", ("judgement",) * 2)],
)
def test_whether_what_was_told_on_the_first_day_came_at_once_a_person_says_that_day_too(
    ruling: str, expected: tuple[str, str], on: str
) -> None:
    """The answer to `excuse`, and the state of the duty to tell."""
    notice, _, _ = told("brand").partition("- {id: dom")
    judged = told("brand").replace("04-01", "03-20").replace("answer: yes", f"answer: {ruling}")
    events = FIRE + (judged if ruling else notice)
    asked = answer(run("excuse", on, TERMS, events, party="alfa", duty="X-2"))
    assert expected == (asked, states(events, on)["alfa > beta brand"])


@pytest.mark.parametrize(
    ("received", "expected"),
    [("{beta: 2030-03-20, gamma: 2030-03-20}", []), ("{beta: 2030-03-20}", ["brand"])],
)
def test_where_a_receipt_is_not_known_neither_is_whether_relief_is_lost(
    received: str, expected: list[str]
) -> None:
    events = FIRE + told("brand").replace("received: 2030-03-20", f"received: {received}")
    found = run("excuse", "2030-05-01", TERMS, events, party="alfa", duty="X-2")
    assert unsure(found, "barred", "event") == [(one,) for one in expected]
    assert facts(found, "barred", "event") == []


def test_where_a_late_notice_costs_damages_only_no_relief_is_lost() -> None:
    assert lost(FIRE, terms=TERMS.replace("relief is lost", "damages only")) == []


@pytest.mark.parametrize(
    ("to", "expected"),
    [("all", []), ("[beta, gamma]", []), ("[beta]", ["brand"]), ("[gamma]", ["brand"])],
)
def test_all_the_others_are_to_be_told_and_nobody_tells_oneself(
    to: str, expected: list[str]
) -> None:
    assert lost(FIRE + told("brand", to)) == expected


@pytest.mark.parametrize(
    ("form", "demanded", "expected"),
    [
        ("written", "written", []),
        ("oral", "written", ["brand"]),
        ("oral", "free", []),
    ],
)
def test_a_form_counts_where_one_is_demanded(form: str, demanded: str, expected: list[str]) -> None:
    terms = TERMS.replace("form: written", f"form: {demanded}")
    assert lost(FIRE + told("brand", form=form), terms=terms) == expected


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (told("brand") + told("annan", by="beta"), []),
        (told("brand"), ["annan"]),
        (told("annan", by="beta"), ["brand"]),
    ],
)
def test_each_hindrance_is_told_by_the_one_who_is_hindered(
    events: str, expected: list[str]
) -> None:
    """Alfa and beta are hindered by the same fire."""
    assert lost(FIRE + OF_BETA + events) == expected


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (told("brand"), ["senare"]),
        (told("senare"), ["brand"]),
        (told("brand") + told("senare"), []),
    ],
)
def test_each_hindrance_of_the_same_party_is_told(events: str, expected: list[str]) -> None:
    assert lost(FIRE + LATER + events) == expected


@pytest.mark.parametrize(
    ("who", "received", "expected"),
    [
        ("gamma", "2030-02-17", []),  # gamma left at the end of 19 March, the day before the fire
        ("gamma", "2030-02-18", ["brand"]),
        ("beta", "2030-02-17", ["brand"]),
    ],
)
def test_who_had_left_when_it_began_is_not_to_be_told(
    who: str, received: str, expected: list[str]
) -> None:
    """Beta is told, and gamma is not."""
    assert lost(FIRE + told("brand", "[beta]") + leaves(who, received)) == expected


APPROVAL = "- {id: X-7, kind: approval, by: all, binds: those who have approved}\n"


@pytest.mark.parametrize(
    ("refuses", "expected"), [("gamma", []), ("beta", ["brand"]), ("", ["brand"])]
)
def test_who_has_refused_to_be_bound_is_not_to_be_told(refuses: str, expected: list[str]) -> None:
    """Beta is told, and gamma is not."""
    decided = "".join(
        f"- {{id: b-{who}, event: approval, by: {who}, on: 2029-12-01,"
        f" decision: {'no' if who == refuses else 'yes'}}}\n"
        for who in ("alfa", "beta", "gamma")
    )
    assert lost(FIRE + told("brand", "[beta]") + decided, terms=TERMS + APPROVAL) == expected


# The duty to tell, which is owed by and to whoever is bound.


def states(events: str, on: str = "2030-05-01") -> dict[str, str]:
    return owed(on, TERMS, events, duty="X-4")


def test_each_duty_to_tell_is_of_its_own_hindrance_and_its_own_addressee() -> None:
    assert states(FIRE + LATER + OF_BETA + told("brand", "[beta]")) == {
        "alfa > beta brand": "fulfilled",
        "alfa > gamma brand": "due",
        "alfa > beta senare": "due",
        "alfa > gamma senare": "due",
        "beta > alfa annan": "due",
        "beta > gamma annan": "due",
    }


def test_what_was_told_is_told_by_the_one_who_told_it_to_those_who_were_told() -> None:
    keys = ("event", "by", "to", "notice")
    events = FIRE + OF_BETA + told("brand", "[beta]") + told("annan", "[gamma]", "beta")
    assert sorted(figures("told", keys, "day", "2030-05-01", TERMS, events)) == [
        "annan beta gamma besked-annan",
        "brand alfa beta besked-brand",
    ]


def test_a_notice_that_came_at_once_makes_no_other_one_come_at_once() -> None:
    """Beta was told of one hindrance at once, and of the other not."""
    late = told("senare").replace("answer: yes", "answer: no")
    assert states(FIRE + LATER + told("brand") + late) == {
        "alfa > beta brand": "fulfilled",
        "alfa > gamma brand": "fulfilled",
        "alfa > beta senare": "fulfilled-late",
        "alfa > gamma senare": "fulfilled-late",
    }


def test_who_was_told_at_once_makes_no_other_one_told_at_once() -> None:
    """Beta was told at once, and gamma by a letter of its own that came too late."""
    late = told("brand", "[gamma]").replace("besked-brand", "brev").replace("dom-brand", "dom-brev")
    found = states(FIRE + told("brand", "[beta]") + late.replace("answer: yes", "answer: no"))
    assert found == {"alfa > beta brand": "fulfilled", "alfa > gamma brand": "fulfilled-late"}


def test_who_is_not_bound_in_the_year_neither_tells_nor_is_told() -> None:
    """Gamma left in 2030, and what happens to alfa in 2031 is told to beta alone."""
    terms = TERMS.replace("length: 1 year", "length: 3 years")
    next_year = FIRE.replace("2030", "2031") + OF_BETA.replace("2030", "2031").replace(
        "beta", "gamma"
    )
    found = owed("2031-05-01", terms, next_year + leaves("gamma", "2030-05-01"), duty="X-4")
    assert found == {"alfa > beta brand": "due"}
