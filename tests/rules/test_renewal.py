"""Renewal: which periods follow the first, and whose word it takes."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state, unsure

YEAR = "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
AUTOMATIC = YEAR + "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n"
CAPPED = YEAR + "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year, at most: 2}\n"
OPT_IN = YEAR + (
    "- {id: X-2, kind: renewal, renewal: opt-in, length: 1 year, by: [alfa, beta],"
    " before the end: 2 months}\n"
)
END = "2030-12-31"


def request(keys: str, by: str = "alfa") -> str:
    return f"- {{id: begaran, event: renewal-notice, by: {by}, to: all, {keys}}}"


def test_an_automatic_renewal_follows_by_itself_and_has_no_final_end() -> None:
    found = run("in-force", "2030-06-01", AUTOMATIC)
    assert ("1", "2031-01-01", "2031-12-31") in facts(
        found, "running period", "n", "starts", "ends"
    )
    assert facts(found, "final-end", "day") == []


def test_periods_are_counted_from_the_first_day_and_never_from_the_last_result() -> None:
    monthly = """
    - {id: X-1, kind: period, from: 2030-01-31, length: 1 month}
    - {id: X-2, kind: renewal, renewal: automatic, length: 1 month}
    """
    found = run("in-force", "2030-02-01", monthly)
    assert facts(found, "running period", "starts", "ends")[:4] == [
        ("2030-01-31", "2030-02-27"),
        ("2030-02-28", "2030-03-30"),
        ("2030-03-31", "2030-04-29"),
        ("2030-04-30", "2030-05-30"),
    ]


def test_automatic_renewals_stop_at_the_cap() -> None:
    found = run("in-force", "2032-12-31", CAPPED)
    assert [n for (n,) in facts(found, "running period", "n")] == ["0", "1", "2"]
    assert facts(found, "final-end", "day") == [("2032-12-31",)]
    assert answer(found) == "yes"
    assert answer(run("in-force", "2033-01-01", CAPPED)) == "no"


def test_a_renewal_that_was_asked_for_moves_the_last_day() -> None:
    events = request("form: written, sent: 2030-10-31, received: 2030-10-31")
    assert effect(run("in-force", "2030-12-01", OPT_IN, events), "until") == "2031-12-31"
    assert effect(run("in-force", "2030-12-01", OPT_IN), "until") == END


def test_a_longer_first_period_may_be_asked_about_from_its_first_day() -> None:
    terms = OPT_IN.replace("length: 1 year}", "length: 3 years}")
    events = request("form: written, sent: 2030-01-01, received: 2030-01-01")
    found = run("in-force", "2032-12-31", terms, events)
    assert facts(found, "asked-for", "n") == [("1",)]


def test_no_period_follows_one_that_was_not_asked_for() -> None:
    events = request("form: written, sent: 2031-10-31, received: 2031-10-31")
    found = run("in-force", "2031-12-01", OPT_IN, events)
    assert facts(found, "asked-for", "n") == [("2",)]
    assert facts(found, "running period", "n") == [("0",)]


def test_an_unknown_receipt_leaves_the_renewal_unknown() -> None:
    found = run("in-force", "2031-06-01", OPT_IN, request("form: written, sent: 2030-09-01"))
    assert ("1",) in unsure(found, "asked-for", "n")
    assert ("1", "2031-12-31") in unsure(found, "running period", "n", "ends")
    assert answer(found) == "unknown"


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-12-31", "yes"), ("2031-01-01", "unknown")],  # the first period runs in any case
)
def test_what_is_open_of_the_next_period_is_open_of_that_alone(on: str, expected: str) -> None:
    events = request("form: written, sent: 2030-09-01")
    found = run("in-force", on, OPT_IN, events)
    assert expected == answer(found)
    assert effect(run("in-force", END, OPT_IN, events), "until") == END


OBJECTION = OPT_IN.replace("opt-in", "unless objected to")
NO = "for-renewal: no, form: written, sent: DAY, received: DAY"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2030-01-01", ["1"]),
        ("2030-10-31", ["1"]),
        ("2030-11-01", []),
    ],
)
def test_an_objection_in_time_keeps_renewal_away(said: str, expected: list[str]) -> None:
    found = run("in-force", "2031-01-01", OBJECTION, request(NO.replace("DAY", said)))
    assert expected == [n for (n,) in facts(found, "not-renewed", "n")]
    assert facts(found, "final-end", "day") == ([(END,)] if expected else [])
    assert answer(found) == ("no" if expected else "yes")


def test_without_an_objection_it_goes_on_and_a_wish_for_renewal_is_none() -> None:
    wish = request("form: written, sent: 2030-05-01, received: 2030-05-01")
    for events in ("", wish):
        assert answer(run("in-force", "2040-01-01", OBJECTION, events)) == "yes"


@pytest.mark.parametrize(("on", "until"), [("2030-10-31", END), ("2030-11-01", "2031-12-31")])
def test_it_is_certain_as_far_as_no_objection_can_reach(on: str, until: str) -> None:
    assert until == effect(run("in-force", on, OBJECTION), "until")


def test_after_the_cap_no_silence_renews() -> None:
    capped = OBJECTION.replace("length: 1 year, by", "length: 1 year, at most: 1, by")
    assert facts(run("in-force", "2030-06-01", capped), "final-end", "day") == [("2031-12-31",)]


@pytest.mark.parametrize(("on", "expected"), [("2030-10-31", "unmet"), ("2030-11-01", "met")])
def test_the_next_period_is_locked_when_the_time_to_object_is_out(on: str, expected: str) -> None:
    found = run("renewal", on, OBJECTION, for_year=2031)
    assert expected == state(found, "locked")
    assert effect(found, "last_notice_day") == "2030-10-31"
