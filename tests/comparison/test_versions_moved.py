"""What differs between two versions: moves, other spellings and other words are told as such."""

from dataclasses import replace

import pytest

from engine.comparison.pairs import Paired
from engine.comparison.versions import compare, term_changes
from engine.inference.book import Book
from engine.model.agreement import Fork
from engine.model.said import Said
from tests.comparison.material import Small, brief


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


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ("kind: exit, by: all, notice to: the other side, ends for: the whole agreement", True),
        ("kind: exit, by: all, notice to: all other parties, ends for: the whole agreement", False),
    ],
)
def test_one_that_is_changed_too_is_told_by_its_fields_where_most_of_it_is_the_same(
    now: str, told: bool, small: Small, book: Book
) -> None:
    """The same kind of term there, of which little is the same, is another one."""
    exit_term = "{kind: exit, by: all, notice to: the other side, ends for: the leaving party}"
    new = small(
        (f"        also:\n          - {exit_term}\n", ""),
        (
            "        not put right: allvarligt\n",
            f"        not put right: allvarligt\n        also:\n          - {{{now}}}\n",
        ),
    )
    found = term_changes(small(), new, book)
    terms = [(one.how, one.changed) for one in found if one.about == "term"]
    fields = [one.field for one in found if one.about == "field" and one.kind == "exit"]
    assert terms == ([("moved", True)] if told else [("removed", False), ("added", False)])
    assert fields == (["ends for"] if told else [])


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


def test_a_fork_under_another_number_is_the_same_also_where_its_question_is_worded_anew(
    small: Small, book: Book
) -> None:
    """Its readings are the same; under the old number stands a point about something else."""
    old = small()
    fork = old.forks["F1"]
    moved = replace(fork, id="F2", title=Said("Annan fråga", "Other question"))
    readings = tuple(replace(one, says=Said("nytt", one.id)) for one in fork.readings)
    other = replace(
        fork, title=Said("Något annat", "Else"), readings=readings, clauses=("X-PAR-1",)
    )
    forks = {"F1": other, "F2": moved}
    paired = Paired(old, replace(old, forks=forks))

    assert [(a and a.id, b and b.id) for a, b in paired.forks] == [(None, "F1"), ("F1", "F2")]


def test_a_fork_that_keeps_its_number_and_shares_nothing_is_another(
    small: Small,
) -> None:
    old = small()
    fork = old.forks["F1"]
    readings = tuple(replace(one, says=Said("nytt", one.id)) for one in fork.readings)
    titled = replace(fork, title=Said("Något annat", "Else"), readings=readings)
    elsewhere = replace(titled, clauses=("X-PAR-1",))

    def pairs(new: Fork) -> list[tuple[str | None, str | None]]:
        paired = Paired(old, replace(old, forks={"F1": new}))
        return [(a and a.id, b and b.id) for a, b in paired.forks]

    assert pairs(titled) == [("F1", "F1")]
    assert sorted(pairs(elsewhere), key=repr) == [("F1", None), (None, "F1")]


def test_an_open_term_under_another_id_is_the_same(small: Small, book: Book) -> None:
    """The rule that names it says the same; what is recorded of it goes by its id."""
    new = small(
        ("        serious: allvarligt\n        not put right: allvarligt",
         "        serious: svart\n        not put right: svart"),
        ("  - id: allvarligt", "  - id: svart"),
    )  # fmt: skip
    assert brief(term_changes(small(), new, book)) == [("open term", "moved", "X-HÄV-1", "svart")]
