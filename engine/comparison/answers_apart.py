"""What of two answers is said to differ, in the sentences of each: what lacks, holds, is read."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from engine.comparison.behaviour.moved import ADVICE, JUDGEMENT, MISSING, STATUS_OF, compared
from engine.comparison.pairs import Paired
from engine.model.agreement import Agreement

SIDES: Final = ("old", "new")
Answer = Mapping[str, Any]
"""An answer as `ask` gives it."""


def said_of(what: str, answers: Sequence[Answer], sides: Sequence[Agreement], lang: str) -> Any:
    """What either answer says of a part that is told by names: sentences by side, or None.

    Of facts that are missing, words to judge and advice, those that only one side names.
    """
    if what == MISSING:
        return _only([[one["says"] for one in answer[MISSING]] for answer in answers])
    if what == JUDGEMENT:
        return _only(
            [
                [_called(one, side, lang) for one in answer[JUDGEMENT]]
                for answer, side in zip(answers, sides, strict=True)
            ]
        )
    if what == ADVICE:
        return _only([[one["do"] for one in answer[ADVICE]] for answer in answers])
    if what.startswith(STATUS_OF):
        name = what.removeprefix(STATUS_OF)
        return {
            side: [one["says"] for one in answer["requirements"] if one["id"] == name]
            for side, answer in zip(SIDES, answers, strict=True)
        }
    return None


def outcomes_by_readings(answer: Answer, names: Mapping[str, str]) -> dict[Any, Any]:
    """The outcome under each combination of readings, by forks as `names` has them."""
    return {
        tuple(sorted((names.get(fork, fork), one) for fork, one in row["readings"].items())): [
            row["answer"],
            compared(row["effect"]),
        ]
        for row in answer["readings"]["outcomes"]
    }


def readings_said(readings: Mapping[str, str], paired: Paired, lang: str) -> list[str]:
    """`G1-b received by 1 July`: the words of readings that go by the forks' old names."""
    return [
        " ".join([f"{fork}-{reading}", *_words(fork, reading, paired, lang)])
        for fork, reading in readings.items()
    ]


def _words(fork: str, reading: str, paired: Paired, lang: str) -> Iterator[str]:
    """Those of the new version where the old one has no such reading."""
    own = {old: new for new, old in paired.fork_names.items()}
    for agreement, name in ((paired.old, fork), (paired.new, own.get(fork, fork))):
        known = agreement.forks.get(name)
        for one in known.readings if known else ():
            if one.id == reading:
                yield one.says.in_(lang).rstrip(".")
                return


def _called(due: Mapping[str, Any], agreement: Agreement, lang: str) -> str:
    term = agreement.open_terms.get(due["term"])
    return (term.called(lang) if term else "") or str(due["asks"])


def _only(said: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    """What one side says and the other does not, each once."""
    return {
        side: [one for one in dict.fromkeys(said[place]) if one not in said[1 - place]]
        for place, side in enumerate(SIDES)
    }
