"""What a list of dates rests on: that the agreement binds, reviewed clauses, recorded stands."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.assumed import whose
from engine.questions.positions import positions
from engine.questions.reviewed import doubted
from engine.wording.command_sentences import words
from engine.wording.say import Voice

Rows = Iterable[Mapping[str, Any]]


def assumed(agreement: Agreement, rows: Rows, counted: Sequence[Recorded], lang: str) -> str:
    """What all the dates suppose, the clauses that are not as reviewed, and whose stands count.

    `counted` are the events that the dates rest on.
    """
    rows = list(rows)
    rests_on = dict.fromkeys(row["clause"] for row in rows if row["clause"])
    told = Voice(agreement, lang).sentences(doubted(agreement, rests_on))
    said = [words(lang)["deadlines.assumed"], *told]
    return " ".join([*said, *stands(agreement, rows, counted, lang)])


def stands(agreement: Agreement, rows: Rows, counted: Sequence[Recorded], lang: str) -> list[str]:
    """Whose stand sets the main reading of each fork that the dates rest on, as sentences."""
    named = {fork for row in rows for held in row["readings"] for fork in held}
    forks = [fork for fork in agreement.forks if fork in named]
    return Voice(agreement, lang).sentences(whose(positions(counted), forks))
