"""What every command is told: the folder of agreements, the language, the executor, the clock."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, Literal

from engine.interfaces.faults import Faults, Refused, said, unknown
from engine.model.stockholm import civil_day

Lang = Literal["sv", "en"]
LANGUAGES: Final[tuple[Lang, ...]] = ("sv", "en")
COMMON: Final = ("agreements", "journal", "lang", "executor")


@dataclass(slots=True)
class Setting:
    """The options that every command takes, wherever they stand, and what surrounds it."""

    environ: Mapping[str, str]
    now: Callable[[], datetime]
    lang: Lang = "sv"
    given: dict[str, str] = field(default_factory=dict)
    """The common options that were written; one after the command's name counts."""

    def take(self, written: Mapping[str, Any]) -> None:
        """Adds the common options among those written."""
        self.given |= {name: written[name] for name in COMMON if written.get(name) is not None}

    @property
    def today(self) -> date:
        """The civil day in Stockholm."""
        return civil_day(self.now())

    @property
    def folder(self) -> Path:
        """Where the agreements lie."""
        written = self.given.get("agreements") or self.environ.get("OVERENS_AGREEMENTS")
        return Path(written) if written else Path(__file__).parents[2] / "agreements"

    def executor(self, faults: Faults) -> str:
        """The executor's name; where none is asked for, `durable` if it is installed."""
        from engine.inference.executors import NAMES, default

        asked = self.given.get("executor")
        if asked is None:
            return default()
        if asked not in NAMES:
            faults.wrong(unknown("unknown-executor", "text", asked, NAMES), "--executor")
        elif asked == "durable" and default() != "durable":
            faults.wrong(said("executor-missing", "install-durable"), "--executor")
        return asked


def language_asked(arguments: Sequence[str], environ: Mapping[str, str]) -> Lang:
    """The language in which everything is said, wrong use of the other options included."""
    at, written = "OVERENS_LANG", environ.get("OVERENS_LANG", "")
    for place, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and place + 1 < len(arguments):
            at, written = "--lang", arguments[place + 1]
        elif argument.startswith("--lang="):
            at, written = "--lang", argument.removeprefix("--lang=")
    if written and written not in LANGUAGES:
        faults = Faults()
        faults.wrong(unknown("unknown-language", "text", written, LANGUAGES), at)
        raise Refused(faults.found)
    return "en" if written == "en" else "sv"
