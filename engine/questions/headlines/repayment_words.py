"""What the headline says of repayment: how much, what is left, how grounds meet, what lacks."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from engine.model.money import Money, money
from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.advice.presupposed import left_open, wanting
from engine.questions.amounts import at_least
from engine.questions.ask import Inquired
from engine.questions.repayment import overlapping
from engine.wording.say import Voice

NOTHING: Final = Money("0.00")
ONLY_ONE: Final = "headline.presupposes.the association"


def how_much(effect: Mapping[str, Any]) -> Sentence | str:
    """How much is owed, over all arguable readings; the hull stands whatever is contested."""
    if "min" not in effect:
        return ""
    least, most = effect["min"], effect["max"]
    return sentence(f"headline.{_how(least, most)}", min=least, max=most)


def _how(least: Money | None, most: Money | None) -> str:
    """In which words an amount is told: its least is, where there is any, although no most is."""
    if least is None or most is None:
        return "at-least" if least not in (None, NOTHING) else "amount-not-known"
    return "exact" if least == most else "range"


def under_main(found: Inquired) -> Sentence | str:
    """How much is owed under the main readings alone; empty for other questions."""
    at = {
        part.name: part.among(found.verdict.yes).at(found.verdict.worlds.main)
        for part in found.parts
        if part.hull
    }
    if "min" not in at:
        return ""
    least, most = at["min"], at["max"]
    return sentence(f"headline.main.{_how(least, most)}", min=least, max=most)


def how_much_is_left(effect: Mapping[str, Any]) -> Sentence | str:
    """What of it has been repaid, and what is left; nothing is said where nothing has been."""
    repaid = effect.get("repaid")
    least, most = effect.get("outstanding_min"), effect.get("outstanding_max")
    if "repaid" in effect and repaid is None and effect.get("max") is not None:
        return sentence("headline.repaid.not-known")
    if repaid in (None, NOTHING) or least is None:
        return ""
    how = "all" if most == NOTHING else _how(least, most)
    return sentence(f"headline.repaid.{how}", repaid=repaid, least=least, most=most)


def repaid_too_much(found: Inquired) -> Sentence | str:
    """What creditors have had back beyond what they are owed at most; each keeps to its own.

    Nothing is said of one of which the most is not known.
    """
    if found.verdict.answer != "yes":
        return ""
    rows = parts.rows(found.ledger, "repaid-to", party=found.question.party)
    certain = at_least(found.ledger, rows, "over")
    over = [amount or 0 for amount, where in certain if where & found.verdict.worlds.arguable]
    if not min(over):
        return ""
    key = "headline.repaid.too-much" + ("" if min(over) == max(over) else ".at-least")
    return sentence(key, over=money(min(over)))


def overlap(found: Inquired, voice: Voice) -> list[Sentence]:
    """That grounds claim the same money, and how they are taken together."""
    verdict = found.verdict
    clauses: tuple[str, ...] = ()
    if found.question.name == "repayment" and verdict.answer in ("yes", "depends"):
        worlds = verdict.worlds.arguable & verdict.yes
        clauses = overlapping(found.ledger, found.question.party, worlds)
    return [sentence("headline.overlap", clauses=voice.listed(clauses))] if clauses else []


def presupposed(found: Inquired, failed: Collection[str]) -> list[Sentence]:
    """What repayment presupposes, clause by clause, where nothing makes the party owe it.

    Where that is there, and only not for this party, it is said instead. It is said if it is so
    under every arguable reading; whether it is there may also be open.
    """
    if found.question.name != "repayment" or "ground" not in failed:
        return []
    party = found.question.party
    rows = list(parts.rows(found.ledger, "presupposed", party=party))
    said = {
        row.value("clause"): left_open("headline.presupposes.open", row, why)
        if why
        else sentence(
            f"headline.presupposes.{row.value('what')}", clause=row.value("clause"), party=party
        )
        for row, why in wanting(rows, found.verdict.worlds.arguable)
    }
    told = _together([said[clause] for clause in found.agreement.clauses if clause in said])
    early = any(row.value("what") == "early exit" for row in rows if row.truth.possible)
    return told + (_without_effect(found) if early else [])


def _together(told: list[Sentence]) -> list[Sentence]:
    """One sentence for the clauses under which only the association ever owes."""
    only = [one for one in told if one.key == ONLY_ONE]
    clauses = tuple(one.values["clause"] for one in only)
    rest = [one for one in told if one.key != ONLY_ONE]
    return [*(replace(one, values={**one.values, "clause": clauses}) for one in only[:1]), *rest]


def _without_effect(found: Inquired) -> list[Sentence]:
    """The notices on record for which there is no end under the main readings."""
    main = found.verdict.worlds.main
    return [
        sentence("headline.without-effect", notice=event.id)
        for event in found.events
        if event.kind == "termination-notice"
        and not any(
            row.truth.possible & main
            for row in parts.rows(found.ledger, "way-out", notice=event.id)
        )
    ]
