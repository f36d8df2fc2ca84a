"""Which period `renewal` is about: the next one, or of those that start in a year the first.

`Överenskommelsen gäller från och med 2030-01-01 till och med 2030-06-30. Den förlängs därefter med
sex månader i taget, om den inte sägs upp senast tre månader dessförinnan.`
"""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.model.calendar import Duration, nth_start, write_duration
from engine.questions.answer import ask
from engine.questions.lists.deadlines import Span, deadlines
from engine.questions.question import Question
from tests.rules.invented import agreement, facts, run

BOOK = load()
TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: TERM}
- {id: X-2, kind: renewal, renewal: automatic, length: TERM}
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: NOTICE,
   counted: back from the last day}
"""


def terms(months: int, notice: int = 3) -> str:
    written = [write_duration(Duration(one)) for one in (months, notice)]
    return TERMS.replace("TERM", written[0]).replace("NOTICE", written[1])


HALF = terms(6)
CAPPED = HALF.replace("length: 6 months}\n- {id: X-3", "length: 6 months, at most: 2}\n- {id: X-3")


def sought(on: str, text: str = HALF, **options: Any) -> list[tuple[str, ...]]:
    return facts(run("renewal", on, text, **options), "sought", "starts")


def told(on: str, lang: str, text: str = HALF, **options: Any) -> Any:
    asked = Question("renewal", date.fromisoformat(on), **options)
    return ask(asked, agreement(text), (), BOOK, "plain", lang)


@pytest.mark.parametrize(
    ("on", "starts"),
    [
        ("2029-06-01", "2030-01-01"),  # the first period has not begun
        ("2029-12-31", "2030-01-01"),
        ("2030-01-01", "2030-07-01"),
        ("2030-06-30", "2030-07-01"),
        ("2030-07-01", "2031-01-01"),
        ("2030-12-31", "2031-01-01"),
    ],
)
def test_without_a_year_it_is_about_the_next_period_after_the_day(on: str, starts: str) -> None:
    assert [(starts,)] == sought(on)


@pytest.mark.parametrize("on", ["2030-09-30", "2031-02-01", "2031-08-01"])
def test_with_a_year_it_is_about_the_first_period_that_starts_in_it(on: str) -> None:
    assert sought(on, for_year=2031) == [("2031-01-01",)]


@pytest.mark.parametrize(
    ("on", "answer", "says"),
    [
        ("2030-09-30", "no",
         "Nej. En ny uppsägning kan fortfarande få verkan före onsdagen den 1 januari 2031. Sista "
         "dagen för uppsägning är måndagen den 30 september 2030."),
        ("2030-10-01", "yes",
         "Ja. Den period som börjar onsdagen den 1 januari 2031 är säker. Sista dagen för "
         "uppsägning var måndagen den 30 september 2030."),
    ],
)  # fmt: skip
def test_of_several_in_the_year_the_answer_says_that_it_is_about_the_first_and_until_when(
    on: str, answer: str, says: str
) -> None:
    found = told(on, "sv", for_year=2031)

    assert answer == found["answer"]
    assert found["headline"] == (
        f"{says} Flera perioder börjar 2031; svaret gäller den första, från och med onsdagen den 1 "
        "januari 2031 till och med måndagen den 30 juni 2031."
    )


def test_the_next_period_is_told_by_its_days_where_several_start_in_the_year() -> None:
    assert told("2031-01-15", "en")["headline"] == (
        "No. A new notice can still take effect before Tuesday 1 July 2031. The last day for "
        "notice is Sunday 30 March 2031. The answer is about the next period, from Tuesday 1 July "
        "2031 to Wednesday 31 December 2031."
    )


@pytest.mark.parametrize(
    ("months", "on", "year"),
    [(12, "2030-08-01", 2031), (18, "2030-08-01", 2031), (18, "2031-08-01", 2033)],
)
def test_where_one_period_starts_in_the_year_the_year_says_which(
    months: int, on: str, year: int
) -> None:
    assert told(on, "en", terms(months, 18))["headline"].startswith(
        f"Yes. The period that begins in {year} is certain. The last day"
    )


@pytest.mark.parametrize(
    ("on", "year", "says"),
    [
        ("2030-08-01", None, "No. A new notice can still take effect before Wednesday 1 January "),
        ("2031-01-15", None, "No. No period begins in 2032."),
        ("2031-01-15", 2031, "Yes. The period that begins in 2031 is certain."),
    ],
)
def test_after_the_last_renewal_there_is_no_next_period(
    on: str, year: int | None, says: str
) -> None:
    assert told(on, "en", CAPPED, for_year=year)["headline"].startswith(says)


OPT_IN = HALF.replace("automatic", "opt-in").replace(
    "length: 6 months}\n- {id: X-3", "length: 6 months, by: all}\n- {id: X-3"
)


def test_a_period_that_nobody_asked_for_is_told_by_its_first_day() -> None:
    found = told("2031-01-15", "en", OPT_IN)

    assert found["effect"]["state"] == "none"
    assert found["headline"].startswith("No. No period begins on Tuesday 1 July 2031.")


def test_where_a_reading_moves_the_period_each_has_its_own() -> None:
    forked = HALF.replace(
        "automatic, length: 6 months", "automatic, length: {fork: G1, a: 6 months, b: 1 year}"
    )
    found = run("renewal", "2030-08-01", forked, forks={"G1": "a b"})

    rows = found.ledger.store.of("wanted-year")
    assert sorted((row.value("year"), row.value("starts").isoformat()) for row in rows) == [
        (2031, "2031-01-01"),
        (2031, "9999-12-31"),  # the year says which: 1 July
    ]


def answered(under: Agreement, name: str, on: date) -> Any:
    return ask(Question(name, on), under, (), BOOK, "plain", "en")


@settings(max_examples=20)
@given(
    months=st.sampled_from((1, 3, 6, 12, 18)),
    notice=st.integers(1, 7),
    days=st.integers(0, 1500),
)
def test_it_is_about_the_earliest_start_after_the_day_and_agrees_with_the_lists(
    months: int, notice: int, days: int
) -> None:
    first, on = date(2030, 1, 1), date(2030, 1, 1) + timedelta(days)
    under, length = agreement(terms(months, notice)), Duration(months)
    starts = next(s for n in range(60) if (s := nth_start(first, length, length, n)) > on)
    ends = nth_start(starts, length, length, 1) - timedelta(1)
    certain = answered(under, "renewal", on)["effect"]["state"] == "certain"

    until = answered(under, "in-force", on)["effect"]["until"]
    assert certain == (until >= ends.isoformat())
    assert certain != (until < starts.isoformat())

    rows = deadlines(Span(date(2029, 1, 1), ends, on, {}), under, (), BOOK, "plain", "en")["rows"]
    (locked,) = (
        row["date"] for row in rows if row["kind"] == "locked" and row["ends"] == ends.isoformat()
    )
    assert certain == (locked <= on.isoformat())
