"""Minutes: whose they are, to whom they go, and on which day they are done."""

import pytest

from tests.rules.invented import figures, owed
from tests.rules.test_meeting import FORKS, TERMS, held, states

MINUTES = "convened-by: kontoret, minutes-by: kontoret"


@pytest.mark.parametrize(
    ("rest", "to_beta", "to_alfa"),
    [
        (f"{MINUTES}, minutes-sent-to: [beta]", "fulfilled", "due"),
        (f"{MINUTES}, minutes-sent-to: [alfa, beta]", "fulfilled", "fulfilled"),
        (f"{MINUTES}, minutes-sent-to: [kontoret]", "judgement", "due"),
        (MINUTES, "unknown", "unknown"),
        ("minutes-by: alfa, minutes-sent-to: [beta]", "due", "due"),
        ("minutes-sent-to: [beta]", "unknown", "due"),
    ],
)
def test_minutes_are_owed_to_each_who_is_to_get_them(rest: str, to_beta: str, to_alfa: str) -> None:
    found = states("2030-12-31", held("m", "2030-04-01", rest))
    assert (to_beta, to_alfa) == (found["kontoret > beta m"], found["kontoret > alfa m"])


@pytest.mark.parametrize(
    ("rest", "expected"),
    [("minutes-by: alfa", "fulfilled"), ("minutes-by: gamma", "due"), ("", "unknown")],
)
def test_where_no_recipient_is_stated_it_is_enough_that_they_are_kept(
    rest: str, expected: str
) -> None:
    meeting = held("m", "2030-04-01", rest, "strategic")
    assert expected == states("2030-12-31", meeting, "X-3")["alfa m"]


def test_whether_minutes_sent_to_a_party_reached_its_unit_a_person_says() -> None:
    terms = TERMS.replace("minutes by: alfa", "minutes by: alfa, minutes to: [kontoret]")
    for sent_to, expected in (("kontoret", "fulfilled"), ("beta", "judgement"), ("gamma", "due")):
        rest = f"minutes-by: alfa, minutes-sent-to: [{sent_to}]"
        event = held("m", "2030-04-01", rest, "strategic")
        assert expected == owed("2030-12-31", terms, event, FORKS, "X-3")["alfa > kontoret m"]


@pytest.mark.parametrize(
    ("on", "day", "state", "done_on"),
    [
        ("2030-04-01", "", "fulfilled", "unknown"),
        ("2030-04-14", ", minutes-on: 2030-04-15", "due", "9999-12-31"),
        ("2030-04-15", ", minutes-on: 2030-04-15", "fulfilled", "2030-04-15"),
    ],
)
def test_the_minutes_have_a_day_of_their_own_and_not_that_of_the_meeting(
    on: str, day: str, state: str, done_on: str
) -> None:
    events = held("m", "2030-04-01", f"{MINUTES}, minutes-sent-to: [beta, alfa]{day}")
    assert state == states(on, events)["kontoret > beta m"]
    told = figures("duty-state", ("beneficiary", "cause"), "done_on", on, TERMS, events, FORKS)
    assert done_on == told["beta m"]


def test_whether_the_unit_took_them_is_for_a_person_where_its_party_is_named() -> None:
    rest = "convened-by: kontoret, minutes-by: beta, minutes-sent-to: [beta, alfa]"
    assert states("2030-12-31", held("m", "2030-04-01", rest))["kontoret > beta m"] == "judgement"


LEAVING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward,
   counts from: received}
- {id: X-4, kind: meeting, meeting: operative, times a year: 1, participants: [alfa, beta, gamma],
   convened by: beta, minutes by: BY, minutes to: [TO]}
