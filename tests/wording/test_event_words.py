"""Every kind of event, every key and every word of a choice has its word in both languages."""

from typing import Literal, get_args, get_origin

import pytest

from engine.inference.book import load
from engine.language import event_kinds
from engine.language.event_reader import COMMON, event_keys
from engine.wording.event_words import (
    KEYS_EN,
    KEYS_SV,
    VALUES_EN,
    VALUES_SV,
    event_kind,
)
from engine.wording.value_words import VALUES

KINDS = {**load().events, **event_kinds.EVENTS}
KEYS = {key for kind in KINDS.values() for key in event_keys(kind)}
CHOICES = {
    word
    for kind in KINDS.values()
    for field in kind.fields
    if get_origin(field.type) is Literal
    for word in get_args(field.type)
}


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_kind_has_a_name(lang: str) -> None:
    assert not [kind for kind in KINDS if "-" in event_kind(kind, lang)]


def test_every_key_has_a_swedish_word_and_no_word_is_for_a_key_that_is_not_there() -> None:
    assert {*KEYS_SV} == KEYS | {*COMMON} - {"id", "event"}
    assert {*KEYS_EN} <= KEYS


def test_every_word_of_a_choice_has_a_swedish_one() -> None:
    assert {*VALUES_SV, *VALUES} >= CHOICES
    assert {*VALUES_EN} - {"earliest"} <= CHOICES
