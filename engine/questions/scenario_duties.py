"""What a list of duties says where a scenario looks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine.inference.book import Book
from engine.language.page import names_of
from engine.language.scenario import Expectation
from engine.language.scenario_duties import TOGETHER, Address, address
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.duty import Duty
from engine.questions.duty_rows import DutyRows
from engine.questions.obligations import listed, run_duties
from engine.questions.question import Question

Found = str | tuple[str, ...]
Key = tuple[str, str, str, str]


class DutyLists:
    """The lists of one case: as asked for, and with one reading fixed at a time."""

    def __init__(
        self,
        question: Question,
        agreement: Agreement,
        record: Sequence[Recorded],
        book: Book,
        executor: str,
    ) -> None:
        self.question = question
        self.rest = (agreement, record, book, executor)
        self.names = names_of(agreement)
        self.known: dict[str, Listed] = {}

    def found(self, expected: Expectation) -> Found:
        """What the rows that are meant say, where one of them says something else."""
        part = expected.of[-1]
        said = {
            key: _part(rows.told.row(duty) if duty else None, part, expected)
            for key, duty, rows in self.meant(expected.of)
        }
        other = {key: one for key, one in said.items() if one != expected.value}
        if not other:
            return expected.value
        if len(said) == 1:
            return next(iter(other.values()))
        return "; ".join(f"{_named(key)}: {_flat(one)}" for key, one in other.items())

    def meant(self, way: tuple[str, ...]) -> Iterator[tuple[Key, Duty | None, "Listed"]]:
        """The duties that an expectation is about; None where there is no such duty."""
        reading, written = (way[1], way[2]) if way[0] == "under" else ("", way[0])
        address_ = address(written)
        assert address_ is not None
        rows = self.under(reading)
        for key in self._keys(address_):
            yield key, rows.duties.get(key), rows

    def under(self, reading: str = "") -> "Listed":
        """The list with a reading fixed, `G1=b`; the others stay free."""
        if reading not in self.known:
            fork, _, chosen = reading.partition("=")
            fixed = {**self.question.readings, fork: chosen} if reading else self.question.readings
            asked = replace(self.question, readings=fixed)
            agreement, record, book, executor = self.rest
            done = run_duties(asked, agreement, record, book, executor)
            by_key = {
                (one.clause, one.bearer, one.beneficiary, one.period or ""): one
                for one in listed(done, agreement, asked.on)
            }
            self.known[reading] = Listed(DutyRows(agreement, done, "en"), by_key)
        return self.known[reading]

    def _keys(self, meant: Address) -> list[Key]:
        return [
            (meant.duty, bearer, beneficiary, meant.period)
            for bearer in self._members(meant.bearer)
            for beneficiary in self._members(meant.beneficiary)
            if bearer != beneficiary or not bearer
        ]

    def _members(self, who: str) -> tuple[str, ...]:
        if who == TOGETHER:
            return ("",)
        return self.names.parties if who == "all" else self.names.groups.get(who, (who,))


@dataclass(frozen=True, slots=True)
class Listed:
    """The duties of a list by what they are about, and what puts them into rows."""

    told: DutyRows
    duties: Mapping[Key, Duty]


def _part(row: Mapping[str, Any] | None, part: str, expected: Expectation) -> Found:
    """A part of a row as a scenario writes it; `none` where there is no row."""
    if row is None:
        return "none"
    if part == "missing":
        return _among(expected, [str(one["fact"]) for one in row["missing"]])
    if part == "judgement":
        return _among(expected, [str(one["term"]) for one in row["judgement"]])
    if part == "decisive":
        moving = row["readings"]["decisive"].get("state", [])
        return expected.value if set(moving) == set(expected.value) else tuple(moving)
    value = row[part]
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else str(value)


def _among(expected: Expectation, found: Sequence[str]) -> Found:
    """What is expected if all of it occurs, else what was found; `[]` expects nothing at all."""
    names = {*found, *(one.rpartition(".")[2] for one in found)}
    occurs = expected.value and names.issuperset(expected.value)
    return tuple(expected.value if occurs else dict.fromkeys(found))


def _named(key: Key) -> str:
    _, bearer, beneficiary, period = key
    to = f" > {beneficiary}" if beneficiary else ""
    return f"{bearer or TOGETHER}{to}" + (f" {period}" if period else "")


def _flat(said: Found) -> str:
    return said if isinstance(said, str) else f"[{', '.join(said)}]"
