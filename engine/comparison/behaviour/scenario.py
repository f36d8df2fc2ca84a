"""A witness as a scenario: what the old version answers; under the new one it is otherwise."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, islice
from types import MappingProxyType
from typing import Any, Final

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference
from engine.comparison.behaviour.moved import (
    ADVICE,
    JUDGEMENT,
    NOT_A_PARTY,
    OUTCOMES,
    answers_moved,
)
from engine.comparison.behaviour.told import OBLIGATIONS, Ask, Version
from engine.comparison.duties_apart import under_readings
from engine.inference.book import Book
from engine.language.event_writer import content
from engine.model.agreement import WEAK, Fork
from engine.model.event import Recorded
from engine.questions.as_json import plain
from engine.questions.scenarios.scenarios import as_written

PLAIN: Final = re.compile(r"[A-Za-zÅÄÖåäö0-9][\wÅÄÖåäö.@/-]*")
FRACTION: Final = re.compile(r"-?\d+\.\d+")
"""What YAML would read as a number that is not exact."""
PARTS: Final = ("state", "main_state", "due", "bearers", "judgement")
"""Of a duty, what a scenario can expect."""
READINGS: Final = 3
"""Cases with a reading fixed, at most."""
WRITTEN: Final = {
    "known_on": "known on",
    "for_end": "for end",
    "ends_by": "ends by",
}
"""Options of a question as a scenario writes them."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question with readings fixed, and what is expected of its answer."""

    readings: Mapping[str, str]
    then: Mapping[str, Any]


def tidied(one: Difference) -> Difference:
    """The same with events that are named by their kind and number."""
    names: dict[str, str] = {}
    history = []
    for event in one.history:
        number = sum(name.startswith(event.kind) for name in names.values()) + 1
        names[event.id] = event.kind if number == 1 else f"{event.kind}-{number}"
        values = {
            key: names.get(value, value) if isinstance(value, str) else value
            for key, value in event.values.items()
        }
        history.append(replace(event, id=names[event.id], values=MappingProxyType(values)))
    asked = replace(one.ask, event=names.get(one.ask.event, one.ask.event))
    parts = tuple(replace(part, what=_renamed(part.what, names)) for part in one.moved)
    return replace(one, ask=asked, history=tuple(history), moved=parts)


def _renamed(address: str, names: Mapping[str, str]) -> str:
    """The address of a duty; one that an event raised has its id as period."""
    return " ".join(names.get(word, word) for word in address.split(" "))


def scenario(
    one: Difference, told: Sequence[Case], explored: Exploration, side: Version, title: str
) -> str:
    """The file with these cases: green against the old version, with differences against the new.

    Its events are those that the version of `side` knows: no party of the other version only.
    """
    events = [event for event in one.record if side.knows(event)]
    lines = [f"scenario: {_scalar(title)}", "given:" if events else "given: []"]
    lines += [f"  - {_flow(_event(event, explored.book))}" for event in events]
    lines.append("cases:")
    for case in told:
        when = _when(one.ask, one.day, case.readings)
        lines += [
            f"  - case: {_scalar(_named(case))}",
            f"    when: {_flow(when)}",
            "    then:",
            *(f"      {_scalar(key)}: {_flow(value)}" for key, value in case.then.items()),
        ]
    return "\n".join(lines) + "\n"


def has_party(one: Difference, side: Version) -> bool:
    """Whether a version has the party that is asked about, or the place where a person lives."""
    question = one.ask.on(one.day)
    return side.own(question) is question


def has_all(told: Sequence[Case], side: Version) -> bool:
    """Whether a version has every clause whose duty the cases expect something of.

    A scenario beside a version can name no clause that it does not have.
    """
    duties = (address for case in told for address in case.then.get("duties", ()))
    return all(address.split(" ")[0] in side.agreement.clauses for address in duties)


def cases(one: Difference, explored: Exploration) -> list[Case]:
    """What the old version answers where the new one answers otherwise.

    With readings fixed, if only under such the two differ.
    """
    first = _case(one, explored, {})
    if first is not None:
        return [first]
    each = dict.fromkeys(tuple(sorted(fixed.items())) for fixed in _fixed(one, explored))
    found = (_case(one, explored, dict(fixed)) for fixed in each)
    return list(islice((case for case in found if case is not None), READINGS))


def _fixed(one: Difference, explored: Exploration) -> Iterator[dict[str, str]]:
    """Readings to fix: each combination of the outcomes, then each reading of each fork alone.

    Where outcomes differ, only those that leave such an outcome, and that it is told by: under
    others it would be tried in vain, or what differs would be something else.
    """
    apart = [held for _, held, _, _ in under_readings(one.moved)]
    if one.ask.name == OBLIGATIONS and not apart:
        return
    for fixed in _combined(one, explored):
        if not apart or any(_leaves(fixed, held) for held in apart):
            yield fixed


def _leaves(fixed: Mapping[str, str], held: Mapping[str, str]) -> bool:
    """Whether an outcome told by some of the forks that are fixed is left by their readings."""
    shared = fixed.keys() & held.keys()
    return bool(shared) and all(held[fork] == fixed[fork] for fork in shared)


