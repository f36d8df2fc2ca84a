"""Findings on payments between parties between whom the agreement gives no payment."""

from collections.abc import Iterator, Sequence
from datetime import date

from engine.model.agreement import Agreement, Term, named_under_any
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller


def payments_astray(teller: Teller, counted: Sequence[Recorded]) -> Iterator[Finding]:
    """Money to somebody who is to have none of the payer, or from somebody who is to pay none.

    Such a payment counts for nothing. Nothing is said where the agreement gives no payment at
    all, or where it is not known who paid or was paid.
    """
    terms = [term for term in teller.agreement.terms if term.kind == "payment"]
    for event in counted if terms else ():
        by, to = event.values.get("by"), event.values.get("to")
        if event.kind != "payment" or not isinstance(by, str) or not isinstance(to, str):
            continue
        by_any, to_any = _may_be(teller.agreement, by), _may_be(teller.agreement, to)
        if not any(_between(term, by_any, to_any) for term in terms) and not _repaid(
            teller, by, to
        ):
            payers = (term for term in terms if by in named_under_any(term.values["by"]))
            paying = next(payers, terms[0])
            yield _finding(teller, event, paying.clause, by, to)


def paid_for(event: Recorded) -> tuple[date, date]:
    """The first and the last day of the year that a payment is for; any where none is recorded."""
    year = event.values.get("for_")
    return (date(year, 1, 1), date(year, 12, 31)) if isinstance(year, int) else (LONG_AGO, NEVER)


def _may_be(agreement: Agreement, named: str) -> frozenset[str]:
    """The one that is named, and for a unit its party, for a party its units.

    Whether it was one of these a person says (`which-unit`): it is told there, and not here.
    """
    found = {named}
    for party in agreement.parties:
        units = {unit.id for unit in party.units}
        if named in units:
            found.add(party.id)
        elif named == party.id:
            found |= units
    return frozenset(found)


def _between(term: Term, by: frozenset[str], to: frozenset[str]) -> bool:
    """Whether money goes between some of the two, in either direction, in some reading."""
    payers, payees = (set(named_under_any(term.values[name])) for name in ("by", "to"))
    return bool((by & payers and to & payees) or (to & payers and by & payees))


def _repaid(teller: Teller, by: str, to: str) -> bool:
    """Whether it may be repayment: to a creditor, from the other side."""
    side = _sides(teller.agreement)
    return side.get(by) != side.get(to) and any(
        to in named_under_any(term.values["to"])
        for term in teller.agreement.terms
        if term.kind == "repayment"
    )


def _sides(agreement: Agreement) -> dict[str, str]:
    return {party.id: party.side for party in agreement.parties}


def _finding(teller: Teller, event: Recorded, clause: str, by: str, to: str) -> Finding:
    amount = event.values.get("amount")
    known = isinstance(amount, int)
    said = teller.say(
        "payment-astray" if known else "payment-astray.unknown",
        who=teller.who([by]),
        to=teller.who([to]),
        amount=teller.voice.shown(amount, "money") if known else "",
        event=event.id,
    )
    return teller.finding("payment-astray", [event.id], clause, said, parties=[by], to=[to])
