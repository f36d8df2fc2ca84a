"""Meetings of several sorts: which of them a meeting is one of, whose it was, and until when."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: meeting, meeting: strategic, forum: samrad, times a year: 1,
   participants: [alfa, gamma], minutes by: alfa}
- {id: X-3, kind: meeting, meeting: operative, times a year: 2, participants: [alfa, gamma],
   convened by: beta, minutes by: kontoret, minutes to: [alfa]}
- {id: X-4, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-5, kind: termination, by: all, ends: on any day, length: 30 days,
   counted: forward, counts from: received}
"""


def held(keys: str, on: str = "2030-05-02", id: str = "m") -> str:
    return f"- {{id: {id}, event: meeting, on: {on}, {keys}}}\n"


def leaves(who: str, received: str) -> str:
    return (
        f"- {{id: u, event: termination-notice, by: {who}, to: all, form: written,"
        f" for-end: earliest, authorised: yes, sent: {received}, received: {received}}}\n"
    )


IN_SAMRAD, OPERATIVE = "kind: operative, forum: samrad", "kind: operative, convened-by: beta"


@pytest.mark.parametrize(
    ("keys", "samrad", "operative"),
    [
        ("forum: samrad, convened-by: beta", "fulfilled", "unknown"),
        ("forum: samrad, kind: operative, convened-by: beta", "fulfilled", "fulfilled"),
        ("kind: strategic, convened-by: beta", "unknown", "overdue"),
        ("kind: operative, convened-by: beta", "unknown", "fulfilled"),
        ("kind: operative, convened-by: gamma", "unknown", "overdue"),
        ("kind: operative, forum: samrad", "fulfilled", "unknown"),  # who convened it is not known
    ],
)
def test_one_sort_is_told_by_its_forum_and_another_by_its_kind(
    keys: str, samrad: str, operative: str
) -> None:
    """Under X-2 it does not matter what kind it is, nor who convened it; under X-3 it does."""
    found = owed("2031-01-01", TERMS, held(keys))
    assert (found["2030:1"], found["beta > alfa 2030:1"]) == (samrad, operative)


def meetings(events: str, duty: str) -> list[str]:
    found = figures(
        "owed", ("duty", "bearer", "beneficiary", "year", "nth"), "opens", "2033-01-01", TERMS,
        events,
    )  # fmt: skip
    return sorted(one.removeprefix(f"{duty} ") for one in found if one.startswith(duty))


@pytest.mark.parametrize(
    ("received", "years"),
    [("2030-12-01", ["2030"]), ("2030-12-02", ["2030", "2031"])],  # to 31 December, 1 January
)
@pytest.mark.parametrize("who", ["beta", "gamma"])
def test_a_meeting_is_owed_by_and_to_those_who_are_bound_in_the_year(
    who: str, received: str, years: list[str]
) -> None:
    """Beta convenes for alfa and gamma, twice a year."""
    all_years = ["2030", "2031", "2032"]
    of_alfa = years if who == "beta" else all_years
    expected = [f"beta alfa {year} {nth}" for year in of_alfa for nth in (1, 2)]
    expected += [f"beta gamma {year} {nth}" for year in years for nth in (1, 2)]
    assert meetings(leaves(who, received), "X-3") == expected


@pytest.mark.parametrize(("decision", "years"), [("yes", ["2030", "2031", "2032"]), ("no", [])])
def test_what_nobody_convenes_is_owed_as_often_as_is_said_while_anybody_is_bound(
    decision: str, years: list[str]
) -> None:
    terms = TERMS + "- {id: X-6, kind: approval, by: all, binds: those who have approved}\n"
    decided = "".join(
        f"- {{id: b-{who}, event: approval, by: {who}, on: 2029-12-01, decision: {decision}}}\n"
        for who in ("alfa", "beta", "gamma")
    )
    keys = ("duty", "year", "nth")
    found = figures("owed", keys, "opens", "2033-01-01", terms, decided)
    assert [one for one in found if one.startswith("X-2")] == [f"X-2 {year} 1" for year in years]


def of_2031(on: str, terms: str, events: str = "") -> tuple[str, str]:
    """How far the first meeting of each sort in 2031 has come: those met jointly, and by beta."""
    one, other = owed(on, terms, events, duty="X-2"), owed(on, terms, events, duty="X-3")
    return one["2031:1"], other["beta > alfa 2031:1"]


@pytest.mark.parametrize(
    ("length", "on", "expected"),
    [
        ("729 days", "2031-12-30", "due"),
        ("729 days", "2031-12-31", "ended"),
        ("730 days", "2031-12-31", "due"),
        ("730 days", "2032-01-01", "overdue"),  # it ended with the last day of the year
    ],
)
def test_the_meetings_of_a_year_lapse_where_the_agreement_ends_before_the_year(
    length: str, on: str, expected: str
) -> None:
    terms = TERMS.replace("length: 3 years", f"length: {length}")
    assert of_2031(on, terms) == (expected, expected)


@pytest.mark.parametrize(
    ("who", "received", "on", "expected"),
    [
        ("beta", "2031-11-30", "2031-12-30", ("due", "due")),
        ("beta", "2031-11-30", "2031-12-31", ("due", "ended")),
        ("beta", "2031-12-01", "2032-01-01", ("overdue", "overdue")),
        ("gamma", "2031-11-30", "2031-12-31", ("due", "due")),
    ],
)
def test_the_meetings_of_a_year_lapse_for_a_convener_that_leaves_before_the_year_ends(
    who: str, received: str, on: str, expected: tuple[str, str]
) -> None:
    """Thirty days from 30 November are out on 30 December; those owed by all go on."""
    assert of_2031(on, TERMS, leaves(who, received)) == expected


def minutes(events: str) -> list[str]:
    """Whose the minutes certainly are, and for whom, of which meeting."""
    keys = ("duty", "bearer", "beneficiary", "cause")
    found = figures("owed", keys, "opens", "2033-01-01", TERMS, events)
    return sorted(one for one, told in found.items() if one[-1] != " " and told != "unknown")


def test_the_minutes_of_each_sort_are_those_of_its_own_clause() -> None:
    """Those under X-2 are for nobody in particular."""
    events = held(IN_SAMRAD.replace("operative", "strategic"), id="m1") + held(OPERATIVE, id="m2")
    assert minutes(events) == ["X-2 alfa  m1", "X-3 kontoret alfa m2"]


@pytest.mark.parametrize(
    ("held_on", "expected"), [("2031-09-14", ["X-3 kontoret alfa m"]), ("2031-09-15", [])]
)
def test_minutes_are_owed_by_who_is_bound_on_the_day(held_on: str, expected: list[str]) -> None:
    """Beta, and with it kontoret, left on 14 September 2031."""
    assert minutes(held(OPERATIVE, held_on) + leaves("beta", "2031-08-15")) == expected


SENT = f"{OPERATIVE}, minutes-by: kontoret, minutes-on: 2030-05-20, minutes-sent-to: "


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("[alfa]", "[gamma]", ["m1"]),
        ("[gamma]", "[alfa]", ["m2"]),
        ("[alfa]", "[alfa]", ["m1", "m2"]),
    ],
)
def test_the_minutes_of_each_meeting_are_sent_by_themselves(
    first: str, second: str, expected: list[str]
) -> None:
    events = held(SENT + first, id="m1") + held(SENT + second, "2030-05-09", "m2")
    found = figures("done", ("cause",), "on", "2030-06-01", TERMS, events)
    assert sorted(cause for cause in found if cause) == expected
