"""Good rescission: whom it takes out, and from which day."""

import pytest

from engine.questions.answer import open_points
from tests.rules.invented import answer, facts, run, unsure

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-90, kind: obligation, bearer: all, duty: {sv: a, en: a}}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, frees: {fork: G1, a: the two parties, b: the whole agreement}}
"""
FORKS = {"G1": "a b"}


def rescinded(by: str, against: str, on: str = "2030-03-02", ruled: str = "yes") -> str:
    name = f"{by}-{against}"
    return f"""
- {{id: b-{name}, event: breach, by: {by}, against: {against}, duty: X-90, on: 2030-02-01}}
- {{id: s-{name}, event: assessment, term: serious, about: b-{name}, answer: {ruled},
   by: jurist, on: 2030-03-01}}
- {{id: r-{name}, event: assessment, term: delay, about: b-{name}, answer: no, by: jurist,
   on: 2030-03-01}}
- {{id: h-{name}, event: rescission, by: {by}, against: {against}, sent: {on}}}
"""


def left(events: str, on: str = "2030-04-01", reading: str = "") -> list[tuple[str, ...]]:
    found = run("in-force", on, TERMS, events, FORKS)
    return facts(found, "departure", "party", "ends", reading=reading)


@pytest.mark.parametrize(("by", "against"), [("beta", "alfa"), ("alfa", "beta")])
def test_between_two_the_one_whose_counterparty_is_alone_is_out(by: str, against: str) -> None:
    assert left(rescinded(by, against)) == [("beta", "2030-03-02")]


def test_under_the_other_reading_all_are_out() -> None:
    everybody = [(party, "2030-03-02") for party in ("alfa", "beta", "gamma")]
    assert left(rescinded("beta", "alfa"), reading="G1=b") == everybody


def test_when_nobody_is_left_on_a_side_the_whole_ends() -> None:
    both = rescinded("beta", "alfa") + rescinded("gamma", "alfa", "2030-03-05")
    assert left(both) == [
        ("alfa", "2030-03-05"),
        ("beta", "2030-03-02"),
        ("gamma", "2030-03-05"),
    ]
    assert answer(run("in-force", "2030-03-06", TERMS, both, FORKS)) == "no"


@pytest.mark.parametrize(("on", "expected"), [("2030-03-02", "yes"), ("2030-03-03", "no")])
def test_the_day_from_which_it_works_is_the_last_one(on: str, expected: str) -> None:
    found = run("in-force", on, TERMS, rescinded("beta", "alfa"), FORKS, party="beta")
    assert expected == answer(found)


def test_between_two_on_the_same_side_nobody_is_out() -> None:
    assert left(rescinded("beta", "gamma")) == []


@pytest.mark.parametrize("ruled", ["no", ""])
def test_without_the_right_nobody_is_out(ruled: str) -> None:
    events = rescinded("beta", "alfa", ruled=ruled or "yes")
    if not ruled:
        events = events.replace("id: s-beta-alfa, event: assessment, term: serious",
                                "id: s-beta-alfa, event: assessment, term: delay")  # fmt: skip
    found = run("in-force", "2030-04-01", TERMS, events, FORKS)
    assert facts(found, "departure", "party") == []
    assert bool(unsure(found, "departure", "party")) is not bool(ruled)


APPROVAL = "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
APPROVED = """
- {id: g-alfa, event: approval, by: alfa, on: 2029-11-01}
- {id: g-beta, event: approval, by: beta, on: 2029-11-01}
"""
OF_GAMMA = "- {id: g-gamma, event: approval, by: gamma, on: 2029-11-01"


@pytest.mark.parametrize(
    ("gamma", "out", "perhaps"),
    [
        (OF_GAMMA + "}\n", ["beta"], []),
        (OF_GAMMA + ", decision: no}\n", ["alfa", "beta"], []),
        ("", ["beta"], ["alfa"]),
        (OF_GAMMA + ", annulled: 2030-03-02}\n", ["alfa", "beta"], []),
        (OF_GAMMA + ", annulled: 2030-03-03}\n", ["beta"], ["alfa"]),
    ],
)
def test_whether_one_is_alone_on_its_side_rests_on_who_is_bound_beside_it(
    gamma: str, out: list[str], perhaps: list[str]
) -> None:
    """With nothing on record of gamma it said that beta had company, and that alfa was not out."""
    happened = APPROVED + gamma + rescinded("beta", "alfa")
    found = run("in-force", "2030-04-01", TERMS + APPROVAL, happened, FORKS, party="alfa")
    assert [party for (party,) in facts(found, "freed", "party")] == out
    assert [party for (party,) in unsure(found, "freed", "party")] == perhaps


@pytest.mark.parametrize("sent", ["sent: 2030-01-10, ", ""])
def test_one_that_has_left_by_notice_has_nothing_to_rescind(sent: str) -> None:
    notice = f"""
- {{id: n, event: termination-notice, by: beta, to: all, form: written, {sent}
   received: 2030-01-10, for-end: earliest, authorised: yes}}
"""
    assert left(notice + rescinded("beta", "alfa")) == [("beta", "2030-02-10")]


def test_a_notice_need_not_reach_one_that_is_out_by_rescission() -> None:
    notice = """
- {id: n, event: termination-notice, by: gamma, to: [alfa], form: written, sent: 2030-03-20,
   received: 2030-03-20, for-end: earliest, authorised: yes}
