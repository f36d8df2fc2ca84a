"""A breach said to be from a day by which nothing of its duty had been due: a person says."""

import pytest

from tests.rules.invented import answer, figures, run, state
from tests.rules.rescissions import CHAIN, FORKS, TERMS, events

CLAUSES = """
- {id: X-1, kind: period, from: 2030-03-01, length: 5 years}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2031}
- {id: X-3, kind: payment, by: [gamma], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2031}
- {id: X-4, kind: payment window, paid in: January, weekend: next working day, carried by: X-3}
- {id: X-5, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-6, kind: report, by: beta, to: [alfa], about: the calendar year, first about: 2030,
   due: 30 November, counts from: received}
- {id: X-7, kind: presentation, of: X-5, by: alfa, forum: samrad, due: 31 December}
- {id: X-8, kind: evaluation, by: beta, occurs: yearly, first: 2031}
- {id: X-9, kind: board report, by: beta, to: [alfa], earliest: 2030-04-01, due: 2030-10-15}
- {id: X-10, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, hours: 1500,
   per: calendar year}
- {id: X-11, kind: obligation, bearer: [beta], duty: {sv: a, en: a}, occurs: yearly, due: 30 June}
- {id: X-12, kind: obligation, bearer: [beta], duty: {sv: a, en: a}, occurs: once, due: 30 June}
- {id: X-13, kind: obligation, bearer: [beta], duty: {sv: a, en: a}, occurs: once, due: 1 February}
- {id: X-14, kind: obligation, bearer: [beta], duty: {sv: a, en: a}}
- {id: X-15, kind: meeting, meeting: operative, times a year: 2, participants: [alfa, beta]}
"""


def test_the_first_day_by_which_a_clause_asks_for_something() -> None:
    assert figures("first-due", ("duty",), "day", "2030-04-01", CLAUSES) == {
        "X-2": "2031-12-31",
        "X-3": "2031-01-31",
        "X-5": "2031-03-30",
        "X-6": "2030-11-30",
        "X-7": "2031-12-31",
        "X-8": "2031-12-31",
        "X-9": "2030-10-15",
        "X-10": "2030-12-31",
        "X-11": "2030-06-30",
        "X-12": "2030-06-30",
        "X-13": "2031-02-01",
    }


def test_of_what_is_owed_all_the_time_and_of_meetings_there_is_none() -> None:
    found = figures("first-due", ("duty",), "day", "2030-04-01", CLAUSES)
    assert {"X-14", "X-15"}.isdisjoint(found)


REPORT = """
- {id: X-5, kind: report, by: alfa, to: [beta, gamma], about: the calendar year before,
   first about: {fork: G3, a: 2030, b: 2029}, due: 30 March, counts from: received}
"""
RULED = "{id: x, event: assessment, term: broken-before-due, about: b, by: jurist, on: 2031-04-01,"


def chain(day: str, *more: str) -> str:
    of_2031 = {name: one.replace("2030-03-0", "2031-04-0") for name, one in CHAIN.items()}
    return events(
        *more,
        **{
            **of_2031,
            "breach": f"{{id: b, event: breach, by: beta, against: alfa, duty: X-5, on: {day}}}",
            "demand": "{id: d, event: demand, by: beta, to: [alfa], on: 2031-04-01, about: b}",
            "dialogue": CHAIN["dialogue"].replace("2030-02-10", "2031-04-01"),
        },
    )


def rescinds(written: str, reading: str = "G3=a") -> tuple[str, str]:
    found = run("rescission", "2031-04-02", TERMS + REPORT, written, {**FORKS, "G3": "a b"},
                party="beta", against="alfa")  # fmt: skip
    return state(found, "uncontradicted", reading), answer(found)


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2031-03-30", ("judgement", "judgement")), ("2031-03-31", ("", "yes"))],
)
def test_a_report_is_not_left_undone_before_its_first_last_day_has_passed(
    day: str, expected: tuple[str, str]
) -> None:
    assert rescinds(chain(day)) == expected


PARTS = """
- {id: X-6, kind: definition, defines: {sv: a, en: a}, carried by: X-5}
- {id: X-7, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, occurs: yearly, due: 1 March,
   carried by: X-5}
"""


@pytest.mark.parametrize("part", ["X-6", "X-7"])
@pytest.mark.parametrize(("day", "expected"), [("2031-03-30", "judgement"), ("2031-03-31", "yes")])
def test_nor_what_the_report_carries(part: str, day: str, expected: str) -> None:
    written = chain(day).replace("duty: X-5", f"duty: {part}")
    found = run("rescission", "2031-04-02", TERMS + REPORT + PARTS, written,
                {**FORKS, "G3": "a b"}, party="beta", against="alfa")  # fmt: skip
    assert answer(found) == expected


@pytest.mark.parametrize("day", ["2031-01-01", "2031-03-30"])
def test_what_applies_from_the_first_day_may_be_broken_before_the_report_is_due(day: str) -> None:
    """The use of money is tied to its purpose long before it is accounted for."""
    purpose = PARTS.replace("en: a}, carried by: X-5}", "en: a}, carried by: X-5,\n   APPLIES}", 1)
    written = chain(day).replace("duty: X-5", "duty: X-6")

    def asked(applies: str) -> str:
        terms = TERMS + REPORT + purpose.replace("APPLIES", f"applies: {applies}")
        return answer(run("rescission", "2031-04-02", terms, written, {**FORKS, "G3": "a b"},
                          party="beta", against="alfa"))  # fmt: skip

    assert asked("from the first day") == "yes"
    assert asked("with the duty") == "judgement"


PAYMENT = """
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2031}
- {id: X-6, kind: payment window, paid in: March}
- {id: X-7, kind: allocation, among: kommunerna, by: equal shares}
"""


@pytest.mark.parametrize("part", ["X-5", "X-6", "X-7"])
@pytest.mark.parametrize(("day", "expected"), [("2031-03-31", "judgement"), ("2031-04-01", "yes")])
def test_what_belongs_to_the_only_payment_is_due_when_that_is(
    part: str, day: str, expected: str
) -> None:
    written = chain(day).replace("duty: X-5", f"duty: {part}")
    by_alfa = written.replace("by: beta, against: alfa", "by: alfa, against: beta")
    demanded = by_alfa.replace("by: beta, to: [alfa]", "by: alfa, to: [beta]")
    found = run("rescission", "2031-04-02", TERMS + PAYMENT, demanded, FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert answer(found) == expected


def test_which_report_is_the_first_may_rest_on_a_reading() -> None:
    assert rescinds(chain("2031-02-01"), "G3=a")[0] == "judgement"
    assert rescinds(chain("2031-02-01"), "G3=b")[0] == "met"


@pytest.mark.parametrize(("said", "expected"), [("yes", "met"), ("no", "unmet")])
def test_a_person_says_whether_it_is_a_breach_all_the_same(said: str, expected: str) -> None:
    written = chain("2031-02-01", f"{RULED} answer: {said}}}")
    assert rescinds(written)[0] == expected


def test_a_breach_on_a_day_that_nobody_knows_may_be_too_early() -> None:
    told = 'recorded: "2031-04-01T08:00:00+02:00"'
    assert rescinds(chain("2031-03-31").replace("on: 2031-03-31", told))[0] == "unknown"
