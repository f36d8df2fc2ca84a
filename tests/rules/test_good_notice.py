"""Good notice: when a notice is good, for whom, and whom it takes out."""

import pytest

from engine.questions.answer import open_points
from engine.questions.ask import Inquired
from tests.rules.invented import answer, effect, facts, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- {id: X-4, kind: termination, by: all,
   ends: at the end of a period, length: 6 months, counted: back from the last day}
- {id: X-5, kind: form, of: termination, form: written, meaning: needed for validity}
"""
WHOLE = TERMS.replace("the leaving party", "the whole agreement")


def notice(by: str, received: str = "2030-05-01", form: str = "written") -> str:
    return (
        f"- {{id: brev-{by}, event: termination-notice, by: {by}, to: all, form: {form},"
        f" sent: {received}, received: {received}, for-end: earliest, authorised: yes}}\n"
    )


@pytest.mark.parametrize(
    ("by", "terms", "expected"),
    [
        ("beta", TERMS, [("beta", "party")]),
        ("beta", WHOLE, [("beta", "agreement")]),
        ("alfa", TERMS, [("alfa", "agreement")]),  # alone on its side
    ],
)
def test_a_notice_takes_out_the_one_who_gives_it_or_everybody(
    by: str, terms: str, expected: list[tuple[str, ...]]
) -> None:
    found = run("in-force", "2030-07-01", terms, notice(by))
    assert expected == facts(found, "reach", "by", "scope")


def test_a_good_notice_is_a_departure_of_those_whom_it_reaches() -> None:
    found = run("in-force", "2030-07-01", TERMS, notice("beta"))
    assert facts(found, "good", "notice", "ends") == [("brev-beta", "2030-12-31")]
    assert facts(found, "departure", "party", "ends") == [("beta", "2030-12-31")]
    ended = run("in-force", "2030-07-01", WHOLE, notice("beta"))
    assert [p for (p,) in facts(ended, "departure", "party")] == ["alfa", "beta", "gamma"]


UNRECEIVED = notice("beta", "2030-06-28").replace("received: 2030-06-28, ", "")
"""Whether it came by 30 June, the last day of the year's notice, nobody knows."""


@pytest.mark.parametrize(
    ("party", "others", "expected"),
    [
        ("beta", "", "unknown"),
        ("gamma", "", "yes"),  # it is there whether beta has left or not
        ("alfa", "", "yes"),
        ("alfa", notice("gamma", "2030-06-30"), "unknown"),  # gamma has left, and so perhaps all
    ],
)
def test_a_notice_of_which_the_end_is_not_known_takes_out_nobody_but_the_one_who_gave_it(
    party: str, others: str, expected: str
) -> None:
    found = run("in-force", "2031-02-01", TERMS, UNRECEIVED + others, party=party)
    assert answer(found) == expected


def test_a_notice_in_the_wrong_form_is_no_departure() -> None:
    found = run("in-force", "2030-07-01", TERMS, notice("beta", form="oral"))
    assert facts(found, "good", "notice") == []
    assert facts(found, "departure", "party") == []


@pytest.mark.parametrize(
    ("lacking", "terms"),
    [
        (
            "dialogue",
            "- {id: X-6, kind: precondition, of: termination, act: dialogue, forum: samrad,"
            " held before: sent, without it: no effect}\n",
        ),
        ("approval", "- {id: X-6, kind: approval, by: all, binds: those who have approved}\n"),
        (
            "signature",
            "- {id: X-6, kind: signature, by: all, signing: binds, binds: those who have signed}\n",
        ),
    ],
)
def test_a_notice_that_lacks_what_it_needs_is_no_certain_departure(
    lacking: str, terms: str
) -> None:
    found = run("in-force", "2030-07-01", TERMS + terms, notice("beta"))
    assert (facts(found, "good", "notice"), facts(found, "departure", "party")) == ([], []), lacking


