"""An agreement and a record opened for a command: files to model, or every fault at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.inference.book import Book
from engine.interfaces import output
from engine.interfaces.faults import Fault, Faults, said
from engine.interfaces.files import STANDARD_INPUT, source_of, standard_input
from engine.interfaces.journal_events import Journaled, journaled
from engine.interfaces.journals import check_address
from engine.interfaces.kept import kept_or_read
from engine.interfaces.setting import Lang, Setting
from engine.interfaces.shelf import Shelf
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Opened:
    """What a question is asked about."""

    agreement: Agreement
    events: tuple[Recorded, ...]
    book: Book
    head: str | None = None
    """The head of the journal that the events were read from; None where they were not."""


def book() -> Book:
    """The rule book."""
    from engine.inference.book import load

    return load()


def open_all(
    setting: Setting,
    named: str,
    on: date | None,
    events: Sequence[str],
    what_if: Sequence[str],
    faults: Faults,
    known_on: date | None = None,
) -> Opened:
    """The agreement named and the events of the files, read against it.

    Without files of what has happened, the journal has it: what was known on `known_on`, or
    all. Refused with everything that is wrong, faults found before included; `on` is None
    where the day itself could not be read.
    """
    opened = opened_or_faults(setting, named, on, events, what_if, faults, known_on)
    if opened is None:
        faults.stop()
        raise AssertionError("an agreement that cannot be read is a fault")
    return opened


def opened_or_faults(
    setting: Setting,
    named: str,
    on: date | None,
    events: Sequence[str],
    what_if: Sequence[str],
    faults: Faults,
    known_on: date | None = None,
) -> Opened | None:
    """The same; None after adding what is wrong with the agreement."""
    files = [*_event_files(events, False, faults), *_event_files(what_if, True, faults)]
    if [*events, *what_if].count(STANDARD_INPUT) > 1:
        faults.wrong(said("stdin-twice"), STANDARD_INPUT)
    if events:
        check_address(setting, faults)
    agreement = agreement_of(setting, named, on or setting.today, faults)
    if agreement is None:
        return None
    rules = book()
    kept = Journaled() if events else journaled(setting, agreement, rules, known_on, faults)
    read = _joined(files, kept.events, agreement, rules, faults, setting.lang)
    return Opened(agreement, (*kept.events, *read), rules, kept.head)


def agreement_of(setting: Setting, named: str, on: date, faults: Faults) -> Agreement | None:
    """The agreement named, in the version of that day; None after adding what is wrong."""
    path = Shelf(setting.folder).find(named, on)
    if isinstance(path, Fault):
        faults.add(path)
        return None
    sources = sources_of(path, faults)
    if sources is None:
        return None
    found = _read(*sources)
    if isinstance(found, tuple):
        faults.invalid(found)
        return None
    return found


def _read(yaml: Source, text: Source) -> Agreement | tuple[Problem, ...]:
    rules = book()

    def read() -> Agreement | tuple[Problem, ...]:
        from engine.language.agreement_reader import read_agreement

        return read_agreement(yaml, text, rules)

    names, texts = (yaml.name, text.name), (yaml.text, text.text)
    return kept_or_read(names, texts, rules.sha256, read)


def sources_of(yaml: Path, faults: Faults) -> tuple[Source, Source] | None:
    """The YAML and the text beside it."""
    found = [source_of(path) for path in (yaml, yaml.with_suffix(".txt"))]
    for one in found:
        if isinstance(one, Fault):
            faults.add(one)
    read = [one for one in found if isinstance(one, Source)]
    return (read[0], read[1]) if len(read) == 2 else None


def _event_files(
    paths: Sequence[str], hypothetical: bool, faults: Faults
) -> list[tuple[Source, bool]]:
    files = []
    for path in dict.fromkeys(paths):
        found = standard_input() if path == STANDARD_INPUT else source_of(Path(path))
        if isinstance(found, Fault):
            faults.add(found)
        else:
            files.append((found, hypothetical))
    return files


def _joined(
    files: Sequence[tuple[Source, bool]],
    known: Sequence[Recorded],
    agreement: Agreement,
    rules: Book,
    faults: Faults,
    lang: Lang,
) -> tuple[Recorded, ...]:
    """The events of the files; what may be wrong with them is told on standard error."""
    if not files:
        return ()
    from engine.language.event_reader import EventFile, record

    read = record([EventFile(*file) for file in files], agreement, rules, known=known)
    faults.invalid(read.errors)
    if read.warnings:
        from engine.wording.problems import render_all

        output.aside(render_all(read.warnings, lang) + "\n")
    return read.events
