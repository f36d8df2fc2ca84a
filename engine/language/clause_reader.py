"""Sections and clauses: headings, quotes found in the text, terms, silences and remarks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.inference.kinds import KindInfo
from engine.language.ids import Ids, clause_ids
from engine.language.node import Mapping as MappingNode
from engine.language.node import Node, Scalar
from engine.language.page import Page, first_key, items, keyed, parts, scalar, text
from engine.language.quotes import QuotedText
from engine.language.references import read_said
from engine.language.sign_off_reader import clause_sha256, read_sign_off
from engine.language.term_checks import WrittenTerm, written_term
from engine.language.term_reader import read_term
from engine.model.agreement import Clause, Note, Quote, Term
from engine.model.problem import Place, Span
from engine.model.said import Said

CLAUSE_KEYS = ("id", "quote", "also", "silent", "notes", "sign-off")
SECTION_KEYS = ("under", "clauses")
NOTE_KEYS = ("id", "words")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the text that the YAML accounts for, and where the YAML does so."""

    what: Literal["quote", "heading", "furniture"]
    quote: Quote
    place: Place
    clause: str = ""


@dataclass(slots=True)
class Clauses:
    """The clauses read so far, with what they cover and where their fields are written."""

    page: Page
    quoted: QuotedText
    kinds: Mapping[str, KindInfo]
    defined: Mapping[str, Node]
    found: dict[str, Clause] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    written: dict[tuple[str, str, str], Span] = field(default_factory=dict)
    terms: list[WrittenTerm] = field(default_factory=list)


def read_sections(node: Node, into: Clauses) -> None:
    """Every section with its clauses, in the order of the file."""
    ids = clause_ids(into.page)
    for section in parts(node, into.page):
        keys = keyed(section, into.page, "sections", ("heading",), SECTION_KEYS)
        heading = _heading(keys["heading"], into) if "heading" in keys else ""
        if "under" in keys:
            text(keys["under"], into.page)
        for clause in parts(keys["clauses"], into.page) if "clauses" in keys else ():
            _read_clause(clause, into, heading, ids)


def read_furniture(node: Node, into: Clauses) -> None:
    """Page furniture: words of the text that belong to no clause, with the reason."""
    for item in parts(node, into.page):
        keys = keyed(item, into.page, "furniture", ("words", "why"))
        if "why" in keys:
            text(keys["why"], into.page)
        if "words" in keys:
            _locate(keys["words"], into, "furniture", "")


def _heading(node: Node, into: Clauses) -> str:
    lines = [_locate(line, into, "heading", "") for line in items(node, into.page)]
    return " / ".join(" ".join(line.text.split()) for line in lines if line is not None)


def _read_clause(node: Node, into: Clauses, heading: str, ids: Ids) -> None:
    page = into.page
    if not isinstance(node, MappingNode):
        page.report("expected-mapping", node)
        return
    keys = {entry.key.text: entry.value for entry in node.entries}
    if "id" not in keys:
        page.report("missing-key", first_key(node), key="id", where=f"`{heading}`")
    clause = ids.read(keys.get("id"))
    name = clause or _shown_id(keys.get("id"))
    quotes = _quotes(node, keys.get("quote"), into, name)
    terms = _terms(node, keys.get("also"), into, name)
    silent = _silent(keys["silent"], page) if "silent" in keys else ()
    notes = _notes(keys["notes"], page) if "notes" in keys else ()
    signed = read_sign_off(keys["sign-off"], page) if "sign-off" in keys else None
    if clause is not None:
        place, sha256 = page.place(keys["id"]), clause_sha256(node, into.defined)
        into.found[clause] = Clause(
            clause, heading, quotes, terms, silent, notes, place, sha256, signed
        )


def _quotes(node: MappingNode, quote: Node | None, into: Clauses, clause: str) -> tuple[Quote, ...]:
    written = () if quote is None else items(quote, into.page)
    if quote is None or (not written and not isinstance(quote, Scalar)):
        into.page.report("clause-without-quote", first_key(node), clause=clause)
    found = []
    after_first = None
    for words in written:
        located = _locate(words, into, "quote", clause)
        if located is not None:
            found.append(located)
            after_first = into.quoted.position() if after_first is None else after_first
    if after_first is not None:
        into.quoted.go_back_to(after_first)
    return tuple(found)


def _locate(
    node: Node, into: Clauses, what: Literal["quote", "heading", "furniture"], clause: str
) -> Quote | None:
    found = scalar(node, into.page)
    if found is None:
        return None
    located = into.quoted.locate(found.text, alone=what == "heading")
    if located is None:
        named = clause if what == "quote" else what
        into.page.problems.append(into.quoted.difference(found, into.page.source, named))
    else:
        into.pieces.append(Piece(what, located, into.page.place(found), clause))
    return located


def _terms(node: MappingNode, also: Node | None, into: Clauses, clause: str) -> tuple[Term, ...]:
    found = [_term(node, into, clause, CLAUSE_KEYS)]
    for item in parts(also, into.page) if also is not None else ():
        if isinstance(item, MappingNode):
            found.append(_term(item, into, clause))
        else:
            into.page.report("expected-mapping", item)
    return tuple(term for term in found if term is not None)


def _term(
    node: MappingNode, into: Clauses, clause: str, besides: tuple[str, ...] = ()
) -> Term | None:
    written = written_term(node, clause)
    if written is not None:
        into.terms.append(written)
    read = read_term(node, into.page, clause, into.kinds, besides)
    if read is None:
        return None
    term, spans = read
    for name, span in spans.items():
        into.written.setdefault((clause, term.kind, name), span)
    return term


def _silent(node: Node, page: Page) -> tuple[Said, ...]:
    found = (read_said(item, page) for item in parts(node, page))
    return tuple(said for said in found if said is not None)


def _notes(node: Node, page: Page) -> tuple[Note, ...]:
    found = []
    for item in parts(node, page):
        keys = keyed(item, page, "notes", ("sv", "en"), NOTE_KEYS)
        read = {key: text(value, page) or "" for key, value in keys.items()}
        says = Said(read.get("sv", ""), read.get("en", ""))
        found.append(Note(says, read.get("id", ""), read.get("words", "")))
    return tuple(found)


def _shown_id(node: Node | None) -> str:
    return node.text if isinstance(node, Scalar) else "?"
