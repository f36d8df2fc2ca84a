"""What of two answers differs: the answer itself first, what it rests on only where that agrees."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from engine.inference.truth import status
from engine.questions.advice.remedy_advice import on_remedies
from engine.questions.answer import open_points
from engine.questions.as_json import plain
from engine.questions.ask import Inquired
from engine.questions.openness.missing import Missing
from engine.questions.readings.readings import Dependence
from engine.questions.reasons.explanation import STATUS

UNCOMPARED: Final = ("inputs",)
"""Parts of an effect that say what it is worked out from, which the terms diff tells."""
EFFECT_OF: Final = "effect."
STATUS_OF: Final = "status."
WEAK: Final = "weak."
JUDGEMENT: Final = "judgement"
ADVICE: Final = "advice"
MISSING: Final = "missing"
OUTCOMES: Final = "outcomes"
OF_DUTY: Final = ("state", "main_state", "due", "bearers", "judgement")
"""What is said of a duty beside what it is under single readings."""
NOT_A_PARTY: Final = "not-a-party"
"""What a version answers about a party that only the other one has."""
READINGS: Final = "readings"
"""Of an answer, every reading that its version has, as `G1=a`."""
Combination = tuple[tuple[str, str], ...]
"""Forks with the reading of each."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A part of an answer, or a duty, of which the two versions say different things."""

    what: str
    """`answer`, `regulated`, `missing`, `outcomes`, `effect.…`, or the address of a duty.

    Only where none of these differs: `status.…`, `judgement`, `advice`, or `weak.…` with the
    reading.
    """
    old: Any
    new: Any

    @property
    def is_ground(self) -> bool:
        """Whether it is only what the answer rests on."""
        return self.what in (JUDGEMENT, ADVICE) or self.what.startswith((STATUS_OF, WEAK))

    @property
    def is_of_duty(self) -> bool:
        """Whether it is a duty that both lists have."""
        return all(isinstance(one, Mapping) and OUTCOMES in one for one in (self.old, self.new))

    @property
    def is_of_readings(self) -> bool:
        """Whether all that differs is what some arguable reading gives."""
        return self.what == OUTCOMES or (
            self.is_of_duty and all(self.old.get(key) == self.new.get(key) for key in OF_DUTY)
        )


