"""Forks with their readings, and open terms: what an agreement leaves to people."""

from typing import cast

from engine.language.fields import reader_of
from engine.language.ids import Ids, clause_ids, written_id
from engine.language.node import Mapping, Node, Scalar
from engine.language.page import Page, first_key, keyed, parts, scalar, text, value
from engine.language.references import read_said
from engine.language.written_values import choice_reader
from engine.model.agreement import Basis, Fork, OpenTerm, Reading
from engine.model.types import Clauses

_read_clauses = reader_of(Clauses)
_read_strength = choice_reader(("1", "2", "3"))
_read_basis = choice_reader(("text", "verified", "unverified"))
_read_mode = choice_reader(("presumed", "always"))


def read_forks(node: Node, page: Page) -> dict[str, Fork]:
    """The contested points by id."""
    ids = clause_ids(page)
    found = (_fork(item, page, ids) for item in parts(node, page))
    return {fork.id: fork for fork in found if fork is not None}


def read_open_terms(node: Node, page: Page) -> dict[str, tuple[OpenTerm, Node]]:
    """The open terms by id, each with the node of its words."""
    ids = Ids(page)
    found = (_open_term(item, page, ids) for item in parts(node, page))
    return {pair[0].id: pair for pair in found if pair is not None}


def _fork(node: Node, page: Page, ids: Ids) -> Fork | None:
    where = written_id(node) or "forks"
    keys = keyed(node, page, where, ("id", "title", "clauses", "reason", "readings"), ("main",))
    fork, title = ids.read(keys.get("id")), value(keys, "title", page, read_said)
    clauses = value(keys, "clauses", page, _read_clauses)
    reason = value(keys, "reason", page, read_said)
    readings = _readings(keys["readings"], page) if "readings" in keys else ()
    main = _main(node, keys.get("main"), page, where)
    if fork is None or title is None or clauses is None or reason is None or main is None:
        return None
    return Fork(fork, title, clauses, readings, main, reason, page.place(keys["id"]))


def _main(node: Node, main: Node | None, page: Page, fork: str) -> str | None:
    known = page.names.forks[fork].readings if fork in page.names.forks else ()
    if main is None:
        if isinstance(node, Mapping):
            page.report("fork-without-main", first_key(node), fork=fork, known=", ".join(known))
        return None
    found = scalar(main, page)
    if found is not None and found.text not in known:
        page.unknown("unknown-reading", found, known, fork=fork, reading=found.text)
        return None
    return None if found is None else found.text


def _readings(node: Node, page: Page) -> tuple[Reading, ...]:
    ids = Ids(page)
    found = [_reading(item, page, ids) for item in parts(node, page)]
    if isinstance(node, Scalar) or len(found) < 2:
        page.report("too-few-readings", node)
    return tuple(reading for reading in found if reading is not None)


def _reading(node: Node, page: Page, ids: Ids) -> Reading | None:
    keys = keyed(node, page, "readings", ("id", "says", "strength", "basis"), ("source",))
    reading, says = ids.read(keys.get("id")), value(keys, "says", page, read_said)
    strength = value(keys, "strength", page, _read_strength)
    basis, source = value(keys, "basis", page, _read_basis), value(keys, "source", page, text)
    if basis == "verified" and "source" not in keys:
        page.report("verified-without-source", keys["basis"], reading=reading or "")
    if reading is None or says is None or strength is None or basis is None:
        return None
    place = page.place(keys["id"])
    return Reading(reading, says, int(strength), cast("Basis", basis), source or "", place)


def _open_term(node: Node, page: Page, ids: Ids) -> tuple[OpenTerm, Node] | None:
    where = written_id(node) or "open terms"
    needed = ("id", "words", "clauses", "mode", "decides", "asks")
    keys = keyed(node, page, where, needed, ("presumption", "name"))
    term, words = ids.read(keys.get("id")), value(keys, "words", page, _read_words)
    clauses = value(keys, "clauses", page, _read_clauses)
    mode = value(keys, "mode", page, _read_mode)
    decides, asks = value(keys, "decides", page, read_said), value(keys, "asks", page, read_said)
    presumption = value(keys, "presumption", page, read_said)
    name = value(keys, "name", page, read_said)
    _check_presumption(keys, mode, page, where)
    if term is None or words is None or clauses is None or mode is None:
        return None
    if decides is None or asks is None:
        return None
    place = page.place(keys["id"])
    made = OpenTerm(
        term,
        words,
        clauses,
        "presumed" if mode == "presumed" else "always",
        decides,
        asks,
        place,
        presumption,
        name,
    )
    return made, keys["words"]


def _check_presumption(keys: dict[str, Node], mode: str | None, page: Page, where: str) -> None:
    if mode == "presumed" and "presumption" not in keys:
        page.report("missing-key", keys["mode"], key="presumption", where=f"`{where}`")
    if mode == "always" and "presumption" in keys:
        page.report("presumption-not-used", keys["presumption"], term=where)


def _read_words(node: Node, page: Page) -> str | None:
    """The words; `""` for a term of general law, which the text does not use."""
    if isinstance(node, Scalar) and node.kind == "quoted" and not node.text:
        return ""
    return text(node, page)
