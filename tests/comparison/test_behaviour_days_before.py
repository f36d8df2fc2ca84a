"""A difference that is asked about on a day before those explored, as one out of a scenario is.

It holds from where it begins after the last event, and not from the day asked about; what differs
in another way there stands beside it.
"""

from datetime import date
from pathlib import Path

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference, Groundwork, differences
from engine.comparison.behaviour.told import Ask
from engine.inference.book import load
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.event import Recorded
from tests.comparison.material import ROOT, read

BOOK = load()
PARTIES = (
    "[berg, bracke, harjedalen, krokom, ragunda, stromsund, are, ostersund, brottsofferjouren]"
)
CONTAGION = (
    "- {event: force-majeure, party: brottsofferjouren, cause: contagion, from: 2023-01-01, "
    "until: 2023-06-30, affects: [L-INN-1]}"
)
DIALOGUE = (
    f"- {{event: dialogue, forum: socsam, on: 2026-05-12, about: termination, minutes: yes, "
    f"invited: {PARTIES}, present: {PARTIES}}}"
)


def amended(name: str, agreement: str, first: str) -> Exploration:
    """An agreement and its invented amendment, before anything has been asked."""
    (new,) = (ROOT / "tests" / "amendments" / name).glob("*/*.yaml")
    old: Path = ROOT / "agreements" / agreement / f"{first}.yaml"
    return Exploration(read(old), read(new), BOOK, length=0)


def history(explored: Exploration, text: str) -> tuple[Recorded, ...]:
    """The events of a scenario."""
    found = read_events(Source("events.yaml", text), explored.agreements[0], BOOK)
    events = tuple(one for one in found if isinstance(one, Recorded))
    assert events == found
    return events


def finished(explored: Exploration, ask: Ask, on: date, work: Groundwork, text: str) -> Difference:
    """What differs on a day after these events, looked at closer."""
    (one,) = differences(explored.sides, ask, on, work, history(explored, text))
    return explored.finished(one)


def test_a_hindrance_before_the_days_explored_excuses_from_its_first_day_and_not_the_one_asked():
    """Only the amendment excuses for contagion; the days explored begin on 1 January 2025."""
    explored = amended("force-majeure-added", "linkoping", "2023-01-01")
    ask = Ask("excuse", party="brottsofferjouren", duty="L-INN-1")

    found = finished(explored, ask, date(2023, 3, 1), Groundwork("nothing", ()), CONTAGION)

    assert found.ranges == ((date(2023, 1, 1), date(2023, 6, 30)),)


def test_days_before_those_explored_on_which_it_differs_in_another_way_stand_beside():
    """Six months before the end of 2026 are gone after 30 June, three after 30 September.

    Until then notice takes effect in either version at the end of 2026, after that at the end of
    2027. It differs in another way: the next last day is another. The last event is of 12 May.
    """
    explored = amended("notice-three-months", "jamtland", "2026-01-01")
    ask = Ask("termination", party="are")

    found = finished(explored, ask, date(2026, 8, 1), explored.formed, DIALOGUE)

    assert found.key == ("termination", "effect.ends", "effect.next_last_day", "outcomes")
    assert found.ranges == ((date(2026, 7, 1), date(2026, 9, 30)),)
    assert found.otherwise == (
        (date(2026, 5, 12), date(2026, 6, 30)),
        (date(2026, 10, 1), explored.horizon.last),
    )
