"""The sentences of answers: every one that the book can produce, in both languages."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

from engine.inference import nodes as x
from engine.inference import walk
from engine.inference.aggregates import Extreme
from engine.inference.book import Book, expressions, load, premises
from engine.inference.kinds import Event, KindInfo
from engine.inference.rules import Rule
from engine.language import event_kinds
from engine.model import types
from engine.questions.ask import QUESTIONS
from engine.questions.reasons.explanation import STATUS
from engine.questions.reasons.told_kinds import TOLD_ABSENT
from engine.wording import english, swedish
from engine.wording.say import NUMBERS, PLACEHOLDER

BOOK = load("rules.book")
LANGUAGES = {"sv": swedish, "en": english}
MADE_BY: dict[str, list[Rule]] = {}
for made_by in BOOK.rules:
    MADE_BY.setdefault(made_by.then.kind.key, []).append(made_by)
PER_PARTY = (types.Parties, types.Addressees, types.DayPerParty)


# The keys that the book can produce.


def a_day(node: walk.Node) -> bool:
    """Whether an expression gives a day of the calendar and is not a fixed one."""
    match node:
        case x.Field():
            return node.var.kind.fields[node.var.kind.index[node.name]].type in (
                types.Day,
                types.End,
                types.NamedDay,
            )
        case x.MoveDay() | x.AddDays() | x.Roll() | x.NthDay():
            return True
        case x.Later():
            return a_day(node.one)
        case x.Case():
            return any(a_day(choice) for _, choice in node.choices)
        case Extreme():
            return a_day(node.of)
    return False


def named(node: walk.Node) -> str:
    if isinstance(node, x.Field):
        return f"{node.var.kind.name}.{node.name}"
    return type(node).__name__.lower()


def of_rules(book: Book) -> Iterator[str]:
    for rule in book.rules:
        if rule.holds is None:
            yield rule.says
        else:
            yield from (f"{rule.says}.{status}" for status in STATUS.values())


def of_comparisons(book: Book) -> Iterator[str]:
    nodes = (n for rule in book.rules for e in expressions(rule) for n in walk.nodes(e))
    for node in nodes:
        if isinstance(node, x.Compare) and a_day(node.left) and a_day(node.right):
            yield f"compared.{named(node.left)} {node.sign} {named(node.right)}"


def of_missing_facts(book: Book) -> Iterator[str]:
    for name in book.kinds & book.events.keys():
        kind = book.events[name]
        if kind.open:
            yield from (f"missing.{name}", f"several.{name}")
        for field in kind.fields:
            if field.maybe and not _named_in_general(name, field.name):
                yield f"missing.{name}.{field.name}"
            if field.type in PER_PARTY:
                yield f"several.{name}.{field.name}"


def _named_in_general(kind: str, field: str) -> bool:
    """Whether `missing.otherwise` has words for the kind and for the field, in each language."""
    return all(
        kind in words.WORDS["kind"] and field in words.WORDS["field"]
        for words in LANGUAGES.values()
    )


def of_headlines() -> Iterator[str]:
    for question in QUESTIONS:
        yield from (f"headline.{question}.{said}" for said in ("yes", "no", "unregulated"))
        yield from (f"headline.{said}.{question}" for said in ("rests", "contested"))
    yield from (f"headline.{answer}" for answer in ("unknown", "judgement", "depends"))


PRODUCED = sorted(
    {
        *of_rules(BOOK),
        *of_comparisons(BOOK),
        *of_missing_facts(BOOK),
        *of_headlines(),
        *(f"absent.{kind}" for kind in TOLD_ABSENT),
        "given.unmet",
        "regulated.unmet",
    }
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sentence_that_the_book_can_produce_is_worded(lang: str) -> None:
    assert [key for key in PRODUCED if key not in LANGUAGES[lang].SENTENCES] == []


def told_of(rule: Rule) -> set[str]:
    """What a rule's sentence can speak of: its facts, what they rest on, and its conclusion."""
    reached: dict[str, KindInfo] = {}
    waiting = list(premises(rule))
    while waiting:
        kind = waiting.pop()
        if kind.key not in reached:
            reached[kind.key] = kind
            waiting += (k for one in MADE_BY.get(kind.key, ()) for k in premises(one))
    names = {kind.name for kind in reached.values()} | {var.name for var in rule.of}
    return names | {"then", rule.then.kind.name}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_speaks_only_of_what_its_rule_can_tell(lang: str) -> None:
    """Else there is a dash in it: 'what it adds for – is to be paid'."""
    holes = []
    for rule in BOOK.rules:
        states = [f"{rule.says}.{state}" for state in STATUS.values()]
        for key in states if rule.holds is not None else [rule.says]:
            text = LANGUAGES[lang].SENTENCES[key]
            spoken_of = {name.split(".")[0] for name, _ in PLACEHOLDER.findall(text) if "." in name}
            holes += [(rule.name, name) for name in sorted(spoken_of - told_of(rule))]
    assert holes == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_comparison_is_worded_that_the_book_does_not_make(lang: str) -> None:
    worded = {key for key in LANGUAGES[lang].SENTENCES if key.startswith("compared.")}
    assert worded - {*PRODUCED, "compared.otherwise"} == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_comparison_of_days_says_what_each_day_is(lang: str) -> None:
    """ "The other day is 1 July" leaves the reader to find out which day that is."""
    vague = {"sv": "den andra dagen är", "en": "the other day is"}[lang]
    for key in PRODUCED:
        assert vague not in LANGUAGES[lang].SENTENCES.get(key, ""), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_event_has_a_name(lang: str) -> None:
    kinds = BOOK.events.keys() | event_kinds.EVENTS.keys()
    assert kinds - LANGUAGES[lang].WORDS["kind"].keys() == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_form_of_an_act_has_a_name(lang: str) -> None:
    forms = {
        form
        for kind in BOOK.events.values()
        if issubclass(kind.declared, Event)
        for field in kind.fields
        if field.name == "form"
        for form in get_args(field.type)
    }
    assert LANGUAGES[lang].WORDS["form"].keys() == forms


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sentence_stands_under_two_topics(lang: str) -> None:
    own = Path(LANGUAGES[lang].__file__ or "").parent
    keys = [
        key
        for topic in sorted(own.glob("[a-z]*.py"))
        for key in import_module(f"{LANGUAGES[lang].__name__}.{topic.stem}").SENTENCES
    ]
    assert sorted(keys) == sorted(LANGUAGES[lang].SENTENCES)