def _combined(one: Difference, explored: Exploration) -> Iterator[dict[str, str]]:
    """Each combination of the outcomes, then each reading alone, that both versions have."""
    old, new = explored.agreements
    shared = {
        fork: [id for id in _arguable(there) if id in _arguable(new.forks[fork])]
        for fork, there in old.forks.items()
        if explored.paired.fork_names.get(fork) == fork
    }
    for part in one.moved:
        held = [part.old, part.new] if part.what == OUTCOMES else []
        held += [part.old[OUTCOMES], part.new[OUTCOMES]] if part.is_of_duty else []
        for combination in dict.fromkeys(chain(*held)):
            fixed = dict(combination)
            if fixed and all(r in shared.get(f, ()) for f, r in fixed.items()):
                yield fixed
    for fork, readings in shared.items():
        for reading in readings:
            yield {fork: reading}


def _arguable(fork: Fork) -> list[str]:
    return [reading.id for reading in fork.readings if reading.strength > WEAK]


def _case(one: Difference, explored: Exploration, fixed: Mapping[str, str]) -> Case | None:
    """What is expected with readings fixed; None where the two versions say the same then."""
    if fixed:
        old, new = (side.told_under(one.ask, one.day, one.record, fixed) for side in explored.sides)
    else:
        old, new = (side.told(one.ask, one.day, one.record) for side in explored.sides)
    if old.get("answer") == NOT_A_PARTY:
        return None  # no scenario can expect that
    then = (
        _of_rows(one, explored, old, new) if one.ask.name == OBLIGATIONS else _of_answer(old, new)
    )
    return Case(fixed, then) if then else None


def _of_rows(
    one: Difference, explored: Exploration, old: Mapping[str, Any], new: Mapping[str, Any]
) -> dict[str, Any] | None:
    """What the list says of duties whose parties both versions have: others cannot be named."""
    rows: dict[str, Any] = {}
    both = explored.paired.both | {"together", ">"}
    for address in dict.fromkeys(part.what for part in one.moved):
        _, *named = address.split(" ")
        if not both.issuperset(named[: 3 if ">" in named else 1]):
            continue
        before, after = old.get(address), new.get(address)
        if before is None or after is None:
            if before is not after:
                rows[address] = {"state": before["state"] if before else "none"}
            continue
        differs = {k: before[k] for k in PARTS if before[k] != after[k]}
        if differs:
            rows[address] = {key: as_written(value) for key, value in differs.items()}
    return {"duties": rows} if rows else None


def _of_answer(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any] | None:
    then = {key: as_written(old[key]) for key in ("answer", "regulated") if old[key] != new[key]}
    effect = {
        name: as_written(value)
        for name, value in old["effect"].items()
        if value != new["effect"].get(name) and _is_told(value)
    }
    if not then and not effect:
        return _of_grounds(old, new)
    return {"answer": old["answer"], **then, **({"effect": effect} if effect else {})}


def _of_grounds(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any] | None:
    """What the answer rests on, where that alone differs."""
    then: dict[str, Any] = {}
    for part in answers_moved(old, new):
        kind, _, name = part.what.partition(".")
        if part.what in (JUDGEMENT, ADVICE):
            then[part.what] = list(part.old)
        elif part.is_ground and kind == "status":
            then.setdefault("statuses", {})[name] = part.old or "none"
        elif part.is_ground and part.old and part.new:  # both have the reading: it can be named
            answer, effect = part.old
            told = {k: as_written(v) for k, v in effect.items() if _is_told(v)}
            then.setdefault(kind, {})[name] = {"answer": answer, **told}
    return then or None


def _is_told(value: Any) -> bool:
    """Whether a scenario can write it: a word, an amount, or a list of words."""
    if isinstance(value, Mapping):
        return "currency" in value
    return not isinstance(value, list) or all(isinstance(one, str) for one in value)


def _named(case: Case) -> str:
    return " ".join(f"{f}={r}" for f, r in case.readings.items()) or "svaret före ändringen"


def _when(ask: Ask, day: date, readings: Mapping[str, str]) -> dict[str, Any]:
    question = ask.on(day, readings)
    told: dict[str, Any] = {
        "question": ask.name,
        "on": day,
        "party": ask.party,
        "against": ask.against,
        "duty": ask.duty,
        "event": ask.event,
        "for year": question.for_year,
        "year": question.year,
        "person": ",".join(f"{trait}={value}" for trait, value in ask.person),
    }
    told |= {WRITTEN.get(name, name): value for name, value in ask.more if name != "readings"}
    told["readings"] = [f"{fork}={reading}" for fork, reading in question.readings.items()]
    return {key: plain(value) for key, value in told.items() if value}


def _event(event: Recorded, book: Book) -> dict[str, Any]:
    told = {"id": event.id, **content(event, book)}
    return {**told, "recorded": event.recorded.isoformat()} if event.recorded else told


def _flow(value: Any) -> str:
    """A value as YAML on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(k)}: {_flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(_flow(one) for one in value) + "]"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _scalar(str(value))


def _scalar(text: str) -> str:
    """A text as it stands, in quotes where it could be read as something else."""
    bare = PLAIN.fullmatch(text) and not FRACTION.fullmatch(text)
    return text if bare else json.dumps(text, ensure_ascii=False)
