"""Lists of words written by hand keep step with the kinds and with the readers of texts."""

from typing import Any, get_args

import pytest

from engine.comparison.weighty import weighty
from engine.comparison.weighty_words import UNITS_OF_TIME
from engine.inference.book import load
from engine.language.in_words import INDICES, MONTHS
from engine.language.lengths_in_words import UNITS
from engine.language.number_words import NUMBERS
from engine.model.person import Role
from engine.model.types import Form
from engine.wording.say import language
from engine.wording.value_words import VALUES


def indices() -> set[str]:
    """The indices that some kind of term or event can name."""
    book = load()
    return {
        name
        for kind in [*book.terms.values(), *book.events.values()]
        for field in kind.fields
        if field.name == "index"
        for name in get_args(field.type)
    }


def test_each_index_of_the_language_is_looked_for_in_the_text() -> None:
    assert indices()
    assert indices() <= set(INDICES), "add it to INDICES in engine/language/in_words.py"


@pytest.mark.parametrize("index", sorted({*INDICES, *indices()}))
def test_the_name_of_an_index_weighs(index: str) -> None:
    assert weighs_as(f"enligt {index} för oktober", "name"), index


def weighs_as(text: str, kind: str) -> list[Any]:
    return [what for which, what in weighty(text) if which == kind]


@pytest.mark.parametrize("month", MONTHS)
def test_each_month_that_a_day_is_read_with_weighs(month: str) -> None:
    assert weighs_as(f"i {month}", "time") == [month]


def test_each_unit_in_which_a_length_is_read_weighs_by_itself() -> None:
    assert set(UNITS) <= set(UNITS_OF_TIME), "add the unit to UNITS_OF_TIME"


@pytest.mark.parametrize("number", [word for word in NUMBERS if word not in ("en", "ett")])
def test_each_number_that_is_read_weighs(number: str) -> None:
    assert weighs_as(f"högst {number} personer", "number") == [str(NUMBERS[number])]


@pytest.mark.parametrize("role", get_args(Role))
def test_each_sort_of_person_that_a_clause_may_concern_weighs(role: str) -> None:
    assert weighs_as(f"stöd till {VALUES[role]}", "who"), (
        f"add a beginning of `{VALUES[role]}` to WHO in engine/comparison/weighty_words.py"
    )


@pytest.mark.parametrize("form", get_args(Form))
def test_each_form_in_which_something_can_be_done_weighs(form: str) -> None:
    said = language("sv").WORDS["form"][form]
    assert weighs_as(f"uppsägning {said}", "form"), (
        f"add a word of `{said}` to `form` in engine/comparison/weighty_words.py"
    )
