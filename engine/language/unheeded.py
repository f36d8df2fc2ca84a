"""Terms that say something no rule can heed, for want of another: mistakes that are easily made."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from engine.inference.kinds import term_of
from engine.language.agreement_reader import Document
from engine.language.duties import OF_A_PAYMENT, carriers
from engine.model.agreement import Term, named_under_any, under_any
from engine.model.calendar import Duration, after, write_duration
from engine.model.problem import Place, Problem, problem

_SOME_DAY = date(2000, 1, 1)
TOLD_APART_BY: Final = {
    "report": ("by", "to"),
    "contribution in kind": ("by", "hours"),
    "meeting": ("meeting",),
}
"""Kinds of duties that an event does, and the fields that can tell which of two it was for."""


def left_out(document: Document) -> Iterator[Problem]:
    """Fields that are not stated though what is then taken is a reading of the text."""
    for term in document.agreement.terms:
        for name in term.left_out:
            field, value = name.replace("_", " "), str(term.values[name])
            yield problem("left-out", term.place, "state-it", field=field, value=value)


def unheeded(document: Document) -> Iterator[Problem]:
    """Rights that are never there, parts that do not make a whole, words without their term."""
    yield from _spells(document)
    yield from _reversed(document)
    yield from _renewals(document)
    yield from _long_stops(document)
    yield from _instalments(document)
    yield from _of_payments(document)
    yield from _penalties(document)
    yield from _carriers(document)
    yield from _one_act(document)
    yield from _repayments(document)


def _one_act(document: Document) -> Iterator[Problem]:
    """Two duties that the same event does: nothing in it tells for which of them it was done."""
    for kind, fields in TOLD_APART_BY.items():
        before: list[Term] = []
        for term in _of_kind(document, kind):
            for other in before:
                if all(_may_be_alike(term, other, field) for field in fields):
                    at = written_at(document, term, fields[0])
                    related = (("first-here", written_at(document, other, fields[0])),)
                    yield problem("one-act", at, "one-duty", related, kind=kind, other=other.clause)
            before.append(term)


def _may_be_alike(term: Term, other: Term, field: str) -> bool:
    """Whether a field is stated in both and does not tell them apart; of parties, one in common."""
    mine, its = (under_any(one.values[field]) for one in (term, other))
    if field == "hours":
        # Contributions without hours are judged, and no event does them.
        return any(mine) and any(its)
    if all(isinstance(value, tuple) for value in (*mine, *its)):
        return any(set(one) & set(two) for one in mine for two in its)
    return bool(set(mine) & set(its))


def _carriers(document: Document) -> Iterator[Problem]:
    """A clause whose duty another carries names one that has it, and not one that passes it on."""
    passed_on = carriers(document.agreement)
    for term in document.agreement.terms:
        carrier = term.values.get("carried_by")
        if carrier and carrier in passed_on:
            at = written_at(document, term, "carried_by")
            by = passed_on[carrier]
            yield problem(
                "carried-on", at, "name-its-carrier", carrier=carrier, clause=term.clause, by=by
            )


def _spells(document: Document) -> Iterator[Problem]:
    """A right to give notice that comes and goes is there on some day in between."""
    for term in document.agreement.terms:
        once, until = (term.values.get(name) for name in ("once_it_has_run", "until_it_has_run"))
        if not (isinstance(once, Duration) and isinstance(until, Duration)) or until == Duration():
            continue
        # Durations have no order of their own; from one day they have.
        if after(_SOME_DAY, until, "same day or last") <= after(
            _SOME_DAY, once, "same day or last"
        ):
            yield problem(
                "never-there",
                written_at(document, term, "until_it_has_run"),
                once=write_duration(once),
                until=write_duration(until),
            )


def _reversed(document: Document) -> Iterator[Problem]:
    """A last year before the first one leaves none."""
    for term in document.agreement.terms:
        first, last = term_of(document.kinds[term.kind]).__years__
        one, other = (term.values.get(name) for name in (first, last))
        if isinstance(one, int) and isinstance(other, int) and other < one:
            at = written_at(document, term, last)
            related = (("first-is", written_at(document, term, first)),)
            said = {"first": str(one), "last": str(other)}
            yield problem("last-before-first", at, related=related, **said)


def _renewals(document: Document) -> Iterator[Problem]:
    """A renewal that takes somebody's word says whose."""
    for term in document.agreement.terms:
        manner = term.values.get("renewal")
        if term.kind == "renewal" and manner != "automatic" and not term.values["by"]:
            yield problem(
                "nobody-named", written_at(document, term, "renewal"), "say-by", value=str(manner)
            )


