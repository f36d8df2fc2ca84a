"""Reads an agreement: YAML and text into typed terms, or everything that is wrong with them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath

from engine.inference.book import Book
from engine.inference.kinds import KindInfo
from engine.language.agreement_parts import (
    read_agreement_parties,
    read_forums,
    read_silences,
)
from engine.language.clause_reader import Clauses, Piece, read_furniture, read_sections
from engine.language.contradicted import contradictions
from engine.language.fork_reader import read_forks, read_open_terms
from engine.language.ids import Ids, names_in
from engine.language.node import Mapping as MappingNode
from engine.language.node import Node, Sequence, Source
from engine.language.page import Page, keyed, position, scalar
from engine.language.quotes import QuotedText, contains
from engine.language.references import read_said
from engine.language.replacement_reader import read_replacement
from engine.language.said_alike import check_alike
from engine.language.sign_off_reader import definitions
from engine.language.term_checks import check_terms
from engine.language.undecided import apart_from, undecided
from engine.language.written_days import read_day
from engine.language.yaml_text import read_yaml
from engine.model.agreement import Agreement, Clause, Fork, OpenTerm
from engine.model.problem import Place, Problem, Span

NEEDED = ("agreement", "version", "title", "text", "parties", "sections")
PLACED = ("agreement", "version", "from")
OPTIONAL = (
    "replaces",
    "from",
    "by amendment",
    "forums",
    "furniture",
    "forks",
    "open terms",
    "silent",
)


@dataclass(frozen=True, slots=True)
class Document:
    """An agreement with what the check of its encoding needs beside it."""

    agreement: Agreement
    yaml: Source
    text: Source
    pieces: tuple[Piece, ...]
    """What the YAML accounts for of the text, in the order of the YAML."""
    numbers: Mapping[str, Place]
    """Where each organisation number is written."""
    written: Mapping[tuple[str, str, str], Span]
    """Where the YAML writes a field, by clause, kind and name; defaults are written nowhere."""
    version: Place
    kinds: Mapping[str, KindInfo]
    """The kinds of terms, by name."""


def read_agreement(yaml: Source, text: Source, book: Book) -> Agreement | tuple[Problem, ...]:
    """The agreement that the YAML states about the text, or all problems in order of place."""
    document = read_document(yaml, text, book)
    return document.agreement if isinstance(document, Document) else document


def read_document(yaml: Source, text: Source, book: Book) -> Document | tuple[Problem, ...]:
    """As `read_agreement`, with what `lint` needs to know of the two files."""
    root = read_yaml(yaml)
    if isinstance(root, tuple):
        return root
    names = names_in(root) if isinstance(root, MappingNode) else None
    page = Page(yaml, names)
    keys = keyed(root, page, "agreement", NEEDED, OPTIONAL)
    defined = definitions(root) if isinstance(root, MappingNode) else {}
    clauses = Clauses(page, QuotedText(text), book.terms, defined)
    document = _document(keys, page, clauses, text, frozenset(book.judgements))
    left = undecided(root, yaml)
    if left:
        return tuple(sorted((*left, *apart_from(page.in_order(), left)), key=position))
    if document is None or page.problems:
        return page.in_order()
    return document


def problems_of_yaml(yaml: Source, text_name: str, book: Book) -> tuple[Problem, ...]:
    """What is wrong with the YAML where its text cannot be read: all but its quotes is tried."""
    found = read_document(yaml, Source(text_name, ""), book)
    told = () if isinstance(found, Document) else found
    return tuple(one for one in told if one.key != "quote-not-found")


def _document(
    keys: dict[str, Node], page: Page, clauses: Clauses, source: Source, asked: frozenset[str]
) -> Document | None:
    """`asked`: what the rules themselves ask a person, by the ids that no open term may have."""
    nothing = Sequence((), Span(1, 1, 1, 1))
    ids = Ids(page)
    agreement = Ids(page).read(keys.get("agreement"))
    version = read_day(keys["version"], page) if "version" in keys else None
    title = read_said(keys["title"], page) if "title" in keys else None
    replaces = read_replacement(keys, version, page)
    _check_text_name(keys.get("text"), page, source)
    parties, numbers = read_agreement_parties(keys.get("parties", nothing), page, ids)
    forums = read_forums(keys.get("forums", nothing), page, ids)
    read_sections(keys.get("sections", nothing), clauses)
    read_furniture(keys.get("furniture", nothing), clauses)
    forks = read_forks(keys.get("forks", nothing), page)
    open_terms = read_open_terms(keys.get("open terms", nothing), page)
    silent = read_silences(keys.get("silent", nothing), page)
    for term, words in open_terms.values():
        _check_words(term, words, page, clauses.found)
        if term.id in asked:
            page.report("term-of-the-rules", term.place.span, "name-it-otherwise", term=term.id)
    _check_forks(forks, page)
    check_terms(clauses.terms, page)
    if page.problems or agreement is None or version is None or title is None:
        return None
    made = Agreement(
        id=agreement,
        version=version,
        title=title,
        source=PurePath(source.name).name,
        text=source.text,
        sha256=_digest(page.source, source),
        parties=parties,
        forums=forums,
        clauses=clauses.found,
        forks=forks,
        open_terms={name: term for name, (term, _) in open_terms.items()},
        silent=silent,
        replaces=replaces,
        places={key: page.place(keys[key]) for key in PLACED if key in keys},
    )
    check_alike(made, clauses.kinds, clauses.written, page)
    if page.problems:
        return None
    place = made.places["version"]
    return Document(
        replace(made, contradicted=tuple(contradictions(made, clauses.kinds))),
        page.source,
        source,
        tuple(clauses.pieces),
        numbers,
        clauses.written,
        place,
        clauses.kinds,
    )


def _check_text_name(node: Node | None, page: Page, source: Source) -> None:
    found = None if node is None else scalar(node, page)
    name = PurePath(source.name).name
    if found is not None and found.text != name:
        page.report("text-name-differs", found, text=found.text, name=name)


def _check_words(term: OpenTerm, words: Node, page: Page, clauses: Mapping[str, Clause]) -> None:
    """The words of an open term stand in a quote of the first clause that it names."""
    clause = clauses.get(term.clauses[0]) if term.clauses else None
    if clause is None or not clause.quotes or not term.words:
        return
    if not any(contains(quote.text, term.words) for quote in clause.quotes):
        related = (("clause-here", clause.place),)
        page.report(
            "words-not-in-quote", words, related=related, words=term.words, clause=clause.id
        )


def _check_forks(forks: Mapping[str, Fork], page: Page) -> None:
    """Each fork decides a field; one that is unused goes unsaid where an unknown one was named."""
    if page.forks_used - set(page.names.forks):
        return
    for fork in forks.values():
        if fork.id not in page.forks_used:
            page.report("unused-fork", fork.place.span, "use-or-remove", fork=fork.id)


def _digest(*sources: Source) -> str:
    digest = hashlib.sha256()
    for source in sources:
        digest.update(source.text.encode() + b"\0")
    return digest.hexdigest()
