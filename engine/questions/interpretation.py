"""The headline of an answer that readings decide: what each of them gives."""

import itertools
from collections.abc import Mapping, Sequence

from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired
from engine.questions.readings import Dependence
from engine.wording.say import Voice

MOST_LISTED = 6


def depends(found: Inquired, rests: Dependence, voice: Voice) -> Sentence:
    """What the readings that move the answer give, the other readings at main."""
    deciding = rests.decisive["answer"]
    told: dict[str, set[tuple[str, ...]]] = {}
    for one in rests.outcomes:
        others = [fork for fork in one.readings if fork not in deciding]
        if all(one.readings[fork] == rests.main[fork] for fork in others):
            told.setdefault(one.answer, set()).add(tuple(one.readings[f] for f in deciding))
    main = found.verdict.at(found.verdict.worlds.main)
    outcomes = [
        sentence(
            "headline.outcome",
            answer=answer,
            readings=voice.listed(
                [_named(deciding, row) for row in merged(told[answer], told)],
                word="or",
                most=MOST_LISTED,
            ),
        )
        for answer in sorted(told, key=lambda answer: answer != main)
    ]
    return sentence(
        "headline.depends",
        outcomes=", ".join(map(voice.say, outcomes)),
        forks="; ".join(named_forks(found, deciding, "headline.fork", voice)),
        main="" if rests.contested else sentence("headline.main", answer=main),
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
