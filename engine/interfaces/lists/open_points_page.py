"""What keeps the rows of a list open: missing facts and judgements that are due, each once."""

from collections.abc import Iterable, Mapping
from typing import Any

from engine.interfaces import output
from engine.interfaces.grouped import grouped
from engine.interfaces.paper import Paper
from engine.model.agreement import Agreement

Row = Mapping[str, Any]
CLAUSES = ("clauses",)


def open_points(rows: Iterable[Row], agreement: Agreement, lang: str, paper: Paper) -> None:
    """The facts that are missing and who holds them, then what a person is to judge."""
    listed = list(rows)
    names = {party.id: party.short.in_(lang) for party in agreement.parties}
    _missing(once(listed, "missing"), names, lang, paper)
    _judgement(once(listed, "judgement"), agreement, lang, paper)


def breach_lines(breaches: Iterable[Row], lang: str, paper: Paper) -> None:
    """Breaches on record that nobody has put right, and that no duty tells."""
    said = [one["says"] for one in breaches]
    if said:
        paper.heading(f"{output.words(lang)['duties.breaches']} ({len(said)})")
    for one in said:
        paper.line(one, 2, 2)


def assumed(said: Iterable[str], lang: str, paper: Paper) -> None:
    """What is taken for granted."""
    told = list(said)
    if told:
        paper.heading(output.words(lang)["list.assumed"])
    for one in told:
        paper.line(f"- {one}", 2, 2)


def once(rows: Iterable[Row], key: str) -> list[Row]:
    """What several rows lack in common is told once."""
    found: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        for one in row[key]:
            found.setdefault(tuple(one.values()), one)
    return list(found.values())


def _missing(missing: list[Row], names: Mapping[str, str], lang: str, paper: Paper) -> None:
    words = output.words(lang)
    if missing:
        paper.heading(words["missing"])
    for group in grouped(
        _under_its_clauses(missing), "says", lambda one: names.get(one["party"] or "", ""), CLAUSES
    ):
        said, clauses = group.said(words), ", ".join(group.first["clauses"])
        paper.line(f"- {said}" + (f" ({clauses})" if clauses else ""), 2, 2)
        if len(group.names) == 1 and group.first["holder"] not in said:
            paper.line(words["held-by"].format(holder=group.first["holder"]), 4)


def _under_its_clauses(missing: list[Row]) -> list[Row]:
    """A fact that several clauses wait for stands once, with all of them."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for one in missing:
        same = tuple(value for key, value in one.items() if key != "clause")
        fact = found.setdefault(same, {**one, "clauses": ()})
        if one["clause"]:
            fact["clauses"] += (one["clause"],)
    return list(found.values())


def _judgement(due: list[Row], agreement: Agreement, lang: str, paper: Paper) -> None:
    words = output.words(lang)
    if due:
        paper.heading(words["judgement"])
    for one in due:
        term = agreement.open_terms.get(one["term"])
        called = term.called(lang) if term else ""
        named = f"{called}: " if called else ""
        about = f" [{one['about']}]" if one["about"] else ""
        clause = f" ({one['clause']})" if one["clause"] else ""
        paper.line(f"- {named}{one['asks']}{about}{clause}", 2, 2)
