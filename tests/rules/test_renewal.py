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
WRITTEN = OPT_IN.replace("months}", "months, form: written}")
BY_SENDING = OPT_IN.replace("months}", "months, counts from: {fork: G1, a: received, b: sent}}")
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


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2029-12-31", []),  # before the period that the renewal is to follow
        ("2030-01-01", ["1"]),
        ("2030-10-31", ["1"]),
        ("2030-11-01", []),  # two months back from 31 December is 31 October
    ],
)
def test_renewal_is_asked_for_in_time_or_not(received: str, expected: list[str]) -> None:
    events = request(f"form: written, sent: {received}, received: {received}")
    found = run("in-force", "2030-12-01", OPT_IN, events)
    assert expected == [n for (n,) in facts(found, "asked-for", "n")]
    assert (("1",) in facts(found, "not-renewed", "n")) == (expected == [])


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


@pytest.mark.parametrize(("by", "expected"), [("beta", ["1"]), ("gamma", [])])
def test_only_those_who_may_ask_are_heard(by: str, expected: list[str]) -> None:
    events = request("form: written, sent: 2030-09-01, received: 2030-09-01", by)
    found = run("in-force", "2030-12-01", OPT_IN, events)
    assert expected == [n for (n,) in facts(found, "asked-for", "n")]


@pytest.mark.parametrize(
    ("terms", "form", "expected"),
    [
        (OPT_IN, "oral", ["1"]),
        (WRITTEN, "oral", []),
        (WRITTEN, "written", ["1"]),
        (WRITTEN, "email", ["1"]),
    ],
)
def test_the_form_matters_only_where_the_term_says_so(
    terms: str, form: str, expected: list[str]
) -> None:
    events = request(f"form: {form}, sent: 2030-09-01, received: 2030-09-01")
    found = run("in-force", "2030-12-01", terms, events)
    assert expected == [n for (n,) in facts(found, "asked-for", "n")]


def test_the_request_counts_when_the_last_of_the_others_has_it() -> None:
    late = request(
        "form: written, sent: 2030-10-01, received: {beta: 2030-10-01, gamma: 2030-11-01}"
    )
    found = run("in-force", "2030-12-01", OPT_IN, late)
    assert facts(found, "asked-for", "n") == []
    in_time = late.replace("2030-11-01", "2030-10-31")
    assert facts(run("in-force", "2030-12-01", OPT_IN, in_time), "asked-for", "n") == [("1",)]


def test_an_unknown_receipt_leaves_the_renewal_unknown() -> None:
    found = run("in-force", "2031-06-01", OPT_IN, request("form: written, sent: 2030-09-01"))
    assert ("1",) in unsure(found, "asked-for", "n")
    assert ("1", "2031-12-31") in unsure(found, "running period", "n", "ends")
    assert answer(found) == "unknown"


def test_whether_sending_or_receipt_counts_is_a_reading() -> None:
    events = request("form: written, sent: 2030-10-31, received: 2030-11-01")
    found = run("in-force", "2031-06-01", BY_SENDING, events, {"G1": "a b"})
    assert facts(found, "asked-for", "n") == []
    assert facts(found, "asked-for", "n", reading="G1=b") == [("1",)]
    assert answer(found) == "depends"


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
