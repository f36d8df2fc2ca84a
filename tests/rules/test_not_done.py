"""Not done: what is on record as not given is known up to a day, and contradicts what is given."""

from datetime import date

import pytest

from engine.inference import durable
from engine.inference.book import load
from engine.questions.ask import Inquired
from engine.questions.lists.duty import duties, period
from engine.questions.lists.obligations import run_owed
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Search
from engine.questions.question import Question
from tests.rules.invented import agreement, answer, facts, happened, owed, run, state

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}\n"
ALL = "- {id: X-2, kind: approval, by: all, binds: nobody until all have approved}\n"
EACH = ALL.replace("nobody until all have approved", "those who have approved")
SIGN = "- {id: X-3, kind: signature, by: all, signing: binds}\n"
CONFIRMS = SIGN.replace("signing: binds", "signing: confirms")
PAYS = (
    "- {id: X-4, kind: payment, by: [beta], to: alfa, amount: 400 SEK, per: calendar year,"
    " first: 2030}\n- {id: X-5, kind: payment window, paid in: January}\n"
)
ENTERED = 'recorded: "2030-09-01T12:00:00+02:00"'


def by(kind: str, party: str, keys: str = "on: 2029-11-01") -> str:
    return f"- {{id: {kind}-{party}, event: {kind}, by: {party}, {keys}}}\n"


def not_given(keys: str, what: str = "approval", kind: str = "not-given", more: str = "") -> str:
    return f"- {{id: ej, event: {kind}, what: {what}, {keys}, {more or ENTERED}}}\n"


TWO = by("approval", "alfa") + by("approval", "beta")
THREE = TWO + by("approval", "gamma", "on: 2030-03-01")
GAMMA = "by: gamma, before: 2030-06-02"


def approved(on: str, record: str, events: str = TWO, terms: str = PERIOD + ALL) -> str:
    return state(run("in-force", on, terms, events + record), "approved")


@pytest.mark.parametrize("kind", ["not-given", "not-held"])
@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-01-01", "unmet"), ("2030-06-01", "unmet"), ("2030-06-02", "unknown")],
)
def test_an_approval_not_given_before_a_day_is_a_no_up_to_the_day_before(
    on: str, expected: str, kind: str
) -> None:
    assert approved(on, "") == "unknown"
    assert approved(on, not_given(GAMMA, kind=kind)) == expected


@pytest.mark.parametrize(
    "record",
    [
        not_given("before: 2030-06-02"),
        not_given("by: gamma"),
        not_given(GAMMA, what="signature"),
        not_given("by: gamma, in: 2030"),  # it may have approved the year before
        not_given(GAMMA + ", in: 2030"),
        "- {id: ej, event: not-given, by: gamma, before: 2030-06-02, " + ENTERED + "}\n",
    ],
)
def test_an_entry_that_does_not_cover_all_until_then_settles_nothing(record: str) -> None:
    assert approved("2030-06-01", record) == "unknown"


def test_the_no_tells_the_entry_on_which_it_rests() -> None:
    found = run("in-force", "2030-06-01", PERIOD + ALL, TWO + not_given(GAMMA))
    assert answer(found) == "no"
    assert facts(found, "not-approved", "party") == [("gamma",)]
    ledger = found.ledger
    (lacking,) = ledger.store.of("not-approved")
    (why,) = ledger.why(lacking)
    assert "ej" in {getattr(row.origin, "id", "") for row in why.premises}


@pytest.mark.parametrize(
    ("on", "beta", "gamma"),
    [("2030-06-01", "yes", "no"), ("2030-06-02", "yes", "unknown")],
)
def test_where_those_who_have_approved_are_bound_the_others_are_without_it(
    on: str, beta: str, gamma: str
) -> None:
    def asked(party: str) -> Inquired:
        return run("in-force", on, PERIOD + EACH, TWO + not_given(GAMMA), party=party)

    assert (answer(asked("beta")), answer(asked("gamma"))) == (beta, gamma)


