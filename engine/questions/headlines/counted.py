"""Missing facts in one sentence: of many of one sort only how many there are."""

from collections.abc import Sequence
from typing import Final

from engine.model.sentence import Sentence
from engine.questions.headlines.interpretation import MOST_LISTED
from engine.questions.openness.missing import Missing
from engine.questions.reasons.wording_of import missing_sentence, sort_of
from engine.wording.say import Voice

MOST_NAMED: Final = 2


def counted(missing: Sequence[Missing], voice: Voice) -> list[str]:
    """Each missing fact; more than two of one sort are counted instead.

    What is told in the same words, as of several years, is told once. Entries that contradict
    each other are told by their ids, each time.
    """
    sorts: dict[tuple[object, ...], list[Missing]] = {}
    for one in missing:
        about = dict(one.about)
        sort = (sort_of(one), one.of, one.contradicted, about.get("index"), about.get("on"))
        sorts.setdefault(sort, []).append(one)
    said = []
    for several in sorts.values():
        worded: dict[str, Missing] = {}
        for one in several:
            worded.setdefault(voice.say(missing_sentence(one)), one)
        if len(worded) > MOST_NAMED:
            said.append(voice.say(_several([*worded.values()], voice)))
        else:
            said += worded
    return list(dict.fromkeys(said))


def _several(alike: Sequence[Missing], voice: Voice) -> Sentence:
    """How many of one sort are missing; of figures, of which editions."""
    one = alike[0]
    key = f"several.{sort_of(one)}"
    values = {**missing_sentence(one).values, "count": len(alike), "of": one.of}
    editions = sorted({str(dict(other.about).get("edition", "")) for other in alike})
    if len(editions) > 1:
        key += ".editions"
        values["editions"] = voice.listed(editions, most=MOST_LISTED)
    return Sentence(key, values)
