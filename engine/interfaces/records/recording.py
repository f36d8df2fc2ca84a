"""From what somebody writes to entries of the journal: checked first, all or nothing."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from engine.inference.book import Book
from engine.interfaces import output
from engine.interfaces.faults import INVALID, UNREACHABLE, Fault, Faults, Refused, said
from engine.interfaces.files import STANDARD_INPUT, source_of, standard_input
from engine.interfaces.opened import agreement_of, book
from engine.interfaces.records.journal_events import other_versions, readable_events, whole_entries
from engine.interfaces.records.journals import chain_fault, fault, to_write
from engine.interfaces.setting import Setting
from engine.journal.chain import damages
from engine.journal.entry import Draft, Entry, canonical
from engine.journal.keeper import Keeper, Moved, Taken, Unreachable, head_of
from engine.journal.memory import Memory
from engine.language.event_reader import EventFile, record
from engine.language.event_writer import content
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded, unvoided
from engine.model.problem import Problem, problem

TRIES: Final = 8
"""How often what was checked is checked again because another has written meanwhile."""
OPTIONS: Final = "--set"
"""The name under which problems of an event given by options are shown."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was recorded, or would be: the entries, and the record before them."""

    agreement: Agreement
    book: Book
    before: tuple[Recorded, ...]
    events: tuple[Recorded, ...]
    entries: tuple[Entry, ...]


