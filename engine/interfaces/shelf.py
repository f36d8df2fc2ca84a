"""The agreements in a folder: `ID/VERSION.yaml` beside `ID/VERSION.txt`."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from engine.interfaces.faults import UNREACHABLE, WRONG_USE, Fault, said, unknown
from engine.interfaces.files import shown

KEYS: Final = re.compile(r"(?m)^([a-z]+):")
VERSION_KEYS: Final = {"agreement", "version"}


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an agreement and the file it is in."""

    agreement: str
    first_day: date
    yaml: Path

    @property
    def name(self) -> str:
        return f"{self.agreement}@{self.first_day.isoformat()}"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of agreements."""

    folder: Path

    def ids(self) -> list[str] | Fault:
        """The agreements' ids, or why the folder cannot be read."""
        try:
            folders = sorted(one.name for one in self.folder.iterdir() if one.is_dir())
        except OSError:
            return Fault(UNREACHABLE, said("not-a-folder", path=shown(self.folder)))
        found = [name for name in folders if self.versions(name)]
        if not found:
            empty = said("no-agreements", "give-agreements", folder=shown(self.folder))
            return Fault(UNREACHABLE, empty)
        return found

    def versions(self, agreement: str) -> list[Version]:
        """The versions of an agreement, the oldest first."""
        days = {path: _day(path.stem) for path in (self.folder / agreement).glob("*.yaml")}
        known = sorted((day, path) for path, day in days.items() if day is not None)
        return [Version(agreement, day, path) for day, path in known]

    def misnamed(self, agreement: str) -> list[Path]:
        """The files of an agreement that look like a version and are not named by their day."""
        folder = self.folder / agreement
        files = sorted(one for end in ("*.yaml", "*.yml") for one in folder.glob(end))
        versions = {one.yaml for one in self.versions(agreement)}
        return [one for one in files if one not in versions and _looks_like_a_version(one)]

    def is_id(self, named: str) -> bool:
        """Whether an agreement is named by its id alone, so that the day decides the version."""
        return not _is_path(named) and "@" not in named

    def find(self, named: str, on: date) -> Path | Fault:
        """The file of an agreement named by id, id and version, or path."""
        if _is_path(named):
            return Path(named)
        agreement, at, version = named.partition("@")
        versions = self.versions(agreement) if _plain(agreement) else []
        if not versions:
            ids = self.ids()
            if isinstance(ids, Fault):
                return ids
            return Fault(WRONG_USE, unknown("unknown-agreement", "agreement", named, ids))
        if not at:
            return in_force_on(versions, on).yaml
        for one in versions:
            if one.first_day.isoformat() == version:
                return one.yaml
        known = ", ".join(f"`{one.name}`" for one in versions)
        wrong = said("unknown-version", agreement=agreement, version=version, known=known)
        return Fault(WRONG_USE, wrong)


def named_by_version(named: str) -> str | None:
    """The agreement of a version that is named `ID@DAY`; None of what is named otherwise."""
    agreement, at, _ = named.partition("@")
    return agreement if at and not _is_path(named) else None


def in_force_on(versions: list[Version], on: date) -> Version:
    """The version in force on a day; before the first version, the first."""
    begun = [one for one in versions if one.first_day <= on]
    return begun[-1] if begun else versions[0]


def _is_path(named: str) -> bool:
    return "/" in named or named.endswith((".yaml", ".yml"))


def _looks_like_a_version(file: Path) -> bool:
    try:
        return {*KEYS.findall(file.read_text("utf-8"))} >= VERSION_KEYS
    except (OSError, UnicodeDecodeError):
        return True  # nobody knows what it holds


def _plain(name: str) -> bool:
    return bool(name) and name not in (".", "..") and "\0" not in name


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
