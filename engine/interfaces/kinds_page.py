"""The page of all kinds of terms and their fields: `python -m engine.interfaces.kinds_page`.

Made from the declarations in `rules/`, so that it says what the reader takes. A test holds that
`docs/kinds.md` is this.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal, get_args, get_origin

from engine.inference.book import Book, load
from engine.inference.kinds import REQUIRED, FieldType, KindInfo
from engine.language.term_reader import fields_of_term
from engine.language.written_days import MONTHS
from engine.model import types
from engine.model.calendar import NEVER, Duration, write_duration
from engine.model.said import Said
from engine.wording import english, swedish
from engine.wording.term_words import field_word, kind_word

PAGE: Final = Path(__file__).parents[2] / "docs" / "kinds.md"
HEAD: Final = """\
# Kinds of terms and their fields

Every kind that a clause may have, with what it means and its fields: in the table the key as it
is written, what it is called in Swedish, what may be written, and what holds when it is left out.
How an agreement is written, and how a contested field gets a value per reading, stands in [the
agreement language](agreement-language.md). Examples of each kind stand in its file in `rules/`.

This page is made from the declarations: `.venv/bin/python -m engine.interfaces.kinds_page`.
"""
ASKED: Final = """
## What the rules themselves leave to a person

Where no words of the agreement ask for a judgement, the rules ask for it by these words. They are
the `term` of an `assessment`, as an open term is, `about` an event of one of the kinds; no
agreement has an open term by the same id.

| term | på svenska | in English | about |
|---|---|---|---|"""
WRITTEN: Final[Mapping[Any, str]] = {
    types.Day: "a day: `2026-01-01`",
    types.Duration: "a length of time: `6 months`, `1 year`, `30 days`",
    types.YesNo: "`yes` or `no`",
    types.Count: "a whole number, or `no limit`",
    types.Amount: "an amount: `731 101 SEK`, `731101.00 SEK`",
    types.Percent: 'per cent: `"2.5"`',
    types.YearDay: "a day of the year: `30 March`",
    types.Month: "a month: `January`",
    types.Year: "a year: `2026`",
    types.Edition: "an edition of an index: `2025-12`",
    types.Word: "a word",
    types.Words: "words, or a list of them",
    types.Party: "a party's id",
    types.Parties: "`all`, a group, a party's id or a list of them",
    types.Addressees: "`all`, a group, a party's id or a list of them, or a forum's id",
    types.Forum: "a forum's id",
    types.ClauseId: "a clause's id",
    types.Clauses: "a clause's id, or a list of them",
    types.Duties: "the id of a clause with a duty, or a list of them",
    types.PaymentClause: "the id of a clause under which money is paid",
    types.OpenTerm: "an open term's id",
    types.OpenTerms: "an open term's id, or a list of them",
    types.Said: "`{sv: …, en: …}`",
}
NOTHING: Final = (
    NEVER,
    types.NO_LIMIT,
    types.NOT_STATED,
    9999,
    100_000_000_000,
    0,
    "",
    (),
    Duration(),
    Said("", ""),
)
"""What a field holds when it is left out and that means that there is no such thing."""


def page(book: Book) -> str:
    """The whole page, in Markdown."""
    kinds = sorted(book.terms.values(), key=lambda kind: kind.name)
    named = [f"[{one.name}](#{one.name.replace(' ', '-')})" for one in kinds]
    return "\n".join([HEAD, ", ".join(named), *(_of_kind(one) for one in kinds), *_asked(book)])


def _asked(book: Book) -> list[str]:
    """What the rules themselves leave to a person, and of which events an assessment answers it."""
    rows = [
        f"| `{one.id}` | {swedish.SENTENCES[f'judged.{one.id}']} | "
        f"{english.SENTENCES[f'judged.{one.id}']} | "
        f"{', '.join(f'`{kind}`' for kind in one.about) or 'no assessment answers it'} |"
        for one in book.judgements.values()
    ]
    return [ASKED, *rows, ""]


def _of_kind(kind: KindInfo) -> str:
    lines = ["", f"## {kind.name}", "", f"*{kind_word(kind.name, 'sv')}.* {_meaning(kind)}", ""]
    rows = [_row(field) for field in fields_of_term(kind)]
    if not rows:
        return "\n".join([*lines, "No fields."])
    head = ["| field | på svenska | written | left out |", "|---|---|---|---|"]
    return "\n".join([*lines, *head, *rows])


def _meaning(kind: KindInfo) -> str:
    return " ".join((kind.declared.__doc__ or "").split())


def _row(field: FieldType) -> str:
    swedish = field_word(field.written, "sv")
    cells = (f"`{field.written}`", swedish, _written(field.type), _left_out(field))
    return f"| {' | '.join(cells)} |"


def _written(declared: Any) -> str:
    if declared in WRITTEN:
        return WRITTEN[declared]
    if get_origin(declared) is Literal:
        return " or ".join(f"`{word}`" for word in get_args(declared))
    item, *_ = get_args(declared)
    return f"one or a list of: {_written(item)}"


def _left_out(field: FieldType) -> str:
    if field.default is REQUIRED:
        return "**needed**"
    if field.type is types.YearDay and field.default:
        month, day = map(int, field.default.split("-"))
        return f"`{day} {MONTHS[month - 1]}`"
    return _default(field.default)


def _default(value: Any) -> str:
    if isinstance(value, bool):
        return "`yes`" if value else "`no`"
    if value in NOTHING:
        return "nothing"
    if isinstance(value, Duration):
        return f"`{write_duration(value)}`"
    if isinstance(value, tuple):
        return ", ".join(f"`{one}`" for one in value)
    return f"`{value}`"


def main() -> None:
    """Write the page among the documents."""
    PAGE.write_text(page(load()), "utf-8")


if __name__ == "__main__":
    main()
