"""Cure: how long one who is late has after a demand, and what may be held back after that."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: cure, of: X-2, within: 30 days, withheld: X-4}
- {id: X-4, kind: report, by: beta, to: alfa, about: the calendar year before,
   first about: 2030, due: 30 June, counts from: received}
- {id: X-5, kind: report, by: gamma, to: alfa, about: the calendar year before,
   first about: 2030, due: 30 June, counts from: received}
"""
HELD = "beta > alfa 2030"
DEMAND = """
- {id: brott, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-10}
- {id: krav, event: demand, by: beta, to: alfa, on: 2031-04-10, about: brott}
"""


def reported(received: str) -> str:
    return (
        f"- {{id: r, event: report, by: alfa, about: 2030, to: all, sent: {received},"
        f" received: {received}, form: written}}\n"
    )


@pytest.mark.parametrize(("on", "expected"), [("2031-05-10", "due"), ("2031-05-11", "excused")])
def test_what_is_named_may_be_held_back_when_the_time_to_cure_is_out(
    on: str, expected: str
) -> None:
    """Thirty days from 10 April, that day not counted, are out on 10 May."""
    assert expected == owed(on, TERMS, DEMAND)[HELD]


@pytest.mark.parametrize(("on", "expected"), [("2031-05-10", "due"), ("2031-05-11", "excused")])
def test_so_it_is_where_the_breach_names_what_the_report_carries(on: str, expected: str) -> None:
    part = "- {id: X-6, kind: definition, defines: {sv: a, en: a}, carried by: X-2}\n"
    assert expected == owed(on, TERMS + part, DEMAND.replace("duty: X-2", "duty: X-6"))[HELD]


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2031-05-10", "due"), ("2031-06-01", "due"), ("2031-06-02", "excused")],
)
def test_it_may_be_held_back_only_until_it_is_cured(received: str, expected: str) -> None:
    assert expected == owed("2031-06-01", TERMS, DEMAND + reported(received))[HELD]


def test_when_cured_it_is_judged_by_its_own_day_again() -> None:
    assert owed("2031-07-01", TERMS, DEMAND)[HELD] == "excused"
    assert owed("2031-07-01", TERMS, DEMAND + reported("2031-06-15"))[HELD] == "overdue"


def test_without_a_demand_no_time_runs_and_nothing_is_held_back() -> None:
    breach = DEMAND.splitlines()[1] + "\n"
    assert owed("2031-06-15", TERMS, breach)[HELD] == "due"


def test_a_demand_before_the_last_day_is_no_reminder() -> None:
    early = DEMAND.replace("2031-04-10", "2031-03-30")
    assert owed("2031-06-15", TERMS, early)[HELD] == "due"


def test_only_the_one_who_demanded_may_hold_back() -> None:
    named = TERMS.replace("withheld: X-4", "withheld: [X-4, X-5]")
    found = owed("2031-06-01", named, DEMAND)
    assert (found[HELD], found["gamma > alfa 2030"]) == ("excused", "due")


def test_a_demand_of_an_unknown_day_leaves_it_open() -> None:
    undated = DEMAND.replace(", on: 2031-04-10, about", ", about").replace(
        "about: brott}", 'about: brott, recorded: "2031-05-01T10:00:00+02:00"}'
    )
    assert owed("2031-06-15", TERMS, undated)[HELD] == "unknown"


@pytest.mark.parametrize(
    ("to", "expected"), [("alfa", "excused"), ("[alfa, gamma]", "excused"), ("gamma", "due")]
)
def test_a_demand_counts_if_it_was_made_of_the_one_who_is_late(to: str, expected: str) -> None:
    sent = DEMAND.replace("to: alfa", f"to: {to}")
    assert expected == owed("2031-06-01", TERMS, sent)[HELD]


def test_a_demand_of_nobody_on_record_leaves_it_open() -> None:
    assert owed("2031-06-01", TERMS, DEMAND.replace(" to: alfa,", ""))[HELD] == "unknown"


@pytest.mark.parametrize(
    ("demanded", "expected"), [("2031-04-10", "excused"), ("2031-04-09", "due")]
)
def test_a_demand_is_about_a_breach_that_is_there(demanded: str, expected: str) -> None:
    earlier = DEMAND.replace("on: 2031-04-10, about", f"on: {demanded}, about")
    assert expected == owed("2031-06-01", TERMS, earlier)[HELD]


