"""What is only possible is told as possible, in both languages; what is certain, plainly."""

import pytest

from engine.questions.ask import Inquired
from engine.questions.reasons.explanation import Explainer
from engine.wording.say import Voice
from tests.rules.repayments import MISUSED, on_misuse, on_rescission, rescinded

SHOWN = {
    "sv": "utvärderingen (e) har visat att medel för 2030 inte har använts för avsett ändamål",
    "en": "the evaluation (e) has shown that funds for 2030 were not used for the intended purpose",
}


def reasons(found: Inquired, lang: str) -> list[str]:
    """Why Alfa owes money back, or may do so: the reasons at the top."""
    explainer = Explainer(found.ledger, found.verdict.worlds.main, found.agreement, found.events)
    node = explainer.requirement("ground", "alfa")
    assert node is not None
    return [Voice(found.agreement, lang).say(one.says) for one in node.because if not one.quoted]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_what_an_evaluation_has_shown_is_told_plainly(lang: str) -> None:
    assert [SHOWN[lang]] == reasons(on_misuse(MISUSED), lang)


@pytest.mark.parametrize(
    ("lang", "perhaps"),
    [("sv", "det kan vara så, men är inte känt: "), ("en", "it may be so, but is not known: ")],
)
def test_what_it_may_have_shown_is_told_as_possible(lang: str, perhaps: str) -> None:
    unstated = MISUSED.replace('misused: "50.00"', "note: exempel")
    assert [perhaps + SHOWN[lang]] == reasons(on_misuse(unstated), lang)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("sv", "om det är så kräver bedömning: hävningen gör Alfa återbetalningsskyldig"),
        (
            "en",
            "whether it is so needs a person's judgement: the rescission makes Alfa owe repayment",
        ),
    ],
)
def test_what_waits_for_a_judgement_is_told_so(lang: str, told: str) -> None:
    unjudged = rescinded("beta", "alfa", "2030-11-02").replace("term: serious", "term: delay")
    assert told in reasons(on_rescission(unjudged), lang)
