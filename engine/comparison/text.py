"""What differs in the words of the text, clause by clause."""

from dataclasses import dataclass
from typing import Literal

from engine.comparison.change import At, text_file
from engine.comparison.pairs import Paired
from engine.comparison.words import Stretch, compared
from engine.model.agreement import Agreement, Clause


@dataclass(frozen=True, slots=True)
class Reworded:
    """A clause or a heading whose words are others, or that only one side has."""

    what: Literal["clause", "heading"]
    how: Literal["added", "removed", "changed"]
    old: str
    """The id of the clause, or the heading; empty where this side has none."""
    new: str
    stretches: tuple[Stretch, ...]
    old_at: At | None
    new_at: At | None


def text_changes(paired: Paired) -> tuple[Reworded, ...]:
    """In the order of the new text. Where a clause stands makes no difference.

    Line breaks and page numbers are no words.
    """
    return (*_headings(paired), *_clauses(paired))


def _clauses(paired: Paired) -> list[Reworded]:
    found = []
    for old, new in paired.clauses:
        one, other = (clause.words if clause else "" for clause in (old, new))
        if one != other:
            found.append(
                Reworded(
                    "clause",
                    "changed" if old and new else "added" if new else "removed",
                    old.id if old else "",
                    new.id if new else "",
                    compared(one, other),
                    _at(old, paired.old),
                    _at(new, paired.new),
                )
            )
    return found


def _headings(paired: Paired) -> list[Reworded]:
    """Headings that only one side has; one in whose place another stands is reworded."""
    had = {one.heading for one in paired.old.clauses.values()}
    has = {one.heading for one in paired.new.clauses.values()}
    found: dict[tuple[str, str], Reworded] = {}
    paired_off: set[str] = set()
    for old, new in paired.clauses:
        if old and new and old.heading not in has and new.heading not in had:
            key = (old.heading, new.heading)
            found.setdefault(key, _heading(*key, _at(old, paired.old), _at(new, paired.new)))
            paired_off |= set(key)
    for old, new in paired.clauses:
        if old and old.heading not in has | paired_off:
            key = (old.heading, "")
            found.setdefault(key, _heading(*key, _at(old, paired.old), None))
        if new and new.heading not in had | paired_off:
            key = ("", new.heading)
            found.setdefault(key, _heading(*key, None, _at(new, paired.new)))
    return list(found.values())


def _heading(old: str, new: str, old_at: At | None, new_at: At | None) -> Reworded:
    how: Literal["added", "removed", "changed"] = (
        "changed" if old and new else "added" if new else "removed"
    )
    return Reworded("heading", how, old, new, compared(old, new), old_at, new_at)


def _at(clause: Clause | None, agreement: Agreement) -> At | None:
    """The first line of the clause in the text."""
    if clause is None or not clause.quotes:
        return None
    return At(text_file(agreement), clause.quotes[0].line)
