"""Every line of an explanation is words, not a name that rules and facts have among themselves."""

import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from engine.inference.book import load, premises
from engine.inference.rules import Rule
from engine.questions.answer import ask
from engine.questions.ask import QUESTIONS
from engine.questions.lists.obligations import obligations
from engine.wording import english, swedish
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


def is_bare(said: str) -> bool:
    return said.lower() in NAMES or "–" in said.replace("(–)", "–").split()


LISTED = (
    "jamtland/asserted-breaches",
    "jamtland/payment-after-one-has-left",
    "linkoping/evaluation",
    "linkoping/meetings",
    "linkoping/payment",
    "linkoping/minutes",
)
"""Files of scenarios that ask for the list of duties, of many kinds and states."""


@pytest.mark.parametrize("of", LISTED)
def test_nor_does_a_line_of_the_list_of_duties_or_of_its_reasons(of: str) -> None:
    listed = [case for case in told_cases() if case.question.name == "obligations"]
    asked = next(case for case in reversed(listed) if case.name.startswith(f"{of}:"))
    found = obligations(asked.question, asked.agreement, asked.events, load(), "plain", "sv")
    said = [one["says"] for one in found["explanation"]]
    for row in found["rows"]:
        said += [row["says"], *(one["says"] for one in (*row["insufficient"], *row["missing"]))]
        said += [one["asks"] for one in row["judgement"]]
    assert len(said) > len(found["rows"])
    assert sorted({one for one in said if is_bare(one)}) == []


def test_a_bare_name_and_a_value_that_is_lacking_would_be_found() -> None:
    said = ("duty-state", "för – ska betalas", "hur länge (–)", "år 2027–2028")
    assert [is_bare(one) for one in said] == [True, True, True, False]


CONCLUDED = {kind: [r for r in RULES if r.then.kind.name == kind] for kind in {
    rule.then.kind.name for rule in RULES}}  # fmt: skip


def speaks_of(rule: Rule) -> set[str]:
    """The facts that a sentence of a rule can speak of: its own, and those of its reasons."""
    found, left = set[str](), [rule]
    for one in left:
        found |= {var.name for var in one.of}
        below = (r for kind in premises(one) for r in CONCLUDED.get(kind.name, ()))
        left += [r for r in below if r not in left]
    return found | {"then", rule.then.kind.name}


@pytest.mark.parametrize("lang", [swedish, english])
def test_a_sentence_speaks_of_what_its_rule_is_about(lang: ModuleType) -> None:
    told = {
        (rule.name, value)
        for rule in RULES
        if rule.holds is None
        for value in re.findall(r"\{([^}:.]+)\.[^}]+", lang.SENTENCES.get(rule.says, ""))
        if value not in {var.name for var in rule.of} | {"then", rule.then.kind.name}
        if value not in speaks_of(rule)
    }
    assert told == set()


GONE = ("jamtland/one-municipality-leaves: lämnar alla", "jamtland/brottsofferjouren-leaves: efter")


@pytest.mark.parametrize("of", GONE)
def test_who_has_gone_is_told_by_what_took_them_out(of: str) -> None:
    """And not by what would have done so under another reading."""
    found = next(case for case in told_cases() if case.name.startswith(of))
    said = [*lines(ask(found.question, found.agreement, found.events, load())["explanation"])]
    assert [one for one in said if one in NAMES] == []
    assert any("upphör" in one for one in said)