def compared(effect: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of an effect that are compared."""
    return {name: value for name, value in effect.items() if name not in UNCOMPARED}


def closer(found: Inquired, rests: Dependence) -> dict[str, Any]:
    """What an answer rests on: the status of each requirement, judgements due, weak readings.

    Of the advice, the clauses of what is advised on remedies: the rest follows from these.
    """
    worlds, judged = found.verdict.worlds, found.verdict
    left = (judged.unknown | judged.judgement) & worlds.arguable
    missing, due = open_points(found) if left else ([], [])
    return {
        "statuses": {
            one.id: STATUS[status(one.truth, worlds.main)]
            for one in judged.requirements
            if one.applies & worlds.main
        },
        MISSING: tuple(sorted({_named(one) for one in missing})),
        "judgement": tuple(sorted({one.term for one in due if judged.judgement & worlds.arguable})),
        ADVICE: tuple(sorted({clause for _, _, clause in on_remedies(found)})),
        "weak": [
            (one.readings, [one.answer, compared({k: plain(v) for k, v in one.effect.items()})])
            for one in rests.weak
        ],
        "main": [
            judged.at(worlds.main),
            compared({p.name: plain(p.among(judged.yes).at(worlds.main)) for p in found.parts}),
        ],
    }


def of_no_party(readings: frozenset[str]) -> dict[str, Any]:
    """The answer about a party that the version does not have: it rests on nothing."""
    none: dict[str, Any] = {name: {} for name in ("effect", "outcomes", "statuses", WEAK[:-1])}
    rest = {"regulated": True, "main": None, READINGS: readings}
    return {"answer": NOT_A_PARTY, **none, **rest, MISSING: (), JUDGEMENT: (), ADVICE: ()}


def _named(one: Missing) -> str:
    """A missing fact in one line, without the clause that asks for it, which may have moved."""
    words = [one.kind, one.field, one.of, one.party, *(str(value) for _, value in one.about)]
    return " ".join(word for word in words if word)


def answers_moved(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Moved]:
    """Every part in which two answers differ; what they rest on only where all else is the same."""
    if any(old[part] != new[part] for part in old if part != READINGS):
        parts = list(_told(old, new))
        yield from parts or _rested_on(old, new)


def _told(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Moved]:
    for part in ("answer", "regulated"):
        if old[part] != new[part]:
            yield Moved(part, old[part], new[part])
    if not agree(old[OUTCOMES], new[OUTCOMES]):
        yield Moved(OUTCOMES, old[OUTCOMES], new[OUTCOMES])
    sides = old[MISSING], new[MISSING]
    if all(sides) and sides[0] != sides[1]:
        only = [tuple(fact for fact in sides[i] if fact not in sides[1 - i]) for i in (0, 1)]
        yield Moved(MISSING, *only)
    for name in dict.fromkeys([*old["effect"], *new["effect"]]):
        if old["effect"].get(name) != new["effect"].get(name):
            yield Moved(f"{EFFECT_OF}{name}", old["effect"].get(name), new["effect"].get(name))


def _rested_on(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Moved]:
    """What an answer rests on, weak readings last."""
    for name in dict.fromkeys([*old["statuses"], *new["statuses"]]):
        held = [side["statuses"].get(name) for side in (old, new)]
        if held[0] != held[1]:
            yield Moved(f"{STATUS_OF}{name}", *held)
    for part in (JUDGEMENT, ADVICE):
        if old[part] != new[part]:
            yield Moved(part, old[part], new[part])
    for reading in dict.fromkeys([*old["weak"], *new["weak"]]):
        held = [_under_weak(side, reading) for side in (old, new)]
        if held[0] != held[1]:
            yield Moved(f"{WEAK}{reading}", *held)


def _under_weak(answer: Mapping[str, Any], reading: str) -> Any:
    """What is said under a weak reading; None where the version has no such reading.

    One that would change nothing has no row, and says what the main one says.
    """
    return answer["weak"].get(reading, answer["main"]) if reading in answer[READINGS] else None


def agree(old: Mapping[Combination, Any], new: Mapping[Combination, Any]) -> bool:
    """Whether the outcomes are the same under readings that go together."""
    return next(outcomes_apart(old, new), None) is None


def outcomes_apart(
    old: Mapping[Combination, Any], new: Mapping[Combination, Any]
) -> Iterator[tuple[dict[str, str], Any, Any]]:
    """The readings under which two answers differ, with the outcome of each side.

    One side may tell by a fork that the other has no need of. It may also try a reading that the
    other does not: the outcome there is None, and the two differ if nothing else leads to it.
    """
    for held, one in old.items():
        for other_held, other in new.items():
            if one != other and _go_together(held, other_held):
                yield {**dict(held), **dict(other_held)}, one, other
    yield from ((dict(held), one, None) for held, one in _alone(old, new))
    yield from ((dict(held), None, other) for held, other in _alone(new, old))


def _alone(
    own: Mapping[Combination, Any], others: Mapping[Combination, Any]
) -> Iterator[tuple[Combination, Any]]:
    """The outcomes that rest on a reading which the other side does not try of a fork it tells by.

    Left out are those which the other side comes to as well under the readings that it does try.
    """
    tried = {choice for held in others for choice in held}
    forks = {fork for fork, _ in tried}
    for held, outcome in own.items():
        shared = tuple(choice for choice in held if choice[0] not in forks or choice in tried)
        if shared == held:  # as most do, and there are many
            continue
        if outcome not in [other for one, other in others.items() if _go_together(shared, one)]:
            yield held, outcome


def _go_together(held: Combination, other: Combination) -> bool:
    """Whether no fork is read in two ways."""
    fixed = dict(other)
    return all(fixed.get(fork, reading) == reading for fork, reading in held)


def part_of(answer: Mapping[str, Any], what: str) -> Any:
    """The part of an answer that a difference names (`Moved.what`)."""
    if what.startswith(WEAK):
        return _under_weak(answer, what.removeprefix(WEAK))
    for start, key in ((EFFECT_OF, "effect"), (STATUS_OF, "statuses")):
        if what.startswith(start):
            return answer[key].get(what.removeprefix(start))
    return answer[what]


def standing(parts: Sequence[Moved]) -> int:
    """What of an answer differs: the main one (0), under some arguable reading (1), a weak one."""
    whats = [part.what for part in parts]
    if all(what.startswith(WEAK) for what in whats):
        return 2
    return int(all(part.is_of_readings for part in parts))
