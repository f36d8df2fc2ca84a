"""References: parties, forums, clauses and open terms by id, each known to the agreement."""

from collections.abc import Iterable
from datetime import date

from engine.language.node import Mapping, Node, Scalar
from engine.language.page import Page, items, scalar
from engine.language.written_days import read_day
from engine.model.problem import near
from engine.model.said import Said
from engine.model.types import EARLIEST

ALL = "all"
_EARLIEST = "earliest"


def read_party(node: Node, page: Page) -> str | None:
    """One party, or a unit of a party, by id."""
    return _one(node, page, "unknown-party", "party", (*page.names.parties, *page.names.units))


def read_parties(node: Node, page: Page) -> tuple[str, ...] | None:
    """Parties in the order of the agreement for `all` and a group; else as they are listed."""
    names = page.names
    groups = {ALL: names.everyone or names.parties, **names.groups}
    known = (*names.parties, *names.units, *groups)
    found: dict[str, Scalar] = {}
    complete = True
    for item in items(node, page):
        written = scalar(item, page)
        if written is None or written.text not in known:
            complete = False
            if written is not None:
                page.unknown("unknown-party", written, known, party=written.text)
            continue
        for party in groups.get(written.text, (written.text,)):
            if party in found:
                _refuse_twice(written, found[party], page, party)
                complete = False
            found.setdefault(party, written)
    return tuple(found) if complete and _is_list(node) else None


def read_forum(node: Node, page: Page) -> str | None:
    """A forum by id; in events of an agreement that names none, what to do instead is told."""
    if page.may_be_unknown and not page.names.forums and isinstance(node, Scalar):
        page.report("unknown-forum", node, "no-forums", forum=node.text)
        return None
    return _one(node, page, "unknown-forum", "forum", page.names.forums)


def read_clause_id(node: Node, page: Page) -> str | None:
    """A clause by id."""
    return _one(node, page, "unknown-clause", "clause", page.names.clauses)


def read_duty(node: Node, page: Page) -> str | None:
    """A clause with a duty of its own, by id."""
    clause = read_clause_id(node, page)
    duties = page.names.duties
    if clause is None or duties.get(clause) == clause:
        return clause
    if clause in duties:
        page.report("carried-duty", node, clause=clause, near=duties[clause])
    else:
        page.report("clause-without-duty", node, "list-duties", clause=clause)
    return None


def read_payment_clause(node: Node, page: Page) -> str | None:
    """A clause under which money is paid, by id."""
    clause = read_duty(node, page)
    if clause is None or clause in page.names.payments:
        return clause
    known = ", ".join(page.names.payments)
    page.report("clause-without-payment", node, "payment-clauses", clause=clause, known=known)
    return None


def read_open_term(node: Node, page: Page) -> str | None:
    """An open term by id; in an assessment also what the rules themselves leave to a person."""
    if isinstance(node, Scalar) and node.text in page.names.unassessed:
        page.report("not-assessed", node, f"settle-{node.text}", term=node.text)
        return None
    return _one(node, page, "unknown-term", "term", page.names.open_terms)


def read_fork_id(node: Node, page: Page) -> str | None:
    """A fork by id."""
    return _one(node, page, "unknown-fork", "fork", page.names.forks)


def read_end(node: Node, page: Page) -> date | None:
    """A day, or `earliest`, which is EARLIEST."""
    if isinstance(node, Scalar) and node.text == _EARLIEST:
        return EARLIEST
    if isinstance(node, Scalar) and near(node.text, [_EARLIEST]):
        page.report("not-a-date", node, text=node.text, near=_EARLIEST)
        return None
    return read_day(node, page)


def read_day_per_party(node: Node, page: Page) -> date | tuple[tuple[str, date], ...] | None:
    """A day, or pairs of a party (or forum) and its day, in the order written."""
    if not isinstance(node, Mapping):
        return read_day(node, page)
    known = (*page.names.parties, *page.names.units, *page.names.forums)
    pairs: list[tuple[str, date]] = []
    for entry in node.entries:
        if entry.key.text not in known:
            page.unknown("unknown-party", entry.key, known, party=entry.key.text)
        day = read_day(entry.value, page)
        if day is not None:
            pairs.append((entry.key.text, day))
    return tuple(pairs)


def read_said(node: Node, page: Page) -> Said | None:
    """`{sv: …, en: …}`, both of them."""
    if not isinstance(node, Mapping):
        page.report("expected-said", node, "write-said")
        return None
    found: dict[str, str | None] = {}
    for entry in node.entries:
        if entry.key.text in ("sv", "en"):
            written = scalar(entry.value, page)
            found[entry.key.text] = None if written is None else written.text
        else:
            page.unknown("unknown-key", entry.key, ("sv", "en"), key=entry.key.text)
    if len(found) < 2:
        page.report("expected-said", node, "write-said")
    sv, en = found.get("sv"), found.get("en")
    return None if sv is None or en is None else Said(sv, en)


def _one(node: Node, page: Page, key: str, word: str, known: Iterable[str]) -> str | None:
    found = scalar(node, page)
    if found is None or found.text in known:
        return None if found is None else found.text
    page.unknown(key, found, known, **{word: found.text})
    return None


def _refuse_twice(again: Scalar, first: Scalar, page: Page, party: str) -> None:
    related = (("first-here", page.place(first)),)
    page.report("listed-twice", again, related=related, text=party)


def _is_list(node: Node) -> bool:
    return not isinstance(node, Mapping)
