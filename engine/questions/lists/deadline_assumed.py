"""What a list of dates rests on: that the agreement binds, reviewed clauses, recorded stands."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.advice.assumed import all_stands
from engine.questions.readings.positions import positions
from engine.questions.reasons.reviewed import doubted_of_duties
from engine.wording.command_sentences import words
from engine.wording.say import Voice

Rows = Iterable[Mapping[str, Any]]


def assumed(
    agreement: Agreement,
    rows: Rows,
    counted: Sequence[Recorded],
    days: tuple[date, date],
    lang: str,
) -> str:
    """What all the dates suppose, the clauses that are not as reviewed, and whose stands count.

    `counted` are the events that the dates rest on: those dated until the last of the `days` that
    are asked for, and of events after the first of them that is said.
    """
    rows = list(rows)
    first, last = days
    later = any(event.own_day is not None and event.own_day > first for event in counted)
    clauses = [row["clause"] for row in rows]
    told = Voice(agreement, lang).sentences(doubted_of_duties(agreement, clauses))
    said = [words(lang)["deadlines.assumed"], *told]
    said += [words(lang)["deadlines.assumed.later"].format(last=last)] if later else []
    return " ".join([*said, *stands(agreement, rows, counted, lang)])


def stands(agreement: Agreement, rows: Rows, counted: Sequence[Recorded], lang: str) -> list[str]:
    """Whose stand sets the main reading of each fork that the dates rest on, and who differs."""
    named = {fork for row in rows for held in row["readings"] for fork in held}
    forks = [fork for fork in agreement.forks if fork in named]
    return Voice(agreement, lang).sentences(all_stands(counted, positions(counted), forks))
