"""Bound before: what was done while an approval stood that was annulled later is for a person."""

import pytest

from tests.rules.invented import answer, facts, run, unsure
from tests.rules.rescissions import CHAIN

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward}
- {id: X-4, kind: amendment, form: free, agreed by: all}
- {id: X-5, kind: assignment, who: [alfa], consent of: kommunerna}
- {id: X-6, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed}
- {id: X-7, kind: payment, by: [beta], to: alfa, amount: 600 SEK, per: calendar year, first: 2030}
- {id: X-8, kind: payment window, paid in: January}
- {id: X-90, kind: obligation, bearer: all, duty: {sv: a, en: a}}
"""
ALL = TERMS + "- {id: X-9, kind: approval, by: all, binds: nobody until all have approved}\n"
EACH = TERMS + "- {id: X-9, kind: approval, by: all, binds: those who have approved}\n"
FROM_THE_LAST = "approved, late approval: binds from the last approval}"
ACTS = {
    "amendment": "- {id: handling, event: amendment, on: DAY, form: written,"
    " agreed-by: [alfa, beta, gamma]}\n",
    "assignment": "- {id: handling, event: assignment, by: alfa, to-whom: en annan, on: DAY}\n"
    "- {event: consent, by: beta, on: DAY, about: handling}\n"
    "- {event: consent, by: gamma, on: DAY, about: handling}\n",
    "notice": "- {id: handling, event: termination-notice, by: beta, to: all, form: written,"
    " sent: DAY, received: DAY, for-end: earliest, authorised: yes}\n",
}


def approved(annulled: str = "", **days: str) -> str:
    """The approvals of all on 1 December 2029, or another day; those annulled are said so."""
    gone = dict(one.split(": ") for one in annulled.split(", ") if one)
    return "".join(
        f"- {{id: ja-{who}, event: approval, by: {who}, on: {days.get(who, '2029-12-01')}"
        + (f", annulled: {gone[who]}}}\n" if who in gone else "}\n")
        for who in ("alfa", "beta", "gamma")
        if days.get(who) != "none"
    )


def ruled(said: str, of: str = "beta") -> str:
    return (
        f"- {{event: assessment, term: annulment-works-back, answer: {said}, about: ja-{of},"
        " by: jurist, on: 2030-08-01}\n"
    )


def asked(act: str, day: str, events: str, terms: str = ALL, on: str = "2030-09-01") -> str:
    """The answer about an act of that day, on a day."""
    record = events + ACTS[act].replace("DAY", day)
    return answer(run(act, on, terms, record, event="handling"))


BETA = approved("beta: 2030-06-15")


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    ("on", "day", "more", "expected"),
    [
        ("2030-06-14", "2030-06-14", "", "yes"),  # the annulment has not happened
        ("2030-06-15", "2030-06-14", "", "judgement"),
        ("2030-09-01", "2030-06-14", "", "judgement"),
        ("2030-09-01", "2030-06-15", "", "no"),
        ("2030-09-01", "2030-06-14", ruled("no"), "yes"),
        ("2030-09-01", "2030-06-14", ruled("yes"), "no"),
        ("2030-09-01", "2030-06-15", ruled("no"), "no"),
    ],
)
def test_what_was_done_while_it_stood_is_for_a_person_and_what_came_later_is_not(
    act: str, on: str, day: str, more: str, expected: str
) -> None:
    assert asked(act, day, BETA + more, on=on) == expected


@pytest.mark.parametrize(("day", "expected"), [("2030-06-14", "judgement"), ("2030-06-15", "no")])
def test_so_it_is_of_a_rescission(day: str, expected: str) -> None:
    chain = "".join(f"- {CHAIN[name]}\n" for name in ("breach", "serious", "delay"))
    declared = f"- {{id: h, event: rescission, by: beta, against: alfa, sent: {day}}}\n"
    record = BETA + chain + declared
    found = run("in-force", "2030-09-01", ALL, record)
    assert facts(found, "rescinded", "by") == []
    assert unsure(found, "rescinded", "by") == ([("beta",)] if expected == "judgement" else [])
    found = run("in-force", "2030-09-01", ALL, record + ruled("no"))
    assert facts(found, "rescinded", "by") == ([("beta",)] if expected == "judgement" else [])


@pytest.mark.parametrize("act", ACTS)
def test_what_was_lacking_all_along_had_bound_nobody(act: str) -> None:
    refused = BETA.replace("by: gamma, on: 2029-12-01", "by: gamma, on: 2029-12-01, decision: no")
    assert asked(act, "2030-06-14", refused) == "no"
    assert asked(act, "2030-06-14", approved("beta: 2030-06-15", gamma="none")) == "unknown"


@pytest.mark.parametrize(
    ("day", "said", "expected"),
    [
        ("2030-05-14", "", "judgement"),
        ("2030-05-14", ruled("no", "gamma"), "judgement"),  # of the other nobody has said it
        ("2030-05-14", ruled("no", "gamma") + ruled("no"), "yes"),
        ("2030-05-14", ruled("no", "gamma") + ruled("yes"), "no"),
        ("2030-05-15", "", "no"),  # from the first annulment on
        ("2030-06-14", ruled("no", "gamma") + ruled("no"), "no"),
    ],
)
def test_where_two_were_annulled_all_were_bound_until_the_first(
    day: str, said: str, expected: str
) -> None:
    both = approved("beta: 2030-06-15, gamma: 2030-05-15")
    assert asked("amendment", day, both + said) == expected


@pytest.mark.parametrize(
    ("late", "day", "expected"),
    [
        ("approved}", "2029-12-31", "no"),  # not by then, and before the first day
        ("approved}", "2030-01-01", "judgement"),
        (FROM_THE_LAST, "2030-01-31", "no"),
        (FROM_THE_LAST, "2030-02-01", "judgement"),
    ],
)
@pytest.mark.parametrize("terms", [ALL, EACH])
def test_nobody_had_been_bound_before_the_approvals_had_been_given(
    terms: str, late: str, day: str, expected: str
) -> None:
    """Alfa, alone on its side, approves on 1 February, and that is annulled in June."""
    events = approved("alfa: 2030-06-15", alfa="2030-02-01")
    terms = terms.replace("approved}", late)
    assert asked("amendment", day, events, terms) == expected
    if day >= "2030-01-01":
        assert asked("notice", day, events, terms) == expected
        assert asked("assignment", day, events, terms) == expected


def test_one_that_approves_anew_was_bound_by_what_was_annulled_too() -> None:
    events = BETA + "- {id: igen, event: approval, by: beta, on: 2030-08-01}\n"
    terms = ALL.replace("approved}", FROM_THE_LAST)
    assert asked("notice", "2030-06-14", events, terms) == "judgement"
    assert asked("notice", "2030-06-15", events, terms) == "no"
    assert asked("notice", "2030-07-31", events, terms) == "no"
    assert asked("notice", "2030-08-01", events, terms) == "yes"


@pytest.mark.parametrize(
    ("annulled", "expected"),
    [
        ("beta: 2030-06-15", {("alfa", "2030-06-15"), ("beta", "2030-06-15")}),
        ("alfa: 2030-06-15", {("alfa", "2030-06-15"), ("beta", "2030-06-15"),
                              ("gamma", "2030-06-15")}),
        ("alfa: 2030-06-15, beta: 2030-05-15", {("alfa", "2030-05-15"), ("alfa", "2030-06-15"),
                                                ("beta", "2030-05-15"), ("gamma", "2030-06-15")}),
        ("alfa: 2030-05-15, beta: 2030-05-15", {("alfa", "2030-05-15"), ("beta", "2030-05-15"),
                                                ("gamma", "2030-05-15")}),
    ],
)  # fmt: skip
def test_where_each_is_bound_by_its_own_it_was_so_as_long_as_both_stood(
    annulled: str, expected: set[tuple[str, str]]
) -> None:
    """Beta and gamma to alfa, and alfa to each of them."""
    act = ACTS["amendment"].replace("DAY", "2030-03-01")
    found = run("amendment", "2030-09-01", EACH, approved(annulled) + act, event="handling")
    assert {*unsure(found, "bound-before", "party", "until")} == expected


def test_those_whose_own_approvals_stand_are_bound_all_the_same() -> None:
    assert asked("amendment", "2030-06-14", BETA, EACH) == "yes"
    assert asked("notice", "2030-06-14", BETA, EACH) == "judgement"  # it is beta's


@pytest.mark.parametrize(
    ("late", "year", "expected"),
    [
        ("approved}", 2030, "judgement"),
        ("approved}", 2031, "no"),  # the other one stood, but not together with it
        (FROM_THE_LAST, 2030, "judgement"),
    ],
)
@pytest.mark.parametrize("terms", [ALL, EACH])
def test_a_year_is_one_in_which_both_stood(terms: str, late: str, year: int, expected: str) -> None:
    both = approved("alfa: 2030-06-15, beta: 2031-06-15")
    found = run("payment", "2031-09-01", terms.replace("approved}", late), both, party="beta",
                year=year)  # fmt: skip
    assert answer(found) == expected


SIGNED = ALL + (
    "- {id: X-10, kind: signature, by: all, signing: binds,"
    " late signature: binds from the last signature}\n"
)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(("day", "expected"), [("2030-02-28", "no"), ("2030-03-01", "judgement")])
def test_where_signing_binds_too_it_had_bound_from_then(act: str, day: str, expected: str) -> None:
    signed = "".join(
        f"- {{event: signature, by: {who}, on: {on}}}\n"
        for who, on in (("alfa", "2030-03-01"), ("beta", "2029-12-10"), ("gamma", "2029-12-10"))
    )
    assert asked(act, day, BETA + signed, SIGNED) == expected
