"""What keeps an answer itself open, apart from what is only missing of its effect."""

from collections.abc import Iterator, Sequence

from engine.questions.ask import Inquired
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Point, Search


def of_requirements(found: Inquired, searches: dict[int, Search]) -> Iterator[Point]:
    """What keeps the requirements open in the arguable worlds that are not a plain no.

    `searches`, by their worlds, take over what others of the same run have found.
    """
    left = found.verdict.worlds.arguable & ~found.verdict.no
    supposed = {r.id: r.truth for r in found.verdict.requirements}
    for name in found.inquiry.requires:
        truth = supposed.get(name)
        if truth is None or not (truth.unknown | truth.judgement) & left:
            continue
        wanted = left & (truth.unknown | truth.judgement)
        search = searches.setdefault(wanted, Search(found.ledger, wanted))
        for one in found.ledger.examined_of(name, found.inquiry.about):
            yield from search.of_requirement(one)


def deciding(
    found: Inquired, missing: Sequence[Missing], searches: dict[int, Search]
) -> Sequence[Missing]:
    """Of what is missing, what the answer waits for; all of it where that cannot be told apart."""
    if found.verdict.answer != "unknown":
        return missing
    awaited = set(of_requirements(found, searches))
    return [one for one in missing if one in awaited] or missing
