"""A payment whose last day lies within force majeure: by no certain day, and what is said of it."""

import pytest

from tests.questions.payments import ALONE, answered

HINDERED = """
- {id: X-9, kind: force majeure, causes: [war, contagion], contagion: allvarlig, other causes: no}
"""
WAR = (
    "- {id: krig, event: force-majeure, party: beta, cause: war, from: 2027-01-20, "
    "until: 2027-02-01, affects: [X-3]}\n"
)


@pytest.mark.parametrize(
    ("until", "due", "says"),
    [
        ("2027-01-30", "2027-01-31", "senast söndagen den 31 januari 2027"),
        ("2027-01-31", None, "när betalningen då ska ske säger inte texten"),
    ],
)
def test_a_last_day_within_a_hindrance_is_no_certain_day(
    until: str, due: str | None, says: str
) -> None:
    events = WAR.replace("2027-02-01", until)
    found = answered(events=events, on="2027-12-31", terms=ALONE + HINDERED.lstrip())
    assert (found["answer"], found["effect"]["due"]) == ("yes", due)
    assert says in found["headline"]


def test_where_the_excuse_is_open_so_is_the_last_day() -> None:
    events = WAR.replace("cause: war", "cause: contagion")
    found = answered(events=events, on="2027-12-31", terms=ALONE + HINDERED.lstrip())
    assert found["effect"]["due"] is None
    assert "om force majeure befriade Beta den dagen är inte avgjort" in found["headline"]


@pytest.mark.parametrize(
    ("on", "says"),
    [
        ("2027-01-30", "söndagen den 31 januari 2027, ligger inom"),
        ("2027-01-31", "söndagen den 31 januari 2027, ligger inom"),
        ("2027-02-01", "söndagen den 31 januari 2027, låg inom"),
    ],
)
def test_a_last_day_that_has_not_passed_is_told_as_one_that_has_not(on: str, says: str) -> None:
    found = answered(events=WAR, on=on, terms=ALONE + HINDERED.lstrip())
    assert says in found["headline"]


def test_nor_is_it_told_as_passed_while_the_excuse_is_open() -> None:
    events = WAR.replace("cause: war", "cause: contagion")
    found = answered(events=events, on="2027-01-25", terms=ALONE + HINDERED.lstrip())
    assert "om force majeure befriar Beta den dagen är inte avgjort" in found["headline"]


CONTESTED = (
    HINDERED.lstrip()
    + """
- {id: X-10, kind: force majeure notice, notice to: all other parties, form: written,
   when: omedelbart, late notice: {fork: G1, a: damages only, b: relief is lost}}
"""
)
TOLD = (
    "- {id: besked, event: force-majeure-notice, by: beta, about: krig, to: all, form: written, "
    "sent: 2027-01-20, received: 2027-01-20}\n"
)
RULED = (
    "- {event: assessment, term: omedelbart, about: besked, by: j, on: 2027-01-25, answer: %s}\n"
)


@pytest.mark.parametrize(
    ("ruling", "settled", "day"),
    [("", False, None), (RULED % "yes", True, None), (RULED % "no", False, "2027-01-31")],
)
def test_where_a_reading_leaves_the_excuse_open_the_last_day_is_not_settled(
    ruling: str, settled: bool, day: str | None
) -> None:
    """Under G1-b a notice that did not come at once loses the relief: a person says whether so."""
    events = WAR + TOLD + ruling
    terms, forks = ALONE + CONTESTED, {"G1": "a b"}
    found = answered(events=events, on="2027-12-31", terms=terms, forks=forks)
    assert (found["settled"], found["readings"]["decisive"]) == (
        settled,
        {} if settled else {"effect.due": ["G1"]},
    )
    rows = [one["effect"]["due"] for one in found["readings"]["outcomes"]]
    assert [one for one in rows if one] == ([day] if day else [])
    assert [one["term"] for one in found["judgement"]] == ([] if ruling else ["omedelbart"])


def test_the_hindrance_is_not_told_of_what_is_paid() -> None:
    paid = (
        "- {id: p, event: payment, by: beta, to: alfa, on: 2027-01-10, amount: 600000, for: 2027}"
    )
    found = answered(events=WAR + paid, on="2027-12-31", terms=ALONE + HINDERED.lstrip())
    assert "säger inte texten" not in found["headline"]
