"""The headline of an answer that readings decide: what each of them gives."""

import itertools
from collections.abc import Mapping, Sequence

from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired
from engine.questions.readings.readings import Dependence
from engine.wording.say import Voice

MOST_LISTED = 6
OPEN = ("unknown", "judgement")
MOST_TOLD = 8
"""Combinations of readings that a headline tells; with more it names the forks alone."""


def depends(found: Inquired, rests: Dependence, voice: Voice) -> Sentence:
    """What the readings that move the answer give, the other readings at main.

    Where that would be a list of combinations, which forks and answers there are, and where to
    read what each gives.
    """
    deciding = rests.decisive["answer"]
    told: dict[str, set[tuple[str, ...]]] = {}
    for one in rests.outcomes:
        others = [fork for fork in one.readings if fork not in deciding]
        if all(one.readings[fork] == rests.main[fork] for fork in others):
            told.setdefault(one.answer, set()).add(tuple(one.readings[f] for f in deciding))
    main = found.verdict.at(found.verdict.worlds.main)
    main_says = (
        ""
        if rests.contested
        else sentence(f"headline.main{'-open' if main in OPEN else ''}", answer=main)
    )
    in_order = sorted(told, key=lambda answer: answer != main)
    shown = {answer: merged(told[answer], told) for answer in in_order}
    if sum(map(len, shown.values())) > MOST_TOLD:
        each = [voice.say(sentence("headline.answer", answer=answer)) for answer in in_order]
        return sentence(
            "headline.depends.much",
            answers=voice.listed(each, word="or"),
            forks=voice.listed(named_forks(found, deciding, "headline.fork-in-text", voice)),
            main=main_says,
        )
    outcomes = [
        sentence(
            "headline.outcome",
            answer=answer,
            readings=voice.listed(
                [_named(deciding, row) for row in shown[answer]],
                word="or",
                most=MOST_LISTED,
            ),
        )
        for answer in in_order
    ]
    return sentence(
        "headline.depends",
        outcomes=", ".join(map(voice.say, outcomes)),
        forks="; ".join(named_forks(found, deciding, "headline.fork", voice)),
        main=main_says,
    )


def merged(
    rows: set[tuple[str, ...]], told: Mapping[str, set[tuple[str, ...]]]
) -> list[tuple[str, ...]]:
    """The combinations of one answer, without the forks that make no difference to it.

    A fork is left out, as an empty text, where all its readings give the same.
    """
    every = [sorted(set(column)) for column in zip(*itertools.chain(*told.values()), strict=True)]
    shortest: list[tuple[str, ...]] = []
    while rows:
        wider, used = set(), set()
        for row, place in itertools.product(rows, range(len(every))):
            alike = {(*row[:place], reading, *row[place + 1 :]) for reading in every[place]}
            if row[place] and alike <= rows:
                wider.add((*row[:place], "", *row[place + 1 :]))
                used |= alike
        shortest += sorted(rows - used)
        rows = wider
    return shortest


def _named(forks: Sequence[str], readings: Sequence[str]) -> str:
    named = zip(forks, readings, strict=True)
    return " + ".join(f"{fork}-{reading}" for fork, reading in named if reading)


def named_forks(found: Inquired, forks: Sequence[str], key: str, voice: Voice) -> list[str]:
    """Each fork by its id and title, in the sentence of that key."""
    titled = found.agreement.forks
    return [voice.say(sentence(key, fork=fork, title=titled[fork].title)) for fork in forks]
