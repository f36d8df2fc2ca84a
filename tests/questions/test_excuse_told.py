"""What a no to `excuse` says of a hindrance on record, and what the answer takes for granted."""

from typing import Any

import pytest

from tests.questions.test_remedies import asked
from tests.rules.invented import facts, run

STRIKE = """
- {id: fa, event: force-majeure, party: brottsofferjouren, cause: labour-conflict,
   from: 2026-03-01, until: 2026-03-31, affects: [J-BOJ-2],
   own-breach-of-collective-agreement: yes}
"""
FIRE = """
- {id: fc, event: force-majeure, party: brottsofferjouren, cause: fire, from: 2026-07-01,
   affects: [J-BOJ-2]}
"""
OWN = "arbetskonflikten fa har sin grund i partens eget brott mot kollektivavtal"


def excuse(events: str, on: str) -> Any:
    return asked(
        "jamtland", "excuse", on, "all-approved", more=events, party="brottsofferjouren",
        duty="J-BOJ-2",
    )  # fmt: skip


def hinders(answer: Any, event: str) -> bool:
    return any(f"händelsen {event} hindrar" in one for one in answer["assumed"])


@pytest.mark.parametrize(
    ("on", "named"),
    [("2026-02-28", False), ("2026-03-01", True), ("2026-03-31", True), ("2026-04-01", False)],
)
def test_what_may_not_be_invoked_is_named_on_the_days_on_which_it_lasted(
    on: str, named: bool
) -> None:
    answer = excuse(STRIKE, on)
    assert answer["answer"] == "no"
    assert (OWN in answer["headline"]) is named
    assert ("J-FMJ-2" in {one["clause"] for one in answer["citations"]}) is named
    assert not hinders(answer, "fa")


@pytest.mark.parametrize(
    ("events", "quoted"), [("", False), (STRIKE, False), (FIRE, True), (STRIKE + FIRE, True)]
)
def test_the_duty_to_tell_is_quoted_where_something_may_be_invoked(
    events: str, quoted: bool
) -> None:
    cited = {one["clause"] for one in excuse(events, "2026-07-01")["citations"]}
    assert ("J-FMJ-3" in cited) is quoted


def test_a_hindrance_that_may_be_invoked_under_a_reading_is_taken_for_granted() -> None:
    answer = excuse(STRIKE.replace("yes}", "no}"), "2026-03-10")
    assert answer["answer"] in ("judgement", "depends")
    assert hinders(answer, "fa")


@pytest.mark.parametrize(("on", "expected"), [("2026-06-30", False), ("2026-07-01", True)])
def test_only_what_may_last_that_day_is_taken_for_granted(on: str, expected: bool) -> None:
    answer = excuse(STRIKE + FIRE, on)
    assert hinders(answer, "fc") is expected
    assert not any("fa" in one.split() for one in answer["assumed"])


TOGETHER = """
- {id: fd, event: force-majeure, party: are, cause: fire, from: 2026-03-02, until: 2026-03-31,
   affects: [J-GEM-2]}
- {id: brott, event: breach, by: brottsofferjouren, against: are, duty: J-GEM-2, on: 2026-03-10}
"""


@pytest.mark.parametrize(
    ("on", "told"),
    [("2026-03-01", False), ("2026-03-02", True), ("2026-03-31", True), ("2026-04-01", False)],
)
def test_what_hinders_one_of_several_is_told_where_the_duty_goes_on(on: str, told: bool) -> None:
    """A breach that one of them is said to have made then is excused, and the no says so."""
    answer = asked("jamtland", "excuse", on, "all-approved", more=TOGETHER, party="are",
                   duty="J-GEM-2")  # fmt: skip
    assert answer["answer"] == "no"
    assert ("så länge inte alla är hindrade; fd hindrar Åre" in answer["headline"]) is told


def test_a_breach_that_one_of_several_is_said_to_have_made_is_excused_by_what_hinders_it() -> None:
    answer = asked("jamtland", "rescission", "2026-03-15", "all-approved", more=TOGETHER,
                   party="brottsofferjouren", against="are", readings={"F29": "a"})  # fmt: skip
    assert answer["answer"] == "no"
    assert "Force majeure befriade Åre" in answer["headline"]


ONGOING = """
- {id: fe, event: force-majeure, party: are, cause: fire, from: 2026-02-05, until: 2026-02-20,
   affects: [J-EKO-4]}
"""


@pytest.mark.parametrize(
    ("on", "last"),
    [
        ("2026-02-19", "sista dag efter den dag som frågan gäller"),
        ("2026-02-20", "sista dag 2026-02-20"),
    ],
)
def test_a_last_day_that_lies_ahead_is_told_as_one(on: str, last: str) -> None:
    answer = asked("jamtland", "excuse", on, "all-approved", more=ONGOING, party="are",
                   duty="J-EKO-4")  # fmt: skip
    assert f"hindrets första dag 2026-02-05, {last}" in answer["headline"]


REPORT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, last about: 2030, due: 30 March, counts from: received}
- {id: X-5, kind: force majeure, causes: [fire, labour-conflict], other causes: no}
- {id: X-6, kind: force majeure exclusion, excluded: own breach of collective agreement}
"""


@pytest.mark.parametrize(
    ("first", "expected"), [("2031-03-30", []), ("2031-03-31", [("2031-03-31",)])]
)
def test_of_what_has_a_last_day_a_hindrance_that_began_later_is_told(
    first: str, expected: list[tuple[str, ...]]
) -> None:
    fire = (
        f"- {{id: f, event: force-majeure, party: alfa, cause: fire, from: {first}, "
        "until: 2031-04-30, affects: [X-2]}\n"
    )
    found = run("excuse", "2031-04-05", REPORT, fire, party="alfa", duty="X-2")
    assert expected == facts(found, "not-excusing", "first")


@pytest.mark.parametrize(("first", "expected"), [("2031-03-30", [("f",)]), ("2031-03-31", [])])
def test_what_was_no_hindrance_on_the_last_day_is_not_told_as_excluded(
    first: str, expected: list[tuple[str, ...]]
) -> None:
    strike = (
        f"- {{id: f, event: force-majeure, party: alfa, cause: labour-conflict, from: {first}, "
        "until: 2031-04-30, affects: [X-2], own-breach-of-collective-agreement: yes}\n"
    )
    found = run("excuse", "2031-04-05", REPORT, strike, party="alfa", duty="X-2")
    assert expected == facts(found, "not-excusing", "event")
