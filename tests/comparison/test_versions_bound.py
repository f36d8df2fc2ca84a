"""What differs between two versions: who is bound, what is contested, silences, headings."""

from dataclasses import replace
from typing import Any

import pytest

from engine.comparison.change import Side
from engine.comparison.versions import compare, term_changes
from engine.inference.book import Book
from engine.model.agreement import Term
from tests.comparison.material import Small, brief, read, versions

ALL = versions()


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


def test_how_an_open_term_is_judged_may_change(small: Small, book: Book) -> None:
    """With the term that named it, since each field leaves it one way to be judged."""
    new = small(
        ("mode: always", "mode: presumed\n    presumption: {sv: ja, en: yes}"),
        ("kind: rescission\n        by: all\n        serious: allvarligt\n"
         "        not put right: allvarligt\n        demand first: needed\n"
         "        frees: the two parties\n        dialogue first: parallel\n",
         "kind: narrative\n        why: background\n"),
    )  # fmt: skip
    found = brief(term_changes(small(), new, book))
    assert ("open term", "changed", "X-HÄV-1", "allvarligt", "mode") in found


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


SECOND = """\
  - id: F2
    title: {sv: Vad är en månad?, en: What is a month?}
    clauses: [X-UPP-1]
    main: a
    reason: {sv: påhittat, en: invented}
    readings:
      - {id: a, says: {sv: trettio dagar, en: thirty days}, strength: 2, basis: text}
      - {id: b, says: {sv: en kalendermånad, en: a calendar month}, strength: 2, basis: text}

open terms:
"""


def test_contested_points_that_change_numbers_are_each_the_same_point(
    small: Small, book: Book
) -> None:
    """F1 is now what F2 was, and F2 what F1 was: neither is told as another question."""
    put_in = ("open terms:\n", SECOND)
    length = ("length: 6 months", "length: {fork: F2, a: 6 months, b: 7 months}")
    old = small(put_in, length)
    new = small(
        ("  - id: F1\n", "  - id: F2\n"),
        ("fork: F1, a: received", "fork: F2, a: received"),
        (put_in[0], SECOND.replace("id: F2", "id: F1")),
        (length[0], length[1].replace("F2", "F1")),
    )

    assert sorted(brief(term_changes(old, new, book))) == [
        ("fork", "moved", "X-UPP-1", "F1"),
        ("fork", "moved", "X-UPP-1", "F2"),
    ]
