"""The one sentence that answers a question."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from engine.inference.truth import status
from engine.model.money import Money
from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired
from engine.questions.assignment import consented_later
from engine.questions.headlines.breaches_told import lacking_each, of_breach, resting_on, several
from engine.questions.headlines.counted import counted
from engine.questions.headlines.departed import told as who_has_left
from engine.questions.headlines.interpretation import MOST_LISTED, depends, named_forks
from engine.questions.headlines.later_wording import not_asked_about
from engine.questions.headlines.leaving_told import ended_sooner, missed_day, next_chance
from engine.questions.headlines.payment_headline import (
    due,
    if_no_notice,
    moved_by,
    paid,
    paid_unowed,
    unmoved,
)
from engine.questions.headlines.penalty_headline import penalty_amount
from engine.questions.headlines.repayment_words import (
    how_much,
    how_much_is_left,
    overlap,
    presupposed,
    repaid_too_much,
    under_main,
)
from engine.questions.headlines.rulings_told import rulings_that_fall_short
from engine.questions.headlines.services_told import in_every_reading, services_told
from engine.questions.headlines.term_told import begins, term_told
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Due
from engine.questions.payment_year import asked_year
from engine.questions.readings.readings import Dependence
from engine.questions.reasons.evidence import Node
from engine.questions.reasons.shortfall import why_unmet
from engine.questions.reasons.wording_of import WHICH_UNIT, asked
from engine.questions.whole_months import told_at_once as whole_months_told
from engine.wording.say import Voice

MOST_REASONS: Final = 2
SPOKEN: Final[Mapping[str, tuple[str, ...]]] = {
    "termination": ("ends", "scope"),
    "notice": ("ends", "scope"),
    "in-force": ("since", "until"),
    "renewal": ("last_notice_day",),
    "excuse": ("from", "until"),
    "rescission": (),
    "repayment": ("min", "max"),
    "payment": ("amount", "due", "outstanding"),
    "eligibility": ("services",),
    "amendment": (),
    "assignment": (),
    "penalty": ("amount",),
}
"""The parts of the effect that a headline speaks of."""
SPOKEN_OF_A_NO: Final = ("services", "outstanding")
"""Those of which it speaks where the answer is no."""


def headline(
    found: Inquired,
    rests: Dependence,
    missing: Sequence[Missing],
    due: Sequence[Due],
    nodes: Mapping[str, Node],
    voice: Voice,
) -> str:
    """Never more certain than the answer, and never without what it takes for granted."""
    said = _answered(found, rests, missing, due, nodes, voice) + _inferred_end(found, voice)
    told = (
        *term_told(found),
        *whole_months_told(found),
        *who_has_left(found, voice),
        *overlap(found, voice),
        *rulings_that_fall_short(found),
    )
    whole = "".join((said, *map(voice.say, told), caveats(found, voice)))
    return whole[:1].upper() + whole[1:]  # a name may begin with a small letter: `the Board`


def _inferred_end(found: Inquired, voice: Voice) -> str:
    """Of a valid notice, that it names an earlier end than the one it has."""
    if found.question.name not in ("termination", "notice") or found.verdict.answer != "yes":
        return ""
    supposed = found.inquiry.supposed(found.ledger)
    return "".join(f" {one}" for one in voice.sentences(supposed))


def _answered(
    found: Inquired,
    rests: Dependence,
    missing: Sequence[Missing],
    due: Sequence[Due],
    nodes: Mapping[str, Node],
    voice: Voice,
) -> str:
    """Never more certain than the answer: where readings decide, it says so and shows them."""
    answer = found.verdict.answer
    if not found.inquiry.regulated:
        return voice.say(sentence(f"headline.{found.question.name}.unregulated"))
    if answer == "depends":
        return voice.say(depends(found, rests, voice))
    if answer == "unknown":
        named = voice.listed(counted(missing, voice), word="also", most=MOST_LISTED)
        return voice.say(sentence("headline.unknown", missing=named))
    if answer == "judgement":
        points = [_asks(one, found, voice) for one in due]
        return voice.say(sentence("headline.judgement", judgement="; ".join(dict.fromkeys(points))))
    said = _yes(found, rests, voice) if answer == "yes" else _no(found, rests, nodes, voice)
    return voice.say(said)


def caveats(found: Inquired, voice: Voice) -> str:
    """What the reader of one sentence must not miss: readings, events supposed, later wordings."""
    said = []
    fixed = found.verdict.worlds.forks
    for fork, reading in found.question.readings.items():
        if fork in fixed:
            strength = found.agreement.forks[fork].reading(reading).strength
            said.append(sentence("headline.fixed", fork=fork, reading=reading, strength=strength))
    supposed = [e.id for e in found.events if e.hypothetical and e.id != found.inquiry.about]
    if found.question.name == "notice" and any(
        e.hypothetical and e.id == found.inquiry.about for e in found.events
    ):
        supposed.append(found.inquiry.about)
    if supposed:
        said.append(sentence("headline.what-if", ids=", ".join(supposed)))
    version = found.agreement.version
    changes: dict[Any, list[str]] = {}
    for changed in not_asked_about(found.events, version, found.question):
        changes.setdefault(changed.first_day, []).append(changed.amendment)
    for first_day, ids in changes.items():
        key = "headline.amended" if first_day else "headline.amended.no-day"
        several = "" if first_day or len(ids) == 1 else ".several"
        values = {"id": ", ".join(ids), "version": first_day, "held": version}
        said.append(Sentence(key + several, values))
    return "".join(voice.say(one) for one in said)


def _effect(found: Inquired) -> dict[str, Any]:
    return {part.name: part.shown(found.verdict) for part in found.parts}


def _party(found: Inquired) -> str:
    notice = next((one for one in found.events if one.id == found.inquiry.about), None)
    return found.question.party or ("" if notice is None else str(notice.values.get("by", "")))


def _yes(found: Inquired, rests: Dependence, voice: Voice) -> Sentence:
    question, effect, party = found.question, _effect(found), _party(found)
    spoken = moved_by(rests, SPOKEN[question.name])
    if rests.contested:
        effect = unmoved(effect, {name for name, forks in spoken.items() if forks})
    values = {
        "party": party,
        "against": question.against,
        "received": question.received or question.on,
        "year": asked_year(question),
        "begins": begins(found),
        "amount": penalty_amount(found, effect)
        if question.name == "penalty"
        else _sum("headline.amount", effect.get("amount")),
        "due": due(found, effect),
        "paid": paid(found, effect),
        "unless": if_no_notice(found),
        "whom": sentence(f"headline.whom.{'party' if party else 'agreement'}", party=party),
        "since": _dated("headline.since", effect.get("since")),
        "until": _dated("headline.until", effect.get("until")),
        "duty": question.duty,
        "services": services_told(found.agreement, effect, voice),
        "from": _dated("headline.from", effect.get("from")),
        "to": _dated("headline.to", effect.get("until")),
        "last_chance": _dated("headline.last-chance-gone", effect.get("last_notice_day")),
        "effect": _ends(effect, party),
        "rests": _rests(found, rests, spoken, voice),
        "sooner": ended_sooner(found, party, effect.get("ends"), rests, voice),
        "range": how_much(_effect(found)),
        "consented": consented_later(found.inquiry.about, found.ledger),
        "repaid": how_much_is_left(_effect(found)),
        "resting": resting_on(found, voice),
        "too_much": repaid_too_much(found),
    }
    return Sentence(f"headline.{question.name}.yes", values)


def _sum(key: str, amount: Money | None) -> Sentence | str:
    return "" if amount is None else sentence(key, amount=amount)


def _ends(effect: Mapping[str, Any], party: str) -> Sentence | str:
    """When a notice ends what it ends; for whom is told apart where readings decide it."""
    scope = (effect["scope"] or "not-known") if "scope" in effect else "open"
    return _dated(f"headline.effect.{scope}", effect.get("ends"), party)


def _dated(key: str, day: Any, party: str = "") -> Sentence | str:
    return sentence(key, day=day, party=party) if day else ""


def _rests(
    found: Inquired, rests: Dependence, spoken: Mapping[str, Sequence[str]], voice: Voice
) -> Sentence | str:
    """What the effect rests on, where readings move it; parts that rest on other forks apart."""
    moved = _in_order(found, *spoken.values())
    if not moved:
        return ""
    key = f"headline.{'contested' if rests.contested else 'rests'}.{found.question.name}"
    said: dict[tuple[str, ...], list[str]] = {}
    for part, forks in spoken.items():
        if forks:
            said.setdefault(_in_order(found, forks), []).append(part)
    keys = {
        key if len(parts) == len(spoken) else f"{key}.{'-'.join(parts)}": forks
        for forks, parts in said.items()
    }
    if not all(map(voice.has, keys)):
        keys = {key: moved}
    return "".join(
        voice.say(
            sentence(one, forks=voice.listed(_titled(found, forks, voice)), main=under_main(found))
        )
        for one, forks in keys.items()
    )


def _in_order(found: Inquired, *several: Sequence[str]) -> tuple[str, ...]:
    return tuple(f for f in found.agreement.forks if any(f in forks for forks in several))


def _titled(found: Inquired, forks: Sequence[str], voice: Voice) -> list[str]:
    return named_forks(found, forks, "headline.fork-in-text", voice)


def _no(found: Inquired, rests: Dependence, nodes: Mapping[str, Node], voice: Voice) -> Sentence:
    """What fails under the main readings, and the next way out."""
    question, effect = found.question, _effect(found)
    main = found.verdict.worlds.main
    failed = [r.id for r in found.verdict.requirements if status(r.truth, main) == "no"]
    said = "; ".join(dict.fromkeys(_why(nodes[id], voice) for id in failed))
    if several(found) and not {"in-force", "entitled"} & {*failed}:
        said = lacking_each(found, voice)
    named = moved_by(rests, SPOKEN[question.name])
    spoken = {name: of if name in SPOKEN_OF_A_NO else () for name, of in named.items()}
    if rests.contested:
        effect = in_every_reading(effect, rests.outcomes)
        effect = effect if not spoken.get("outstanding") else {**effect, "outstanding": None}
    left = effect.get("last_notice_day") if "locked" in failed else None
    values = {
        "presupposes": "".join(map(voice.say, presupposed(found, failed))),
        "because": said[:1].upper() + said[1:],
        "missed": missed_day(found) if {"in-time", "ends-by"} & {*failed} else "",
        "next": "" if "in-force" in failed else next_chance(found, effect.get("next_last_day")),
        "last_chance": _dated("headline.last-chance-left", left),
        "services": services_told(found.agreement, effect, voice),
        "rests": _rests(found, rests, spoken, voice),
        "unowed": paid_unowed(found, effect),
    }
    return Sentence(f"headline.{question.name}.no", values)


def _why(node: Node, voice: Voice) -> str:
    base, _, _ = node.says.key.rpartition(".")
    said = replace(voice, days="long").say(Sentence(f"{base}.unmet", node.says.values))
    reasons = [*dict.fromkeys(voice.say(reason.says) for reason in why_unmet(node))]
    told = reasons[:MOST_REASONS]
    if more := len(reasons) - len(told):
        told.append(voice.say(sentence("headline.more-reasons", count=more)))
    return f"{said} ({'; '.join(told)})" if reasons else said


def _asks(one: Due, found: Inquired, voice: Voice) -> str:
    term = found.agreement.open_terms.get(one.term)
    called = term.called(voice.lang) if term else ""
    if term is None or not called or one.unplaced:
        asks = asked(found.agreement, one)
        placed = sentence("headline.due.placed", asks=asks, clause=one.clause)
        return voice.say(placed if one.term == WHICH_UNIT else asks)
    key = "headline.due.of-breach" if of_breach(found, one.about) else "headline.due"
    asks = asked(found.agreement, one)
    said = sentence(key, term=called, clause=one.clause, asks=asks, id=one.about)
    return voice.say(said)
