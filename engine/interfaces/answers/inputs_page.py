"""The inputs of an amount, and the parts of it that fall due, a line each."""

from collections.abc import Iterator, Mapping
from typing import Any

from engine.model.agreement import Agreement
from engine.model.money import Money
from engine.wording.command_sentences import Words
from engine.wording.say import Voice


def input_lines(
    inputs: list[dict[str, Any]], agreement: Agreement, lang: str, words: Words
) -> Iterator[tuple[str, str]]:
    """Each input in words, with its clause; figures that are missing say who has them."""
    voice = Voice(agreement, lang)
    for one in inputs:
        what = words[f"input.{one['fact']}"].format(
            index=one["index"],
            year=one["year"],
            edition=one["edition"] or words["input.any-edition"],
            area=voice.party(one["area"] or ""),
            day=one["on"],
        )
        yield f"{what}: {_value(one, voice, words)}{_source(one, words)}", one["clause"]


def part_lines(
    parts: list[dict[str, Any]], agreement: Agreement, lang: str, words: Words
) -> Iterator[tuple[str, str]]:
    """How much is to be paid by which day, and what is left of it, with its clause."""
    voice = Voice(agreement, lang)
    for one in parts:
        amount, left = (_money(one[name], voice, words) for name in ("amount", "outstanding"))
        key = "part.day" if one["due"] else f"part.{one['when']}"
        said = words[key].format(amount=amount, day=one["due"])
        if one["outstanding"] != one["amount"]:
            said += words["part.left"].format(left=left)
        yield said, one["clause"]


def _money(value: dict[str, Any] | None, voice: Voice, words: Words) -> str:
    return words["part.not-known"] if value is None else voice.shown(Money(value["amount"]))


def _value(one: Mapping[str, Any], voice: Voice, words: Words) -> str:
    if one["value"] is None:
        if one["events"]:
            return words["input.differ"]
        return words["input.missing"].format(holder=one["holder"])
    if one["fact"] == "amount":
        return voice.shown(Money(one["value"]))
    said = voice.shown(one["value"], "percent" if one["fact"] == "index-value" else "number")
    status = words.get(f"input.{one['status']}", "")
    return f"{said} {status}".strip()


def _source(one: Mapping[str, Any], words: Words) -> str:
    """The events and, where they say so, their source."""
    if not one["events"]:
        return ""
    told = ", ".join(one["events"])
    return f" ({told}; {one['source']})" if one["source"] else f" ({told})"
