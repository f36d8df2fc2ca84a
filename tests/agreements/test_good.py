"""Invented agreements of other shapes than the two real ones, with answers worked out by hand.

    good/NAME/VERSION.txt    the text
    good/NAME/VERSION.yaml   the same as terms
    good/NAME/scenarios/     what is expected, for those agreements that the tests below leave out

Each test asks as people do and expects what a lawyer would read out of the text. They run
without a line in `engine/` or `rules/` that knows of them.
"""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engine.inference import durable
from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.event_reader import read_events
from engine.language.lint import lint
from engine.language.node import Source
from engine.language.scenario_reader import Scenario, read_scenario
from engine.model.event import Recorded
from engine.model.problem import Problem, problem
from engine.questions.answer import ask
from engine.questions.question import Question
from engine.questions.scenarios import given_events, run_scenario
from engine.wording.problems import render_all

GOOD = Path(__file__).parent / "good"
NAMES = sorted(path.name for path in GOOD.iterdir())
SCENARIOS = sorted(GOOD.glob("*/scenarios/*.yaml"))
EXECUTORS = [
    "plain",
    pytest.param(
        "durable",
        marks=pytest.mark.skipif(not durable.available(), reason="durable_rules is not built here"),
    ),
]
Ask = Callable[..., dict[str, Any]]
"""`ask_(agreement, question, day, events, **options)` gives the answer as JSON has it."""


@cache
def document(name: str) -> Document:
    (yaml,) = (GOOD / name).glob("*.yaml")
    text = yaml.with_suffix(".txt")
    files = (Source(path.name, path.read_text("utf-8")) for path in (yaml, text))
    found = read_document(*files, load())
    assert isinstance(found, Document), render_all(found, "en")
    return found


@cache
def happened(name: str, events: str) -> tuple[Recorded, ...]:
    if not events:
        return ()
    found = read_events(Source("events.yaml", events), document(name).agreement, load())
    recorded = tuple(one for one in found if isinstance(one, Recorded))
    assert recorded == found, render_all([p for p in found if isinstance(p, Problem)], "en")
    return recorded


@pytest.fixture(params=EXECUTORS)
def ask_(request: pytest.FixtureRequest) -> Ask:
    def asked(
        name: str, question: str, on: str, events: str = "", **options: Any
    ) -> dict[str, Any]:
        given: dict[str, Any] = {
            key: date.fromisoformat(value) if key in ("for_end", "sent", "received") else value
            for key, value in options.items()
        }
        put = Question(question, date.fromisoformat(on), **given)
        agreement = document(name).agreement
        return ask(put, agreement, happened(name, events), load(), executor=request.param)

    return asked


def brief(answer: dict[str, Any], *parts: str) -> tuple[Any, ...]:
    """The answer and some parts of its effect."""
    return (answer["answer"], *(answer["effect"][part] for part in parts))


def status(answer: dict[str, Any], requirement: str) -> str | None:
    found = [one["status"] for one in answer["requirements"] if one["id"] == requirement]
    return found[0] if found else None


@pytest.mark.parametrize("name", NAMES)
def test_a_good_agreement_has_no_fault_and_says_that_it_is_invented(name: str) -> None:
    found = document(name)
    assert render_all(lint(found), "en") == ""
    assert "(påhittat exempel)" in found.agreement.title.sv
    assert "(påhittat exempel)" in found.agreement.text


@pytest.mark.parametrize("executor", EXECUTORS)
@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: f"{path.parts[-3]}/{path.stem}")
def test_each_scenario_holds(path: Path, executor: str) -> None:
    scenario = read_scenario(Source(path.name, path.read_text("utf-8")))
    assert isinstance(scenario, Scenario), render_all(scenario, "en")
    agreement = document(path.parents[1].name).agreement
    records = given_events(scenario, agreement, load(), _no_file)
    problems = [one for one in records if isinstance(one, Problem)]
    assert not problems, render_all(problems, "en")
    given = [one for one in records if not isinstance(one, Problem)]
    differences = run_scenario(scenario, agreement, given, load(), executor)
    assert [(one.case, one.what, one.expected, one.found) for one in differences] == []


