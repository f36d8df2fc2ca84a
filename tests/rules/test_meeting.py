"""Meeting: which count as the first and the second of a year."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: meeting, meeting: operative, times a year: 2, participants: [alfa, kontoret],
   convened by: kontoret, minutes by: kontoret, minutes to: [beta, alfa]}
- {id: X-3, kind: meeting, meeting: strategic, times a year: {fork: G1, a: 1, b: 3},
   participants: [kontoret, alfa, gamma], convened by: {fork: G2, a: alfa, b: gamma},
   minutes by: alfa}
"""
FORKS = {"G1": "a b", "G2": "a b"}
FIRST, SECOND = "kontoret > alfa 2030:1", "kontoret > alfa 2030:2"


def held(name: str, on: str, rest: str = "convened-by: kontoret", kind: str = "operative") -> str:
    day = f", on: {on}" if on else ", recorded: 2030-06-01T09:00:00+02:00"
    more = f", {rest}" if rest else ""
    return f"- {{id: {name}, event: meeting, kind: {kind}{day}{more}}}\n"


def states(on: str, events: str = "", duty: str = "X-2", reading: str = "") -> dict[str, str]:
    return owed(on, TERMS, events, FORKS, duty, reading)


def two(on: str, events: str = "") -> tuple[str, str]:
    found = states(on, events)
    return found[FIRST], found[SECOND]


def test_each_meeting_of_a_year_is_a_row_of_its_own() -> None:
    assert set(states("2030-06-01")) == {
        f"kontoret > alfa {period}" for period in ("2030:1", "2030:2", "2031:1", "2031:2")
    }


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2029-12-31", "pending"), ("2030-12-31", "due"), ("2031-01-01", "overdue")],
)
def test_it_is_owed_within_the_calendar_year(on: str, expected: str) -> None:
    assert (expected, expected) == two(on)


def test_the_meetings_count_in_the_order_of_their_days() -> None:
    autumn, spring = held("host", "2030-10-01"), held("var", "2030-04-01")
    assert two("2030-06-01", spring) == ("fulfilled", "due")
    assert two("2030-12-31", autumn + spring) == ("fulfilled", "fulfilled")
    assert two("2031-01-01", spring) == ("fulfilled", "overdue")


def test_one_held_on_the_last_day_of_the_year_is_of_that_year() -> None:
    assert two("2031-06-01", held("m", "2030-12-31"))[0] == "fulfilled"
    late = states("2031-06-01", held("m", "2031-01-01"))
    assert (late[FIRST], late["kontoret > alfa 2031:1"]) == ("overdue", "fulfilled")


def test_a_meeting_that_somebody_else_convened_does_not_count() -> None:
    assert two("2031-01-01", held("m", "2030-04-01", "convened-by: alfa")) == ("overdue", "overdue")


def test_whether_it_was_the_unit_that_its_party_convened_for_is_for_a_person() -> None:
    by_its_party = held("m", "2030-04-01", "convened-by: beta")
    assert two("2031-01-01", by_its_party) == ("judgement", "overdue")
    assert two("2031-01-01", by_its_party + held("s", "2030-05-01")) == ("fulfilled", "judgement")
    assert two("2031-01-01", by_its_party.replace("2030-", "2031-")) == ("overdue", "overdue")


def test_so_it_is_where_a_unit_convened_and_its_party_was_to() -> None:
    terms = TERMS.replace("convened by: kontoret", "convened by: beta")
    for convener, expected in (
        ("beta", "fulfilled"),
        ("kontoret", "judgement"),
        ("gamma", "overdue"),
    ):
        events = held("m", "2030-04-01", f"convened-by: {convener}")
        assert expected == owed("2031-01-01", terms, events, FORKS, "X-2")["beta > alfa 2030:1"]


def test_a_meeting_of_the_other_kind_does_not_count() -> None:
    other = held("m", "2030-04-01", kind="strategic")
    assert two("2031-01-01", other) == ("overdue", "overdue")


