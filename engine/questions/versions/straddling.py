"""That a duty has another last day under another wording, and which of them governs."""

from collections.abc import Iterator
from datetime import date

from engine.model.sentence import sentence
from engine.questions.versions.handed_over import state_alike
from engine.questions.versions.merged import Merged
from engine.questions.versions.way import Way
from engine.wording.say import Voice


def straddling(found: Merged, way: Way, on: date, voice: Voice) -> Iterator[str]:
    """What is told of the duties whose last day differs between the versions on a way.

    Of one that is not yet due, and has its day in the last wording, nothing need be said; nor
    of a wording to come that does not govern it.
    """
    now = sum(change.day <= on for change in way.taken)
    said: dict[str, None] = {}
    for one in found.straddling:
        if one.chosen == max(one.rows) and one.rows[one.chosen]["state"] == "pending":
            continue
        last = len(way.held) if one.chosen is None else max(one.chosen, now)
        days = {place: row["due"] for place, row in one.rows.items() if place <= last}
        if one.chosen is not None and len(set(days.values())) < 2:
            continue
        each = [
            voice.say(sentence("version.due", version=way.held[place].version, due=due or "–"))
            for place, due in days.items()
        ]
        values = {
            "duty": f"{one.key[0]} {one.key[3] or ''}".rstrip(),
            "each": ", ".join(each),
            "on": one.rests_on,
            "ids": ", ".join(one.demands),
            "version": None if one.chosen is None else way.held[one.chosen].version,
        }
        how = "settled"
        if one.chosen is None:
            how = "rests" if one.rests_on else "alike" if state_alike(one) else "open"
            how = "demands" if one.demands else how
        said[voice.say(sentence(f"version.straddles.{how}", **values))] = None
    yield from said