def _long_stops(document: Document) -> Iterator[Problem]:
    """A right to leave after a long stop needs a term that says how long."""
    if any(_of_kind(document, "long stop")):
        return
    for term in _of_kind(document, "termination"):
        if term.values["only"] == "after a long stop":
            yield problem("no-long-stop", written_at(document, term, "only"), "add-long-stop")


def _instalments(document: Document) -> Iterator[Problem]:
    """The parts of a payment of a year are one to the last, each once."""
    by_payment: dict[Any, list[Term]] = {}
    for term in _of_kind(document, "instalment"):
        by_payment.setdefault(str(term.values["carried_by"]), []).append(term)
    for terms in by_payment.values():
        parts = [term.values["nth"] for term in terms]
        for term in terms:
            of = term.values["of"]
            if isinstance(of, int) and sorted(parts, key=str) != sorted(range(1, of + 1), key=str):
                said = ", ".join(map(str, parts))
                at = written_at(document, term, "of")
                yield problem("parts-differ", at, said=said, of=str(of))
                break


def _of_payments(document: Document) -> Iterator[Problem]:
    """What is said of a payment is of one, which has no second such thing said of it."""
    payments = [term.clause for term in _of_kind(document, "payment")]
    first: dict[tuple[str, str], Term] = {}
    told: set[tuple[str, str]] = set()
    for term in document.agreement.terms:
        carrier = term.values.get("carried_by")
        if term.kind not in OF_A_PAYMENT or not isinstance(carrier, str):
            continue
        what, names, second = OF_A_PAYMENT[term.kind]
        if (carrier and carrier not in payments) or (not carrier and len(payments) > 1):
            if (term.clause, what) in told:
                continue
            told.add((term.clause, what))
            at = written_at(document, term, "carried_by" if carrier else names)
            yield problem("which-payment", at, "name-the-payment", known=", ".join(payments))
            continue
        there = first.setdefault((carrier or payments[0] if payments else "", what), term)
        if there is not term and (there.kind, term.kind) != ("instalment", "instalment"):
            related = (("first-here", written_at(document, there, names)),)
            yield problem(second, written_at(document, term, names), None, related)


def _penalties(document: Document) -> Iterator[Problem]:
    """A penalty from the end of the time to cure needs a time to cure."""
    cured = {term.values["of"] for term in _of_kind(document, "cure")}
    for term in _of_kind(document, "penalty"):
        of: Any = term.values["of"]
        if term.values["runs"] == "from the end of the time to cure" and of not in cured:
            yield problem("no-cure", written_at(document, term, "runs"), "add-cure", clause=str(of))


def _repayments(document: Document) -> Iterator[Problem]:
    """The association is on another side than those who are to have money back: there is one."""
    sides = {party.id: party.side for party in document.agreement.parties}
    sides |= {unit.id: party.side for party in document.agreement.parties for unit in party.units}
    for term in _of_kind(document, "repayment"):
        by = named_under_any(term.values["owed_by"])
        theirs = {sides[one] for one in named_under_any(term.values["to"]) if one in sides}
        if theirs == {*sides.values()} and any(one.startswith("the association") for one in by):
            yield problem("no-other-side", written_at(document, term, "to"), "name-one-side")


def _of_kind(document: Document, kind: str) -> Iterator[Term]:
    return (term for term in document.agreement.terms if term.kind == kind)


def written_at(document: Document, term: Term, field: str) -> Place:
    """Where the YAML writes a field, or else the term."""
    span = document.written.get((term.clause, term.kind, field))
    return term.place if span is None else document.yaml.place(span)