class Recording:
    """One use of `record`; all that is wrong is told at once, and nothing is written then."""

    def __init__(self, setting: Setting, named: str, given: Mapping[str, Any]) -> None:
        self.setting = setting
        self.given = given
        self.faults = Faults()
        self.sources = self._sources()
        self.agreement = agreement_of(setting, named, setting.today, self.faults)
        self.book = book()
        self.warned = False

    def carried_out(self) -> Written:
        """Appended, or with `--dry-run` only shown. Refused with all that is wrong."""
        if self.agreement is None:
            self.faults.stop()
        if self.given["dry_run"]:
            return self._tried()
        with to_write(self.setting) as keeper:
            for _ in range(TRIES):
                try:
                    return self._appended(keeper)
                except (Moved, Taken):  # another has written since: check against that too
                    self.faults.found.clear()
        raise Refused([Fault(UNREACHABLE, said("journal-busy", "journal-try-again"))])

    def _tried(self) -> Written:
        """As it would be recorded: on a copy in memory of what the journal has."""
        assert self.agreement is not None
        entries = whole_entries(self.setting, self.agreement.id, self.faults, absent_is_empty=True)
        self.faults.stop()
        copy = Memory()
        copy.restore(entries)
        try:
            return self._appended(copy)
        except Unreachable as error:
            raise Refused([fault(error, "")]) from error

    def _appended(self, keeper: Keeper) -> Written:
        agreement = self.agreement
        assert agreement is not None
        entries = keeper.read(agreement.id)
        for one in damages(agreement.id, entries):
            self.faults.add(chain_fault(one))
        self.faults.stop()
        known = self._known(entries, agreement)
        events = self._checked(known, agreement)
        self.faults.stop()
        drafts = [
            Draft(one.id, canonical(content(one, self.book)), one.recorded_by) for one in events
        ]
        head = head_of(agreement.id, entries[-1] if entries else None)
        written = keeper.append(agreement.id, drafts, self.setting.now, after=head)
        whole = self._known((*entries, *written), agreement)
        return Written(agreement, self.book, whole[: len(known)], whole[len(known) :], written)

    def _known(self, entries: Sequence[Entry], agreement: Agreement) -> tuple[Recorded, ...]:
        found = readable_events(self.setting, entries, agreement, self.book)
        self.faults.invalid([one for one in found if isinstance(one, Problem)])
        return tuple(one for one in found if isinstance(one, Recorded))

    def _checked(self, known: Sequence[Recorded], agreement: Agreement) -> tuple[Recorded, ...]:
        files = [EventFile(source) for source in self.sources]
        before = () if agreement.replaces is None else other_versions(self.setting, agreement)
        read = record(files, agreement, self.book, known=known, to_be_recorded=True, before=before)
        self.faults.invalid(read.errors)
        if read.warnings and not self.warned:
            self._warn(files, known, agreement)
        if not read.events and not read.errors and not self.faults.found:
            self.faults.wrong(said("nothing-to-record", "record-what"))
        events = tuple(self._by_whom(one) for one in read.events)
        for one in events:
            if one.recorded is not None:
                self._refuse(problem("recorded-is-set", one.place, "recorded-by-the-journal"))
        if not self.given["again"]:
            self._refuse_doubles(known, events)
        return events

    def _warn(
        self, files: Sequence[EventFile], known: Sequence[Recorded], agreement: Agreement
    ) -> None:
        """Of what may be wrong, that which is so under every version of the agreement."""
        from engine.wording.problems import render_all

        self.warned = True
        others = other_versions(self.setting, agreement)
        read = record(files, agreement, self.book, known=known, to_be_recorded=True, others=others)
        if read.warnings:
            output.aside(render_all(read.warnings, self.setting.lang) + "\n")

    def _by_whom(self, event: Recorded) -> Recorded:
        whom = (event.recorded_by or self.given["recorded_by"] or self._named_outside()).strip()
        wrong = None
        if not whom:
            wrong = said("recorded-by-needed", "give-recorded-by")
        elif not whom.isprintable():
            wrong = said("recorded-by-unreadable", "give-recorded-by", text=whom)
        if wrong is not None and all(one.problem != wrong for one in self.faults.found):
            self.faults.wrong(wrong)
        return replace(event, recorded_by=whom)

    def _named_outside(self) -> str:
        return self.setting.environ.get("OVERENS_RECORDED_BY", "")

    def _refuse_doubles(self, known: Sequence[Recorded], events: Sequence[Recorded]) -> None:
        """The same content from the same source is the same thing recorded twice."""
        seen = {_same(one): one.id for one in unvoided(known)}
        for one in events:
            key = _same(one)
            if key in seen:
                twice = problem("already-recorded", one.place, "record-again", id=seen[key])
                self._refuse(twice)
            seen.setdefault(key, one.id)

    def _refuse(self, found: Problem) -> None:
        self.faults.add(Fault(INVALID, found))

    def _sources(self) -> list[Source]:
        paths: Sequence[str] = self.given["event_file"]
        kind, values = self.given["event"], self.given["set_"]
        sources = []
        if list(paths).count(STANDARD_INPUT) > 1:
            self.faults.wrong(said("stdin-twice"), STANDARD_INPUT)
        for path in dict.fromkeys(paths):
            found = standard_input() if path == STANDARD_INPUT else source_of(Path(path))
            if isinstance(found, Fault):
                self.faults.add(found)
            else:
                sources.append(found)
        if values and kind is None:
            self.faults.wrong(said("event-kind-needed", "give-event-kind"), OPTIONS)
        if kind is not None:
            lines = [f"event: {_quoted(kind)}", *self._lines(values)]
            sources.append(Source(OPTIONS, "\n".join(lines) + "\n"))
        if not paths and kind is None and not values:
            self.faults.wrong(said("nothing-to-record", "record-what"))
        return sources

    def _lines(self, values: Sequence[str]) -> Iterator[str]:
        for written in values:
            key, equals, value = written.partition("=")
            if not equals or not key.strip():
                self.faults.wrong(said("not-key-value", "write-key-value", text=written), OPTIONS)
                continue
            yield f"{_quoted(key.strip())}: {value if _is_listed(value) else _quoted(value)}"


def _is_listed(value: str) -> bool:
    """`[alfa, beta]` or `{beta: 2030-05-04}`: several values, as YAML writes them."""
    ends = (value.strip()[:1], value.strip()[-1:])
    return ends in (("[", "]"), ("{", "}"))


def _quoted(text: str) -> str:
    """A YAML scalar that says just these characters; those round a quoted text are left out."""
    if text in ("true", "false"):
        return text
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return json.dumps(text[1:-1] if quoted else text, ensure_ascii=False)


def _same(event: Recorded) -> str:
    """What two entries of one thing share: content and source; of voids, what they take back."""
    if event.kind == "void":
        return f"void {event.values['of']}"
    return repr((event.kind, sorted(event.values.items()), event.source, event.document_sha256))
