"""Renewal notice: who asks for renewal or objects to it, and whether that stands."""

import pytest

from tests.rules.invented import answer, facts, run

YEAR = "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
OPT_IN = YEAR + (
    "- {id: X-2, kind: renewal, renewal: opt-in, length: 1 year, by: [alfa, beta],"
    " before the end: 2 months}\n"
)
OBJECTION = OPT_IN.replace("opt-in", "unless objected to")
WRITTEN = OPT_IN.replace("months}", "months, form: written}")
BY_SENDING = OPT_IN.replace("months}", "months, counts from: {fork: G1, a: received, b: sent}}")


def request(keys: str, by: str = "alfa") -> str:
    return f"- {{id: begaran, event: renewal-notice, by: {by}, to: all, {keys}}}"


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


NAMED = WRITTEN.replace("form: written}", "form: written, minutes: skriftligt}")
RULING = (
    "\n- {id: dom, event: assessment, term: skriftligt, about: begaran, by: en jurist,"
    " on: 2030-10-01, answer: %s}\n"
)


@pytest.mark.parametrize(
    ("terms", "ruling", "expected"),
    [
        (NAMED, "yes", "yes"),
        (NAMED, "no", "no"),
        (NAMED, "", "judgement"),
        (WRITTEN, "", "judgement"),
    ],
)
def test_whether_minutes_are_written_is_for_a_person(
    terms: str, ruling: str, expected: str
) -> None:
    events = request("form: minutes, sent: 2030-09-01, received: 2030-09-01")
    events += RULING % ruling if ruling else ""
    assert expected == answer(run("in-force", "2031-02-01", terms, events, party="alfa"))


def test_the_request_counts_when_the_last_of_the_others_has_it() -> None:
    late = request(
        "form: written, sent: 2030-10-01, received: {beta: 2030-10-01, gamma: 2030-11-01}"
    )
    found = run("in-force", "2030-12-01", OPT_IN, late)
    assert facts(found, "asked-for", "n") == []
    in_time = late.replace("2030-11-01", "2030-10-31")
    assert facts(run("in-force", "2030-12-01", OPT_IN, in_time), "asked-for", "n") == [("1",)]


def said(day: str, wish: str, by: str = "beta", id: str = "") -> str:
    return (
        f"- {{id: {id or f'{by}-{day}-{wish}'}, event: renewal-notice, by: {by}, to: all,"
        f" form: written, sent: {day}, received: {day}, for-renewal: {wish}}}\n"
    )


def ruled(about: str, answer: str) -> str:
    return (
        f"- {{event: assessment, term: taken-back, about: {about}, answer: {answer}, by: jurist,"
        " on: 2030-12-01}\n"
    )


@pytest.mark.parametrize(
    ("events", "asked_for", "objected"),
    [
        # what the same party says otherwise, from the same day to the last in time
        (said("2030-05-31", "OTHER"), "yes", "no"),
        (said("2030-06-01", "OTHER"), "judgement", "judgement"),
        (said("2030-10-31", "OTHER"), "judgement", "judgement"),
        (said("2030-11-01", "OTHER"), "yes", "no"),
        (said("2030-10-31", "OTHER", "alfa"), "yes", "no"),
        (said("2030-10-31", "OTHER") + ruled("beta-2030-10-31-OTHER", "yes"), "no", "yes"),
        (said("2030-10-31", "OTHER") + ruled("beta-2030-10-31-OTHER", "no"), "yes", "no"),
        # and once more as at first, or another party
        (said("2030-08-01", "OTHER") + said("2030-08-02", "SAME", id="igen"), "yes", "no"),
        (said("2030-08-01", "OTHER") + said("2030-10-31", "SAME", "alfa"), "yes", "no"),
    ],
)
def test_whether_what_was_said_of_renewal_is_taken_back_a_person_says(
    events: str, asked_for: str, objected: str
) -> None:
    record = said("2030-06-01", "SAME", id="forst") + events
    wished = record.replace("SAME", "yes").replace("OTHER", "no")
    assert asked_for == answer(run("in-force", "2031-01-01", OPT_IN, wished))
    against = record.replace("SAME", "no").replace("OTHER", "yes")
    assert objected == answer(run("in-force", "2031-01-01", OBJECTION, against))


@pytest.mark.parametrize(
    ("received", "asked_for", "objected"),
    [("2030-10-31", "judgement", "judgement"), ("2030-11-01", "no", "yes")],
)
def test_whether_a_unit_asked_or_objected_for_its_party_a_person_says(
    received: str, asked_for: str, objected: str
) -> None:
    wish, objection = said(received, "yes", "kontoret"), said(received, "no", "kontoret")
    assert asked_for == answer(run("in-force", "2031-01-01", OPT_IN, wish))
    assert objected == answer(run("in-force", "2031-01-01", OBJECTION, objection))