# Two languages, one meaning.


def placeholders(sentence: str) -> set[tuple[str, str]]:
    return {(name, form) for name, form in PLACEHOLDER.findall(sentence)}


def test_both_languages_have_the_same_sentences_with_the_same_values() -> None:
    swedish_ones = {key: placeholders(said) for key, said in swedish.SENTENCES.items()}
    english_ones = {key: placeholders(said) for key, said in english.SENTENCES.items()}
    assert swedish_ones == english_ones


def test_both_languages_have_the_same_words() -> None:
    assert {form: words.keys() for form, words in swedish.WORDS.items()} == {
        form: words.keys() for form, words in english.WORDS.items()
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_form_of_a_value_is_one_that_the_voice_knows(lang: str) -> None:
    forms = {f for said in LANGUAGES[lang].SENTENCES.values() for _, f in placeholders(said)}
    known = {"", "long", "days", "party", "forum", "ids", *NUMBERS, *LANGUAGES[lang].WORDS}
    known |= {form.removeprefix("open-") for form in LANGUAGES[lang].WORDS}
    assert forms - known == set()


def test_the_english_is_english() -> None:
    assert [key for key, said in english.SENTENCES.items() if re.search("[åäöÅÄÖ]", said)] == []


def test_a_long_day_names_the_weekday() -> None:
    assert swedish.long_day("tisdagen", 30, "juni", 2026) == "tisdagen den 30 juni 2026"
    assert english.long_day("Tuesday", 30, "June", 2026) == "Tuesday 30 June 2026"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sentence_is_one_that_a_machine_may_say(lang: str) -> None:
    said = " ".join(LANGUAGES[lang].SENTENCES.values()).lower()
    assert re.findall("compliant|compliance|regelefterlev", said) == []


# Termination by notice is never rescission.

BY_NOTICE = {"sv": "uppsäg|säga? upp|sagt upp|frånträd", "en": "notice|withdraw|terminat"}
BY_BREACH = {"sv": "häv(a|n)", "en": "rescission|rescind"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sentence_speaks_of_both_termination_by_notice_and_rescission(lang: str) -> None:
    for key, said in LANGUAGES[lang].SENTENCES.items():
        by_breach = bool(re.search(BY_BREACH[lang], said.lower()))
        assert by_breach == ("resci" in key), key
        assert not (by_breach and re.search(BY_NOTICE[lang], said.lower())), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_two_ways_out_have_different_names(lang: str) -> None:
    kinds = LANGUAGES[lang].WORDS["kind"]
    assert not re.search(BY_BREACH[lang], kinds["termination-notice"])
    assert not re.search(BY_NOTICE[lang], kinds["rescission"])
