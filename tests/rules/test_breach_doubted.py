"""A breach that a payment on record contradicts, or that what was done after it may have cured."""

import pytest

from engine.questions.answer import open_points
from tests.rules.invented import answer, facts, run, state, unsure
from tests.rules.rescissions import CHAIN, FORKS, TERMS, events

PAYS = """
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: payment window, paid in: January}
"""
BREACH = "{id: b, event: breach, by: alfa, against: beta, duty: X-5, on: 2030-02-01}"
PAID = "{id: p, event: payment, by: beta, to: alfa, on: 2030-01-20, amount: 300000, for: 2030}"
DEMAND = CHAIN["demand"].replace("by: beta, to: [alfa]", "by: alfa, to: [beta]")
DECLARED = "{id: h, event: rescission, by: alfa, against: beta, sent: 2030-03-02, ground: b}"


def chain(*more: str, breach: str = BREACH) -> str:
    return events(*more, breach=breach, demand=DEMAND)


def test_a_payment_on_record_makes_the_ground_a_matter_of_judgement() -> None:
    found = run("rescission", "2030-03-02", TERMS + PAYS, chain(PAID), FORKS,
                party="alfa", against="beta")  # fmt: skip
    told = [state(found, one) for one in ("breach", "uncontradicted", "serious")]
    assert (told, answer(found)) == (["met", "judgement", "met"], "judgement")


