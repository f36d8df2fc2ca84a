"""A breach of the duty to report that a report on record contradicts, or may have cured."""

import pytest

from tests.rules.invented import answer, facts, run
from tests.rules.rescissions import CHAIN, FORKS, TERMS, events

REPORTS = """
- {id: X-7, kind: report, by: alfa, to: [beta, gamma], about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-8, kind: definition, defines: {sv: en del, en: a part}, carried by: X-7}
- {id: X-9, kind: presentation, of: X-7, by: alfa, forum: samrad, due: 31 December}
"""
SILENT = "{id: b, event: breach, by: beta, against: alfa, duty: X-7, on: 2031-04-15}"
RULED_LATER = {
    name: CHAIN[name].replace("2030-0", "2031-0").replace("2031-03-01", "2031-05-20").replace(
        "2031-03-02", "2031-05-20").replace("2031-02", "2031-05")
    for name in ("demand", "dialogue", "serious", "delay", "time")
}  # fmt: skip


def unreported(report: str, breach: str = SILENT) -> str:
    """What a rescission on the ground of a report that was lacking comes to, on 20 May 2031."""
    found = run("rescission", "2031-05-20", TERMS + REPORTS,
                events(report, breach=breach, **RULED_LATER), FORKS,
                party="beta", against="alfa")  # fmt: skip
    return answer(found)


CAME = "{id: red, event: report, by: alfa, about: 2030, received: {beta: 2031-05-01}}"


def test_a_report_that_is_not_there_is_a_ground() -> None:
    assert unreported("{id: x, event: renegotiation, by: alfa, on: 2031-05-01}") == "yes"


@pytest.mark.parametrize(
    ("changed", "to", "expected"),
    [
        ("", "", "judgement"),
        ("2031-05-01", "2031-04-15", "judgement"),  # on the day of the breach: it contradicts it
        ("2031-05-01", "2031-04-16", "judgement"),
        ("about: 2030", "about: 2031", "yes"),  # of the year that runs: not what was lacking
        ("about: 2030", "about: 2029", "judgement"),
        ("beta: 2031", "gamma: 2031", "unknown"),  # whether and when it reached Beta
        ("received: {beta: 2031", "to: [gamma], received: {gamma: 2031", "yes"),
        ("by: alfa", "by: gamma", "yes"),
        ("about: 2030, ", "", "unknown"),
    ],
)
def test_whether_a_report_after_the_breach_put_it_right_is_for_a_person(
    changed: str, to: str, expected: str
) -> None:
    assert expected == unreported(CAME.replace(changed, to) if changed else CAME)


def test_so_it_is_where_the_breach_names_a_part_of_the_report() -> None:
    assert unreported(CAME, SILENT.replace("X-7", "X-8")) == "judgement"


def test_a_report_to_one_towards_whom_the_breach_is_counts_too() -> None:
    to_gamma = CAME.replace("received: {beta", "to: [gamma], received: {gamma")
    towards = SILENT.replace("on: 2031", "towards: [gamma], on: 2031")
    assert unreported(to_gamma, towards) == "judgement"


@pytest.mark.parametrize("on", ["2031-04-15", "2031-04-16"])
def test_so_it_is_with_a_presentation(on: str) -> None:
    shown = f"{{id: f, event: report-presented, forum: samrad, about: 2030, on: {on}}}"
    assert unreported(shown, SILENT.replace("X-7", "X-9")) == "judgement"


def test_where_its_rectification_is_recorded_the_ruling_on_the_delay_decides() -> None:
    right = "}\n- {id: ok, event: rectified, by: alfa, on: 2031-05-01, about: b}"
    assert unreported(CAME.removesuffix("}") + right) == "yes"


def waits_for(report: str, breach: str = SILENT) -> list[str]:
    """What a person is asked of a breach of the duty to report, of `uncontradicted`."""
    found = run("rescission", "2031-05-20", TERMS + REPORTS,
                events(report, breach=breach, **RULED_LATER), FORKS,
                party="beta", against="alfa")  # fmt: skip
    kinds = ("done-before", "done-since")
    return [kind for kind in kinds if facts(found, kind, "event")]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2031-03-15", ["done-before"]),
        ("2031-04-15", ["done-before"]),
        ("2031-04-16", ["done-since"]),
    ],
)
def test_a_report_by_the_day_of_the_breach_contradicts_it(on: str, expected: list[str]) -> None:
    came = CAME.replace("2031-05-01", on)
    assert waits_for(came) == expected
    assert unreported(came) == "judgement"


@pytest.mark.parametrize(
    ("breach", "expected"),
    [
        # the report about 2029 was due on 30 March 2030, that about 2030 on Monday 31 March 2031:
        # the 30th is a Sunday
        ("2031-03-31", ["done-before"]),
        ("2031-04-01", []),
    ],
)
def test_one_of_an_earlier_year_contradicts_no_breach_of_a_later(
    breach: str, expected: list[str]
) -> None:
    earlier = CAME.replace("about: 2030", "about: 2029").replace("2031-05-01", "2030-03-15")
    assert waits_for(earlier, SILENT.replace("2031-04-15", breach)) == expected