@pytest.mark.parametrize(
    "unclear",
    [
        held("m", "2030-04-01", ""),
        held("m", ""),
        "- {id: m, event: meeting, on: 2030-04-01, convened-by: kontoret}\n",
    ],
    ids=["convener", "day", "kind"],
)
def test_what_is_left_out_of_its_record_is_not_known(unclear: str) -> None:
    assert two("2031-01-01", unclear) == ("unknown", "overdue")
    sure = held("s", "2030-05-01")
    assert two("2031-01-01", unclear + sure) == ("fulfilled", "unknown")
    assert two("2031-01-01", unclear + sure + held("t", "2030-09-01")) == (
        "fulfilled",
        "fulfilled",
    )


@pytest.mark.parametrize(
    ("unclear", "first", "second"),
    [
        ("", "2030-03-05", "2030-12-31"),
        (held("u", "2030-06-05", rest=""), "2030-03-05", "unknown"),
        (held("u", "2030-02-05", rest=""), "unknown", "unknown"),
        (held("u", "2030-12-31", rest=""), "2030-03-05", "2030-12-31"),  # no sooner than it
    ],
    ids=["none", "between", "before", "the same day"],
)
def test_on_which_day_it_was_held_is_not_known_where_another_may_count(
    unclear: str, first: str, second: str
) -> None:
    events = held("s", "2030-03-05") + held("t", "2030-12-31") + unclear
    keys = ("duty", "beneficiary", "year", "nth", "state")
    found = figures("duty-state", keys, "done_on", "2031-01-01", TERMS, events, FORKS)
    assert found["X-2 alfa 2030 1 fulfilled"] == first
    assert found["X-2 alfa 2030 2 fulfilled"] == second


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", "pending"), ("2031-01-01", "unknown")])
def test_one_without_a_day_is_of_no_year_that_has_not_begun(on: str, expected: str) -> None:
    assert states(on, held("u", ""))["kontoret > alfa 2031:1"] == expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("", ["alfa > gamma 2030:1", "alfa > kontoret 2030:1"]),
        ("G2=b", ["gamma > alfa 2030:1", "gamma > kontoret 2030:1"]),
    ],
)
def test_it_is_owed_to_the_participants_of_other_parties(reading: str, expected: list[str]) -> None:
    found = states("2030-06-01", duty="X-3", reading=reading)
    assert expected == sorted(name for name in found if "2030" in name)


def test_how_many_a_year_may_be_contested() -> None:
    found = states("2030-06-01", duty="X-3", reading="G1=b")
    assert {"alfa > gamma 2030:1", "alfa > gamma 2030:2", "alfa > gamma 2030:3"} <= set(found)


NAMED = "convened by: kontoret, minutes by: kontoret, minutes to: [beta, alfa]"


def joint(on: str, events: str = "", more: str = "") -> dict[str, str]:
    """What those who take part owe together, where nobody is named to convene."""
    return owed(on, TERMS.replace(f",\n   {NAMED}", "") + more, events, FORKS, "X-2")


@pytest.mark.parametrize(("on", "second"), [("2030-12-31", "due"), ("2031-01-01", "overdue")])
def test_a_meeting_without_a_convener_is_owed_jointly_and_anybody_may_convene(
    on: str, second: str
) -> None:
    held_once = held("m", "2030-04-01", "convened-by: gamma")
    assert joint(on, held_once) | {"2030:1": "fulfilled", "2030:2": second} == joint(on, held_once)
    twice = held_once + held("n", "2030-05-01", "")
    assert joint(on, twice)["2030:2"] == "fulfilled"


@pytest.mark.parametrize(
    ("sort", "expected"),
    [("forum: samrad", "fulfilled"), ("kind: operative", "unknown")],
)
def test_a_meeting_with_a_forum_is_told_by_it(sort: str, expected: str) -> None:
    terms = TERMS.replace("times a year: 2", "times a year: 1, forum: samrad")
    terms = terms.replace("convened by: kontoret, minutes by: kontoret, minutes to: [beta, alfa]",
                          "convened by: kontoret")  # fmt: skip
    event = f"- {{id: m, event: meeting, {sort}, on: 2030-04-01, convened-by: kontoret}}"
    assert expected == owed("2031-01-01", terms, event, FORKS, "X-2")[FIRST]


