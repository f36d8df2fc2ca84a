"""Compiled expressions, against their meaning worked out in one world at a time."""

from datetime import date
from typing import Any

from hypothesis import event, given, settings

from engine.inference import expressions as x
from engine.inference.evaluate import condition, value
from engine.inference.facts import Row
from engine.inference.kinds import info
from engine.inference.truth import Truth, status
from engine.inference.varied import Frame, Varied
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.unknown import JUDGEMENT, UNKNOWN
from tests.inference import naive
from tests.inference.expression_strategies import (
    ALL,
    DAYS,
    SLOTS,
    WORLDS,
    Scene,
    Vote,
    conditions,
    scenes,
    values,
    vote,
)

TRIED = settings().max_examples


def in_world(scene: Scene, number: int) -> tuple[naive.World, naive.Env]:
    world = naive.World()
    for row in scene.rows:
        world.add(row.kind.key, row.values, status(row.truth, 1 << number))
    return world, {var: scene.bound[slot].values for var, slot in SLOTS.items()}


@settings(max_examples=3 * TRIED)
@given(conditions(), scenes())
def test_a_condition_is_in_each_world_what_it_means_there(node: x.Condition, scene: Scene) -> None:
    found = condition(node, SLOTS)(scene.bound, Frame(ALL, scene.store))
    for number in range(WORLDS):
        world, env = in_world(scene, number)
        assert world.truth(node, env) == status(found, 1 << number)
        event(status(found, 1 << number))


@settings(max_examples=3 * TRIED)
@given(values(), scenes())
def test_a_value_is_in_each_world_what_it_means_there(node: x.Value[Any], scene: Scene) -> None:
    found = value(node, SLOTS)(scene.bound, Frame(ALL, scene.store))
    event(type(found).__name__)
    for number in range(WORLDS):
        world, env = in_world(scene, number)
        assert world.value(node, env) == _at(found, number)


def _at(found: Any, number: int) -> Any:
    """A value in one world."""
    if not isinstance(found, Varied):
        return found
    here = [part for part, worlds in found.parts if worlds >> number & 1]
    assert len(here) == 1
    return here[0]


def _votes(*told: tuple[Any, Truth]) -> Scene:
    described = info(Vote)
    rows = [
        Row(described, (f"v{number}", "p", 1, day, True), truth)
        for number, (day, truth) in enumerate(told)
    ]
    return Scene(rows, ())  # type: ignore[arg-type]  # the expressions below are about no fact


YES, PERHAPS, ASK = Truth(ALL, 0, 0), Truth(0, ALL, 0), Truth(0, 0, ALL)
EARLY, LATE = DAYS[1], DAYS[2]


def earliest_of(*told: tuple[Any, Truth]) -> Any:
    scene = _votes(*told)
    return value(x.earliest(vote.on, vote), {})((), Frame(ALL, scene.store))


def test_the_earliest_of_nothing_is_never_and_the_latest_long_ago() -> None:
    frame = Frame(ALL, _votes().store)
    assert value(x.earliest(vote.on, vote), {})((), frame) == NEVER
    assert value(x.latest(vote.on, vote), {})((), frame) == LONG_AGO


def test_a_possible_fact_leaves_the_earliest_open_only_if_it_would_be_earlier() -> None:
    assert earliest_of((EARLY, YES), (LATE, PERHAPS)) == EARLY
    assert earliest_of((LATE, YES), (EARLY, PERHAPS)) is UNKNOWN
    assert earliest_of((LATE, YES), (EARLY, ASK)) is JUDGEMENT
    assert earliest_of((LATE, YES), (UNKNOWN, PERHAPS)) is UNKNOWN


def test_a_day_that_one_fact_surely_has_is_not_opened_by_another_that_may_have_it() -> None:
    assert earliest_of((EARLY, PERHAPS), (EARLY, YES)) == EARLY
    assert earliest_of((EARLY, YES), (EARLY, PERHAPS)) == EARLY


def test_the_earliest_may_differ_between_worlds() -> None:
    some = Truth(0b0011, 0, 0)
    found = earliest_of((EARLY, some), (LATE, YES))
    assert Varied(((EARLY, 0b0011), (LATE, 0b1100))) == found


def test_over_an_open_kind_silence_is_unknown() -> None:
    asked = x.exists(vote, (vote.by == "p") & (vote.on <= EARLY))
    judged = condition(asked, {})
    assert judged((), Frame(ALL, _votes().store)) == PERHAPS
    assert judged((), Frame(ALL, _votes((LATE, YES)).store)).possible == 0
    assert judged((), Frame(ALL, _votes((LATE, PERHAPS)).store)) == PERHAPS
    assert judged((), Frame(ALL, _votes((LATE, Truth(0b0001, 0, 0))).store)) == Truth(0, 0b1110, 0)


def test_a_working_day_outside_the_table_is_unknown() -> None:
    rolled = x.roll(x.value(date(1950, 1, 1)), x.value("next working day"))
    assert value(rolled, {})((), Frame(ALL, _votes().store)) is UNKNOWN