@pytest.mark.parametrize(
    "fault",
    [("authorised: yes", "authorised: no, ratified: 2030-07-02"), ("to: all", "to: [gamma]")],
)
def test_nor_is_one_without_authority_or_address(fault: tuple[str, str]) -> None:
    found = run("in-force", "2030-07-01", TERMS, notice("beta").replace(*fault))
    assert facts(found, "good", "notice") == []


def in_force_at(received: str, events: str = "", party: str = "beta") -> str:
    found: Inquired = run("termination", received, TERMS, events, party=party)
    return state(found, "in-force")


@pytest.mark.parametrize(("received", "expected"), [("2029-12-31", "unmet"), ("2030-01-01", "met")])
def test_a_notice_before_the_first_day_is_none(received: str, expected: str) -> None:
    assert expected == in_force_at(received)


@pytest.mark.parametrize(("received", "expected"), [("2030-12-31", "met"), ("2031-01-01", "unmet")])
def test_a_notice_from_one_who_has_left_is_none(received: str, expected: str) -> None:
    assert expected == in_force_at(received, notice("beta"))


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2030-12-31", "met"), ("2031-01-01", "unknown")],  # beta has left, and it may be beta's
)
def test_of_a_notice_by_one_not_known_all_who_may_have_given_it_are_told_together(
    received: str, expected: str
) -> None:
    anybodys = notice("gamma", received).replace("by: gamma, ", "")
    found = run("notice", "2031-02-01", TERMS, notice("beta") + anybodys, event="brev-gamma")
    assert answer(found) == "unknown"
    assert state(found, "in-force") == expected
    told = {one.rule.says for one in found.ledger.examined_of("in-force", "brev-gamma")}
    assert told == {"in-force-for-one-not-known"}


def test_a_notice_after_the_last_day_is_none() -> None:
    fixed = TERMS.replace("- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n", "")
    for received, expected in (("2030-12-31", "met"), ("2031-01-01", "unmet")):
        found = run("termination", received, fixed, party="beta")
        assert expected == state(found, "in-force")


@pytest.mark.parametrize(("said", "expected"), [("yes", "met"), ("no", "unmet")])
def test_a_notice_from_one_who_has_not_approved_is_none(said: str, expected: str) -> None:
    each = TERMS + "- {id: X-6, kind: approval, by: all, binds: those who have approved}\n"
    approval = f"- {{event: approval, by: beta, on: 2029-12-01, decision: {said}}}\n"
    approval += "- {event: approval, by: alfa, on: 2029-12-01}\n"
    found = run("termination", "2030-06-30", each, approval, party="beta")
    assert expected == state(found, "in-force")


@pytest.mark.parametrize(("ends_by", "expected"), [("2030-12-31", "met"), ("2030-12-30", "unmet")])
def test_it_may_be_asked_to_end_by_a_day(ends_by: str, expected: str) -> None:
    found = run("termination", "2030-06-30", TERMS, party="beta", ends_by=ends_by)
    assert expected == state(found, "ends-by")


def test_no_day_to_end_by_is_required_unless_asked_for() -> None:
    assert state(run("termination", "2030-06-30", TERMS, party="beta"), "ends-by") == ""


LATE = TERMS + (
    "- {id: X-6, kind: approval, by: all, binds: those who have approved,"
    " late approval: binds from the last approval}\n"
)


def approved(party: str, on: str) -> str:
    return f"- {{id: ja-{party}, event: approval, by: {party}, on: {on}}}\n"


FIRST = approved("alfa", "2029-12-01") + approved("beta", "2029-12-01")


@pytest.mark.parametrize(("received", "expected"), [("2030-05-01", "unmet"), ("2030-05-02", "met")])
def test_a_party_gives_notice_from_the_day_on_which_it_became_bound(
    received: str, expected: str
) -> None:
    events = FIRST + approved("gamma", "2030-05-02") + notice("gamma", received)
    found = run("notice", "2030-06-01", LATE, events, event="brev-gamma")
    assert state(found, "in-force") == expected


