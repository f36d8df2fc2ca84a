"""What an answer on in force says of those who have left: who, by what, under which readings."""

from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

from engine.questions.answer import open_points
from engine.questions.ask import inquire
from engine.questions.question import Question
from tests.questions.remedies import BOOK, agreement, asked, recorded

NOTICE = """
- {id: d26, event: dialogue, forum: socsam, on: 2026-05-12, about: termination, about-party: are,
   invited: all, present: all}
- {id: ut, event: termination-notice, by: are, to: all, form: written, sent: 2026-06-01,
   received: 2026-06-03, for-end: earliest, authorised: yes}
"""
BREACH = """
- {id: brott, event: breach, by: are, against: brottsofferjouren, duty: J-UPP-3, on: 2026-08-20}
- {id: dialog, event: dialogue, forum: socsam, on: 2026-09-03, about: breach,
   about-party: brottsofferjouren, invited: all, present: all}
- {id: krav, event: demand, by: are, to: [brottsofferjouren], on: 2026-09-10, about: brott}
- {id: hav, event: rescission, by: are, against: brottsofferjouren, sent: 2026-11-01,
   received: 2026-11-03, form: written, ground: brott}
"""
RULED = "".join(
    f"- {{id: a-{term}, event: assessment, term: {term}, about: brott, answer: {says}, "
    "by: jurist, on: 2026-10-20, reason: x}\n"
    for term, says in (("allvarligt", "yes"), ("utan-drojsmal", "no"), ("skalig-tid", "yes"))
)
ARE_BY_NOTICE = "Har lämnat: Åre (vid utgången av 2026-12-31, genom uppsägningen ut)."
OTHERS_BY_NOTICE = (
    "Beror på tolkningen om de har lämnat: övriga parter (vid utgången av 2026-12-31, genom "
    "uppsägningen ut)."
)


def in_force(events: str, on: str, party: str = "", **readings: str) -> Any:
    options: dict[str, Any] = {"party": party, "readings": readings}
    return asked("jamtland", "in-force", on, "all-approved", more=events, **options)


def quoted(answer: Any) -> set[str]:
    return {one["clause"] for one in answer["citations"]}


def test_readings_of_a_notice_that_decide_are_told_with_the_notice_and_their_clauses() -> None:
    answer = in_force(NOTICE, "2027-01-01")
    assert answer["answer"] == "depends"
    assert f" {ARE_BY_NOTICE} {OTHERS_BY_NOTICE}" in answer["headline"]
    assert {"J-OMF-2", "J-PER-2"} <= quoted(answer)


def test_on_the_last_day_nobody_has_left() -> None:
    answer = in_force(NOTICE, "2026-12-31")
    assert answer["answer"] == "yes"
    assert "lämnat" not in answer["headline"]


@pytest.mark.parametrize(("party", "expected"), [("", "yes"), ("berg", "yes"), ("are", "no")])
def test_under_a_chosen_reading_it_is_told_who_has_left(party: str, expected: str) -> None:
    answer = in_force(NOTICE, "2027-01-01", party, F4="a")
    assert answer["answer"] == expected
    assert ARE_BY_NOTICE in answer["headline"]
    assert "Beror på tolkningen" not in answer["headline"]


def test_what_still_binds_is_explained_with_the_notice_by_which_somebody_left() -> None:
    said = str(in_force(NOTICE, "2027-01-01", F4="a")["explanation"])
    assert "ut: uppsägning, Åre, 2026-06-03" in said


@pytest.mark.parametrize("party", ["", "berg"])
def test_readings_of_a_rescission_that_decide_are_told_with_it_and_their_clauses(
    party: str,
) -> None:
    answer = in_force(BREACH + RULED, "2026-11-05", party)
    assert answer["answer"] == "depends"
    assert "Åre (vid utgången av 2026-11-01, genom hävningen hav)" in answer["headline"]
    assert "övriga parter (vid utgången av 2026-11-01, genom hävningen hav)" in answer["headline"]
    assert {"J-OMF-6", "J-OMF-7"} <= quoted(answer)


def test_a_no_for_the_party_that_rescinded_names_the_rescission() -> None:
    answer = in_force(BREACH + RULED, "2026-11-05", "are")
    assert answer["answer"] == "no"
    assert "genom hävningen hav" in answer["headline"]


def test_a_rescission_that_waits_for_a_judgement_has_taken_nobody_out() -> None:
    assert "lämnat" not in in_force(BREACH, "2026-11-05")["headline"]


