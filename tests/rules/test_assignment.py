"""Assignment: whose consent is needed, and whether a merger is one."""

import pytest

from tests.rules.invented import answer, facts, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: assignment, who: [alfa], consent of: kommunerna, merger: overlata}
"""
HANDED_OVER = "- {id: byte, event: assignment, by: alfa, to-whom: en annan, on: 2030-05-02%s}\n"


def consents(*parties: str, about: str = ", about: byte") -> str:
    return "".join(
        f"- {{id: ja-{party}, event: consent, by: {party}, on: 2030-05-10{about}}}\n"
        for party in parties
    )


def asked(events: str, on: str = "2030-06-01") -> str:
    return answer(run("assignment", on, TERMS, events, event="byte"))


@pytest.mark.parametrize(
    ("given", "expected"),
    [((), "no"), (("beta",), "no"), (("beta", "gamma"), "yes")],
)
def test_each_of_those_named_must_consent(given: tuple[str, ...], expected: str) -> None:
    assert expected == asked(HANDED_OVER % "" + consents(*given))


@pytest.mark.parametrize(("on", "expected"), [("2030-05-09", "no"), ("2030-05-10", "yes")])
def test_a_consent_counts_from_its_day(on: str, expected: str) -> None:
    assert expected == asked(HANDED_OVER % "" + consents("beta", "gamma"), on)


def test_what_a_consent_is_about_must_be_known() -> None:
    assert asked(HANDED_OVER % "" + consents("beta", "gamma", about="")) == "unknown"


RULED = (
    "- {id: dom, event: assessment, term: overlata, about: byte, by: en jurist, on: 2030-05-20,"
    " answer: %s}\n"
)


@pytest.mark.parametrize(
    ("ruling", "expected"), [("", "judgement"), (RULED % "no", "yes"), (RULED % "yes", "no")]
)
def test_whether_a_merger_is_an_assignment_is_for_a_person(ruling: str, expected: str) -> None:
    assert expected == asked(HANDED_OVER % ", merger: yes" + ruling)
    assert asked(HANDED_OVER % ", merger: yes" + ruling + consents("beta", "gamma")) == "yes"


@pytest.mark.parametrize("key", ["", ", merger: no"])
@pytest.mark.parametrize(
    ("ruling", "expected"), [("", "no"), (RULED % "no", "yes"), (RULED % "yes", "no")]
)
def test_a_ruling_that_it_is_no_assignment_counts_whatever_it_is_called(
    key: str, ruling: str, expected: str
) -> None:
    assert expected == asked(HANDED_OVER % key + ruling)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("", ["assumed.no-merger"]),
        (", merger: no", ["assumed.no-merger"]),
        (", merger: yes", []),
    ],
)
def test_that_it_was_no_merger_is_said(key: str, said: list[str]) -> None:
    found = run("assignment", "2030-06-01", TERMS, HANDED_OVER % key, event="byte")
    assert [one.key for one in found.inquiry.assumed] == said


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (("kontoret", "gamma"), "judgement"),
        (("beta", "kontoret", "gamma"), "yes"),
        (("kontoret",), "no"),  # it is no unit of gamma
    ],
)
def test_whether_a_unit_consented_for_its_party_a_person_says(
    who: tuple[str, ...], expected: str
) -> None:
    assert expected == asked(HANDED_OVER % "" + consents(*who))


def test_a_party_may_ask_before_it_assigns() -> None:
    found = run("assignment", "2030-06-01", TERMS, party="alfa")
    assert (answer(found), found.inquiry.regulated) == ("no", True)


@pytest.mark.parametrize("party", ["beta", "gamma"])
def test_of_others_the_agreement_says_nothing(party: str) -> None:
    found = run("assignment", "2030-06-01", TERMS, party=party)
    assert (answer(found), found.inquiry.regulated) == ("no", False)
    moved = HANDED_OVER.replace("alfa", party) % ""
    found = run("assignment", "2030-06-01", TERMS, moved, event="byte")
    assert (answer(found), found.inquiry.regulated) == ("no", False)


def test_an_assignment_that_is_not_on_record_was_not_allowed() -> None:
    assert asked("") == "no"


def test_an_assignment_on_record_is_named_where_another_is_asked_about() -> None:
    found = run("assignment", "2030-12-31", TERMS, HANDED_OVER % "", party="alfa")
    assert [one.values["id"] for one in found.inquiry.assumed if "id" in one.values] == ["byte"]


LEAVING = (
    TERMS
    + """
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 30 days,
   counted: forward, counts from: received}
