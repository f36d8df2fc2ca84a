"""What stops a command: problems with the exit code they lead to, all told at once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from engine.model.problem import Problem, near
from engine.wording.command_sentences import problem_sentences

WRONG_USE: Final = 2
INVALID: Final = 3
DAMAGED: Final = 5
UNREACHABLE: Final = 6
OUR_MISTAKE: Final = 70


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem, the exit code it leads to, and the option or argument it is about."""

    code: int
    problem: Problem
    at: str = ""


class Refused(Exception):
    """A command that cannot be carried out as it was asked for."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    @property
    def code(self) -> int:
        """Wrong use before damage, before what cannot be reached, before what is invalid."""
        order = (OUR_MISTAKE, WRONG_USE, DAMAGED, UNREACHABLE, INVALID)
        return min((fault.code for fault in self.faults), key=order.index)


@dataclass(slots=True)
class Faults:
    """Gathers faults, so that a person hears of all of them at once."""

    found: list[Fault] = field(default_factory=list)

    def wrong(self, found: Problem, at: str = "") -> None:
        """Wrong use of an option or argument."""
        self.found.append(Fault(WRONG_USE, found, at))

    def invalid(self, found: Iterable[Problem]) -> None:
        """What an agreement or an event file has wrong."""
        self.found.extend(Fault(INVALID, one) for one in found)

    def add(self, fault: Fault) -> None:
        self.found.append(fault)

    def stop(self) -> None:
        """Refused, if anything has been found."""
        if self.found:
            raise Refused(self.found)


def said(key: str, advice: str | None = None, /, **values: str) -> Problem:
    """A problem of the command line, which has no place in a file."""
    return Problem(key, tuple(values.items()), None, advice)


def unknown(key: str, name: str, text: str, known: Iterable[str]) -> Problem:
    """A word that is none of those known, with the near word or the list of them."""
    words = tuple(known)
    alike = near(text, words)
    if alike is not None:
        return said(key, **{name: text, "near": alike})
    if not words:
        return said(key, **{name: text})
    return said(key, **{name: text, "known": ", ".join(f"`{word}`" for word in words)})


def worded(faults: Iterable[Fault], lang: str) -> str:
    """The faults as people read them: those of the command line first, then those of files."""
    gathered = tuple(faults)
    own = [fault for fault in gathered if _is_own(fault.problem, lang)]
    told = [_of_command_line(fault, lang) for fault in own]
    placed = [fault.problem for fault in gathered if not _is_own(fault.problem, lang)]
    if placed:
        from engine.wording.problems import render_all

        told.append(render_all(placed, "en" if lang == "en" else "sv"))
    return "\n\n".join(told)


def _is_own(found: Problem, lang: str) -> bool:
    """Whether it is told of the command line; what has a place and words there is of a file."""
    if found.place is None:
        return True
    from engine.wording.problem_sentences import SENTENCES

    return found.key not in SENTENCES["en" if lang == "en" else "sv"]


def _of_command_line(fault: Fault, lang: str) -> str:
    found = fault.problem
    at = fault.at
    if found.place is not None:
        at = f"{found.place.source}:{found.place.span.line}:{found.place.span.column}"
    head = f"{at}: " if at else ""
    lines = [head + _sentence(found.key, found, lang)]
    advice = found.help or _usual_advice(found)
    if advice:
        lines.append(f"  {'help' if lang == 'en' else 'hjälp'}: {_sentence(advice, found, lang)}")
    return "\n".join(lines)


def _usual_advice(found: Problem) -> str | None:
    names = {name for name, _ in found.values}
    if "near" in names:
        return "did-you-mean"
    return "known-are" if "known" in names else None


def _sentence(key: str, found: Problem, lang: str) -> str:
    values = {name: _seen(value) for name, value in found.values}
    own = problem_sentences(lang)
    if key in own:
        return own[key].format(**values)
    from engine.wording.problem_sentences import SENTENCES

    return SENTENCES["en" if lang == "en" else "sv"][key].format(**values)


def _seen(text: str) -> str:
    """The text on one line, with a sign for what cannot be shown."""
    shown = text if len(text) <= 300 else text[:300] + "…"
    return "".join(c if c.isprintable() else "�" for c in shown)