def test_each_that_leaves_does_so_by_its_own_notice_and_all_by_that_of_the_association() -> None:
    six = asked("jamtland", "in-force", "2028-01-05", "all-approved", "dialogue-may-2026",
                "six-municipalities-give-notice")  # fmt: skip
    assert (
        "Krokom (vid utgången av 2026-12-31, genom uppsägningen uppsagning-krokom)"
        in (six["headline"].partition("Beror på tolkningen om")[0])
    )
    whole = asked("jamtland", "in-force", "2028-01-05", "all-approved", "dialogue-may-2026",
                  "brottsofferjouren-gives-notice")  # fmt: skip
    assert "Har lämnat: alla parter (vid utgången av 2026-12-31" in whole["headline"]


BOTH_SIDES = """
- {id: d26, event: dialogue, forum: socsam, on: 2026-05-12, about: termination, invited: all,
   present: all}
- {id: n-boj, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2026-06-01, received: 2026-06-02, for-end: earliest, authorised: yes}
- {id: n-berg, event: termination-notice, by: berg, to: all, form: written, sent: 2026-06-10,
   received: 2026-06-11, for-end: earliest, authorised: yes}
"""
TWO_YEARS = """
- {id: d26, event: dialogue, forum: socsam, on: 2026-05-12, about: termination, invited: all,
   present: all}
- {id: nb, event: termination-notice, by: berg, to: all, form: written, sent: 2026-06-10,
   received: 2026-06-11, for-end: earliest, authorised: yes}
- {id: d27, event: dialogue, forum: socsam, on: 2027-05-12, about: termination, invited: all,
   present: all}
- {id: na, event: termination-notice, by: are, to: all, form: written, sent: 2027-06-10,
   received: 2027-06-11, for-end: earliest, authorised: yes}
"""


def test_those_who_have_left_under_every_reading_have_left_though_by_what_depends() -> None:
    """F4 decides only whether the notice of Berg or that of the association took the others out."""
    answer = in_force(BOTH_SIDES, "2027-01-01", "are")
    assert answer["answer"] == "no"
    assert (
        "Har lämnat: övriga parter (vid utgången av 2026-12-31; om genom uppsägningen n-berg eller "
        "uppsägningen n-boj beror på tolkningen)." in answer["headline"]
    )
    assert "Beror på tolkningen om de har lämnat" not in answer["headline"]


def test_so_it_is_where_the_day_depends_too_and_of_the_others_it_still_depends() -> None:
    answer = in_force(TWO_YEARS, "2028-01-01", "are")
    assert answer["answer"] == "no"
    assert (
        "Har lämnat: Åre (vid utgången av vilken dag och genom vad beror på tolkningen: "
        "2026-12-31, uppsägningen nb eller 2027-12-31, uppsägningen na). Beror på tolkningen om "
        "de har lämnat: övriga parter (vid utgången av 2026-12-31, genom uppsägningen nb)."
        in answer["headline"]
    )


def test_a_rescission_takes_out_from_the_day_on_which_it_was_sent() -> None:
    answer = in_force(BREACH + RULED, "2027-02-01", "are", F23="a")
    day = "vid utgången av 2026-11-01"
    assert answer["answer"] == "no"
    assert f"Har lämnat: Åre ({day}, genom hävningen hav)." in answer["headline"]
    assert f"överenskommelsen upphörde för Åre {day}" in answer["headline"]


def test_where_it_is_not_known_when_it_was_sent_each_day_is_told_by_itself() -> None:
    """The demand is of 10 September 2026; on the day before it Åre could not rescind (F20-a)."""
    events = (BREACH + RULED).replace("sent: 2026-11-01,\n   received:", "received:")
    answer = in_force(events, "2027-02-01", "are", F23="a", F20="a")
    assert answer["answer"] == "unknown"
    assert [one["fact"] for one in answer["missing"]] == ["rescission.sent"]
    rows = [(row["from"], row["to"], row["answer"]) for row in answer["by_date"]]
    assert rows == [(None, "2026-09-09", "yes"), ("2026-09-10", "2026-11-03", "no")]


def test_that_it_is_not_known_when_one_has_left_is_told_by_what_is_missing_of_its_act() -> None:
    events = (BREACH + RULED).replace("sent: 2026-11-01,\n   received:", "received:")
    asked_of = Question(
        "termination", date(2027, 2, 1), party="are", readings=MappingProxyType({"F23": "a"})
    )
    given = recorded("jamtland", "all-approved", more=events)
    missing, _ = open_points(inquire(asked_of, agreement("jamtland"), given, BOOK))
    assert {(one.kind, one.field, one.of) for one in missing} == {("rescission", "sent", "hav")}