def test_whether_sending_or_receipt_counts_is_a_reading() -> None:
    events = request("form: written, sent: 2030-10-31, received: 2030-11-01")
    found = run("in-force", "2031-06-01", BY_SENDING, events, {"G1": "a b"})
    assert facts(found, "asked-for", "n") == []
    assert facts(found, "asked-for", "n", reading="G1=b") == [("1",)]
    assert answer(found) == "depends"


MAY_LEAVE = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: renewal, renewal: opt-in, length: 1 year, by: all, before the end: 2 months}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward}
"""
BETA_LEAVES = """
- {id: brev, event: termination-notice, by: beta, to: all, form: written, sent: 2031-01-15,
   received: 2031-01-15, for-end: earliest, authorised: yes}
"""
TO_GAMMA = """
- {id: begaran, event: renewal-notice, by: alfa, to: [gamma], form: written, sent: SENT,
   received: {gamma: 2031-03-01}, for-renewal: WISH}
"""


@pytest.mark.parametrize(
    ("leaves", "sent", "asked_for", "renewed"),
    [
        (BETA_LEAVES, "2031-02-15", "unknown", "unknown"),  # the last day of beta
        (BETA_LEAVES, "2031-02-16", "yes", "no"),
        ("", "2031-02-16", "unknown", "unknown"),
    ],
)
def test_it_need_not_reach_one_that_has_left(
    leaves: str, sent: str, asked_for: str, renewed: str
) -> None:
    events = leaves + TO_GAMMA.replace("SENT", sent)
    found = run("in-force", "2032-06-01", MAY_LEAVE, events.replace("WISH", "yes"), party="alfa")
    assert asked_for == answer(found)
    against = MAY_LEAVE.replace("opt-in", "unless objected to")
    found = run("in-force", "2032-06-01", against, events.replace("WISH", "no"), party="alfa")
    assert renewed == answer(found)


@pytest.mark.parametrize(("decision", "expected"), [("no", "yes"), ("yes", "unknown")])
def test_nor_one_that_has_refused_to_approve(decision: str, expected: str) -> None:
    terms = MAY_LEAVE + "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
    decided = "".join(
        f"- {{event: approval, by: {party}, on: 2029-12-01, decision: {said}}}\n"
        for party, said in (("alfa", "yes"), ("beta", decision), ("gamma", "yes"))
    )
    asked = TO_GAMMA.replace("SENT", "2031-02-16").replace("WISH", "yes")
    found = run("in-force", "2032-06-01", terms, decided + asked, party="alfa")
    assert answer(found) == expected


@pytest.mark.parametrize(("sent", "expected"), [("2031-02-15", "no"), ("2031-02-16", "yes")])
def test_one_that_has_left_says_nothing_of_renewal(sent: str, expected: str) -> None:
    against = MAY_LEAVE.replace("opt-in", "unless objected to")
    objects = said(sent, "no", "beta")
    found = run("in-force", "2032-06-01", against, BETA_LEAVES + objects, party="alfa")
    assert answer(found) == expected


GIVEN = "- {event: approval, by: beta, on: 2029-12-01}\n"
NO_LONGER_GIVEN = "- {id: ja, event: approval, by: beta, on: 2029-12-01, annulled: DAY}\n"
WORKS_BACK = """
- {event: assessment, term: annulment-works-back, about: ja, answer: ANSWER, by: jurist,
   on: 2031-12-02}
"""


def annulled(day: str, works_back: str = "") -> str:
    ruling = WORKS_BACK.replace("ANSWER", works_back) if works_back else ""
    return NO_LONGER_GIVEN.replace("DAY", day) + ruling


@pytest.mark.parametrize(
    ("approval", "asked_for", "objected"),
    [
        (GIVEN, "yes", "no"),
        (GIVEN.replace("}", ", decision: no}"), "no", "yes"),
        ("", "unknown", "unknown"),
        # the notice is sent on 16 February 2031
        (annulled("2031-02-15"), "no", "yes"),
        (annulled("2031-02-16"), "no", "yes"),
        (annulled("2031-02-17"), "judgement", "judgement"),
        (annulled("2031-02-17", "no"), "yes", "no"),
        (annulled("2031-02-17", "yes"), "no", "yes"),
    ],
)
def test_nor_does_one_without_which_the_others_are_bound(
    approval: str, asked_for: str, objected: str
) -> None:
    terms = MAY_LEAVE + "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
    others = "".join(
        f"- {{event: approval, by: {party}, on: 2029-12-01}}\n" for party in ("alfa", "gamma")
    )
    wish, against = said("2031-02-16", "yes"), said("2031-02-16", "no")
    found = run("in-force", "2032-06-01", terms, others + approval + wish, party="alfa")
    assert answer(found) == asked_for
    terms = terms.replace("opt-in", "unless objected to")
    found = run("in-force", "2032-06-01", terms, others + approval + against, party="alfa")
    assert answer(found) == objected
