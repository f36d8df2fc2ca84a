"""What an answer about repayment supposes: what was paid and what of it was too much."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.money import money
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN
from engine.questions import parts

SHARE: Final = "in proportion to the time left"
STATED: Final = ("what was misused", "what is left in the accounts")
"""Amounts that a finding or an account states: they may be more than was paid."""
_KEYS: Final[Mapping[str, str]] = {SHARE: "share"} | dict.fromkeys(STATED, "stated")


def supposed(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """All of it, in order."""
    yield from _assessed_otherwise(ledger)
    yield from _another_matter(party, ledger)
    yield from _of_a_unit(party, ledger)
    yield from _not_set_off(party, ledger)
    yield from _gone_back(party, ledger)
    yield from _stated_too_early(party, ledger)
    yield from _capped(party, ledger)
    yield from _too_much(party, ledger)
    yield from _paid_unowing(party, ledger)
    yield from _paid_after_rescission(party, ledger)
    yield from _amount_not_known(party, ledger)
    yield from _payment_not_on_record(party, ledger)


def _capped(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Of which years no more goes back than was paid, and of which nobody knows what was."""
    said: list[Sentence] = []
    for row, worlds in _stated(party, ledger):
        year, least = row.value("year"), row.value("least")
        if not (isinstance(least, int) and least):
            continue
        for paid in parts.rows(ledger, "paid-in-all", party=party, year=year):
            amount = paid.value("amount")
            if not paid.truth.possible & worlds:
                continue
            if amount is UNKNOWN:
                said.append(sentence("assumed.not-capped", year=year))
            elif isinstance(amount, int) and amount < least:
                told = {"year": year, "least": money(least), "paid": money(amount)}
                said.append(Sentence("assumed.capped", told))
    yield from (one for place, one in enumerate(said) if one not in said[:place])


def _stated(party: str, ledger: Ledger) -> Iterator[tuple[Row, int]]:
    """The grounds whose amount is stated by somebody, and the arguable worlds where it is."""
    return ((row, worlds) for row, how, worlds in _grounds(party, ledger) if how in STATED)


def _grounds(party: str, ledger: Ledger) -> Iterator[tuple[Row, str, int]]:
    """Each ground with how its amount is found, and the arguable worlds where it is so found."""
    for row in parts.rows(ledger, "repayable", party=party):
        for term in parts.rows(ledger, "repayment term", clause=row.value("clause")):
            worlds = row.truth.possible & term.truth.yes & ledger.worlds.arguable
            if worlds:
                yield row, term.value("amount"), worlds


