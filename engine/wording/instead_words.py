"""What stands in place of a duty under another reading: by whom, for when, in which state."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from engine.wording.command_sentences import listed, words

TEXT: Final[dict[str, dict[str, str]]] = {
    "sv": {
        "instead": "i stället {how}: {state}",
        "together": "gemensamt för {who}",
        "each": "var för sig för {who}",
        "period": "för {period}",
        "all": "utan att delas på år",
        "day": "{state}, sista dag {day}",
    },
    "en": {
        "instead": "instead {how}: {state}",
        "together": "jointly for {who}",
        "each": "separately for {who}",
        "period": "for {period}",
        "all": "not divided by year",
        "day": "{state}, last day {day}",
    },
}

Row = Mapping[str, Any]


def instead(
    several: Sequence[Row],
    jointly: bool,
    period: str | None,
    lang: str,
    named: Callable[[Sequence[str]], str],
    state: Callable[[str], str],
) -> str:
    """Each that stands in place of a duty that is or is not joint, and for a period or none.

    `named` puts bearers in words, and `state` a state.
    """
    text = TEXT[lang]
    said = []
    for one in several:
        how = []
        if one["jointly"] != jointly:
            how.append(
                text["together" if one["jointly"] else "each"].format(who=named(one["bearer"]))
            )
        if one["period"] != period:
            how.append(text["period" if one["period"] else "all"].format(period=one["period"]))
        shown = state(one["state"])
        if one["due"]:
            shown = text["day"].format(state=shown, day=one["due"])
        said.append(text["instead"].format(how=", ".join(how), state=shown))
    return listed(words(lang), said)