def test_without_a_payment_the_ground_stands_and_nothing_more_is_asked() -> None:
    found = run("rescission", "2030-03-02", TERMS + PAYS, chain(), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert (state(found, "uncontradicted"), answer(found)) == ("", "yes")


@pytest.mark.parametrize(("paid", "expected"), [("", "no"), (PAID, "judgement")])
def test_a_declaration_on_such_a_ground_frees_nobody_for_certain(paid: str, expected: str) -> None:
    written = chain(DECLARED, *([paid] if paid else []))
    found = run("in-force", "2030-04-01", TERMS + PAYS, written, FORKS, party="beta")
    assert answer(found) == expected


@pytest.mark.parametrize("part", ["X-6", "X-8", "X-9"])
@pytest.mark.parametrize(("paid", "expected"), [("", "yes"), (PAID, "judgement")])
def test_a_breach_of_the_month_the_shares_or_the_words_of_a_payment_is_one_of_the_payment(
    part: str, paid: str, expected: str
) -> None:
    more = (
        "- {id: X-8, kind: allocation, among: kommunerna, by: equal shares}\n"
        "- {id: X-9, kind: definition, defines: {sv: a, en: a}, carried by: X-5}\n"
    )
    written = chain(*([paid] if paid else []), breach=BREACH.replace("X-5", part))
    found = run("rescission", "2030-03-02", TERMS + PAYS + more, written, FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert answer(found) == expected


@pytest.mark.parametrize(
    ("changed", "to"),
    [
        ("for: 2030", "for: 2031"),
        ("by: beta, to: alfa", "by: gamma, to: alfa"),
        ("by: beta, to: alfa", "by: beta, to: gamma"),
    ],
)
def test_another_payment_contradicts_nothing(changed: str, to: str) -> None:
    found = run("rescission", "2030-03-02", TERMS + PAYS, chain(PAID.replace(changed, to)), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert answer(found) == "yes"


def test_what_its_unit_paid_may_be_what_was_not_paid() -> None:
    by_unit = PAID.replace("by: beta", "by: kontoret")
    found = run("rescission", "2030-03-02", TERMS + PAYS, chain(by_unit), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert answer(found) == "judgement"


@pytest.mark.parametrize(
    ("under", "expected"),
    [("", "judgement"), (", under: X-5", "judgement"), (", under: X-7", "yes")],
)
def test_nor_one_that_names_another_clause(under: str, expected: str) -> None:
    two = PAYS.replace("January}", "January, carried by: X-5}") + (
        "- {id: X-7, kind: payment, by: kommunerna, to: alfa, amount: 300 000 SEK,"
        " per: calendar year, first: 2030}\n"
    )
    named = PAID.replace("for: 2030", f"for: 2030{under}")
    found = run("rescission", "2030-03-02", TERMS + two, chain(named), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert answer(found) == expected


def test_one_of_the_day_of_the_breach_does() -> None:
    found = run("rescission", "2030-03-02", TERMS + PAYS,
                chain(PAID.replace("on: 2030-01-20", "on: 2030-02-01")), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert facts(found, "paid-before", "breach", "payment", "on") == [("b", "p", "2030-02-01")]


def test_a_breach_of_another_clause_is_not_contradicted() -> None:
    found = run("rescission", "2030-03-02", TERMS + PAYS,
                chain(PAID, breach=BREACH.replace("X-5", "X-90")), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert answer(found) == "yes"


def test_a_payment_of_which_the_day_is_not_known_leaves_it_unknown() -> None:
    undated = PAID.replace("on: 2030-01-20", 'recorded: "2030-01-21T09:00:00+01:00"')
    found = run("rescission", "2030-03-02", TERMS + PAYS, chain(undated), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert (unsure(found, "paid-before", "payment"), answer(found)) == ([("p",)], "unknown")


LATE = PAID.replace("on: 2030-01-20", "on: 2030-02-02")
"""Paid the day after the breach, and before anybody demanded it."""


@pytest.mark.parametrize(
    ("paid", "status"),
    [("2030-02-02", "judgement"), ("2030-03-02", "judgement"), ("2030-03-03", "")],
)
def test_whether_a_payment_after_the_breach_put_it_right_is_for_a_person(
    paid: str, status: str
) -> None:
    found = run("rescission", "2030-03-02", TERMS + PAYS,
                chain(LATE.replace("2030-02-02", paid)), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert state(found, "uncontradicted") == status
    assert answer(found) == ("judgement" if status else "yes")


@pytest.mark.parametrize(
    ("paid", "term"),
    [
        (LATE, "done-since"),
        (PAID, "broken-though-paid"),
    ],
)
def test_what_a_person_is_asked_names_the_clause_of_the_right_that_waits_for_it(
    paid: str, term: str
) -> None:
    found = run("rescission", "2030-03-02", TERMS + PAYS, chain(paid), FORKS,
                party="alfa", against="beta")  # fmt: skip
    _, due = open_points(found)
    assert [(one.term, one.about, one.clause) for one in due] == [(term, "p", "X-4")]


def test_where_the_rectification_is_recorded_the_ruling_on_the_delay_decides() -> None:
    right = "{id: ok, event: rectified, by: beta, on: 2030-02-02, about: b}"
    found = run("rescission", "2030-03-02", TERMS + PAYS, chain(LATE, right), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert (state(found, "uncontradicted"), answer(found)) == ("", "yes")


@pytest.mark.parametrize(
    ("performed", "expected"),
    [("duty: X-7, on: 2030-02-02", "judgement"), ("duty: X-90, on: 2030-02-02", "yes")],
)
def test_so_it_is_with_what_was_performed(performed: str, expected: str) -> None:
    terms = "- {id: X-7, kind: obligation, bearer: [beta], occurs: yearly, " \
        "due: 31 January, duty: {sv: a, en: a}}\n"  # fmt: skip
    done = f"{{id: p, event: performed, by: beta, {performed}, for: 2030}}"
    found = run("rescission", "2030-03-02", TERMS + terms,
                chain(done, breach=BREACH.replace("X-5", "X-7")), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert answer(found) == expected


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", []), ("2031-01-01", ["p"])])
def test_what_is_done_for_a_year_that_begins_after_the_breach_puts_nothing_right(
    on: str, expected: list[str]
) -> None:
    """What was performed for 2031 may do for a breach of the first day of that year."""
    terms = "- {id: X-7, kind: obligation, bearer: [beta], occurs: yearly, " \
        "due: 31 January, duty: {sv: a, en: a}}\n"  # fmt: skip
    done = "{id: p, event: performed, by: beta, duty: X-7, on: 2031-01-20, for: 2031}"
    breach = BREACH.replace("X-5", "X-7").replace("2030-02-01", on)
    found = run("rescission", "2031-05-20", TERMS + terms, events(done, breach=breach), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert [event for _, event in facts(found, "done-since", "breach", "event")] == expected


LATER = {
    name: CHAIN[name].replace("2030-0", "2031-0")
    for name in ("serious", "delay", "time", "dialogue")
}


@pytest.mark.parametrize(
    ("paid_for", "breach", "expected"),
    [
        # in January the year before is the last one that was to be paid; 31 January is a Friday
        ("2030", "2030-12-31", "judgement"),
        ("2030", "2031-01-31", "judgement"),
        ("2030", "2031-02-01", "yes"),
        ("2031", "2031-01-31", "judgement"),
        ("2031", "2031-02-01", "judgement"),
        ("2031", "2030-12-31", "yes"),
    ],
)
def test_a_breach_names_no_year_and_may_be_of_the_last_that_was_due(
    paid_for: str, breach: str, expected: str
) -> None:
    paid = f"{{id: p, event: payment, by: beta, to: alfa, on: 2030-01-20, for: {paid_for}}}"
    late = BREACH.replace("2030-02-01", breach)
    demand = DEMAND.replace("2030-0", "2031-0")
    found = run("rescission", "2031-03-02", TERMS + PAYS,
                events(paid, breach=late, demand=demand, **LATER), FORKS,
                party="alfa", against="beta")  # fmt: skip
    assert answer(found) == expected