def _no_file(path: str) -> Problem:
    return problem("file-not-found", path=path)


# --- notice-by-party ------------------------------------------------------------------------
# One year from 2030-01-01, renewed a year at a time. The association: three months from receipt,
# any day. The municipality and the region: to a year-end, received twelve months before it.


@pytest.mark.parametrize(
    ("party", "received", "ends", "scope"),
    [
        ("lyktan", "2030-03-15", "2030-06-15", "agreement"),  # alone on its side
        ("lyktan", "2030-11-30", "2031-02-28", "agreement"),
        ("norrby", "2030-12-31", "2031-12-31", "party"),
        ("norrby", "2031-01-01", "2032-12-31", "party"),
        ("regionen", "2030-12-31", "2031-12-31", "party"),
        ("regionen", "2031-01-01", "2032-12-31", "party"),
    ],
)
def test_each_party_has_its_own_notice(
    ask_: Ask, party: str, received: str, ends: str, scope: str
) -> None:
    answer = ask_("notice-by-party", "termination", received, party=party)
    assert brief(answer, "ends", "scope") == ("yes", ends, scope)
    assert answer["settled"] is True


@pytest.mark.parametrize(
    ("party", "on", "last"),
    [
        ("norrby", "2030-01-01", "2030-12-31"),  # too late for 2030, in time for 2031
        ("norrby", "2030-12-31", "2030-12-31"),
        ("norrby", "2031-01-01", "2031-12-31"),
        ("lyktan", "2030-01-01", None),  # any day is as good
    ],
)
def test_the_next_last_day_is_the_party_s_own(
    ask_: Ask, party: str, on: str, last: str | None
) -> None:
    answer = ask_("notice-by-party", "termination", on, party=party)
    assert brief(answer, "next_last_day") == ("yes", last)


def test_the_first_year_end_is_out_of_reach_for_the_municipality(ask_: Ask) -> None:
    before = ask_("notice-by-party", "termination", "2029-12-31", party="norrby")
    assert brief(before, "ends") == ("no", None)
    assert status(before, "in-force") == "unmet"


@pytest.mark.parametrize(("form", "expected"), [("written", "yes"), ("oral", "no")])
def test_the_notice_is_to_be_in_writing(ask_: Ask, form: str, expected: str) -> None:
    answer = ask_("notice-by-party", "termination", "2030-03-15", party="lyktan", form=form)
    assert answer["answer"] == expected


def test_an_end_that_the_municipality_is_too_late_for_becomes_the_next(ask_: Ask) -> None:
    late = ask_(
        "notice-by-party", "termination", "2031-01-01", party="norrby", for_end="2031-12-31"
    )
    assert brief(late, "ends") == ("yes", "2032-12-31")


