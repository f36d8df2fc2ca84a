"""What a comparison of answers says in words: no raw names of fields, values or parties."""

import pytest

from engine.interfaces.diffs.spoken import Spoken

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


def kronor(amount):
    return {"amount": f"{amount}.00", "currency": "SEK"}


def share(party, least, most):
    return {"party": party, "min": kronor(least), "max": kronor(most), "repaid": kronor(0)}


def test_what_each_is_to_have_back_is_told_by_creditor_and_only_what_differs():
    """It was told as `fördelning: ingen → ingen`, as no list of rows had any words."""
    old = ["yes", {"min": kronor(30), "shares": [share("are", 10, 12), share("berg", 20, 20)]}]
    new = ["yes", {"min": kronor(31), "shares": [share("are", 11, 12), share("berg", 20, 20)]}]

    assert SWEDISH.outcome({"old": old, "new": new}, "ingen") == (
        "lägst: 30 kr → 31 kr, fördelningen: Åre: lägst: 10 kr → 11 kr"
    )
    assert ENGLISH.outcome({"old": old, "new": None}, "none") == (
        "answer: yes, at least: SEK 30, the share of each: Åre: at least: SEK 10, "
        "at most: SEK 12, paid back: SEK 0; Berg: at least: SEK 20, at most: SEK 20, "
        "paid back: SEK 0 → no such reading, or only a weak one"
    )


def test_what_the_only_creditor_is_to_have_back_is_told_once():
    old = ["yes", {"min": kronor(10), "shares": [share("are", 10, 10)]}]
    new = ["yes", {"min": kronor(11), "shares": [share("are", 11, 10)]}]

    assert SWEDISH.outcome({"old": old, "new": new}, "ingen") == "lägst: 10 kr → 11 kr"


def test_a_creditor_or_a_part_of_a_payment_that_only_one_side_has_is_told_with_nothing_beside():
    one = {"clause": "X-1", "period": "2030:2", "to": "are", "amount": kronor(5), "due": None,
           "outstanding": kronor(5), "when": "added later"}  # fmt: skip
    first = {**one, "period": "2030:1", "due": "2030-01-31", "when": "by a day"}
    part = {"what": "effect.parts", "old": [first], "new": [first, one]}

    assert ENGLISH.parts([part], "none") == [
        "what falls due on each day: X-1 2030, no. 2 Åre: amount: none → SEK 5, "
        "left: none → SEK 5, when: none → by no certain day, added by a final index value"
    ]


def test_a_list_of_names_is_told_and_an_empty_one_beside_none_is_not():
    part = {"what": "effect.services", "old": ["X-1", "X-2"], "new": ["X-1"]}
    empty = {"what": "effect.shares", "old": None, "new": []}

    assert SWEDISH.parts([part, empty], "ingen") == ["personen omfattas av: X-1, X-2 → X-1"]
