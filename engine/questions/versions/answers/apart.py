"""Whether answers under several wordings are the same, and what is told where they are but for
their words: somebody has surely left, while each wording tells a day of its own."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from engine.model.sentence import sentence
from engine.questions.headlines.headline import SPOKEN
from engine.questions.versions.acts.earlier import OF_THE_PAST
from engine.questions.versions.answers.governed_by import Governing
from engine.wording.say import Voice

Answer = dict[str, Any]
CERTAIN: Final = ("in-force", "until")
"""The question and the part of its effect that an earlier act, or a change that is open, may move:
certain is the earliest."""
BOUND: Final = ("acts-before", "change-open")
"""Why that may be so."""
DAYS: Final = (("payment", "due"), ("payment", "parts"))
"""What of a payment is due when, which a headline tells: nothing hangs on it once all is paid."""


def is_paid(effect: Mapping[str, Any]) -> bool:
    """Whether nothing is left of what is owed."""
    left = effect.get("outstanding")
    return left is not None and Decimal(left["amount"]) <= 0


def all_paid(answer: Answer) -> bool:
    """Whether something is owed, and under no reading is any of it left to pay."""
    each = [answer, *answer["readings"]["outcomes"]]
    return answer["answer"] == "yes" and all(is_paid(one["effect"]) for one in each)


def compared(answer: Answer, found: Governing) -> tuple[Any, ...]:
    """What has to be the same, under each reading too: answer, and what the headline speaks of.

    Until when the agreement binds need not be, where an act or an open change keeps that between
    two wordings: until the earliest day it does by each. Nor need readings that move nothing else,
    nor the last day of what is paid in full; nor, of a no, whether there is a provision on the
    matter.
    """
    name = answer["question"]
    bound = found.why in BOUND
    speaks = answer["regulated"] or answer["answer"] == "no"
    each = [answer, *answer["readings"]["outcomes"]]
    free = {CERTAIN} if bound else set()
    paid = name == DAYS[0][0] and all(is_paid(one["effect"]) for one in each)
    free |= {*DAYS} if paid else set()
    spoken = dict.fromkeys((*SPOKEN[name], *(part for of, part in DAYS if of == name)))
    parts = [part for part in spoken if (name, part) not in free]
    told = [(one["answer"], [one["effect"].get(part) for part in parts]) for one in each]
    rests_on_none = paid or (bound and name == CERTAIN[0])
    if rests_on_none and all(one == told[0] for one in told):
        return speaks, told[:1], []
    return speaks, told, [one["readings"] for one in each[1:]]


def silent_by_some(answers: Sequence[Answer]) -> bool:
    """Whether some of the wordings alone have no provision on the matter; where the answer is the
    same, it is a no by each, and nothing hangs on which of them governs."""
    return len({one["regulated"] for one in answers}) > 1


def left_out(answers: Sequence[Answer]) -> set[str]:
    """The parts of the effect that differ between the answers; under any reading, if they rest
    on different ones."""
    each = [[one, *one["readings"]["outcomes"]] for one in answers]
    first, *others = ([row.get("readings") for row in rows[1:]] for rows in each)
    if all(one == first for one in others):
        compared_ = [list(rows) for rows in zip(*each, strict=True)]
    else:
        compared_ = [[row for rows in each for row in rows]]
    names = answers[0]["effect"]
    return {
        name
        for name in names
        for rows in compared_
        if any(row["effect"].get(name) != rows[0]["effect"].get(name) for row in rows)
    }


def certain(
    effect: Mapping[str, Any],
    answers: Sequence[Answer],
    readings: Mapping[str, str],
    found: Governing,
) -> dict[str, Any]:
    """Until when the agreement binds by each of the wordings, the earliest of their days, and
    whether it is renewed then; by one that tells a later day it is.

    `readings` are those of the effect; of other forks each answer is looked at under the main
    reading of its own wording, which may be another than that of the next.
    """
    name, part = CERTAIN
    bound = found.why in BOUND and answers[0]["question"] == name
    if not bound or effect.get(part) is None:
        return {}
    told = [
        (row["effect"].get(part), row["effect"].get("renews"))
        for one in answers
        for row in one["readings"]["outcomes"]
        if row["readings"].items() <= {**one["readings"]["main"], **readings}.items()
    ]
    days = [day for day, _ in told]
    first = None if None in days else min(days)
    each = {True if first is not None and day > first else renews for day, renews in told}
    return {part: first, "renews": each.pop() if len(each) == 1 else None}


def whole(answer: Answer) -> tuple[Any, ...]:
    """All that follows, under each reading too."""
    return answer["answer"], answer["effect"], answer["readings"]["outcomes"]


def apart(answers: Sequence[Answer]) -> bool:
    """Whether the headlines under the versions differ though the answer does not."""
    return len({one["headline"] for one in answers}) > 1


def told_of_each(
    each: str, answers: Sequence[Answer], found: Governing, known: bool, ids: str, voice: Voice
) -> str:
    """The headline: the answer, what is told under `each` version, and which is the main rule.

    `known`: that the answer is the same is sure; an open one may become another under each.
    """
    days = voice.listed([*dict.fromkeys(one["version"] for one in answers)])
    opening = sentence("version.apart", answer=answers[0]["answer"], versions=days, each=each)
    closing = [] if silent_by_some(answers) else [_closing(answers, found, known, ids)]
    return _capital(" ".join(map(voice.say, (opening, *closing))))


def conditions(answers: Sequence[Answer], first: int, voice: Voice) -> list[dict[str, Any]]:
    """The requirements that are met, or not, under each version alike, in the words of each.

    `first`: the place of the first answer in the explanation of all, by which reasons are named.
    """
    by_id = [{row["id"]: row for row in one["requirements"]} for one in answers]
    found = []
    for name, row in by_id[0].items():
        several = [rows.get(name) for rows in by_id]
        under = [one for one in several if one is not None and one["status"] == row["status"]]
        if len(under) == len(answers):
            because = [
                f"v{place}-{node}"
                for place, one in enumerate(under, first)
                for node in one["because"]
            ]
            found.append({**row, "says": _in_words(answers, under, voice), "because": because})
    return found


def _in_words(answers: Sequence[Answer], rows: Sequence[dict[str, Any]], voice: Voice) -> str:
    if len({row["says"] for row in rows}) == 1:
        return str(rows[0]["says"])
    each = (
        voice.say(sentence("version.says", version=one["version"], says=row["says"]))
        for one, row in zip(answers, rows, strict=True)
    )
    return "; ".join(each)


def _closing(answers: Sequence[Answer], found: Governing, known: bool, ids: str) -> Any:
    if not known:
        return sentence(f"version.apart.open.{found.told_as}")
    if found.told_as in ("change-open", "acts-unsent"):
        return sentence(f"version.apart.{found.told_as}", ids=ids)
    if found.acts and not found.on_both and answers[0]["question"] not in OF_THE_PAST:
        return sentence("version.apart.main-rule", ids=ids)
    return sentence(f"version.apart.acts-before{'' if found.acts else '.days'}", ids=ids)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
