"""Two texts word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.comparison.weighty import in_one_form, weighty
from engine.comparison.words import Mark, Stretch, compared

FLIPPED: dict[Mark, Mark] = {"old": "new", "new": "old", "both": "both"}
WORDS = st.lists(
    st.sampled_from(["sex", "tre", "månader", "(6)", "30", "mars,", "april", "§", "a-b.", "”å”"]),
    max_size=12,
).map(" ".join)


def shown(old: str, new: str) -> str:
    marks = {"both": "{}", "old": "[-{}-]", "new": "[+{}+]"}
    return "".join(marks[one.mark].format(one.words) for one in compared(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("om sex månader", "om tre månader", "om[- sex-][+ tre+] månader"),
        ("den 30 mars, varje år", "den 30 april, varje år", "den 30[- mars-][+ april+], varje år"),
        ("får häva", "får inte häva", "får[+ inte+] häva"),
        ("731 101 kronor", "731 102 kronor", "731[- 101-][+ 102+] kronor"),
        ("från 2026-01-01 gäller", "från 2028-01-01 gäller",
         "från[- 2026-01-01-][+ 2028-01-01+] gäller"),
        ("", "ny mening", "[+ny mening+]"),
        ("lika", "lika", "lika"),
    ],
)  # fmt: skip
def test_only_the_words_that_differ_are_marked(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


@given(WORDS, WORDS)
def test_the_stretches_joined_are_the_two_texts(old: str, new: str) -> None:
    found = compared(old, new)
    assert "".join(one.words for one in found if one.mark != "new") == old
    assert "".join(one.words for one in found if one.mark != "old") == new


@given(WORDS, WORDS)
def test_from_the_other_side_the_same_words_are_marked(old: str, new: str) -> None:
    turned = [Stretch(FLIPPED[one.mark], one.words) for one in compared(new, old)]
    key = [(one.mark, one.words) for one in compared(old, new)]
    assert sorted((one.mark, one.words) for one in turned) == sorted(key)


@given(WORDS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(one.mark == "both" for one in compared(text, text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("under 12 månader", "under ett år"),
        ("sex (6) månader", "6 månader"),
        ("fjorton dagar", "två veckor"),
        ("Part skall betala", "Part ska betala"),
        ("innan årsskiftet", "före årsskiftet"),
        ("731 101 kronor", "731101 kr"),
        ("Part får ej häva", "part får inte häva"),
    ],
)
def test_other_words_for_the_same(one: str, other: str) -> None:
    assert in_one_form(one) == in_one_form(other)
    assert weighty(one) == weighty(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("parterna bör samråda", "parterna bör ha samråd"),
        ("Kommunen betalar", "Föreningen betalar"),
        ("en part", "part"),
        ("medel, som använts", "medel som använts"),
    ],
)
def test_of_other_words_nothing_is_claimed(one: str, other: str) -> None:
    assert in_one_form(one) != in_one_form(other)
    assert weighty(one) == weighty(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sex månader", "tre månader"),
        ("sex (6) månader", "sex (7) månader"),
        ("Part får inte häva", "Part får aldrig häva"),
        ("100 kronor", "100 procent"),
        ("30 dagar", "en månad"),
        ("senast den 30 mars", "senast den 30 april"),
        ("Part får häva", "Part får inte häva"),
        ("ska betala", "kan betala"),
        ("högst 100 kronor", "minst 100 kronor"),
        ("731 101 kronor", "731 102 kronor"),
        ("före årsskiftet", "efter årsskiftet"),
        ("brev eller e-post", "brev och e-post"),
        ("två gånger om året", "tre gånger om året"),
    ],
)
def test_what_may_not_change_unnoticed(one: str, other: str) -> None:
    assert weighty(one) != weighty(other)
