"""A permission is a duty of others to accept it: whose right it is, is told in its title."""

import pytest

from engine.questions.lists.duty_words import duty_title
from tests.rules.invented import agreement

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: permission, who: [alfa], may: {sv: söka medel, en: seek funds}, against: [beta]}
"""
OF_TWO = TERMS.replace("who: [alfa]", "who: [alfa, gamma]")


@pytest.mark.parametrize(
    ("terms", "lang", "title"),
    [
        (TERMS, "sv", "godta att Alfa har rätt att söka medel"),
        (TERMS, "en", "accept the right of Alfa to seek funds"),
        (OF_TWO, "sv", "godta att Alfa och Gamma har rätt att söka medel"),
    ],
)
def test_it_is_told_whose_right_it_is(terms: str, lang: str, title: str) -> None:
    assert title == duty_title(agreement(terms), "X-2", lang, ["beta"])


DISPUTE = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: dispute, by: all, first: FIRST}
"""


@pytest.mark.parametrize(
    ("first", "lang", "title"),
    [
        (
            "dialogue between the parties",
            "sv",
            "om tvist uppstår: dialog mellan parterna i första hand",
        ),
        ("mediation", "en", "if a dispute arises: mediation in the first place"),
    ],
)
def test_a_duty_to_talk_first_is_not_told_as_a_dispute_that_is_there(
    first: str, lang: str, title: str
) -> None:
    assert duty_title(agreement(DISPUTE.replace("FIRST", first)), "X-2", lang, ["alfa"]) == title
