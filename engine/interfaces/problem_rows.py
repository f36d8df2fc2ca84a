"""A problem as a row of a list: where it is, what is wrong, what to do."""

from dataclasses import replace
from typing import Any

from engine.interfaces.setting import Lang
from engine.model.problem import Problem


def row(found: Problem, lang: Lang) -> dict[str, Any]:
    """The problem as data, worded; places that it conflicts with are named too."""
    from engine.wording.problems import render, witnessed

    said = render(replace(found, place=None, related=(), severity="error", witnesses=()), lang)
    says, _, advice = said.partition("\n")
    place = found.place
    return {
        "problem": found.key,
        "severity": found.severity,
        "says": says,
        "help": advice.partition(": ")[2] or None,
        "source": place.source if place else None,
        "line": place.span.line if place else None,
        "column": place.span.column if place else None,
        "related": [
            {"source": at.source, "line": at.span.line, "column": at.span.column}
            for _, at in found.related
        ],
        "timeline": [{"at": one.at, "says": witnessed(one, lang)} for one in found.witnesses],
    }