@pytest.mark.parametrize(
    ("said", "expected"), [("", [("beta", "party")]), ("no", [("beta", "agreement")])]
)
def test_one_that_was_never_bound_is_no_company(said: str, expected: list[tuple[str, ...]]) -> None:
    third = approved("gamma", "2029-12-01").replace("}\n", f", decision: {said or 'yes'}}}\n")
    found = run("in-force", "2030-07-01", LATE, FIRST + third + notice("beta"))
    assert facts(found, "reach", "by", "scope") == expected


@pytest.mark.parametrize(("received", "expected"), [("2029-12-31", "met"), ("2030-01-01", "unmet")])
def test_a_notice_from_before_the_first_day_takes_nobody_out(received: str, expected: str) -> None:
    """As `notice` says no of it, `in-force` does not let the party go."""
    found = run("in-force", "2031-01-01", TERMS, notice("beta", received), party="beta")
    assert state(found, "not-ended") == expected


@pytest.mark.parametrize(
    ("received", "expected"), [("2030-05-01", []), ("2030-05-02", [("brev-gamma",)])]
)
def test_nor_does_one_from_before_the_day_on_which_the_party_became_bound(
    received: str, expected: list[tuple[str, ...]]
) -> None:
    events = FIRST + approved("gamma", "2030-05-02") + notice("gamma", received)
    assert facts(run("in-force", "2031-01-01", LATE, events), "good", "notice") == expected


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2030-12-31", [("brev-beta",), ("nytt-beta",)]),
        ("2031-01-01", [("brev-beta",)]),
    ],
)
def test_nor_does_one_from_a_party_that_had_left(
    received: str, expected: list[tuple[str, ...]]
) -> None:
    again = notice("beta", received).replace("brev-", "nytt-")
    found = run("in-force", "2032-01-01", TERMS, notice("beta") + again)
    assert facts(found, "good", "notice") == expected


EACH = TERMS + "- {id: X-6, kind: approval, by: all, binds: those who have approved}\n"
NO_GAMMA = "- {id: nej-gamma, event: approval, by: gamma, on: 2029-12-01, decision: no}\n"


@pytest.mark.parametrize(
    ("of_gamma", "scope", "missing"),
    [
        ("", "none", ["approval"]),
        (approved("gamma", "2029-12-01"), "party", []),
        (NO_GAMMA, "agreement", []),
    ],
)
def test_whom_it_takes_out_is_not_known_where_it_is_not_known_whether_another_is_bound(
    of_gamma: str, scope: str, missing: list[str]
) -> None:
    """Beta has approved, of gamma nothing is on record, and no other stands on their side."""
    found = run("notice", "2030-07-01", EACH, FIRST + of_gamma + notice("beta"), event="brev-beta")
    assert (answer(found), effect(found, "ends"), effect(found, "scope")) == (
        "yes",
        "2030-12-31",
        scope,
    )
    assert missing == [one.kind for one in open_points(found)[0]]


@pytest.mark.parametrize(
    ("party", "on", "expected"),
    [
        ("beta", "2030-12-31", "yes"),
        ("beta", "2031-01-01", "no"),  # out in either case
        ("alfa", "2030-12-31", "yes"),
        ("alfa", "2031-01-01", "unknown"),
    ],
)
def test_the_one_who_gave_it_is_out_in_either_case(party: str, on: str, expected: str) -> None:
    found = run("in-force", on, EACH, FIRST + notice("beta"), party=party)
    assert answer(found) == expected


def test_nor_is_it_known_where_signing_binds_and_the_other_s_signature_is_not_on_record() -> None:
    terms = TERMS + (
        "- {id: X-6, kind: signature, by: all, signing: binds, binds: those who have signed}\n"
    )
    signed = "".join(
        f"- {{event: signature, by: {party}, on: 2029-12-01}}\n" for party in ("alfa", "beta")
    )
    found = run("notice", "2030-07-01", terms, signed + notice("beta"), event="brev-beta")
    assert (answer(found), effect(found, "scope")) == ("yes", "none")
    gamma = "- {event: signature, by: gamma, on: 2029-12-01}\n"
    found = run("notice", "2030-07-01", terms, signed + gamma + notice("beta"), event="brev-beta")
    assert (answer(found), effect(found, "scope")) == ("yes", "party")