@pytest.mark.parametrize(("on", "expected"), [("2030-06-01", "no"), ("2030-06-02", "unknown")])
def test_so_it_is_with_a_signature_that_binds(on: str, expected: str) -> None:
    signed = by("signature", "alfa") + by("signature", "beta")
    record = signed + not_given(GAMMA, what="signature")
    assert answer(run("in-force", on, PERIOD + SIGN, signed)) == "unknown"
    assert answer(run("in-force", on, PERIOD + SIGN, record)) == expected
    assert answer(run("in-force", on, PERIOD + CONFIRMS, record)) == "yes"


RENEWED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: after approval, length: 1 year, by: [beta, gamma],
   before the end: 2 months}
"""


@pytest.mark.parametrize(("before", "expected"), [("2030-10-31", "unknown"), ("2030-11-01", "no")])
def test_a_renewal_not_approved_by_the_last_day_is_none(before: str, expected: str) -> None:
    """The last day is 31 October: what was not done before it may have been done on it."""
    events = by("renewal-approval", "beta", "on: 2030-10-01, for: 2031-01-01") + not_given(
        f"by: gamma, before: {before}",
        "renewal-approval",
        more='recorded: "2030-11-02T12:00:00+01:00"',
    )
    assert answer(run("in-force", "2031-01-01", RENEWED, events)) == expected


@pytest.mark.parametrize(("before", "expected"), [("2029-12-01", "unknown"), ("2029-12-02", "no")])
def test_a_refusal_is_in_time_while_another_is_on_record_as_not_having_approved(
    before: str, expected: str
) -> None:
    """All may have approved on 1 December, before the refusal, unless gamma had not by then."""
    events = (
        by("approval", "alfa")
        + by("approval", "beta", "on: 2029-12-01")
        + "- {event: approval, by: beta, on: 2029-12-15, decision: no}\n"
        + not_given(f"by: gamma, before: {before}")
    )
    assert answer(run("in-force", "2030-06-01", PERIOD + ALL, events)) == expected


@pytest.mark.parametrize(
    ("on", "before", "expected"),
    [
        ("2030-02-28", "2030-03-02", "unmet"),  # it had not happened yet
        ("2030-03-01", "2030-03-02", "unknown"),
        ("2030-06-01", "2030-03-02", "unknown"),
        ("2030-06-01", "2030-03-01", "met"),
        ("2030-02-28", "2030-03-01", "unmet"),
    ],
)
def test_of_an_approval_and_an_entry_that_none_was_given_nobody_knows_which_is_right(
    on: str, before: str, expected: str
) -> None:
    record = not_given(f"by: gamma, before: {before}")
    assert approved(on, record, THREE) == expected


def test_the_one_that_is_voided_no_longer_contradicts() -> None:
    record = not_given("by: gamma, before: 2030-03-02")
    void = "- {event: void, of: VOIDED, recorded: 2030-10-01T12:00:00+02:00}\n"
    on = "2030-10-01"
    assert approved(on, record + void.replace("VOIDED", "ej"), THREE) == "met"
    taken_back = void.replace("VOIDED", "approval-gamma")
    assert approved(on, record + taken_back, THREE) == "unknown"  # of what came after it
    assert approved("2030-03-01", record + taken_back, THREE) == "unmet"


@pytest.mark.parametrize(
    ("known_on", "expected"),
    [("2030-08-31", "unknown"), ("2030-09-01", "unmet"), ("2030-10-01", "unknown")],
)
def test_what_is_recorded_later_changes_nothing_of_what_was_known(
    known_on: str, expected: str
) -> None:
    late = by("approval", "gamma", "on: 2030-03-01, recorded: 2030-10-01T12:00:00+02:00")
    events = TWO + not_given(GAMMA) + late
    found = run("in-force", "2030-06-01", PERIOD + ALL, events, known_on=known_on)
    assert state(found, "approved") == expected


@pytest.mark.parametrize(("on", "expected"), [("2030-09-01", "unmet"), ("2030-09-02", "unknown")])
def test_of_days_after_it_was_recorded_it_says_nothing(on: str, expected: str) -> None:
    """Recorded on 1 September, of every day before 2031: of those to come nobody knew."""
    assert approved(on, not_given("by: gamma, before: 2031-01-01"), TWO) == expected


@pytest.mark.parametrize(("given", "expected"), [("2030-09-01", "unknown"), ("2030-09-02", "met")])
def test_nor_does_it_contradict_what_was_done_after_it_was_recorded(
    given: str, expected: str
) -> None:
    given_then = by("approval", "gamma", f"on: {given}")
    record = not_given("by: gamma, before: 2031-01-01")
    assert approved("2030-10-01", record, TWO + given_then) == expected


def test_a_refusal_is_no_approval_that_was_given() -> None:
    refused = by("approval", "gamma", "on: 2030-03-01, decision: no")
    assert approved("2030-06-02", not_given(GAMMA), TWO + refused) == "unmet"


@pytest.mark.parametrize(("on", "expected"), [("2030-06-01", "unknown"), ("2030-06-02", "met")])
def test_an_approval_of_an_unknown_day_may_be_from_after_the_days_that_are_covered(
    on: str, expected: str
) -> None:
    undated = by("approval", "gamma", ENTERED)
    assert approved(on, not_given(GAMMA), TWO + undated) == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("by: beta, before: 2030-01-20", "fulfilled"),
        ("by: beta, before: 2030-01-21", "unknown"),
        ("by: beta, in: 2029", "fulfilled"),
        ("by: beta, in: 2030", "unknown"),
        ("by: beta, in: 2030, before: 2030-01-20", "fulfilled"),
        ("by: gamma, in: 2030", "fulfilled"),
        ("in: 2030", "fulfilled"),
        ("by: beta", "fulfilled"),
    ],
)
def test_a_payment_that_another_entry_denies_is_neither_made_nor_lacking(
    keys: str, expected: str
) -> None:
    events = by("payment", "beta", "to: alfa, on: 2030-01-20, amount: 400, for: 2030")
    record = not_given(keys, "payment")
    assert owed("2030-09-01", PERIOD + PAYS, events + record)["beta > alfa 2030"] == expected
    assert owed("2030-09-01", PERIOD + PAYS, record)["beta > alfa 2030"] == "overdue"


HOURS = (
    "- {id: X-4, kind: contribution in kind, by: alfa, what: {sv: a, en: a}, hours: 5,"
    " per: calendar year}\n"
)


@pytest.mark.parametrize("executor", ["plain", "durable"])
@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("", ()),
        (not_given("by: alfa, in: 2029", "hours"), ()),
        (not_given("by: alfa, in: 2030", "hours"), ("ej", "hours-alfa")),
    ],
)
def test_both_entries_are_named_where_nothing_else_is_asked_of_what_was_not_done(
    entry: str, expected: tuple[str, ...], executor: str
) -> None:
    if executor == "durable" and not durable.available():
        pytest.skip("durable_rules is not built here")
    under = agreement(PERIOD + HOURS)
    events = happened(under, by("hours", "alfa", f"year: 2030, value: 5, {ENTERED}") + entry)
    question = Question("obligations", date(2031, 2, 1))
    found = []
    for done in run_owed(question, under, events, load(), executor):
        search = Search(done.ledger, done.ledger.worlds.all)
        for duty in duties(done.ledger):
            if duty.key[0] == "X-4" and period(duty.key) == "2030":
                rows = [row for row in done.ledger.store.of("done") if row.value("year") == 2030]
                found += [point for row in rows for point in search.of_row(row)]
    told = {one.contradicted for one in found if isinstance(one, Missing) and one.contradicted}
    assert told == ({expected} if expected else set())
