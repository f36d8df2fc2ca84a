"""What every list of the state on a day is asked with: agreement, day, record, readings."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from engine.interfaces import written
from engine.interfaces.faults import Faults, unknown
from engine.interfaces.opened import Opened, open_all
from engine.interfaces.setting import Setting
from engine.questions.question import Question

UNDECIDED: Final = 4
OPEN: Final = frozenset({"unknown", "depends", "judgement"})


def asked(
    name: str, setting: Setting, agreement: str, given: Mapping[str, Any]
) -> tuple[Question, Opened, str]:
    """The question, what it is about, and the executor; or everything that is wrong at once."""
    faults = Faults()
    executor = setting.executor(faults)
    on = setting.today if given["on"] is None else written.day(given["on"], "--on", faults)
    known_on = written.day(given["known_on"], "--known-on", faults)
    opened = open_all(setting, agreement, on, given["events"], given["what_if"], faults, known_on)
    readings = written.readings(given["reading"], opened.of_all_versions, faults)
    party = given.get("party") or ""
    known = opened.parties
    if party and party not in known:
        faults.wrong(unknown("unknown-party", "party", party, known), "--party")
    faults.stop()
    assert on is not None
    question = Question(
        name,
        on,
        known_on=known_on or max(setting.today, on),
        known_on_by_default=known_on is None,
        party=party,
        readings=readings,
    )
    return question, opened, executor


def exit_code(states: Sequence[str | None]) -> int:
    """1 where something is overdue, 4 where only something undecided is, else 0."""
    if "overdue" in states:
        return 1
    return UNDECIDED if OPEN.intersection(states) else 0
