"""Every line of an explanation is words, not a name that rules and facts have among themselves."""

from collections.abc import Iterator
from typing import Any

import pytest

from engine.inference.book import load, premises
from engine.questions.answer import ask
from engine.questions.ask import QUESTIONS
from tests.questions.told_in_scenarios import Told, told_cases

RULES = load().rules
NAMES = (
    {rule.name for rule in RULES}
    | {str(rule.id) for rule in RULES}
    | {str(rule.says) for rule in RULES}
    | {kind.name for rule in RULES for kind in (rule.then.kind, *premises(rule))}
)


def last_of_each_file() -> list[Told]:
    """One question of each file of scenarios: the file is the first half of the name."""
    asked = [case for case in told_cases() if case.question.name in QUESTIONS]
    return list({case.name.partition(":")[0]: case for case in asked}.values())


def lines(node: dict[str, Any]) -> Iterator[str]:
    yield node["says"]
    for one in node["because"]:
        yield from lines(one)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_no_line_is_a_bare_name_or_lacks_the_value_it_speaks_of(lang: str) -> None:
    bare = {
        (case.name, said)
        for case in last_of_each_file()
        for said in lines(
            ask(case.question, case.agreement, case.events, load(), lang=lang)["explanation"]
        )
        if said.lower() in NAMES or "(–)" in said or said.endswith(" –")
    }
    assert bare == set()


GONE = ("jamtland/one-municipality-leaves: lämnar alla", "jamtland/brottsofferjouren-leaves: efter")


@pytest.mark.parametrize("of", GONE)
def test_who_has_gone_is_told_by_what_took_them_out(of: str) -> None:
    """And not by what would have done so under another reading."""
    found = next(case for case in told_cases() if case.name.startswith(of))
    said = [*lines(ask(found.question, found.agreement, found.events, load())["explanation"])]
    assert [one for one in said if one in NAMES] == []
    assert any("upphör" in one for one in said)
