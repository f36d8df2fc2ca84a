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
from engine.questions.lists.duty import Duty
from engine.questions.lists.duty_rows import DutyRows
from engine.questions.lists.obligations import listed, run_owed
from engine.questions.question import Question
from engine.questions.reasons.reason_table import ReasonTable
from engine.questions.versions.lists import obligations
from engine.wording.say import Voice

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
        versions: Sequence[Agreement] = (),
    ) -> None:
        self.question = question
        self.rest = (agreement, record, book, executor)
        self.versions = versions
        self.names = names_of(agreement, *versions)
        self.known: dict[str, Mapping[Key, Listed]] = {}

    def found(self, expected: Expectation) -> Found:
        """What the rows that are meant say, where one of them says something else."""
        part = expected.of[-1]
        said = {key: _part(row, part, expected) for key, row in self._rows(expected.of)}
        other = {key: one for key, one in said.items() if one != expected.value}
        if not other:
            return expected.value
        if len(said) == 1:
            return next(iter(other.values()))
        return "; ".join(f"{_named(key)}: {_flat(one)}" for key, one in other.items())

    def _rows(self, way: tuple[str, ...]) -> Iterator[tuple[Key, Mapping[str, Any] | None]]:
        """The rows that an expectation is about; None where there is no such row."""
        if len(self.versions) > 1:
            reading, keys = self._named(way)
            rows = self._of_versions(reading)
            yield from ((key, rows.get(key)) for key in keys)
            return
        for key, found in self.meant(way):
            yield key, found.row if found else None

    def meant(self, way: tuple[str, ...]) -> Iterator[tuple[Key, "Listed | None"]]:
        """The duties that an expectation is about; None where there is no such duty."""
        reading, keys = self._named(way)
        rows = self.under(reading)
        for key in keys:
            yield key, rows.get(key)

    def _named(self, way: tuple[str, ...]) -> tuple[str, list[Key]]:
        """The reading that is fixed, and the duties that are named."""
        reading, written = (way[1], way[2]) if way[0] == "under" else ("", way[0])
        address_ = address(written)
        assert address_ is not None
        return reading, self._keys(address_)

    def _held(self, reading: str) -> Question:
        """The question with a reading fixed, `G1=b`; the others stay free."""
        fork, _, chosen = reading.partition("=")
        fixed = {**self.question.readings, fork: chosen} if reading else self.question.readings
        return replace(self.question, readings=fixed)

    def _of_versions(self, reading: str) -> Mapping[Key, Mapping[str, Any]]:
        """The rows under the versions that govern them."""
        _, record, book, executor = self.rest
        found = obligations(self._held(reading), self.versions, record, book, executor, "en")
        return {
            (
                row["duty"],
                "" if row["jointly"] else row["bearer"][0],
                row["beneficiary"] or "",
                row["period"] or "",
            ): row
            for row in found["rows"]
        }

    def under(self, reading: str = "") -> Mapping[Key, "Listed"]:
        """The list with a reading fixed, `G1=b`; the others stay free."""
        if reading not in self.known:
            asked = self._held(reading)
            agreement, record, book, executor = self.rest
            runs = run_owed(asked, agreement, record, book, executor)
            reasons = ReasonTable(Voice(agreement, "en"))
            told = {run: DutyRows(agreement, run, reasons) for run in runs}
            self.known[reading] = {
                (one.clause, one.bearer, one.beneficiary, one.period or ""): Listed(told[run], one)
                for run, one in listed(runs, agreement, asked.on)
            }
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
    """A duty of a list, and what puts it into a row."""

    told: DutyRows
    duty: Duty

    @property
    def row(self) -> Mapping[str, Any]:
        return self.told.row(self.duty)


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
    if part == "bearers":
        return expected.value if set(row["bearer"]) == set(expected.value) else tuple(row["bearer"])
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
