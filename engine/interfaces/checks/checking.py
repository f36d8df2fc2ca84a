"""From the options of a check to its report: what is checked, with which record, as of when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from engine.interfaces import written
from engine.interfaces.faults import INVALID, Fault, Faults, said
from engine.interfaces.files import STANDARD_INPUT, source_of
from engine.interfaces.opened import Opened, opened_or_faults
from engine.interfaces.setting import Setting
from engine.interfaces.shelf import Shelf
from engine.language.acknowledgement_reader import read_acknowledgements
from engine.model.acknowledgement import Acknowledgement
from engine.model.problem import Problem
from engine.questions.findings.acknowledged import Acknowledged
from engine.questions.findings.check import HORIZON, Day
from engine.questions.findings.report import Checked, Report, report

FORMATS: Final = ("text", "json", "junit", "sarif", "github")
MOST_DAYS: Final = 3660
FILES: Final = ("events", "what_if")


@dataclass(frozen=True, slots=True)
class _Named:
    """An agreement to check, and the words by which its files may be told from others'."""

    named: str
    keys: tuple[str, ...]


class Checking:
    """Reads the options, and gathers everything that is wrong with them before anything runs."""

    def __init__(self, setting: Setting, named: Sequence[str], given: Mapping[str, Any]) -> None:
        self.setting = setting
        self.given = given
        self.faults = Faults()
        self.shelf = Shelf(setting.folder)
        self.all_named = not named
        self.agreements = self._named(named)
        self.format = written.form(given["format"], given["as_json"], FORMATS, self.faults)

    def report(self) -> Report:
        """What was found; Refused with all that is wrong if it cannot be checked."""
        faults = self.faults
        executor = self.setting.executor(faults)
        on = self._day("on") if self.given["on"] is not None else self.setting.today
        known_on, since = self._day("known_on"), self._day("since")
        horizon = self._horizon()
        if on and since and since > on:
            late = {"since": since.isoformat(), "on": on.isoformat()}
            faults.wrong(said("since-after-on", **late), "--since")
        opened = self._opened(on, known_on)
        held = [self._readings(one, opened) for one in opened]
        entries = self._acknowledgements()
        faults.stop()
        assert on is not None
        known_on = known_on or max(self.setting.today, on)
        checked = [
            Checked(one.agreement, one.events, Day(on, known_on, horizon, readings), one.versions)
            for one, readings in zip(opened, held, strict=True)
        ]
        acknowledged = self._acknowledged(entries, checked)
        return report(checked, acknowledged, since, opened[0].book, executor)

    def _named(self, named: Sequence[str]) -> list[_Named]:
        ids = self.shelf.ids() if self.all_named else list(dict.fromkeys(named))
        if isinstance(ids, Fault):
            self.faults.add(ids)
            return []
        return [_Named(one, _keys(one)) for one in ids]

    def _day(self, name: str) -> date | None:
        return written.day(self.given[name], f"--{name.replace('_', '-')}", self.faults)

    def _horizon(self) -> int:
        text: str | None = self.given["horizon"]
        if text is None:
            return HORIZON
        if not (text.isascii() and text.isdecimal()) or int(text) > MOST_DAYS:
            wrong = said("not-a-number-of-days", "write-number-of-days", text=text,
                         most=str(MOST_DAYS))  # fmt: skip
            self.faults.wrong(wrong, "--horizon")
            return HORIZON
        return int(text)

    def _opened(self, on: date | None, known_on: date | None) -> list[Opened]:
        """Every agreement that can be read, with its own events."""
        files = {name: self._files_of(name) for name in FILES}
        given = [path for by_key in files.values() for several in by_key for path in several]
        if given.count(STANDARD_INPUT) > 1:
            self.faults.wrong(said("stdin-twice"), STANDARD_INPUT)
            return []
        found = [
            opened_or_faults(
                self.setting, one.named, on, files["events"][place], files["what_if"][place],
                self.faults, known_on,
            )
            for place, one in enumerate(self.agreements)
        ]  # fmt: skip
        return list({one.agreement.sha256: one for one in found if one is not None}.values())

    def _files_of(self, name: str) -> list[list[str]]:
        """The files of each agreement; with several, a file says whose it is."""
        files: list[list[str]] = [[] for _ in self.agreements]
        for text in self.given[name]:
            key, equals, path = text.partition("=")
            place = next((n for n, one in enumerate(self.agreements) if key in one.keys), None)
            if equals and place is not None:
                files[place].append(path)
            elif len(self.agreements) == 1:
                files[0].append(text)
            elif self.agreements:
                known = ", ".join(f"`{one.keys[0]}`" for one in self.agreements)
                wrong = said("events-of-which", "write-events-of", text=text, known=known)
                self.faults.wrong(wrong, f"--{name.replace('_', '-')}")
        return files

    def _readings(self, one: Opened, opened: Sequence[Opened]) -> Mapping[str, str]:
        """Those of its own forks; what is a fork of no agreement is refused once."""
        forks = {fork: None for other in opened for fork in other.of_all_versions.forks}
        own = []
        for text in self.given["reading"]:
            fork = text.partition("=")[0]
            if fork in one.of_all_versions.forks or (fork not in forks and one is opened[0]):
                own.append(text)
        return written.readings(own, one.of_all_versions, self.faults)

    def _acknowledgements(self) -> tuple[Acknowledgement, ...]:
        path: str | None = self.given["acknowledged"]
        if path is None:
            return ()
        source = source_of(Path(path))
        if isinstance(source, Fault):
            self.faults.add(source)
            return ()
        found = read_acknowledgements(source)
        wrong = [one for one in found if isinstance(one, Problem)]
        for one in wrong:
            self.faults.add(Fault(INVALID, one))
        return tuple(one for one in found if isinstance(one, Acknowledgement))

    def _acknowledged(
        self, entries: tuple[Acknowledgement, ...], checked: Iterable[Checked]
    ) -> Acknowledged:
        ids = self.shelf.ids()
        known = () if isinstance(ids, Fault) else tuple(ids)
        own = tuple(one.agreement.id for one in checked)
        return Acknowledged(entries, own, known, self.setting.lang)


def _keys(named: str) -> tuple[str, ...]:
    """The id, the id with its version, and of a path the folder it lies in."""
    if "/" in named or named.endswith((".yaml", ".yml")):
        return (Path(named).absolute().parent.name, named)
    return (named.partition("@")[0], named)