def _too_much(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """What was paid beyond the amount of a year, under the main readings where it is so there.

    No share of the time left is taken of it. Where an account or a finding states an amount, no
    text says whether it is in that too.
    """
    found: dict[tuple[str, object, object], list[Row]] = {}
    for row, how, worlds in _grounds(party, ledger):
        key, year = _KEYS.get(how), row.value("year")
        for over in parts.rows(ledger, "paid-too-much", party=party, year=year):
            if key and over.truth.possible & worlds and over.value("owed") != 0:
                found.setdefault((key, year, over.value("by")), []).append(over)
    for (key, year, by), several in found.items():
        one = min(several, key=lambda over: not over.truth.possible & ledger.worlds.main)
        told = {
            "year": year,
            "by": by or _payers(party, year, ledger),
            "clause": one.value("clause"),
        }
        told |= {name: money(one.value(name)) for name in ("over", "owed")}
        yield Sentence(f"assumed.paid-too-much.{key}", told)


def _paid_unowing(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """What was paid for a year for which nothing is owed: what of it goes back here, and not."""
    said: list[Sentence] = []
    for row, _, worlds in _grounds(party, ledger):
        own = {"party": party, "year": row.value("year")}
        for over in parts.rows(ledger, "paid-too-much", owed=0, **own):
            if over.truth.possible & worlds:
                for paid in parts.rows(ledger, "paid-for", by=over.value("by"), **own):
                    said += _split(over, paid.value("amount"))
    yield from (one for place, one in enumerate(said) if one not in said[:place])


def _split(over: Row, whole: object) -> Iterator[Sentence]:
    """What of a payment is another matter, and what is the same money as goes back."""
    apart = over.value("over")
    if isinstance(whole, int) and isinstance(apart, int):
        told = {name: over.value(name) for name in ("year", "by", "clause")}
        for key, amount in (("over", apart), ("same", whole - apart)):
            if amount:
                yield Sentence(f"assumed.paid-unowing.{key}", {**told, "amount": money(amount)})


def _paid_after_rescission(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Payments that count, from after the day on which a rescission ended what they are for."""
    said: dict[object, Sentence] = {}
    for row in parts.rows(ledger, "rescinded"):
        two, day = {row.value("by"), row.value("against")}, row.value("day")
        for paid in parts.rows(ledger, "money-paid", to=party):
            on, by = paid.value("on"), paid.value("by")
            late = isinstance(on, date) and isinstance(day, date) and on > day
            worlds = row.truth.possible & paid.truth.possible & ledger.worlds.arguable
            if late and worlds and party in two and by in two:
                told = {"payment": paid.value("payment"), "by": by, "on": on, "day": day}
                said[told["payment"]] = Sentence("assumed.paid-after-rescission", told)
    yield from said.values()


def _amount_not_known(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Whose payment may have been too much, where a share of it goes back."""
    said: dict[tuple[object, ...], Sentence] = {}
    for row, how, worlds in _grounds(party, ledger):
        year = row.value("year")
        unknown = parts.rows(ledger, "amount-of-year-not-known", party=party, year=year)
        for one in unknown if how == SHARE else ():
            told = {"year": year, "by": one.value("by"), "clause": one.value("clause")}
            if one.truth.possible & worlds and isinstance(row.value("most"), int):
                said.setdefault(tuple(told.values()), Sentence("assumed.amount-not-known", told))
    yield from said.values()


def _payers(party: str, year: object, ledger: Ledger) -> tuple[str, ...]:
    """Those who owe jointly and have paid something for the year."""
    of_year = parts.rows(ledger, "paid-for", party=party, year=year)
    return tuple(str(one.value("by")) for one in of_year if one.value("amount") != 0)


def _payment_not_on_record(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Of which years some creditors' payments are on record and others' are not."""
    worlds = ledger.worlds.arguable
    grounds = parts.rows(ledger, "repayable", party=party)
    for year in dict.fromkeys(r.value("year") for r in grounds if r.truth.possible & worlds):
        of_year = parts.rows(ledger, "paid-for", party=party, year=year)
        unbound = {one.value("by") for one in parts.rows(ledger, "paid-unbound", party=party)}
        lacking = tuple(
            dict.fromkeys(
                by
                for one in of_year
                if one.value("times") == 0 and (by := one.value("by")) not in unbound
            )
        )
        if lacking and len(lacking) < len({one.value("by") for one in of_year}):
            key = "assumed.not-on-record" + ("" if year else ".any-year")
            yield Sentence(key, {"year": year, "by": lacking})


def _assessed_otherwise(ledger: Ledger) -> Iterator[Sentence]:
    """Evaluations that found misuse, with those who assessed otherwise: persons who differ."""
    for made in parts.rows(ledger, "evaluation"):
        for ruled in parts.rows(ledger, "ruling", about=made.value("id")):
            if made.value("misused") == 0 or ruled.value("answer") is False:
                continue
            for one in ruled.origin if isinstance(ruled.origin, tuple) else ():
                if one.values.get("answer") is True:
                    told = {name: made.value(name) for name in ("id", "by", "year")}
                    by = one.values.get("by", UNKNOWN)
                    yield Sentence(
                        "assumed.assessed-otherwise",
                        {**told, "assessment": one.id, "who": by},
                    )


def _another_matter(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Payments that are left out, since those who made them are known to have been unbound."""
    for row in parts.rows(ledger, "paid-unbound", party=party):
        amount = row.value("amount")
        if row.truth.yes & ledger.worlds.arguable and isinstance(amount, int):
            told = {name: row.value(name) for name in ("payment", "by", "year")}
            yield Sentence("assumed.another-matter", {**told, "amount": money(amount)})


def _of_a_unit(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Payments of which a person has to say whether they are a party's, or a unit's."""
    for row in parts.rows(ledger, "paid-across"):
        told = {name: row.value(name) for name in ("payment", "by", "to")}
        if party in (told["by"], told["to"]) and row.truth.judgement & ledger.worlds.arguable:
            yield Sentence("assumed.of-a-unit", told)


def _not_set_off(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Of which years some of what came back is not, or may not be, set off against what is left."""
    years: dict[object, None] = {}
    for row in parts.rows(ledger, "back-since-left", party=party):
        year, by = row.value("year"), row.value("by")
        for one in parts.rows(ledger, "paid-for", party=party, year=year, by=by):
            if row.truth.possible & one.truth.possible & ledger.worlds.arguable and one.value(
                "back"
            ) != row.value("since_stated"):
                years[year] = None
    for year in years:
        yield Sentence("assumed.not-set-off", {"year": year})


def _gone_back(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Of whose money less is there than is stated to be left, since so much of it has come back."""
    said: dict[tuple[object, object], Sentence] = {}
    for row in parts.rows(ledger, "back-since-left", party=party):
        year, by = row.value("year"), row.value("by")
        for one in parts.rows(ledger, "paid-for", party=party, year=year, by=by):
            for due in parts.rows(ledger, "repaid-to", party=party, year=year, to=by):
                worlds = row.truth.possible & one.truth.possible & due.truth.possible
                told = _less_is_there(row, one, due) if worlds & ledger.worlds.arguable else None
                if told:
                    said[year, by] = Sentence("assumed.gone-back", {"year": year, "by": by, **told})
    yield from said.values()


def _less_is_there(since: Row, paid: Row, due: Row) -> dict[str, object] | None:
    """What was paid, what has come back and what of it is there, where that is less than all that
    may be left by what is stated."""
    amount, back, most = paid.value("amount"), paid.value("back"), due.value("most")
    set_off = [since.value("since_stated"), due.value("back")]
    if not all(isinstance(one, int) for one in (amount, back, most, *set_off)):
        return None
    there = max(amount - back, 0)
    if most - min(set_off) <= there:
        return None
    return {"paid": money(amount), "back": money(back), "left": money(there)}


def _stated_too_early(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """What is said to have been left before the last day: no account of what was left then."""
    for row in parts.rows(ledger, "stated-too-early", party=party):
        if row.truth.yes & ledger.worlds.arguable:
            told = {name: row.value(name) for name in ("event", "on", "last")}
            yield Sentence("assumed.stated-too-early", told)