NORRBY_LEAVES = """
- {id: brev, event: termination-notice, by: norrby, to: all, form: written, sent: 2030-12-30,
   received: 2030-12-31, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize(
    ("on", "party", "expected"),
    [
        ("2029-12-31", "", "no"),
        ("2030-01-01", "", "yes"),
        ("2031-12-31", "norrby", "yes"),
        ("2032-01-01", "norrby", "no"),
        ("2032-01-01", "regionen", "yes"),
        ("2032-01-01", "lyktan", "yes"),
        ("2032-01-01", "", "yes"),
    ],
)
def test_when_the_municipality_leaves_the_region_goes_on(
    ask_: Ask, on: str, party: str, expected: str
) -> None:
    answer = ask_("notice-by-party", "in-force", on, NORRBY_LEAVES, party=party)
    assert answer["answer"] == expected


def test_nothing_is_certain_beyond_what_the_association_could_end_today(ask_: Ask) -> None:
    for party in ("", "lyktan", "norrby"):
        answer = ask_("notice-by-party", "in-force", "2030-06-01", party=party)
        assert brief(answer, "until", "renews") == ("yes", "2030-09-01", True)


@pytest.mark.parametrize(("on", "state"), [("2030-09-30", "open"), ("2030-10-01", "certain")])
def test_a_new_year_is_certain_when_the_association_can_no_longer_keep_it_away(
    ask_: Ask, on: str, state: str
) -> None:
    """Received 30 September it ends 30 December; received 1 October it ends 1 January."""
    answer = ask_("notice-by-party", "renewal", on, for_year=2031)
    expected = ("yes" if state == "certain" else "no", state, "2030-09-30", "2030-10-01")
    assert brief(answer, "state", "last_notice_day", "certain_from") == expected


def test_the_last_receipt_starts_the_association_s_three_months(ask_: Ask) -> None:
    events = """
    - {id: brev, event: termination-notice, by: lyktan, to: all, form: written, sent: 2030-03-14,
       received: {norrby: 2030-03-15, regionen: 2030-03-20}, for-end: earliest, authorised: yes}
    """
    answer = ask_("notice-by-party", "notice", "2030-05-01", events, event="brev")
    assert brief(answer, "ends", "scope") == ("yes", "2030-06-20", "agreement")


def test_a_receipt_that_is_not_recorded_is_asked_for(ask_: Ask) -> None:
    events = """
    - {id: brev, event: termination-notice, by: norrby, to: all, form: written, sent: 2030-12-20,
       received: {lyktan: 2030-12-31}, for-end: 2031-12-31, authorised: yes}
    """
    answer = ask_("notice-by-party", "notice", "2031-03-01", events, event="brev")
    assert answer["answer"] == "unknown"
    assert [one["party"] for one in answer["missing"]] == ["regionen"]


# --- opt-in-renewal -------------------------------------------------------------------------
# Two years from 2030-03-01, so to 2032-02-29. On request in writing, four months before the end,
# one more year, twice at most. Contested (V1): whether a request counts when received or sent.

APPROVED = """
- {event: approval, by: bryggan, on: 2030-01-15}
- {event: approval, by: osterby, on: 2030-02-10}
"""


def request(received: str, sent: str, form: str = "written") -> str:
    came = f"received: {received}, " if received else ""
    return f"- {{event: renewal-notice, by: bryggan, to: all, form: {form}, {came}sent: {sent}}}\n"


FIRST = request("2031-10-29", "2031-10-25")
SECOND = request("2032-10-28", "2032-10-20")


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-02-28", "no"), ("2030-03-01", "yes"), ("2032-02-29", "yes"), ("2032-03-01", "no")],
)
def test_without_a_request_it_ends_after_two_years(ask_: Ask, on: str, expected: str) -> None:
    assert ask_("opt-in-renewal", "in-force", on, APPROVED)["answer"] == expected


def test_without_the_approvals_on_record_nobody_knows(ask_: Ask) -> None:
    assert ask_("opt-in-renewal", "in-force", "2030-03-01")["answer"] == "unknown"


@pytest.mark.parametrize(
    ("received", "sent", "expected", "decisive"),
    [
        ("2031-10-29", "2031-10-29", "yes", []),
        ("2031-10-30", "2031-10-29", "depends", ["V1"]),
        ("2031-10-30", "2031-10-30", "no", []),
        ("", "2031-10-29", "unknown", []),  # in time if sending counts; else it is not known
        ("", "2031-10-30", "no", []),  # it cannot have come before it was sent
    ],
)
def test_a_request_four_months_before_the_end_gives_one_more_year(
    ask_: Ask, received: str, sent: str, expected: str, decisive: list[str]
) -> None:
    events = APPROVED + request(received, sent)
    answer = ask_("opt-in-renewal", "in-force", "2032-03-01", events)
    assert answer["answer"] == expected
    if expected != "unknown":
        assert answer["readings"]["decisive"].get("answer", []) == decisive
    if expected == "yes":
        assert brief(answer, "until", "renews") == ("yes", "2033-02-28", False)


def test_each_reading_of_when_a_request_counts_has_its_own_outcome(ask_: Ask) -> None:
    events = APPROVED + request("2031-10-30", "2031-10-29")
    for reading, expected in (("a", "no"), ("b", "yes")):
        answer = ask_("opt-in-renewal", "in-force", "2032-03-01", events, readings={"V1": reading})
        assert answer["answer"] == expected


def test_an_oral_request_does_not_renew(ask_: Ask) -> None:
    events = APPROVED + request("2031-10-01", "2031-10-01", "oral")
    assert ask_("opt-in-renewal", "in-force", "2032-03-01", events)["answer"] == "no"


@pytest.mark.parametrize(
    ("second", "expected"),
    [("2032-10-28", "yes"), ("2032-10-29", "no")],
)
def test_a_second_year_is_asked_for_on_its_own(ask_: Ask, second: str, expected: str) -> None:
    events = APPROVED + FIRST + request(second, second)
    answer = ask_("opt-in-renewal", "in-force", "2033-03-01", events)
    assert answer["answer"] == expected


def test_a_second_year_does_not_follow_a_first_that_nobody_asked_for(ask_: Ask) -> None:
    assert ask_("opt-in-renewal", "in-force", "2033-03-01", APPROVED + SECOND)["answer"] == "no"


@pytest.mark.parametrize(("on", "expected"), [("2034-02-28", "yes"), ("2034-03-01", "no")])
def test_there_is_no_third_year(ask_: Ask, on: str, expected: str) -> None:
    events = APPROVED + FIRST + SECOND + request("2033-10-01", "2033-10-01")
    assert ask_("opt-in-renewal", "in-force", on, events)["answer"] == expected


@pytest.mark.parametrize(("events", "expected"), [(APPROVED, "no"), (APPROVED + FIRST, "yes")])
def test_the_year_that_was_asked_for_is_certain(ask_: Ask, events: str, expected: str) -> None:
    answer = ask_("opt-in-renewal", "renewal", "2031-11-01", events, for_year=2032)
    assert answer["answer"] == expected


def test_of_termination_it_says_nothing(ask_: Ask) -> None:
    answer = ask_("opt-in-renewal", "termination", "2031-01-01", APPROVED, party="osterby")
    assert (answer["answer"], answer["regulated"]) == ("no", False)


# --- monthly --------------------------------------------------------------------------------
# A month at a time from 2030-01-31. Received fourteen days before the last day, and on the
# working day before if that is none. The periods: 31 Jan–27 Feb, 28 Feb–30 Mar, 31 Mar–29 Apr …


@pytest.mark.parametrize(
    ("received", "ends"),
    [
        ("2030-01-31", "2030-02-27"),
        ("2030-02-13", "2030-02-27"),  # a Wednesday
        ("2030-02-14", "2030-03-30"),
        ("2030-03-15", "2030-03-30"),  # the 16th is a Saturday
        ("2030-03-16", "2030-04-29"),
        ("2030-04-15", "2030-04-29"),
        ("2030-04-16", "2030-05-30"),
        ("2030-06-14", "2030-06-29"),  # the 15th is a Saturday
        ("2030-06-15", "2030-07-30"),
        ("2030-09-13", "2030-09-29"),  # the 15th is a Sunday
        ("2030-09-14", "2030-10-30"),
        ("2032-02-13", "2032-02-28"),  # a leap year: the period after it begins on 29 February
        ("2032-02-14", "2032-03-30"),
        ("2033-04-14", "2033-04-29"),  # the 15th is Good Friday
        ("2033-04-15", "2033-05-30"),
    ],
)
def test_a_month_from_a_31st_ends_where_the_first_day_says(
    ask_: Ask, received: str, ends: str
) -> None:
    answer = ask_("monthly", "termination", received, party="soderby")
    assert brief(answer, "ends", "scope") == ("yes", ends, "agreement")


@pytest.mark.parametrize(
    ("on", "last"),
    [("2030-02-14", "2030-03-15"), ("2030-03-15", "2030-03-15"), ("2030-03-16", "2030-04-15")],
)
def test_the_next_last_day_is_a_working_day(ask_: Ask, on: str, last: str) -> None:
    assert brief(ask_("monthly", "termination", on, party="masten"), "next_last_day") == (
        "yes",
        last,
    )


@pytest.mark.parametrize(
    ("on", "until"),
    [("2030-02-13", "2030-02-27"), ("2030-02-14", "2030-03-30"), ("2039-12-16", "2039-12-30")],
)
def test_it_is_certain_a_month_at_a_time(ask_: Ask, on: str, until: str) -> None:
    answer = ask_("monthly", "in-force", on)
    assert brief(answer, "since", "until", "renews") == ("yes", "2030-01-31", until, True)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-01-30", "no"), ("2030-01-31", "yes"), ("2030-03-30", "yes"), ("2030-03-31", "no")],
)
def test_after_a_notice_that_came_a_day_late_it_lasts_a_month_more(
    ask_: Ask, on: str, expected: str
) -> None:
    events = """
    - {id: brev, event: termination-notice, by: masten, to: all, form: written, sent: 2030-02-12,
       received: 2030-02-14, for-end: earliest, authorised: yes}
    """
    assert ask_("monthly", "in-force", on, events)["answer"] == expected


# --- notice-to-month-end --------------------------------------------------------------------
# 2030-03-15 to 2031-09-14, no renewal, no approval, no form. Two months from receipt, that day
# counted, and on to the end of the month: received 1 May it is 30 June, received 2 May 31 July.


@pytest.mark.parametrize(
    ("received", "ends"),
    [
        ("2030-03-15", "2030-05-31"),
        ("2030-04-30", "2030-06-30"),
        ("2030-05-01", "2030-06-30"),
        ("2030-05-02", "2030-07-31"),
        ("2030-12-31", "2031-02-28"),
        ("2031-01-01", "2031-02-28"),
        ("2031-01-02", "2031-03-31"),
        ("2031-07-01", "2031-08-31"),
    ],
)
def test_the_first_day_counts_and_the_time_runs_to_the_end_of_a_month(
    ask_: Ask, received: str, ends: str
) -> None:
    answer = ask_("notice-to-month-end", "termination", received, party="aran")
    assert brief(answer, "ends", "scope") == ("yes", ends, "agreement")


def test_a_notice_whose_time_runs_past_the_last_day_has_no_effect(ask_: Ask) -> None:
    in_time = ask_("notice-to-month-end", "termination", "2031-07-01", party="aran")
    assert brief(in_time, "ends", "next_last_day") == ("yes", "2031-08-31", "2031-07-01")
    late = ask_("notice-to-month-end", "termination", "2031-07-02", party="aran")
    assert brief(late, "ends", "next_last_day") == ("no", None, None)


def test_where_no_form_is_named_an_oral_notice_counts(ask_: Ask) -> None:
    answer = ask_("notice-to-month-end", "termination", "2030-05-01", party="aran", form="oral")
    assert answer["answer"] == "yes"
    assert status(answer, "written") is None


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-03-14", "no"), ("2030-03-15", "yes"), ("2031-09-14", "yes"), ("2031-09-15", "no")],
)
def test_it_needs_no_approval_to_be_in_force(ask_: Ask, on: str, expected: str) -> None:
    answer = ask_("notice-to-month-end", "in-force", on)
    assert answer["answer"] == expected
    assert status(answer, "approved") is None


@pytest.mark.parametrize(
    ("on", "until"),
    [
        ("2030-05-01", "2030-06-30"),
        ("2030-05-02", "2030-07-31"),
        ("2031-07-01", "2031-08-31"),
        ("2031-07-02", "2031-09-14"),
    ],
)
def test_it_is_certain_as_long_as_a_notice_today_would_take(ask_: Ask, on: str, until: str) -> None:
    answer = ask_("notice-to-month-end", "in-force", on)
    assert brief(answer, "until", "renews") == ("yes", until, False)


def test_no_clause_renews_it(ask_: Ask) -> None:
    answer = ask_("notice-to-month-end", "renewal", "2031-06-01", for_year=2031)
    assert (answer["answer"], answer["regulated"]) == ("no", False)
