"""Breach doubted: a breach of the duty to pay is asserted, and the payment is on record.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
- id: X-2
  kind: rescission
  by: all
  serious: serious
  not put right: without-delay

What one person asserts and what another has recorded contradict each other where the party has
paid for the year by the day on which it is said not to have paid. Which of them counts is for a
person to say, who voids the one that is wrong. Whether the whole was paid is not asked here:
what is owed depends on who is bound, and that may depend on this breach.

What is paid, reported, presented or performed after the breach may have put it right, though nobody
has recorded that it did. That too is for a person to say, who records the rectification, or voids
what is wrong. A report counts if it is about a year of which one was due by the breach, and came to
whoever asserts the breach, or towards whom it is.
"""

from engine.inference.expressions import Maybe, Value, exists, known, value, yes
from engine.inference.expressions import year as year_of
from engine.inference.given import Listed, YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id
from rules.breach import Breach, Rectified, put_right
from rules.definition import Definition
from rules.obligation import Obligation, Performed
from rules.payment import Payment, PaymentTerm, PaymentWindow
from rules.presentation import Presentation
from rules.report import CAME_ON, ReportPresented, receipt, report, sent_to
from rules.report import term as report_term


class PaidBefore(Conclusion):
    """A payment for the year, on record by the day of the breach of which it makes one doubt."""

    breach: Value[Id]
    payment: Value[Id]
    on: Maybe[Day]


class DoneSince(Conclusion):
    """What the breach was about was done after it; no rectification is recorded."""

    breach: Value[Id]
    event: Value[Id]
    on: Maybe[Day]


breach = fact(Breach)
rectified = fact(Rectified)
performed = fact(Performed)
payment = fact(Payment)
term = fact(PaymentTerm, "payment-term")
window = fact(PaymentWindow, "payment-window")
presentation = fact(Presentation)
presented = fact(ReportPresented)
obligation = fact(Obligation)
definition = fact(Definition)
towards = fact(Listed)
year = fact(YearIs)
paid_before = fact(PaidBefore)

BROKEN_THOUGH_PAID: Value[str] = value("broken-though-paid")
"""What a person is asked about a payment that contradicts a breach."""
DONE_SINCE: Value[str] = value("done-since")
"""What a person is asked about something done that may have put a breach right."""

OF_THE_YEAR = (
    ((breach.duty == term.clause) | exists(window, window.clause == breach.duty))
    & (breach.on >= year.first)
    & (breach.on <= year.last)
    & (payment.by == breach.against)
    & (payment.to == term.to)
    & (payment.for_ == year.n)
)
OF_THE_REPORT = (
    (breach.duty == report_term.clause)
    | exists(
        obligation,
        (obligation.clause == breach.duty) & (obligation.carried_by == report_term.clause),
    )
    | exists(
        definition,
        (definition.clause == breach.duty) & (definition.carried_by == report_term.clause),
    )
)
WAS_DUE = (report.about < year_of(breach.on)) | (
    (report_term.about == "the calendar year") & (report.about == year_of(breach.on))
)
IT_CAME = (
    (receipt.of == report.id)
    & (receipt.role == "report.received")
    & (
        known(receipt.day)
        | exists(
            sent_to,
            (sent_to.of == report.id)
            & (sent_to.role == "report.to")
            & (sent_to.party == receipt.party)
            & yes(sent_to.listed),
        )
    )
)
TO_ONE_CONCERNED = (receipt.party == breach.by) | exists(
    towards,
    (towards.of == breach.id)
    & (towards.role == "breach.towards")
    & (towards.party == receipt.party)
    & known(towards.listed)
    & yes(towards.listed),
)
NOT_SAID_TO_BE_PUT_RIGHT = ~exists(rectified, put_right(rectified, breach))

RULES: tuple[Rule, ...] = (
    rule(
        "paid before the breach",
        of=[term, breach, year, payment],
        where=OF_THE_YEAR & (payment.on <= breach.on),
        then=conclude(PaidBefore, breach=breach.id, payment=payment.id, on=payment.on),
        clause=term.clause,
        says="paid-before-the-breach",
    ),
    rule(
        "paid after the breach",
        of=[term, breach, year, payment],
        where=OF_THE_YEAR & (payment.on > breach.on) & NOT_SAID_TO_BE_PUT_RIGHT,
        then=conclude(DoneSince, breach=breach.id, event=payment.id, on=payment.on),
        clause=term.clause,
        says="paid-after-the-breach",
    ),
    rule(
        "reported after the breach",
        of=[report_term, breach, report, receipt],
        where=OF_THE_REPORT
        & (report.by == breach.against)
        & IT_CAME
        & TO_ONE_CONCERNED
        & WAS_DUE
        & (breach.on < CAME_ON)
        & NOT_SAID_TO_BE_PUT_RIGHT,
        then=conclude(DoneSince, breach=breach.id, event=report.id, on=CAME_ON),
        clause=report_term.clause,
        says="reported-after-the-breach",
    ),
    rule(
        "presented after the breach",
        of=[presentation, breach, presented],
        where=(breach.duty == presentation.clause)
        & (breach.against == presentation.by)
        & (presented.forum == presentation.forum)
        & (presented.on > breach.on)
        & NOT_SAID_TO_BE_PUT_RIGHT,
        then=conclude(DoneSince, breach=breach.id, event=presented.id, on=presented.on),
        clause=presentation.clause,
        says="presented-after-the-breach",
    ),
    rule(
        "performed after the breach",
        of=[breach, performed],
        where=(performed.duty == breach.duty)
        & (performed.by == breach.against)
        & (performed.on > breach.on)
        & NOT_SAID_TO_BE_PUT_RIGHT,
        then=conclude(DoneSince, breach=breach.id, event=performed.id, on=performed.on),
        says="performed-after-the-breach",
    ),
)
TERMS = ()
