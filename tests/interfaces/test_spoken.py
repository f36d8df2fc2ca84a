"""What a comparison of answers says in words: no raw names of fields, values or parties."""

import pytest

from engine.interfaces.spoken import Spoken

NAMES = {"are": "Åre", "berg": "Berg"}
SWEDISH = Spoken("sv", NAMES)
ENGLISH = Spoken("en", NAMES)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"question": "in-force", "on": "2028-05-01", "party": "are"},
         "gäller avtalet? · Åre · 2028-05-01"),
        ({"question": "renewal", "on": "2028-05-01", "for_year": 2029},
         "är nästa period säker? · 2029 · 2028-05-01"),
        ({"question": "payment", "on": "2028-05-01", "party": "berg", "year": 2028},
         "vad ska betalas för året? · Berg · 2028 · 2028-05-01"),
        ({"question": "notice", "on": "2028-05-01", "event": "brev-1"},
         "är den givna uppsägningen giltig? · brev-1 · 2028-05-01"),
        ({"question": "rescission", "on": "2028-05-01", "party": "are", "against": "berg"},
         "får parten häva? · Åre · Berg · 2028-05-01"),
        ({"question": "obligations", "on": "2028-05-01"},
         "vilka skyldigheter finns? · 2028-05-01"),
    ],
)  # fmt: skip
def test_a_question_is_said_with_its_parties_by_name(row, said):
    assert said == SWEDISH.asked(row)


@pytest.mark.parametrize(
    ("what", "old", "new", "swedish", "english"),
    [
        ("effect.renews", None, True, "ingen → förlängs om ingen säger upp", None),
        ("effect.renews", False, True, "förlängs inte → förlängs om ingen säger upp", None),
        ("effect.state", "none", "open", "läge: ingen sådan period → öppen", None),
        ("effect.next_last_day", "2027-06-30", None,
         "nästa sista dag för uppsägning: 2027-06-30 → ingen", None),
        ("answer", "yes", "no", "svar: ja → nej", "answer: yes → no"),
        ("regulated", False, True, "reglerat i avtalet: nej → ja", "regulated by the agreement"),
        ("status.in-time", "met", "unmet", "villkor: uppfyllt → inte uppfyllt", None),
        ("weak.G1-d", ["yes", {"ends": "2028-12-31"}], ["no", {}],
         "svag läsning G1-d: svar: ja → nej, upphör: 2028-12-31 → ingen",
         "weak reading G1-d: answer: yes → no"),
        ("judgement", ["allvarligt"], [], "att bedöma: allvarligt → ingen", None),
        ("effect.due", "2028-03-30", "2028-04-30", "sista dag: 2028-03-30 → 2028-04-30", None),
    ],
)  # fmt: skip
def test_what_is_another_in_an_answer_is_said_in_words(what, old, new, swedish, english):
    part = {"what": what, "old": old, "new": new}

    assert swedish == SWEDISH.part(part, "ingen")
    if english:
        assert english in ENGLISH.part(part, "none")


@pytest.mark.parametrize(
    ("what", "says", "said"),
    [
        ("missing", {"old": ["vad X är för 2030"], "new": []},
         "det som saknas: vad X är för 2030 → ingen"),
        ("missing", {"old": list("abcdef"), "new": ["g"]},
         "det som saknas: a; b; c; d; och 2 till → g"),
        ("judgement", {"old": [], "new": ["”allvarligt”"]}, "att bedöma: ingen → ”allvarligt”"),
        ("status.in-time", {"old": ["uppsägningen är i tid"], "new": ["uppsägningen är sen"]},
         "villkor: uppfyllt (uppsägningen är i tid) → inte uppfyllt (uppsägningen är sen)"),
    ],
)  # fmt: skip
def test_what_is_told_by_names_is_said_in_the_sentences_of_the_answers(what, says, said):
    sides = ("met", "unmet") if what.startswith("status.") else (["raw-name"], ["raw-name"])
    part = {"what": what, "old": sides[0], "new": sides[1], "says": says}

    assert said == SWEDISH.part(part, "ingen")


def test_who_owes_and_which_of_several_times_a_year_is_said_in_words():
    assert SWEDISH.duty("X-1 together") == "X-1 alla gemensamt"
    assert ENGLISH.duty("X-1 are > berg 2026:2") == "X-1 Åre > Berg 2026, no. 2"


def test_a_duty_and_its_state_are_said_in_words():
    assert SWEDISH.duty("J-UPP-1 are > berg 2027") == "J-UPP-1 Åre > Berg 2027"
    assert (SWEDISH.state("pending"), ENGLISH.state("pending")) == ("inte förfallen", "not yet due")
    assert SWEDISH.state("depends") == "beror på tolkning"
