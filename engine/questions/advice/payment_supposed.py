"""What an answer about a payment takes for granted, and by which clause it may be held back."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import union
from engine.model.agreement import WEAK, Agreement, Forked, Term
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import Open
from engine.questions import parts
from engine.questions.payment_year import asked_year, may_owe
from engine.questions.question import Question
from engine.questions.repayment import ALL_YEARS

NO_NOTICE = "assumed.no-notice"
"""The sentence that says that a payment lies after a day on which the party may still be out."""

FINAL = "final, preliminary until then"
"""What `value used` says where a figure that comes later changes the amount."""

ADJUSTED = "assumed.adjusted"
"""The sentence that says how much of the amount was due by the last day."""


def supposed(question: Question, agreement: Agreement, ledger: Ledger) -> list[Sentence]:
    """Of what is owed nothing where it is certain that nothing is."""
    same = list(_same_money(question, ledger))
    owing = may_owe(question, ledger) & ledger.worlds.arguable
    if not owing:
        return same
    return [
        *same,
        *_no_notice(question, ledger, owing),
        *_adjusted(question, ledger, owing),
        *_preliminary(question, agreement, ledger, owing),
        *_roundings(question, agreement, ledger, owing),
        *_lowered(question, agreement, ledger, owing),
    ]


def _same_money(question: Question, ledger: Ledger) -> Iterator[Sentence]:
    """Under which clauses what was paid for a year of which nothing is owed may go back too."""
    own = {"bearer": question.party, "year": asked_year(question)}
    paid = {row.value("payment") for row in parts.rows(ledger, "paid", **own)}
    for row in parts.rows(ledger, "paid-unowed", **own):
        there = row.truth.possible & ledger.worlds.arguable
        grounds = [
            one
            for year in (own["year"], ALL_YEARS)
            for one in parts.rows(ledger, "owing", year=year)
            if one.truth.possible & there
        ]
        if grounds and row.value("payment") in paid and row.value("outstanding") != 0:
            clauses = tuple(dict.fromkeys(str(one.value("clause")) for one in grounds))
            yield sentence("assumed.same-money", year=own["year"], clauses=clauses)


def held_back_under(question: Question, ledger: Ledger) -> list[str]:
    """The clauses by which the payment may be held back on its last day."""
    own = {"bearer": question.party, "year": asked_year(question), "why": "held back"}
    held = [
        row
        for one in parts.rows(ledger, "no-certain-day", **own)
        for row in parts.rows(ledger, "suspended", duty=one.value("payment"), bearer=question.party)
    ]
    return [str(why.clause) for row in held for why in ledger.why(row)]


def _no_notice(question: Question, ledger: Ledger, owing: int) -> Iterator[Sentence]:
    """That no notice ends it before the payment falls due, where one still can."""
    own = {"bearer": question.party, "year": asked_year(question)}
    due = [row for row in parts.rows(ledger, "falls-due", **own) if _is_day(row, "last_day")]
    ends = parts.rows(ledger, "possible-end", party=question.party, why="notice still possible")
    before = [
        (one.value("day"), row.value("last_day"))
        for row in due
        for one in ends
        if _is_day(one, "day")
        and one.value("day") < row.value("last_day")
        and one.truth.possible & row.truth.possible & owing
    ]
    if before:
        end, last = min(before)
        yield sentence(NO_NOTICE, party=question.party, end=end, due=last)


def _adjusted(question: Question, ledger: Ledger, owing: int) -> Iterator[Sentence]:
    """That part of the amount was added by a final index figure, by no certain day."""
    own = {"bearer": question.party, "year": asked_year(question)}
    last = max((one.value("nth") for one in parts.rows(ledger, "falls-due", **own)), default=0)
    for row in parts.rows(ledger, "claim-at-first", nth=last, **own):
        amount = row.value("amount")
        if row.truth.yes & owing & ledger.worlds.main and not isinstance(amount, Open):
            yield sentence(ADJUSTED, amount=amount)


def _preliminary(
    question: Question, agreement: Agreement, ledger: Ledger, owing: int
) -> Iterator[Sentence]:
    """That a known amount rests on preliminary figures, where a final one would change it."""
    for term in agreement.terms:
        if term.kind != "indexation":
            continue
        own = {"of": term.clause, "year": asked_year(question)}
        rows = parts.rows(ledger, "indexation term", clause=term.clause, value_used=FINAL)
        worlds = owing & union(row.truth.yes for row in rows)
        steps = parts.rows(ledger, "index-step", **own)
        there = [step for step in steps if step.truth.possible & worlds]
        columns = dict.fromkeys(
            str(step.value("column"))
            for step in there
            for found in [parts.rows(ledger, "index-figure", step=step.value("step"), **own)]
            if all(
                figure.value("status") == "preliminary"
                for figure in found
                if figure.truth.possible & worlds
            )
        )
        if columns and not any(isinstance(step.value("percent"), Open) for step in there):
            readings = _followed(term, agreement)
            key = "assumed.preliminary" + (".reading" if readings else "")
            told = {"index": term.values["index"], "years": tuple(columns), "clause": term.clause}
            yield sentence(key, readings=readings, **told)


def _followed(term: Term, agreement: Agreement) -> tuple[str, ...]:
    """The arguable readings by which a final figure counts whenever it comes: `G1-a`."""
    used = term.values["value_used"]
    if not isinstance(used, Forked):
        return ()
    readings = agreement.forks[used.fork].readings
    return tuple(
        f"{used.fork}-{one.id}"
        for one in readings
        if one.strength > WEAK and used.values[one.id] == FINAL
    )


def _is_day(row: Row, field: str) -> bool:
    value = row.value(field)
    return isinstance(value, date) and LONG_AGO < value < NEVER


def _roundings(
    question: Question, agreement: Agreement, ledger: Ledger, owing: int
) -> Iterator[Sentence]:
    """Each rounding that was applied though the text has no rule on it, or a contested one."""
    year = asked_year(question)
    steps = parts.rows(ledger, "index-figure-wanted", year=year)
    shares = parts.rows(ledger, "share", year=year, party=question.party)
    used = {row.value("of") for row in (*steps, *shares) if row.truth.possible & owing}
    for term in agreement.terms:
        if term.clause in used and term.kind in ("indexation", "allocation"):
            yield from _rounding(term, ledger)


def _rounding(term: Term, ledger: Ledger) -> Iterator[Sentence]:
    rounding, key = term.values["rounding"], f"assumed.rounding.{term.kind}"
    if isinstance(rounding, Forked):
        for choice in ledger.worlds.choices:
            if choice.fork == rounding.fork:
                yield sentence(
                    f"{key}.reading",
                    rounding=rounding.values[choice.main],
                    clause=term.clause,
                    fork=choice.fork,
                    reading=choice.main,
                )
    elif "rounding" not in term.written:
        yield sentence(key, rounding=rounding, clause=term.clause)


def _lowered(
    question: Question, agreement: Agreement, ledger: Ledger, owing: int
) -> Iterator[Sentence]:
    """That an index below zero lowers the amount, where the text has no rule on it."""
    steps = parts.rows(ledger, "index-step", year=asked_year(question))
    fell = {
        row.value("of")
        for row in steps
        if row.truth.possible & owing
        and isinstance(percent := row.value("percent"), str)
        and Decimal(percent) < 0
    }
    for term in agreement.terms:
        silent = "falling_index" not in term.written or "falling_index" in term.inferred
        if term.kind == "indexation" and silent and term.clause in fell:
            yield sentence("assumed.falling-index", clause=term.clause)