@pytest.mark.parametrize(("breach", "expected"), [("2031-03-30", "excused"), ("2031-03-29", "due")])
def test_a_breach_is_of_what_was_due_by_then(breach: str, expected: str) -> None:
    of_that_day = DEMAND.replace("duty: X-2, on: 2031-04-10", f"duty: X-2, on: {breach}")
    assert expected == owed("2031-06-01", TERMS, of_that_day)[HELD]


NEXT_YEAR = DEMAND.replace("2031", "2032")


def uncured(events: str) -> dict[str, str]:
    """From which day each report has not been cured, by the year that it is about."""
    return figures("uncured", ("year",), "since", "2032-06-01", TERMS, events)


def test_a_demand_does_not_reach_back_to_what_had_been_left_undone_before() -> None:
    """Neither report has come, and the demand of 2032 is about that which was due in 2032."""
    assert uncured(NEXT_YEAR) == {"2031": "2032-05-11"}


def test_a_demand_is_about_the_last_that_had_not_been_done() -> None:
    done = reported("2032-03-01").replace("id: r,", "id: r2,").replace("about: 2030", "about: 2031")
    assert uncured(NEXT_YEAR + done) == {"2030": "2032-05-11"}


def test_what_was_done_before_the_breach_that_is_asserted_needs_no_cure() -> None:
    late = reported("2032-04-10").replace("about: 2030", "about: 2031")
    assert uncured(NEXT_YEAR + late + reported("2031-03-01").replace("id: r,", "id: r1,")) == {}


@pytest.mark.parametrize(("due", "expected"), [("10 May", "overdue"), ("11 May", "excused")])
def test_only_what_falls_due_when_the_time_to_cure_is_out_may_be_held_back(
    due: str, expected: str
) -> None:
    """The time to cure is out on 10 May: what was due by then is late already."""
    terms = TERMS.replace("due: 30 June, counts from: received}\n- {id: X-5", f"due: {due}, counts "
    "from: received}\n- {id: X-5")  # fmt: skip
    assert expected == owed("2031-06-01", terms, DEMAND)[HELD]


def test_who_was_excused_on_the_last_day_has_nothing_to_cure() -> None:
    terms = TERMS + "- {id: X-6, kind: force majeure, causes: [war], other causes: no}\n"
    hindered = """
- {id: fm, event: force-majeure, party: alfa, cause: war, from: 2031-03-01, until: 2031-04-05,
   affects: [X-2]}
"""
    assert owed("2031-06-01", terms, DEMAND + hindered)[HELD] == "due"


@pytest.mark.parametrize(
    ("ruling", "done", "expected"),
    [
        ("", "2031-07-14", "fulfilled"),
        ("", "2031-07-15", "judgement"),
        ("yes", "2031-07-15", "fulfilled"),
        ("no", "2031-07-15", "fulfilled-late"),
    ],
)
def test_what_is_done_while_it_may_be_held_back_is_in_time(
    ruling: str, done: str, expected: str
) -> None:
    """It was due on 30 June, and could be held back until alfa reported on 15 July.

    By when it was to be done from then on, no text says.
    """
    own = f"""
- {{id: own, event: report, by: beta, about: 2030, to: all, sent: {done}, received: {done},
   form: written}}
"""
    if ruling:
        own += f"""
- {{id: a, event: assessment, term: when-after-hindrance, about: own, answer: {ruling}, by: j,
   on: 2031-07-20}}
"""
    assert expected == owed("2031-08-01", TERMS, DEMAND + reported("2031-07-15") + own)[HELD]


def test_only_what_is_named_may_be_held_back() -> None:
    """X-6 is owed by the one who demanded, as X-4 is, and is not named."""
    also = TERMS + TERMS.splitlines(keepends=True)[5].replace("X-4", "X-6")
    also += "   first about: 2030, due: 30 June, counts from: received}\n"
    found = owed("2031-06-01", also, DEMAND, duty="X-6")
    assert (owed("2031-06-01", also, DEMAND, duty="X-4")[HELD], found[HELD]) == ("excused", "due")
