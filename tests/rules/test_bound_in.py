"""Bound in a year: which parties and units are, and which is their last day."""

import pytest

from engine.inference.book import load
from engine.inference.kinds import EVERYBODY, Term, info
from engine.inference.nodes import Field
from engine.inference.rules import Rule
from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-03-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day}
"""
LEAVES = (
    "- {id: n1, event: termination-notice, by: beta, to: all, form: written, sent: 2030-05-01,"
    " received: 2030-05-01, for-end: earliest, authorised: yes}"
)


def bound(events: str = "") -> list[str]:
    return sorted(figures("bound-in", ("party", "year"), "year", "2031-06-01", TERMS, events))


def test_a_party_is_bound_from_the_year_of_the_first_day() -> None:
    assert bound()[:3] == ["alfa 2030", "alfa 2031", "alfa 2032"]


def test_a_party_that_leaves_is_bound_to_the_year_of_its_last_day() -> None:
    assert [one for one in bound(LEAVES) if one.startswith("beta")] == ["beta 2030", "beta 2031"]


def test_a_unit_is_bound_while_its_party_is() -> None:
    told = figures("unit-bound-in", ("unit", "year"), "party", "2031-06-01", TERMS, LEAVES)
    assert {unit: party for unit, party in told.items() if unit.startswith("kontoret")} == {
        "kontoret 2030": "beta",
        "kontoret 2031": "beta",
    }


def test_the_last_day_is_that_of_the_notice_for_the_units_too() -> None:
    assert figures("bound-until", ("party",), "last", "2031-06-01", TERMS, LEAVES) == {
        "beta": "2031-02-28",
        "kontoret": "2031-02-28",
    }


OWED_BY = {
    "report": "by: WHO, to: [alfa], about: the calendar year, first about: 2030,"
    " due: 30 December, counts from: received",
    "payment": "by: [WHO], to: alfa, amount: 1 000 SEK, per: calendar year, first: 2030",
    "evaluation": "by: WHO, occurs: yearly, first: 2030",
    "board report": "by: WHO, to: [alfa], earliest: 2030-05-01, due: 2030-06-01",
    "obligation": "bearer: [WHO], duty: {sv: a, en: a}",
    "publication": "by: [WHO], what: {sv: a, en: a}, channels: [website]",
    "prohibition": "who: [WHO], may not: {sv: a, en: a}",
    "permission": "who: [alfa], may: {sv: a, en: a}, against: [WHO]",
    "undertaking": "by: WHO, undertaking: training, duty: {sv: a, en: a}",
    "contribution in kind": "by: WHO, what: {sv: a, en: a}",
    "meeting": "meeting: operative, times a year: 1, participants: [alfa, beta], convened by: WHO",
}
OF_ANOTHER = {
    "presentation": (
        "- {id: X-8, kind: report, by: alfa, to: [beta], about: the calendar year,"
        " first about: 2030, due: 30 December, counts from: received}\n",
        "of: X-8, by: WHO, forum: samrad, due: 31 December",
    ),
    "account of contribution": (
        "- {id: X-8, kind: contribution in kind, by: alfa, what: {sv: a, en: a}, hours: 9,"
        " per: calendar year}\n",
        "of: X-8, by: WHO, to: [alfa]",
    ),
}
BY_WHOM = {**{kind: ("", term) for kind, term in OWED_BY.items()}, **OF_ANOTHER}


@pytest.mark.parametrize("kind", BY_WHOM)
@pytest.mark.parametrize("who", ["beta", "kontoret"])
def test_whatever_a_party_can_owe_its_unit_can(kind: str, who: str) -> None:
    more, term = BY_WHOM[kind]
    terms = (
        "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
        + more
        + f"- {{id: X-7, kind: {kind}, {term.replace('WHO', who)}}}\n"
    )
    bearers = {name.split()[0] for name in owed("2030-06-01", terms, duty="X-7")}
    assert bearers == {who}


def test_every_kind_with_a_duty_of_one_bearer_is_tried_with_a_unit() -> None:
    borne = {
        info(declared).name
        for rule in load().rules
        if rule.then.kind.name == "owed"
        for declared in [_term_of(rule)]
        if declared is not None and declared.__binds__ and declared.__binds__ != EVERYBODY
    }
    of_parties_only = {"dialogue duty", "power", "dispute", "review", "force majeure notice"}
    assert borne - BY_WHOM.keys() <= of_parties_only


def _term_of(rule: Rule) -> type[Term] | None:
    duty = rule.then.fields[rule.then.kind.index["duty"]]
    declared = duty.var.kind.declared if isinstance(duty, Field) else None
    return declared if declared is not None and issubclass(declared, Term) else None