"""
    found = run("notice", "2030-03-21", TERMS, notice + rescinded("beta", "alfa"), FORKS,
                event="n")  # fmt: skip
    assert facts(found, "must-reach", "party") == [("alfa",)]


@pytest.mark.parametrize(
    ("broken", "expected"),
    [("2030-03-02", [("beta", "2030-03-02")]), ("2030-03-03", [])],
)
def test_a_breach_after_the_day_from_which_it_works_is_no_ground(
    broken: str, expected: list[tuple[str, ...]]
) -> None:
    events = rescinded("beta", "alfa").replace(
        "duty: X-90, on: 2030-02-01", f"duty: X-90, on: {broken}"
    )
    events = events.replace("on: 2030-03-01", "on: 2030-03-03")  # judged after the breach
    assert left(events) == expected


BOUND_ONE_BY_ONE = TERMS + (
    "- {id: X-5, kind: approval, by: all, binds: those who have approved,"
    " late approval: binds from the last approval}\n"
)


@pytest.mark.parametrize(
    ("approved", "expected"),
    [("2030-03-02", [("beta", "2030-03-02")]), ("2030-03-03", [])],
)
def test_nobody_rescinds_before_it_is_bound(approved: str, expected: list[tuple[str, ...]]) -> None:
    approvals = "".join(
        f"- {{id: ja-{party}, event: approval, by: {party}, on: {day}}}\n"
        for party, day in (("alfa", "2029-12-01"), ("gamma", "2029-12-01"), ("beta", approved))
    )
    events = approvals + rescinded("beta", "alfa")
    found = run("in-force", "2030-04-01", BOUND_ONE_BY_ONE, events, FORKS)
    assert facts(found, "departure", "party", "ends") == expected


def received_only(on: str) -> str:
    return rescinded("beta", "alfa").replace("sent: 2030-03-02", f"received: {on}")


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-03-03", "yes"), ("2030-03-04", "unknown"), ("2030-03-05", "unknown")],
)
def test_of_one_whose_sending_is_not_recorded_it_is_not_known_whether_it_is_good(
    on: str, expected: str
) -> None:
    """Received on 4 March 2030; sent before the breach, 1 February, it rests on nothing."""
    found = run("in-force", on, TERMS, received_only("2030-03-04"), FORKS, party="beta")
    assert expected == answer(found)
    assert facts(found, "departure", "ends") == []


@pytest.mark.parametrize(
    ("sent", "expected"), [("2030-01-31", "yes"), ("2030-02-01", "no"), ("2030-03-04", "no")]
)
def test_each_day_on_which_it_may_have_been_sent_gives_its_own_answer(
    sent: str, expected: str
) -> None:
    declared = received_only("2030-03-04").replace("received:", f"sent: {sent}, received:")
    found = run("in-force", "2030-03-05", TERMS, declared, FORKS, party="beta")
    assert expected == answer(found)


def test_the_first_day_on_which_it_can_have_worked_is_that_of_the_breach() -> None:
    found = run("in-force", "2030-04-01", TERMS, received_only("2030-03-04"), FORKS)
    assert unsure(found, "departure", "ends", "no_sooner") == [("unknown", "2030-02-01")]
    found = run("in-force", "2030-04-01", TERMS, rescinded("beta", "alfa"), FORKS)
    assert facts(found, "departure", "ends", "no_sooner") == [("2030-03-02", "2030-03-02")]


@pytest.mark.parametrize(
    ("received", "perhaps"),
    [
        ("2030-01-31", []),  # what was received before the breach was not sent after it
        ("2030-02-01", ["unknown"]),
        ("2035-01-01", ["unknown"]),  # after the end by its receipt, in time by its sending
    ],
)
def test_whenever_it_was_sent_it_is_not_good_if_it_was_received_before_the_breach(
    received: str, perhaps: list[str]
) -> None:
    found = run("in-force", "2035-02-01", TERMS, received_only(received), FORKS)
    assert facts(found, "rescinded", "day") == []
    assert perhaps == [day for (day,) in unsure(found, "rescinded", "day")]


DEMANDED = TERMS.replace("demand first: not needed", "demand first: needed")


@pytest.mark.parametrize(
    ("demanded", "no_sooner"),
    [
        ("2030-02-05", ["2030-02-05"]),
        ("2030-03-04", ["2030-03-04"]),
        ("2030-03-05", []),  # rectification was demanded after the receipt
    ],
)
def test_it_cannot_have_worked_before_rectification_was_demanded(
    demanded: str, no_sooner: list[str]
) -> None:
    demand = (
        f"- {{id: d, event: demand, by: beta, to: [alfa], on: {demanded}, about: b-beta-alfa}}\n"
    )
    judged = received_only("2030-03-04").replace("on: 2030-03-01", "on: 2030-03-05")
    events = demand + judged  # since the demand
    found = run("in-force", "2030-04-01", DEMANDED, events, FORKS)
    assert facts(found, "rescinded", "day") == []
    assert no_sooner == [day for (day,) in unsure(found, "rescinded", "no_sooner")]


def test_what_is_missing_is_the_day_it_was_sent() -> None:
    found = run("in-force", "2030-03-04", TERMS, received_only("2030-03-04"), FORKS, party="beta")
    missing, _ = open_points(found)
    assert [(one.kind, one.field, one.of) for one in missing] == [
        ("rescission", "sent", "h-beta-alfa")
    ]


@pytest.mark.parametrize(("on", "worked"), [("2030-02-10", [("2030-02-10",)]), ("2030-02-11", [])])
def test_on_the_last_day_by_notice_one_may_still_rescind(
    on: str, worked: list[tuple[str, ...]]
) -> None:
    notice = """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2030-01-10,
   received: 2030-01-10, for-end: earliest, authorised: yes}
"""
    found = run("in-force", "2030-04-01", TERMS, notice + rescinded("beta", "alfa", on), FORKS)
    assert worked == facts(found, "rescinded", "day")
