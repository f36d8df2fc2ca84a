"""Presentation: within the year of delivery, in the forum, and what a person may rule."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: report, by: alfa, to: kommunerna, about: {fork: G2, a: the calendar year before,
   b: the calendar year}, first about: {fork: G1, a: 2030, b: 2029}, due: 30 March,
   counts from: received}
- {id: X-4, kind: presentation, of: X-3, by: alfa, forum: samrad, due: 31 December,
   judged by: [lampligt]}
"""
FORKS = {"G1": "a b", "G2": "a b"}


def state(on: str, events: str = "", reading: str = "", about: int = 2030) -> str | None:
    return owed(on, TERMS, events, FORKS, "X-4", reading).get(f"alfa {about}")


def presented(on: str, forum: str = "samrad", about: str = ", about: 2030") -> str:
    return f"- {{id: p, event: report-presented, forum: {forum}, on: {on}{about}}}\n"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2030-12-31", "pending"),
        ("2031-01-01", "due"),
        ("2031-12-31", "due"),
        ("2032-01-01", "overdue"),
    ],
)
def test_it_is_due_within_the_year_of_delivery(on: str, expected: str) -> None:
    assert expected == state(on)


def test_the_first_follows_the_first_report() -> None:
    assert state("2031-01-01", about=2029) is None
    assert state("2030-12-31", about=2029, reading="G1=b") == "due"
    assert state("2031-01-01", about=2029, reading="G1=b") == "overdue"


def test_so_does_the_year_of_delivery() -> None:
    assert state("2031-01-01", reading="G2=b") == "overdue"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (presented("2030-12-31"), "overdue"),  # before it can have been given
        (presented("2031-01-01"), "fulfilled"),
        (presented("2031-12-31"), "fulfilled"),
        (presented("2032-01-01"), "fulfilled-late"),
        (presented("2031-05-01", about=""), "unknown"),
        (presented("2031-05-01", about=", about: 2029"), "overdue"),
        ("- {id: p, event: report-presented, on: 2031-05-01, about: 2030}\n", "unknown"),
    ],
)
def test_what_was_presented_where_and_when(event: str, expected: str) -> None:
    assert expected == state("2032-02-01", event)


RULING = (
    "- {{id: {0}, event: assessment, term: lampligt, about: p, by: {0}, on: 2032-01-15,"
    " answer: {1}}}\n"
)


@pytest.mark.parametrize(
    ("rulings", "expected"),
    [
        ([("a", "yes")], "fulfilled"),
        ([("a", "no")], "overdue"),
        ([("a", "no"), ("b", "yes")], "judgement"),
    ],
)
def test_a_suitable_occasion_is_presumed_until_a_person_rules(
    rulings: list[tuple[str, str]], expected: str
) -> None:
    events = presented("2031-05-01") + "".join(RULING.format(*one) for one in rulings)
    assert expected == state("2032-02-01", events)


@pytest.mark.parametrize("event", ["p", "q"])
def test_a_ruling_is_told_of_the_presentation_and_the_year_that_it_is_about(event: str) -> None:
    year = {"p": 2030, "q": 2031}
    both = presented("2031-05-01") + presented("2032-01-10", about=", about: 2031").replace(
        "id: p", "id: q"
    )
    ruled = RULING.format("a", "no").replace("about: p", f"about: {event}")
    keys = ("year", "event", "lacks")
    found = figures("insufficient", keys, "on", "2032-02-01", TERMS, both + ruled, FORKS)
    assert list(found) == [f"{year[event]} {event} ruling"]


def test_the_last_follows_the_last_report() -> None:
    last = TERMS.replace("due: 30 March", "last about: 2031, due: 30 March")
    found = owed("2033-02-01", last, "", FORKS, "X-4")
    assert set(found) == {"alfa 2030", "alfa 2031"}


def test_it_is_owed_of_no_year_by_who_was_bound_neither_in_it_nor_when_it_is_delivered() -> None:
    """Two years, 2030 and 2031: what is about 2029 is delivered in the first of them."""
    terms = TERMS.replace("b: 2029", "b: 2025").replace(
        "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n", ""
    )
    two_years = terms.replace(
        "from: 2030-01-01, length: 1 year", "from: 2030-01-01, length: 2 years"
    )
    found = owed("2035-02-01", two_years, "", FORKS, "X-4", "G1=b")
    assert set(found) == {"alfa 2029", "alfa 2030", "alfa 2031"}
