"""Two texts word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ("om 731 101 kronor", "om 731 102 kronor", "om[- 731 101-][+ 731 102+] kronor"),
        ("472 200 kr", "482 200 kr", "[-472 200-][+482 200+] kr"),
        ("den 30 mars 2026 100 kr", "den 30 mars 2027 100 kr",
         "den 30 mars[- 2026-][+ 2027+] 100 kr"),
        ("från 2026-01-01 gäller", "från 2028-01-01 gäller",
         "från[- 2026-01-01-][+ 2028-01-01+] gäller"),
        ("Kommunen betalar 250 kr", "Granby Kommunen betalar 250 kr",
         "[+Granby +]Kommunen betalar 250 kr"),
        ("Granby kommun betalar", "kommun betalar", "[-Granby -]kommun betalar"),
        ("Den andra parten betalar", "Parten betalar", "[-Den andra parten-][+Parten+] betalar"),
        ("betalar, i mars", "betalar , i mars", "betalar[-,-][+ ,+] i mars"),
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
