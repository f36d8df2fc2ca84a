"""An agreement and a record opened for a command: files to model, or every fault at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from engine.inference.book import Book
from engine.interfaces import output
from engine.interfaces.faults import UNREACHABLE, WRONG_USE, Fault, Faults, said
from engine.interfaces.files import STANDARD_INPUT, shown, source_of, standard_input
from engine.interfaces.kept import kept_or_read
from engine.interfaces.records.journal_events import Journaled, journaled
from engine.interfaces.records.journals import check_address
from engine.interfaces.setting import Lang, Setting
from engine.interfaces.shelf import Shelf, Version
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem, problem
from engine.questions.question import Question


@dataclass(frozen=True, slots=True)
class Opened:
    """What a question is asked about."""

    agreement: Agreement
    """The version in force on the day; where that is open, the one before the open change."""
    events: tuple[Recorded, ...]
    book: Book
    head: str | None = None
    """The head of the journal that the events were read from; None where they were not."""
    versions: tuple[Agreement, ...] = ()
    """Those that may be in force, in the order in which they replace one another."""

    @property
    def parties(self) -> list[str]:
        """Those of the version in force first, then those that only another version has."""
        every = (self.agreement, *self.versions)
        return list(dict.fromkeys(party.id for one in every for party in one.parties))

    @property
    def clauses(self) -> list[str]:
        """Those of the version in force first, then those that only another version has."""
        every = (self.agreement, *self.versions)
        return list(dict.fromkeys(clause for one in every for clause in one.clauses))

    @property
    def of_all_versions(self) -> Agreement:
        """The version in force with what only others have: what is asked may lie under them.

        It is for names and words, not to be asked about: its parties are those of every version.
        """
        every = (*self.versions, self.agreement)
        parties = {party.id: party for one in every for party in one.parties}
        return replace(
            self.agreement,
            parties=tuple(parties[id_] for id_ in self.parties),
            clauses={id_: clause for one in every for id_, clause in one.clauses.items()},
            forks={id_: fork for one in every for id_, fork in one.forks.items()},
            open_terms={id_: term for one in every for id_, term in one.open_terms.items()},
        )


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
    on = on or setting.today
    versions = versions_of(setting, named, on, faults)
    if versions is None:
        return None
    agreement = by_date(versions, on)
    rules = book()
    kept = Journaled() if events else journaled(setting, agreement, rules, known_on, faults)
    read = _joined(files, kept.events, versions, rules, faults, setting.lang)
    recorded = (*kept.events, *read)
    if len(versions) > 1:
        agreement = in_force_on(versions, recorded, on, known_on or max(setting.today, on))
    return Opened(agreement, recorded, rules, kept.head, versions)


def in_force_on(
    versions: Sequence[Agreement], events: Sequence[Recorded], on: date, known_on: date
) -> Agreement:
    """The version in force; where a change is open, the one before it."""
    from engine.questions.versions.walk.standing import Walk

    question = Question("in-force", on, known_on=known_on)
    return Walk(question, versions, events, book(), "plain").ways(on)[0].last


def agreement_of(setting: Setting, named: str, on: date, faults: Faults) -> Agreement | None:
    """The agreement named, in the version of that day; None after adding what is wrong.

    By its first day only: whether it is in force rests on the record.
    """
    versions = versions_of(setting, named, on, faults)
    return None if versions is None else by_date(versions, on)


def by_date(versions: Sequence[Agreement], on: date) -> Agreement:
    """The version that has begun last by a day; before the first version, the first."""
    return [*versions[:1], *(one for one in versions[1:] if one.first_day <= on)][-1]


def version_named(versions: Sequence[Agreement], version: str) -> Agreement:
    """The version that an answer names."""
    return next(one for one in versions if one.version.isoformat() == version)


def versions_of(
    setting: Setting, named: str, on: date, faults: Faults
) -> tuple[Agreement, ...] | None:
    """The versions of an agreement named by its id, in the order in which they replace one
    another; of one named by version or path, that one. None after adding what is wrong."""
    shelf = Shelf(setting.folder)
    path = shelf.find(named, on)
    if isinstance(path, Fault):
        faults.add(path)
        return None
    known = len(faults.found)
    if not shelf.is_id(named):
        found = [version_at(path, faults)]
    else:
        found = [_version_of_its_day(one, faults) for one in shelf.versions(named)]
        faults.invalid(misnamed(shelf, named))
    versions = [one for one in found if one is not None]
    if len(faults.found) > known:
        return None
    if not shelf.is_id(named) or (len(versions) == 1 and versions[0].replaces is None):
        return tuple(versions)
    from engine.language.version_checks import chain, version_problems

    wrong = version_problems(versions)
    faults.invalid(wrong)
    return None if wrong else chain(versions)


def misnamed(shelf: Shelf, named: str) -> list[Problem]:
    """The files beside the versions of an agreement that may be versions, and are not read."""
    return [
        said("misnamed-version", "name-by-day", path=shown(one)) for one in shelf.misnamed(named)
    ]


def _version_of_its_day(of: Version, faults: Faults) -> Agreement | None:
    """The version in a file that is named by it; the name says when it may be in force."""
    found = version_at(of.yaml, faults)
    if found is not None and found.version != of.first_day:
        values = {"version": found.version.isoformat(), "name": of.yaml.name}
        at = found.places.get("version")
        faults.invalid([problem("version-differs", at, "rename-the-file", (), **values)])
    return found


def version_at(path: Path, faults: Faults) -> Agreement | None:
    """The version in a file; None after adding what is wrong with it."""
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
    """The YAML and the text beside it; of one without the other all that is wrong is told."""
    if yaml.suffix not in (".yaml", ".yml"):
        first = source_of(yaml) if not yaml.exists() or yaml.is_dir() else None
        wrong = Fault(WRONG_USE, said("not-yaml", path=shown(yaml)))
        faults.add(first if isinstance(first, Fault) else wrong)
        return None
    found, text = source_of(yaml), text_of(yaml)
    for one in (found, text):
        if isinstance(one, Fault):
            faults.add(one)
    if isinstance(found, Source) and isinstance(text, Source):
        return found, text
    if isinstance(found, Source):
        from engine.language.agreement_reader import problems_of_yaml

        faults.invalid(problems_of_yaml(found, shown(yaml.with_suffix(".txt")), book()))
    return None


def text_of(yaml: Path) -> Source | Fault:
    """The text beside a YAML; that it is not there is told of the YAML too."""
    path = yaml.with_suffix(".txt")
    if yaml.exists() and not path.exists():
        missing = said("text-not-found", "lay-text-beside", path=shown(path), yaml=shown(yaml))
        return Fault(UNREACHABLE, missing)
    return source_of(path)


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
    versions: Sequence[Agreement],
    rules: Book,
    faults: Faults,
    lang: Lang,
) -> tuple[Recorded, ...]:
    """The events of the files; what may be wrong with them is told on standard error."""
    if not files:
        return ()
    from engine.language.event_reader import EventFile, record

    first, *others = versions
    named = [EventFile(*file) for file in files]
    read = record(named, first, rules, known=known, others=others)
    faults.invalid(read.errors)
    if read.warnings:
        from engine.wording.problems import render_all

        output.aside(render_all(read.warnings, lang) + "\n")
    return read.events
