"""What differs between two versions: the change, not the order and not the spelling."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from engine.comparison.change import Change, Side, mirrored
from engine.comparison.versions import compare, term_changes
from engine.inference.book import Book
from engine.model.agreement import Agreement, Term
from tests.comparison.material import planted, read, versions

Small = Callable[..., Agreement]
ALL = versions()
PAIRS = [pair for paths in ALL.values() for pair in combinations(paths, 2)]


def brief(found: tuple[Change, ...]) -> list[tuple[str, ...]]:
    """What a change is about, how, where, and in which field."""
    return [
        tuple(part for part in (c.about, c.how, c.clause, c.key, c.field) if part) for c in found
    ]


# --- all of it ------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [p for paths in ALL.values() for p in paths], ids=str)
def test_an_agreement_does_not_differ_from_itself(path: Path, book: Book) -> None:
    assert not compare(read(path), read(path), book).differ


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=str)
def test_from_the_other_side_it_is_the_same_but_for_direction(
    one: Path, other: Path, book: Book
) -> None:
    there = compare(read(one), read(other), book)
    back = compare(read(other), read(one), book)

    assert there.differ
    assert Counter(map(key, there.changes)) == Counter(key(mirrored(c)) for c in back.changes)
    assert {(t.how, t.old, t.new) for t in there.text if t.how == "changed"} == {
        (t.how, t.new, t.old) for t in back.text if t.how == "changed"
    }
    assert {t.old or t.new for t in there.text} == {t.old or t.new for t in back.text}


def key(change: Change) -> tuple[Any, ...]:
    """A change without which of two ids it goes by."""
    sides = [(repr(side.value), side.at) if side else None for side in (change.old, change.new)]
    return (change.about, change.how, change.kind, change.field, *map(str, sides))


@pytest.mark.parametrize("agreement", ["jamtland", "linkoping"])
def test_every_planted_change_of_a_term_is_found_with_its_clause(
    agreement: str, book: Book
) -> None:
    old = read(ALL[agreement][0])
    tried = 0
    for term, field, new in planted(old, book):
        found = brief(term_changes(old, new, book))
        assert found == [
            ("clause", "recoded", term.clause),
            ("field", "changed", term.clause, field.written),
        ]
        tried += 1
    assert tried > 90


# --- moves and other words ------------------------------------------------------------------


def test_the_order_of_clauses_and_sections_makes_no_difference(small: Small, book: Book) -> None:
    old = small()
    turned = replace(old, clauses=dict(reversed(old.clauses.items())))
    assert not compare(old, turned, book).differ


def test_the_order_in_a_list_makes_no_difference(small: Small, book: Book) -> None:
    old = small(("        by: all\n        serious", "        by: [alfa, beta]\n        serious"))
    new = small(("        by: all\n        serious", "        by: [beta, alfa]\n        serious"))
    assert not compare(old, new, book).differ


def test_another_spelling_of_a_value_is_the_same_meaning_and_told_so(
    small: Small, book: Book
) -> None:
    new = small(("        from: 2030-01-01\n        length: 1 year", "        from: 2030-01-01\n"
                 "        length: 12 months"))  # fmt: skip
    assert brief(term_changes(small(), new, book)) == [("field", "same", "X-PER-1", "length")]


def test_other_words_with_the_same_terms_are_told_as_the_same_meaning(
    small: Small, book: Book
) -> None:
    found = compare(
        small(),
        small(
            ("2030-01-01 under ett år.", "2030-01-01 under tolv månader."),
            text=(("under ett år.", "under tolv månader."),),
        ),
        book,
    )
    assert brief(found.changes) == [("clause", "same", "X-PER-1")]
    assert [(one.how, one.old) for one in found.text] == [("changed", "X-PER-1")]


def test_terms_that_change_without_the_words_are_told(small: Small, book: Book) -> None:
    new = small(("length: 6 months", "length: 3 months"))
    assert brief(term_changes(small(), new, book)) == [
        ("clause", "recoded", "X-UPP-1"),
        ("field", "changed", "X-UPP-1", "length"),
    ]


def test_a_clause_under_another_id_has_moved(small: Small, book: Book) -> None:
    new = small(("id: X-PER-2", "id: X-PER-3"))
    found = compare(small(), new, book)
    assert brief(found.changes) == [("clause", "moved", "X-PER-3")]
    assert found.text == ()


def test_a_clause_put_in_among_numbered_ones_is_one_new_clause(small: Small, book: Book) -> None:
    """The second becomes the third; nothing is told of it but that."""
    put_in = "      - {id: X-PER-2, quote: Det är påhittat., kind: narrative, why: background}\n"
    new = small(
        ("      - id: X-PER-2\n", f"{put_in}      - id: X-PER-3\n"),
        text=(("under ett år. Det", "under ett år. Det är påhittat. Det"),),
    )
    found = compare(small(), new, book)
    assert brief(found.changes) == [("clause", "added", "X-PER-2"), ("clause", "moved", "X-PER-3")]
    assert [(one.how, one.new) for one in found.text] == [("added", "X-PER-2")]


def test_a_reference_to_a_clause_that_is_another_now_has_changed(small: Small, book: Book) -> None:
    """The fork named the rule on renewal; under its id stands a new clause, and it moved on."""
    put_in = "      - {id: X-PER-2, quote: Det är påhittat., kind: narrative, why: background}\n"
    about = ("clauses: [X-UPP-1]\n    main", "clauses: [X-UPP-1, X-PER-2]\n    main")
    text = (("under ett år. Det", "under ett år. Det är påhittat. Det"),)
    renumbered = ("      - id: X-PER-2\n", f"{put_in}      - id: X-PER-3\n")
    kept = small(renumbered, about, text=text)
    followed = small(renumbered, (about[0], about[1].replace("X-PER-2", "X-PER-3")), text=text)

    changed = ("fork", "changed", "X-UPP-1", "F1", "clauses")
    assert changed in brief(term_changes(small(about), kept, book))
    assert changed not in brief(term_changes(small(about), followed, book))


def test_a_term_that_stands_in_another_clause_has_moved(small: Small, book: Book) -> None:
    exit_term = "{kind: exit, by: all, notice to: the other side, ends for: the leaving party}"
    new = small(
        (f"        also:\n          - {exit_term}\n", ""),
        (
            "        not put right: allvarligt\n",
            f"        not put right: allvarligt\n        also:\n          - {exit_term}\n",
        ),
    )
    assert ("term", "moved", "X-HÄV-1") in brief(term_changes(small(), new, book))
    assert not [c for c in term_changes(small(), new, book) if c.how in ("added", "removed")]


def test_a_value_that_all_readings_share_is_the_same_uncontested(small: Small, book: Book) -> None:
    old = small(
        ("length: 6 months", "length: {fork: F1, a: 6 months, c: 6 months}"),
    )
    assert brief(term_changes(old, small(), book)) == [("field", "same", "X-UPP-1", "length")]


def test_of_a_contested_field_the_reading_that_changes_is_told(small: Small, book: Book) -> None:
    new = small(("{fork: F1, a: received, c: sent}", "{fork: F1, a: received, b: sent, c: sent}"))
    found = term_changes(small(), new, book)
    changed = [c for c in found if c.about == "field"]
    assert [(c.field, c.old and c.old.value.values["b"], c.new and c.new.value.values["b"])
            for c in changed] == [("counts from", "received", "sent")]  # fmt: skip


# --- who is bound, what is contested, silences ----------------------------------------------


def test_a_party_that_leaves_is_one_change(book: Book) -> None:
    amended = next(path for path in ALL["jamtland"] if "municipality-leaves" in path.parts)
    found = term_changes(read(ALL["jamtland"][0]), read(amended), book)
    (party,) = [c for c in found if c.about == "party"]
    assert (party.how, party.key) == ("removed", "ragunda")
    assert {"J-EKO-4", "J-EKO-7", "J-GOD-2"} < set(party.named_in)
    assert not [c for c in found if c.about == "field" and c.field in ("by", "to", "among")]


@pytest.mark.parametrize("number", ["822004-0417", ""])
def test_a_party_under_another_id_is_the_same_party(number: str, book: Book) -> None:
    """Known by its organisation number, or by its name where there is none."""
    old = read(ALL["linkoping"][0])
    was = next(p for p in old.parties if p.number == "822004-0417")
    old = replace(old, parties=tuple(replace(p, number=number) if p is was else p
                                     for p in old.parties))  # fmt: skip
    clauses = {
        clause.id: replace(clause, terms=tuple(_renamed(t, was.id) for t in clause.terms))
        for clause in old.clauses.values()
    }
    parties = tuple(replace(p, id="jouren") if p.id == was.id else p for p in old.parties)
    new = replace(old, parties=parties, clauses=clauses)

    assert brief(term_changes(old, new, book)) == [("party", "changed", "jouren", "id")]
    assert brief(term_changes(new, old, book)) == [("party", "changed", was.id, "id")]


def _renamed(term: Term, was: str) -> Term:
    def of(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(of(one) for one in value)
        return "jouren" if value == was else value

    written = {name: (line, words.replace(was, "jouren"))
               for name, (line, words) in term.written.items()}  # fmt: skip
    return replace(
        term, values={name: of(value) for name, value in term.values.items()}, written=written
    )


def test_a_party_of_another_number_is_another_whatever_its_name(book: Book) -> None:
    old = read(ALL["linkoping"][0])
    was = next(p for p in old.parties if p.number == "822004-0417")
    other = replace(was, id="jouren", number="802400-1234")
    new = replace(old, parties=tuple(other if p is was else p for p in old.parties))

    found = [(c.how, c.key) for c in term_changes(old, new, book) if c.about == "party"]
    assert sorted(found) == [("added", "jouren"), ("removed", was.id)]


def test_of_a_party_that_joins_a_group_it_is_told_where_it_was_left_out(book: Book) -> None:
    """Seen from the amendment the municipality joins; here one list has forgotten it."""
    old = read(next(path for path in ALL["jamtland"] if "municipality-leaves" in path.parts))
    new = read(ALL["jamtland"][0])
    clause = new.clauses["J-EKO-7"]
    among = tuple(p for p in clause.terms[0].values["among"] if p != "ragunda")
    term = replace(clause.terms[0], values={**clause.terms[0].values, "among": among})
    forgotten = replace(new, clauses={**new.clauses, "J-EKO-7": replace(clause, terms=(term,))})

    for joined, left_out in ((new, ()), (forgotten, ("J-EKO-7",))):
        (party,) = [c for c in term_changes(old, joined, book) if c.about == "party"]
        assert (party.how, party.key, party.left_out) == ("added", "ragunda", left_out)
        assert ("J-EKO-7" in party.named_in) == (not left_out)


def test_a_duty_that_passes_from_one_party_to_another_is_a_change(book: Book) -> None:
    """Not a consequence of who is a party, though both of them come and go."""
    old = read(ALL["linkoping"][0])
    one = next(c for c in old.clauses.values() if c.id == "L-BIL-K3")
    renamed = replace(old.parties[0], id="regionen", name="Regionen", number="")
    term = replace(one.terms[0], values={**one.terms[0].values, "bearer": ("regionen",)})
    new = replace(
        old,
        parties=(renamed, *old.parties[1:]),
        clauses={**old.clauses, one.id: replace(one, terms=(term,))},
    )
    assert ("field", "changed", "L-BIL-K3", "bearer") in brief(term_changes(old, new, book))


def test_the_order_of_the_parties_is_told_where_shares_depend_on_it(book: Book) -> None:
    for name, expected in (("jamtland", [("order of parties", "changed")]), ("linkoping", [])):
        old = read(ALL[name][0])
        new = replace(old, parties=tuple(reversed(old.parties)))
        assert brief(term_changes(old, new, book)) == expected


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (("strength: 2", "strength: 1"), ("reading", "changed", "X-UPP-1", "F1-c", "strength")),
        (("NJA 2030 s. 1", "NJA 2030 s. 2"), ("reading", "changed", "X-UPP-1", "F1-c", "source")),
        (("sv: mottagen,", "sv: mottagen i tid,"),
         ("reading", "changed", "X-UPP-1", "F1-a", "says")),
        (("      - {id: b, says: {sv: tagen i hand, en: taken in hand}, strength: 1, "
          "basis: unverified}\n", ""), ("reading", "removed", "X-UPP-1", "F1-b")),
        (("sv: Vad räknas tiden från?", "sv: Från vad räknas tiden?"),
         ("fork", "changed", "X-UPP-1", "F1", "title")),
        (("mode: always", "mode: presumed\n    presumption: {sv: ja, en: yes}"),
         ("open term", "changed", "X-HÄV-1", "allvarligt", "mode")),
        (("sv: vad som hänt", "sv: vad som har hänt"),
         ("open term", "changed", "X-HÄV-1", "allvarligt", "asks")),
        (("{topic: force-majeure", "{topic: war"), ("silence", "removed", "force-majeure")),
        (("sv: hur ett uppsägningsbrev lämnas", "sv: hur ett uppsägningsbrev ska lämnas"),
         ("clause silence", "changed", "X-UPP-1")),
        (("sv: meningen saknar ord", "sv: meningen saknar ett ord"),
         ("note", "changed", "X-HÄV-1")),
        (("name: Samrådet", "name: Rådet"), ("forum", "changed", "samrad")),
        (("name: föreningen Beta", "name: Beta"), ("party", "changed", "beta", "name")),
        (("en: Agreement between Alfa and Beta", "en: The agreement"), ("title", "changed")),
    ],
)  # fmt: skip
def test_what_else_may_change(
    edit: tuple[str, str], expected: tuple[str, ...], small: Small, book: Book
) -> None:
    assert expected in brief(term_changes(small(), small(edit), book))


def test_both_places_are_told(small: Small, book: Book) -> None:
    new = small(("length: 6 months", "by: all\n        length: 3 months"),
                ("        kind: termination\n        by: all\n", "        kind: termination\n"),
                ("agreement: alfa\n", "# a line more\nagreement: alfa\n"))  # fmt: skip
    (found,) = [c for c in term_changes(small(), new, book) if c.field == "length"]
    assert [isinstance(side, Side) and side.at and side.at.line for side in (found.old, found.new)]
    assert found.old is not None
    assert found.new is not None
    assert found.old.at is not None
    assert found.new.at is not None
    assert (found.old.at.line, found.new.at.line) == (52, 53)


def test_a_heading_that_is_reworded_is_told_once(small: Small, book: Book) -> None:
    new = small(("heading: Period", "heading: Tid"), text=(("\nPeriod\n", "\nTid\n"),))
    found = compare(small(), new, book)
    assert found.changes == ()
    assert [(one.what, one.old, one.new) for one in found.text] == [("heading", "Period", "Tid")]
