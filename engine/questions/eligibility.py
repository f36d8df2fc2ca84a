"""The question `eligibility`: is a person in the association's target group?"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from engine.inference.facts import Row
from engine.inference.given import Person
from engine.inference.run import Ledger
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement, Forked, under_any
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN
from engine.questions import parts
from engine.questions.event_rows import row
from engine.questions.inquiry import Inquiry
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("group", "residence", "age", "crime", "police-report")
READS = frozenset({"offered", "through-victim"})


def eligibility(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Whether or not the agreement is in force: who it is for, not what is owed."""
    target = _target_group(agreement)

    def asked(worlds: Worlds) -> Sequence[Row]:
        return (row(Person, worlds, *_traits(question.person)),)

    return Inquiry(
        question,
        target,
        REQUIRES,
        READS,
        partial(_effect, agreement),
        given=asked,
        assumed=(sentence("assumed.force-left-aside"),),
        supposed=partial(supposed, question),
        stated=_services,
        cites=_named,
        stated_in_a_no=True,
        regulated=bool(target),
    )


def _services(ledger: Ledger) -> Sequence[Row]:
    """Every service that may be for the person: what is not known of it is missing."""
    return parts.rows(ledger, "offered")


def _named(ledger: Ledger) -> Iterator[str]:
    """The clauses of the services that an answer names, under whichever reading."""
    for one in _services(ledger):
        if one.truth.possible & ledger.worlds.arguable:
            yield str(one.value("clause"))


def supposed(question: Question, ledger: Ledger) -> list[Sentence]:
    """What the answer takes for granted, each where some arguable reading leaves it to be."""
    role = question.person.get("role")
    if not role:
        return []
    return [
        sentence("assumed.through-victim", role=role, clause=str(one.value("clause")))
        for one in parts.rows(ledger, "through-victim")
        if (one.truth.yes | one.truth.unknown) & ledger.worlds.arguable
    ]


def homes(agreement: Agreement) -> tuple[str, ...]:
    """The parties whose residents the agreement speaks of."""
    lists = (term.values["residents_of"] for term in agreement.terms if term.kind == "eligibility")
    several = [
        named
        for held in lists
        for named in (held.values.values() if isinstance(held, Forked) else (held,))
    ]
    return tuple(dict.fromkeys(party for named in several for party in named))


def _target_group(agreement: Agreement) -> str:
    """The clause that says whom the association's support is for; the first, if several do."""
    marked = (
        term.clause
        for term in agreement.terms
        if term.kind == "eligibility" and True in under_any(term.values["target_group"])
    )
    return next(marked, "")


def _traits(said: Mapping[str, str]) -> tuple[Any, ...]:
    """The fields of `Person`; a trait left out is not known."""
    lives = said.get("resident")
    age = said.get("age")
    return (
        said.get("role", UNKNOWN),
        UNKNOWN if age is None else int(age),
        UNKNOWN if lives is None else lives != "no",
        UNKNOWN if lives in (None, "yes", "no") else lives,
        said.get("crime", UNKNOWN),
    )


def _effect(agreement: Agreement, ledger: Ledger) -> Sequence[Part]:
    """The clauses whose service is certainly for the person, in the order of the agreement."""
    offered = {str(one.value("clause")): one.truth.yes for one in parts.rows(ledger, "offered")}
    found: list[tuple[tuple[str, ...], int]] = [((), ledger.worlds.all)]
    for clause in agreement.clauses:
        worlds = offered.get(clause, 0)
        if worlds:
            found = [
                (named, seen)
                for clauses, before in found
                for named, seen in (
                    ((*clauses, clause), before & worlds),
                    (clauses, before & ~worlds),
                )
                if seen
            ]
    return (Part("services", parts.merged(found)),)
