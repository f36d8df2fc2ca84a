"""The inputs of an amount, a line each: what it is, its value, and where it is from."""

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
