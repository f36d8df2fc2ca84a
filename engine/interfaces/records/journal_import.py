"""Taking in entries from an export: each line read and judged, then all of them or none."""

import sys
from collections.abc import Sequence
from pathlib import Path

from engine.interfaces.faults import INVALID, UNREACHABLE, Fault, Faults, Refused, said
from engine.interfaces.files import STANDARD_INPUT
from engine.interfaces.opened import book
from engine.interfaces.records.journal_events import readable_events
from engine.interfaces.records.journals import to_write
from engine.interfaces.setting import Setting
from engine.journal.chain import damages
from engine.journal.entry import Entry, instant_text
from engine.journal.keeper import LAG, Keeper, Moved
from engine.journal.lines import from_line
from engine.model.agreement import Agreement
from engine.model.problem import Place, Problem, Span, problem


class Import:
    """A file of entries (`-`: standard input); what is wrong with it raises `Refused`."""

    def __init__(self, setting: Setting, path: str) -> None:
        self.setting = setting
        self.path = path
        self.faults = Faults()

    def taken_in(self, agreement: Agreement) -> tuple[Sequence[Entry], Entry | None]:
        """The entries that were not there already, and the last one that is there now."""
        lines = self._lines()
        self.faults.stop()
        numbered = self._entries(lines, agreement.id)
        entries = [entry for _, entry in numbered]
        self._check_chain(lines, numbered, agreement.id)
        found = readable_events(self.setting, entries, agreement, book())
        self.faults.invalid(one for one in found if isinstance(one, Problem))
        self.faults.stop()
        with to_write(self.setting) as keeper:
            new = self._restored(keeper, agreement.id, entries)
            return new, keeper.head(agreement.id)

    def _check_chain(
        self, lines: Sequence[str], numbered: Sequence[tuple[int, Entry]], agreement: str
    ) -> None:
        places = {entry.sequence: number for number, entry in numbered}
        for one in damages(agreement, [entry for _, entry in numbered]):
            place = self._place(lines, places.get(one.sequence, 1))
            told = problem(
                f"chain-{one.fault}",
                place,
                "import-whole",
                agreement=one.agreement,
                sequence=str(one.sequence),
                id=one.id,
            )
            self._refuse(told)
        self.faults.stop()

    def _lines(self) -> list[str]:
        """The lines of a file of any length, ended by line feeds only, as they were written."""
        try:
            piped = self.path == STANDARD_INPUT
            raw = sys.stdin.buffer.read() if piped else Path(self.path).read_bytes()
            return raw.decode("utf-8").split("\n")
        except FileNotFoundError:
            self.faults.add(Fault(UNREACHABLE, said("file-not-found", path=self.path)))
        except (OSError, UnicodeDecodeError):
            self.faults.add(Fault(UNREACHABLE, said("file-unreadable.name", path=self.path)))
        return []

    def _restored(
        self, keeper: Keeper, agreement: str, entries: Sequence[Entry]
    ) -> Sequence[Entry]:
        there = keeper.read(agreement)
        common = min(len(there), len(entries))
        for mine, other in zip(there[:common], entries[:common], strict=True):
            if mine.hash != other.hash:
                number = str(mine.sequence)
                self.faults.add(
                    Fault(INVALID, said("other-chain", "import-elsewhere", text=number))
                )
                self.faults.stop()
        new = entries[common:]
        try:
            keeper.restore(new)
        except Moved:
            busy = Fault(UNREACHABLE, said("journal-busy", "journal-try-again"))
            raise Refused([busy]) from None
        return new

    def _entries(self, lines: Sequence[str], agreement: str) -> list[tuple[int, Entry]]:
        """Each entry with the number of its line."""
        latest = instant_text(self.setting.now() + LAG)
        entries = []
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            place = self._place(lines, number)
            try:
                entry = from_line(line)
            except ValueError:
                self._refuse(problem("not-an-entry", place, "export-makes-them"))
                continue
            if entry.agreement != agreement:
                told = problem("entry-of-another", place, text=entry.agreement, known=agreement)
                self._refuse(told)
            if entry.recorded > latest:
                self._refuse(problem("recorded-later", place, text=entry.recorded))
            entries.append((number, entry))
        self.faults.stop()
        return entries

    def _refuse(self, found: Problem) -> None:
        self.faults.add(Fault(INVALID, found))

    def _place(self, lines: Sequence[str], number: int) -> Place:
        line = lines[number - 1] if number <= len(lines) else ""
        return Place(self.path, Span(number, 1, number, len(line) + 1), (line,))
