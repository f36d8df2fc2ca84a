"""What an agreement says in two places, and must say alike: who may leave, when it ends, and what
is presumed."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from typing import Any

from engine.inference.kinds import KindInfo
from engine.inference.kinds import Term as DeclaredTerm
from engine.language.page import Page
from engine.model.agreement import Agreement, Forked, Term, named_under_any
from engine.model.calendar import NEVER, Duration, last_day_of
from engine.model.problem import Span
from engine.model.types import OpenTerm, OpenTerms

Written = Mapping[tuple[str, str, str], Span]
"""Where a field is written, by clause, kind and name."""


def check_alike(
    agreement: Agreement, kinds: Mapping[str, KindInfo], written: Written, page: Page
) -> None:
    """Report what two places of an agreement say differently, of which the rules read one."""
    _check_leaving(agreement, written, page)
    for term in agreement.terms:
        if term.kind == "period":
            _check_last_day(term, written, page)
        _check_modes(term, agreement, kinds, written, page)


def _check_leaving(agreement: Agreement, written: Written, page: Page) -> None:
    """Whom a clause on notice lets leave, `exit` gives a right to; who leaves by none, may not."""
    exits = [term for term in agreement.terms if term.kind == "exit"]
    notices = [term for term in agreement.terms if term.kind == "termination"]
    if not exits or not notices:
        return
    for readings in _readings([term.values["by"] for term in (*exits, *notices)]):
        may = {party for term in exits for party in _under(term.values["by"], readings)}
        can = {party for term in notices for party in _under(term.values["by"], readings)}
        if can - may:
            own = exits[0]
            page.report(
                "leaves-by-another",
                written[own.clause, own.kind, "by"],
                "same-who-leaves",
                tuple(
                    ("notice-by-here", page.place(written[one.clause, one.kind, "by"]))
                    for one in notices
                ),
                parties=", ".join(f"`{one}`" for one in sorted(can - may)),
            )
            return


def _check_last_day(term: Term, written: Written, page: Page) -> None:
    """A last day that is named is the one that the length gives, under each reading."""
    fields = [term.values[name] for name in ("from_", "length", "until")]
    for readings in _readings(fields):
        start, length, until = (_under(field, readings) for field in fields)
        assert isinstance(start, date)
        assert isinstance(length, Duration)
        counted = last_day_of(start, length, "same day or last", "in")
        if until not in (NEVER, counted):
            at = (term.clause, term.kind)
            page.report(
                "until-differs",
                written[*at, "until"],
                "same-last-day",
                (("length-here", page.place(written[*at, "length"])),),
                until=until.isoformat(),
                counted=counted.isoformat(),
            )
            return


def _readings(values: list[Any]) -> Iterator[dict[str, str]]:
    """Each way to read the forks that decide some values."""
    forks = {one.fork: tuple(one.values) for one in values if isinstance(one, Forked)}
    return (dict(zip(forks, chosen, strict=True)) for chosen in product(*forks.values()))


def _under(value: Any, readings: Mapping[str, str]) -> Any:
    return value.values[readings[value.fork]] if isinstance(value, Forked) else value


def _check_modes(
    term: Term,
    agreement: Agreement,
    kinds: Mapping[str, KindInfo],
    written: Written,
    page: Page,
) -> None:
    """An open term is presumed where the rules presume it, and nowhere else."""
    declared = kinds[term.kind].declared
    assert issubclass(declared, DeclaredTerm)
    for field in kinds[term.kind].fields:
        if field.type not in (OpenTerm, OpenTerms):
            continue
        modes = declared.__modes__.get(field.name, ("always",))
        for name in named_under_any(term.values[field.name]):
            words = agreement.open_terms.get(name)
            if words is not None and words.mode not in modes:
                page.report(
                    f"never-{words.mode}",
                    written[term.clause, term.kind, field.name],
                    f"say-{modes[0]}",
                    (("open-term-here", words.place),),
                    term=name,
                    field=field.written,
                )