"""
)


def leaves(who: str, received: str) -> str:
    return (
        f"- {{id: u, event: termination-notice, by: {who}, to: all, form: written,"
        f" for-end: earliest, authorised: yes, sent: {received}, received: {received}}}\n"
    )


@pytest.mark.parametrize(
    ("who", "received", "expected"),
    [
        ("gamma", "2030-04-01", "yes"),  # gamma left at the end of 1 May, the day before
        ("gamma", "2030-04-02", "no"),
        ("beta", "2030-04-01", "no"),
    ],
)
def test_who_had_left_before_it_need_not_consent(who: str, received: str, expected: str) -> None:
    events = HANDED_OVER % "" + consents("beta") + leaves(who, received)
    assert expected == answer(run("assignment", "2030-06-01", LEAVING, events, event="byte"))


@pytest.mark.parametrize(("refuses", "expected"), [("gamma", "yes"), ("nobody", "no")])
def test_who_has_refused_to_be_bound_need_not_consent(refuses: str, expected: str) -> None:
    terms = TERMS + "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
    decided = "".join(
        f"- {{id: b-{who}, event: approval, by: {who}, on: 2029-12-01,"
        f" decision: {'no' if who == refuses else 'yes'}}}\n"
        for who in ("alfa", "beta", "gamma")
    )
    events = HANDED_OVER % "" + consents("beta") + decided
    assert expected == answer(run("assignment", "2030-06-01", terms, events, event="byte"))


def test_whether_one_must_consent_of_whose_approval_nothing_is_known_is_unknown() -> None:
    terms = TERMS + "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
    decided = "".join(
        f"- {{event: approval, by: {who}, on: 2029-12-01}}\n" for who in ("alfa", "beta")
    )
    events = HANDED_OVER % "" + consents("beta") + decided
    found = run("assignment", "2030-06-01", terms, events, event="byte")
    assert (answer(found), state(found, "consent")) == ("unknown", "unknown")


TWO_TERMS = TERMS + "- {id: X-6, kind: assignment, who: [beta, gamma], consent of: [alfa]}\n"


def test_each_who_assigns_needs_the_consents_of_the_clause_that_names_it() -> None:
    """Whoever of the other side assigns needs alfa's consent, and not beta's or gamma's."""
    events = HANDED_OVER % "" + consents("beta", "gamma")
    found = run("assignment", "2030-06-01", TWO_TERMS, events, event="byte")
    assert (answer(found), state(found, "consent")) == ("yes", "met")
    assert ("alfa",) not in facts(found, "no-consent", "party")


PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-3, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-4, kind: exit, by: all, notice to: all other parties,
   ends for: {fork: G1, a: the leaving party, b: the whole agreement}}
- {id: X-5, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
"""
ENDS = TERMS.replace("- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}", PERIOD)
NOTICE = """
- {id: brev, event: termination-notice, by: %s, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-01, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize(
    ("who", "on", "expected"),
    [
        ("alfa", "2030-12-31", "yes"),
        ("alfa", "2031-01-01", "no"),
        ("gamma", "2030-12-31", "yes"),
        ("gamma", "2031-01-01", "depends"),  # for whom a notice ends it has two readings
    ],
)
def test_when_it_has_ended_there_is_nothing_to_hand_over(who: str, on: str, expected: str) -> None:
    events = NOTICE % who + (HANDED_OVER % "").replace("2030-05-02", on)
    found = run("assignment", "2031-06-01", ENDS, events + consents("beta", "gamma"),
                {"G1": "a b"}, event="byte")  # fmt: skip
    assert answer(found) == expected


SOME_BOUND = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: assignment, who: [beta], consent of: [alfa]}
- {id: X-3, kind: approval, by: all, binds: those who have approved}
"""


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ("", "unknown"),
        ("- {event: approval, by: beta, on: 2029-12-01}\n", "yes"),
        ("- {event: approval, by: beta, on: 2030-05-03}\n", "yes"),  # works back
        ("- {event: approval, by: beta, on: 2029-12-01, decision: no}\n", "no"),
    ],
)
def test_a_party_that_is_not_bound_has_nothing_to_hand_over(others: str, expected: str) -> None:
    approved = "".join(
        f"- {{event: approval, by: {who}, on: 2029-12-01}}\n" for who in ("alfa", "gamma")
    )
    moved = (HANDED_OVER % "").replace("alfa", "beta")
    events = approved + others + moved + consents("alfa")
    assert expected == answer(run("assignment", "2030-06-01", SOME_BOUND, events, event="byte"))