def test_what_is_left_when_the_agreement_ends_is_no_longer_owed() -> None:
    terms = TERMS.replace("length: 2 years", "length: 18 months")
    assert owed("2031-06-30", terms, "", FORKS, "X-2")["kontoret > alfa 2031:1"] == "due"
    found = owed("2032-01-01", terms, "", FORKS, "X-2")
    assert (found[FIRST], found["kontoret > alfa 2031:1"]) == ("overdue", "ended")


LEAVING = TERMS + (
    "- {id: X-8, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}\n"
    "- {id: X-9, kind: termination, by: all, ends: on any day, length: 1 month,"
    " counted: forward}\n"
)
NOTICE = (
    "- {id: n, event: termination-notice, by: beta, to: all, form: written,"
    " sent: 2030-05-30, received: 2030-05-30, for-end: earliest, authorised: yes}\n"
)


@pytest.mark.parametrize(("on", "expected"), [("2030-06-30", "due"), ("2030-07-01", "ended")])
def test_whoever_convenes_owes_it_until_its_own_last_day(on: str, expected: str) -> None:
    assert owed(on, LEAVING, NOTICE, FORKS, "X-2")[FIRST] == expected


GONE = {
    "gamma": NOTICE.replace("id: n", "id: o")
    .replace("by: beta", "by: gamma")
    .replace("05-30", "05-29"),
    "beta": NOTICE,
}


@pytest.mark.parametrize(
    ("on", "leave", "expected"),
    [
        ("2030-06-30", ("beta", "gamma"), "due"),
        ("2030-07-01", ("beta", "gamma"), "ended"),
        ("2031-01-01", ("beta", "gamma"), "ended"),
        ("2030-07-01", ("beta",), "due"),
        ("2031-01-01", ("beta",), "overdue"),
    ],
)
def test_those_who_owe_it_together_owe_it_until_the_last_of_them_leaves(
    on: str, leave: tuple[str, ...], expected: str
) -> None:
    """Where beta and gamma leave, alfa is alone and the agreement has ended."""
    notices = "".join(GONE[party] for party in leave)
    found = joint(on, notices, LEAVING.removeprefix(TERMS))
    assert (found["2030:1"], found["2030:2"]) == (expected, expected)


@pytest.mark.parametrize(
    ("day", "expected"), [("2030-06-30", "fulfilled"), ("2030-07-01", "ended")]
)
def test_one_held_after_all_have_left_is_none_of_those_owed(day: str, expected: str) -> None:
    met = held("m", day, "convened-by: gamma")
    found = joint("2031-01-01", "".join(GONE.values()) + met, LEAVING.removeprefix(TERMS))
    assert (found["2030:1"], found["2030:2"]) == (expected, "ended")


@pytest.mark.parametrize(
    ("parties", "on", "expected"),
    [
        (("alfa", "kontoret"), "2031-01-15", "excused"),
        (("alfa", "kontoret"), "2031-01-16", "due"),
        (("alfa",), "2031-01-15", "judgement"),
        (("gamma",), "2031-01-15", "overdue"),  # it takes no part
    ],
)
def test_it_is_excused_while_all_who_owe_it_together_are_hindered(
    parties: tuple[str, ...], on: str, expected: str
) -> None:
    fire = "".join(
        f"- {{id: f-{party}, event: force-majeure, party: {party}, cause: fire, from: 2030-12-20,"
        " until: 2031-01-15, affects: [X-2]}\n"
        for party in parties
    )
    causes = "- {id: X-7, kind: force majeure, causes: [fire], other causes: no}\n"
    assert expected == joint(on, fire, causes)["2030:1"]


@pytest.mark.parametrize(
    ("day", "expected"), [("2030-06-30", "fulfilled"), ("2030-07-01", "ended"), ("", "unknown")]
)
def test_one_that_is_held_after_its_last_day_is_none_of_those_owed(day: str, expected: str) -> None:
    found = owed("2031-01-01", LEAVING, NOTICE + held("m", day), FORKS, "X-2")
    assert found[FIRST] == expected
    ends = TERMS.replace("length: 2 years", "length: 6 months")
    found = owed("2031-01-01", ends, held("m", day), FORKS, "X-2")
    assert found[FIRST] == expected
