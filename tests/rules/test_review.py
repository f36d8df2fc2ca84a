"""Review: every so many periods, together, in time or late."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-07-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year, at most: 6}
- {id: X-3, kind: review, by: all, every: 3, before the end: 2 months}
- {id: X-4, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- {id: X-5, kind: termination, by: all, ends: at the end of a period, length: 1 month,
   counted: back from the last day}
"""
THIRD, SIXTH = "2032:2", "2035:5"


def reviewed(on: str) -> str:
    return f"- {{id: o, event: review, on: {on}}}\n"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2032-06-30", "pending"),
        ("2032-07-01", "due"),
        ("2033-04-30", "due"),
        ("2033-05-01", "overdue"),
    ],
)
def test_the_third_period_is_reviewed_two_months_before_it_ends(on: str, expected: str) -> None:
    assert expected == owed(on, TERMS, duty="X-3")[THIRD]


def test_the_periods_between_are_not() -> None:
    assert list(owed("2036-06-30", TERMS, duty="X-3")) == [THIRD, SIXTH]


@pytest.mark.parametrize(
    ("on", "third", "sixth"),
    [
        ("2032-06-30", "overdue", "overdue"),  # before the period that it is to be of
        ("2032-07-01", "fulfilled", "overdue"),
        ("2033-04-30", "fulfilled", "overdue"),
        ("2033-05-01", "fulfilled-late", "overdue"),
        ("2035-06-30", "fulfilled-late", "overdue"),
        ("2035-07-01", "overdue", "fulfilled"),
    ],
)
def test_a_review_is_of_the_turn_in_which_it_is_made(on: str, third: str, sixth: str) -> None:
    found = owed("2036-06-30", TERMS, reviewed(on), duty="X-3")
    assert (found[THIRD], found[SIXTH]) == (third, sixth)


def leaves(by: str, received: str) -> str:
    return (
        f"- {{id: n-{by}, event: termination-notice, by: {by}, to: all, form: written,"
        f" sent: {received}, received: {received}, for-end: earliest, authorised: yes}}\n"
    )


def test_a_period_that_does_not_begin_is_not_reviewed() -> None:
    """With a month's notice it ends on 30 June 2032, or a year later."""
    for on in ("2032-06-30", "2032-07-01", "2033-06-30"):
        assert owed(on, TERMS, leaves("alfa", "2032-05-30"), duty="X-3") == {}
    assert owed("2033-06-30", TERMS, leaves("alfa", "2032-05-31"), duty="X-3") == {THIRD: "overdue"}
    capped = TERMS.replace("at most: 6", "at most: 1")
    assert owed("2033-06-01", capped, duty="X-3") == {}


ON_ANY_DAY = TERMS.replace("ends: at the end of a period", "ends: on any day").replace(
    "counted: back from the last day", "counted: forward"
)


@pytest.mark.parametrize(
    ("on", "expected"), [("2032-10-15", "due"), ("2032-10-16", "ended"), ("2034-01-01", "ended")]
)
def test_it_ends_with_the_agreement_and_not_before(on: str, expected: str) -> None:
    """A notice of 15 September takes effect a month later."""
    assert expected == owed(on, ON_ANY_DAY, leaves("alfa", "2032-09-15"), duty="X-3")[THIRD]


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2033-03-29", "ended"), ("2033-03-30", "overdue"), ("2033-03-31", "overdue")],
)
def test_what_was_to_be_done_before_the_end_stays_undone(received: str, expected: str) -> None:
    """It was due on 30 April: the end comes on 29 or 30 April, or that very day."""
    found = owed("2033-06-01", ON_ANY_DAY, leaves("alfa", received), duty="X-3")
    assert expected == found[THIRD]


@pytest.mark.parametrize(
    ("ends", "made", "expected"),
    [
        ("2032-10-15", "2032-10-15", "fulfilled"),
        ("2032-10-15", "2032-10-16", "ended"),
        ("2033-05-10", "2033-05-10", "fulfilled-late"),
        ("2033-05-10", "2033-05-11", "overdue"),
    ],
)
def test_one_that_is_made_after_the_end_is_none_of_those_owed(
    ends: str, made: str, expected: str
) -> None:
    """It was due on 30 April 2033; the notice takes effect a month after it came."""
    received = {"2032-10-15": "2032-09-15", "2033-05-10": "2033-04-10"}[ends]
    events = leaves("alfa", received) + reviewed(made)
    assert expected == owed("2034-01-01", ON_ANY_DAY, events, duty="X-3")[THIRD]


@pytest.mark.parametrize(("on", "expected"), [("2032-10-20", "due"), ("2032-10-21", "ended")])
def test_it_lasts_as_long_as_one_of_those_who_are_to_do_it(on: str, expected: str) -> None:
    by_some = ON_ANY_DAY.replace("by: all, every", "by: [beta, gamma], every")
    both = leaves("beta", "2032-09-15") + leaves("gamma", "2032-09-20")
    assert expected == owed(on, by_some, both, duty="X-3")[THIRD]
    assert owed(on, by_some, leaves("beta", "2032-09-15"), duty="X-3")[THIRD] == "due"


def hindered(*parties: str) -> str:
    return "".join(
        f"- {{id: f-{party}, event: force-majeure, party: {party}, cause: fire, from: 2033-04-20,"
        " until: 2033-05-15, affects: [X-3]}\n"
        for party in parties
    )


@pytest.mark.parametrize(
    ("parties", "on", "expected"),
    [
        (("alfa", "beta", "gamma"), "2033-05-15", "excused"),
        (("alfa", "beta", "gamma"), "2033-05-16", "due"),
        (("alfa", "beta"), "2033-05-15", "judgement"),
        ((), "2033-05-15", "overdue"),
    ],
)
def test_it_is_excused_while_all_are_hindered(
    parties: tuple[str, ...], on: str, expected: str
) -> None:
    terms = TERMS + "- {id: X-9, kind: force majeure, causes: [fire], other causes: no}\n"
    assert expected == owed(on, terms, hindered(*parties), duty="X-3")[THIRD]