"""
GAMMA_LEAVES_ON_10_APRIL = (
    "- {id: n, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-01-10,\n"
    "   received: 2030-01-10, for-end: earliest, authorised: yes}\n"
)


@pytest.mark.parametrize(("on", "owed_then"), [("2030-04-10", True), ("2030-04-11", False)])
@pytest.mark.parametrize(
    ("by", "to", "of_gamma"),
    [("alfa", "beta, gamma", "alfa > gamma m"), ("gamma", "alfa", "gamma > alfa m")],
)
def test_who_had_left_before_the_meeting_gets_no_minutes_of_it_and_takes_none(
    on: str, owed_then: bool, by: str, to: str, of_gamma: str
) -> None:
    terms = LEAVING.replace("BY", by).replace("TO", to)
    events = GAMMA_LEAVES_ON_10_APRIL + held("m", on, "convened-by: beta")
    found = owed("2030-10-01", terms, events, duty="X-4")
    assert owed_then == (of_gamma in found)
    assert by == "gamma" or "alfa > beta m" in found


@pytest.mark.parametrize(
    ("taken", "last_day", "day_after"),
    [
        (", minutes-by: gamma, minutes-sent-to: [alfa]", "fulfilled", "fulfilled"),
        (", minutes-by: gamma, minutes-sent-to: []", "due", "ended"),
        (", minutes-sent-to: [alfa]", "unknown", "unknown"),
    ],
)
def test_minutes_of_no_day_are_done_after_the_end_as_they_were_before(
    taken: str, last_day: str, day_after: str
) -> None:
    """They have no last day, so it is the same on whichever day they were ready."""
    terms = LEAVING.replace("BY", "gamma").replace("TO", "alfa")
    events = GAMMA_LEAVES_ON_10_APRIL + held("m", "2030-03-01", f"convened-by: beta{taken}")
    found = [owed(f"2030-04-{day}", terms, events, duty="X-4") for day in (10, 11)]
    assert [one["gamma > alfa m"] for one in found] == [last_day, day_after]


@pytest.mark.parametrize(("on", "expected"), [("2030-04-14", "ended"), ("2030-04-15", "fulfilled")])
def test_minutes_that_were_ready_after_the_end_are_done_from_that_day(
    on: str, expected: str
) -> None:
    terms = LEAVING.replace("BY", "gamma").replace("TO", "alfa")
    taken = "minutes-by: gamma, minutes-sent-to: [alfa], minutes-on: 2030-04-15"
    events = GAMMA_LEAVES_ON_10_APRIL + held("m", "2030-03-01", f"convened-by: beta, {taken}")
    assert owed(on, terms, events, duty="X-4")["gamma > alfa m"] == expected


def test_minutes_of_one_meeting_are_not_those_of_another() -> None:
    sent = held("m", "2030-04-01", f"{MINUTES}, minutes-sent-to: [alfa, beta]")
    later = held("m2", "2030-05-01", f"{MINUTES}, minutes-sent-to: [beta]")
    found = states("2030-12-31", sent + later)
    of_each = [found[f"kontoret > alfa {one}"] for one in ("m", "m2")]
    assert of_each == ["fulfilled", "due"]


def test_a_meeting_of_another_sort_raises_no_minutes() -> None:
    assert "kontoret > beta m" in states("2030-12-31", held("m", "2030-04-01", MINUTES))
    strategic = states("2030-12-31", held("m", "2030-04-01", MINUTES, "strategic"))
    assert [one for one in strategic if one.endswith(" m")] == []


def rows_of(terms: str, duty: str, kind: str = "operative") -> set[str]:
    found = owed("2030-12-31", terms, held("m", "2030-04-01", MINUTES, kind), FORKS, duty)
    return {one for one in found if one.endswith(" m")}


def test_minutes_are_owed_to_those_who_are_to_get_them_and_to_nobody_else() -> None:
    assert {"kontoret > beta m", "kontoret > alfa m"} == rows_of(TERMS, "X-2")
    assert {"alfa m"} == rows_of(TERMS, "X-3", "strategic")


def test_no_minutes_are_owed_where_nobody_is_to_take_them() -> None:
    nobody = TERMS.replace(",\n   minutes by: alfa}", "}")
    assert nobody != TERMS
    assert set() == rows_of(nobody, "X-3", "strategic")


def in_vain(rest: str, kind: str = "operative", duty: str = "X-2") -> set[str]:
    """What is told of minutes that do not do: to whom they are owed, and what is wrong."""
    named = ("duty", "beneficiary", "event", "lacks")
    events = held("m", "2030-04-01", f"convened-by: kontoret{rest}", kind)
    told = figures("insufficient", named, "on", "2030-12-31", TERMS, events, FORKS)
    start = f"{duty} "
    certain = {one for one, on in told.items() if on == "2030-04-01" and "convener" not in one}
    return {one.removeprefix(start) for one in certain if one.startswith(start)}


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("minutes-by: kontoret, minutes-sent-to: [alfa, beta]", set()),
        ("minutes-by: kontoret, minutes-sent-to: [beta]", {"alfa m recipient"}),
        ("minutes-by: kontoret, minutes-sent-to: []", {"alfa m recipient", "beta m recipient"}),
        ("minutes-by: kontoret", set()),  # to whom is not known
        ("minutes-sent-to: [alfa, beta]", set()),  # whose they are is not known
        ("minutes-by: beta, minutes-sent-to: [alfa, beta]", set()),  # which unit a person says
        (
            "minutes-by: alfa, minutes-sent-to: [alfa, beta]",
            {"alfa m minutes-taker", "beta m minutes-taker"},
        ),
    ],
)
def test_why_minutes_that_are_on_record_do_not_do_is_told(rest: str, expected: set[str]) -> None:
    assert expected == in_vain(f", {rest}")


def test_where_nobody_is_to_get_them_only_whose_they_are_is_told() -> None:
    assert set() == in_vain(", minutes-by: alfa", "strategic", "X-3")
    assert {" m minutes-taker"} == in_vain(", minutes-by: gamma", "strategic", "X-3")
