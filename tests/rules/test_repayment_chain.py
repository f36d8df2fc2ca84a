"""What comes before repayment: what is wanting, and which steps have been taken or are left."""

import pytest

from engine.questions.ask import Inquired
from tests.rules.invented import facts, run, unsure
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_EXIT,
    OF_MISUSE,
    ON_EXIT,
    ON_MISUSE,
    ON_RESCISSION,
    PAID,
    ended,
    misused,
    on_both,
    on_misuse,
    on_rescission,
    rescinded,
)

TALKS = (
    ON_RESCISSION
    + """
- {id: X-7, kind: dialogue duty, bearer: all}
"""
)
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-7, on: 2030-03-01}\n"
DECLARED = "- {id: h, event: rescission, by: beta, against: alfa, sent: 2030-05-01}\n"


def talked(on: str, party: str) -> str:
    return (
        f"- {{id: d, event: dialogue, forum: samrad, on: {on}, about: breach,\n"
        f"   about-party: {party}, invited: all, present: all}}\n"
    )


def under(events: str, party: str = "alfa") -> Inquired:
    return run("repayment", "2032-02-01", TALKS, PAID + events, FORKS, party=party)


def wanting(found: Inquired, party: str = "alfa") -> list[str]:
    rows = facts(found, "presupposed", "party", "clause", "what")
    return [f"{clause} {what}" for one, clause, what in rows if one == party]


def way(found: Inquired) -> list[str]:
    rows = facts(found, "way-there", "party", "step", "state", "at")
    return [f"{step} {state} {at}" for party, step, state, at in rows if party == "alfa"]


def test_what_is_presupposed_and_not_there_is_rescission_or_one_that_is_valid() -> None:
    assert wanting(under("")) == ["X-6 rescission"]
    assert wanting(under(DECLARED)) == ["X-6 valid rescission"]
    assert wanting(on_rescission(rescinded("beta", "alfa", "2030-05-01"))) == []


def test_where_it_is_there_it_is_another_that_owes() -> None:
    found = on_rescission(rescinded("beta", "alfa", "2030-05-01"), party="gamma")
    assert wanting(found, "gamma") == ["X-6 another party", "X-6 the association"]


@pytest.mark.parametrize(
    (
        "reading",
        "expected",
    ),  # the association (in breach), the party in breach, the one that rescinds
    [("a", True), ("b", False), ("c", False), ("d", True)],
)
def test_where_no_other_than_the_association_ever_owes_that_is_concluded(
    reading: str, expected: bool
) -> None:
    found = run("repayment", "2032-02-01", TALKS, PAID, FORKS, party="gamma")
    told = facts(found, "presupposed", "party", "what", reading=f"G1={reading}")
    assert expected == (("gamma", "the association") in told)
    assert ("alfa", "the association") not in told


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", ["X-6 early exit", "X-7 misuse shown by an evaluation"]),
        (ended(), ["X-7 misuse shown by an evaluation"]),
        (MISUSED, ["X-6 early exit"]),
        (MISUSED.replace('"50.00"', "0"), ["X-6 early exit", "X-7 misuse shown by an evaluation"]),
        (ended() + MISUSED, []),
        (DECLARED, ["X-6 early exit", "X-7 misuse shown by an evaluation"]),
    ],
)
def test_each_clause_presupposes_its_own(events: str, expected: list[str]) -> None:
    assert wanting(on_both(events)) == expected


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", ["breach left X-4", "rescission left X-4"]),
        (BREACH, ["breach taken X-7", "dialogue left X-7", "rescission left X-4"]),
        (
            BREACH + talked("2030-03-01", "alfa"),
            ["breach taken X-7", "dialogue taken X-7", "rescission left X-4"],
        ),
        (
            BREACH + talked("2030-02-28", "alfa"),
            ["breach taken X-7", "dialogue left X-7", "rescission left X-4"],
        ),
        (
            BREACH + talked("2030-03-01", "gamma"),
            ["breach taken X-7", "dialogue left X-7", "rescission left X-4"],
        ),
        (
            BREACH + talked("2030-03-01", "alfa").replace("about: breach", "about: report"),
            ["breach taken X-7", "dialogue left X-7", "rescission left X-4"],
        ),
        (
            BREACH
            + talked("2030-03-01", "alfa").replace(
                "invited: all, present: all", "invited: [gamma], present: [gamma]"
            ),
            ["breach taken X-7", "dialogue left X-7", "rescission left X-4"],
        ),
        (
            BREACH + talked("2030-03-01", "alfa").replace("about-party: alfa,", ""),
            ["breach taken X-7", "dialogue taken X-7", "rescission left X-4"],
        ),
        (BREACH.replace("alfa", "gamma"), ["breach left X-4", "rescission left X-4"]),
    ],
)
def test_the_way_to_rescission_is_a_breach_and_a_dialogue_about_it(
    events: str, expected: list[str]
) -> None:
    """It is about the breach, on its day or later, and with the party in breach.

    One that names no party concerns all.
    """
    assert way(under(events)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2029-12-31", ["breach left X-4", "rescission left X-4"]),
        ("2030-01-01", ["breach taken X-7", "dialogue taken X-7", "rescission left X-4"]),
    ],
)
def test_a_breach_from_before_the_agreement_is_no_step(day: str, expected: list[str]) -> None:
    assert expected == way(under(BREACH.replace("2030-03-01", day) + talked("2030-03-01", "alfa")))


def test_whether_a_breach_of_a_day_that_is_not_known_is_a_step_is_not_known() -> None:
    found = under(BREACH.replace(", on: 2030-03-01", ", recorded: 2030-03-01T09:00:00+01:00"))
    assert way(found) == ["rescission left X-4"]
    assert unsure(found, "way-there", "party", "step", "state") == [
        ("alfa", "breach", "left"),
        ("alfa", "breach", "taken"),
        ("alfa", "dialogue", "left"),
    ]


def test_an_evaluation_that_does_not_count_leaves_it_to_the_one_who_is_to_make_it() -> None:
    left = ["evaluation left X-5", "notice left X-2"]
    assert way(on_both("")) == left
    assert way(on_both(MISUSED.replace("kontoret", "gamma"))) == left
    assert way(on_both(MISUSED)) == ["notice left X-2"]


@pytest.mark.parametrize("made", [misused("0", 2030), misused("50.00", 2029)])
def test_an_evaluation_that_has_been_made_is_no_step_left_whatever_it_showed(made: str) -> None:
    assert way(on_misuse("")) == ["evaluation left X-5"]
    assert way(on_misuse(made)) == []


def test_those_who_are_to_have_money_back_have_no_step_to_take() -> None:
    assert {party for (party,) in facts(on_both(""), "way-there", "party")} == {"alfa"}


def test_rescission_is_no_step_left_for_the_party_against_which_there_is_a_valid_one() -> None:
    """Under G1=c it is the one that rescinds that owes; alfa is in breach and owes nothing."""
    found = on_rescission(rescinded("beta", "alfa", "2030-05-01"))
    steps = facts(found, "way-there", "party", "step", "state", reading="G1=c")
    assert [step for party, *step in steps if party == "alfa"] == [["breach", "taken"]]


def test_what_is_there_is_not_said_to_be_wanting_where_nobody_owes_because_of_it() -> None:
    """A notice ends the agreement early, and the clause lays what follows on a party in breach."""
    terms = ON_EXIT.replace("owed by: the association", "owed by: the party in breach")
    none, early = (
        run("repayment", "2032-02-01", terms, PAID + events, OF_EXIT, party="alfa")
        for events in ("", ended())
    )
    assert (wanting(none), wanting(early)) == (["X-6 early exit"], [])
    assert (way(none), way(early)) == (["notice left X-2"], [])
    assert facts(early, "owes-back", "party") == []


def of_another_year(found: Inquired) -> list[str]:
    return [year for (year,) in facts(found, "of-another-year", "year")]


@pytest.mark.parametrize(
    ("year", "wanted"),
    [
        (2029, ["X-6 misuse of a year of the agreement"]),
        (2030, []),
        (2032, []),
        (2033, ["X-6 misuse of a year of the agreement"]),
    ],
)
def test_what_was_misused_before_the_first_year_or_after_the_last_is_of_another(
    year: int, wanted: list[str]
) -> None:
    found = on_misuse(misused("50.00", year))
    assert (of_another_year(found), wanting(found)) == ([str(year)] if wanted else [], wanted)


def test_nothing_misused_is_of_no_year() -> None:
    assert of_another_year(on_misuse(misused("0", 2033))) == []


def test_where_money_of_one_year_was_misused_that_of_another_is_not_what_is_wanting() -> None:
    found = on_misuse(misused("50.00", 2030) + misused("50.00", 2033))
    assert (of_another_year(found), wanting(found)) == (["2033"], [])


@pytest.mark.parametrize(
    ("received", "expected"), [("2031-11-30", ["2032"]), ("2031-12-01", [])]
)  # the last day is 2031-12-30, or 2032-01-01
def test_a_year_after_an_early_end_is_another(received: str, expected: list[str]) -> None:
    assert of_another_year(on_misuse(ended(received) + misused("50.00", 2032))) == expected


def test_that_another_has_left_makes_no_other_year() -> None:
    terms = ON_MISUSE.replace("the whole agreement", "the leaving party")
    events = PAID + ended("2031-06-15") + misused("50.00", 2032)
    assert of_another_year(run("repayment", "2034-01-01", terms, events, OF_MISUSE)) == []


@pytest.mark.parametrize(("sent", "open_years"), [("2031-11-30", ["2032"]), ("2031-12-01", [])])
def test_where_the_receipt_of_a_notice_is_not_known_its_end_is_no_sooner_than_can_be(
    sent: str, open_years: list[str]
) -> None:
    notice = ended(sent).replace(f"received: {sent}", "note: mottagen")
    found = on_misuse(notice + misused("50.00", 2032))
    assert of_another_year(found) == []
    assert [year for (year,) in unsure(found, "of-another-year", "year")] == open_years


THIRTY_DAYS = ON_EXIT.replace("length: 1 month", "length: 30 days")


def ended_early(notice: str) -> Inquired:
    return run("repayment", "2033-02-01", THIRTY_DAYS, PAID + notice, OF_EXIT, party="alfa")


@pytest.mark.parametrize(
    ("received", "early"), [("2032-11-30", ["2032-12-30"]), ("2032-12-01", [])]
)
def test_an_end_is_early_only_before_the_last_day(received: str, early: list[str]) -> None:
    """The agreement runs out on 2032-12-31."""
    found = ended_early(ended(received))
    assert [day for (day,) in facts(found, "ended-early", "ends")] == early
    assert wanting(found) == ([] if early else ["X-6 early exit"])


@pytest.mark.parametrize(("sent", "perhaps"), [("2032-11-30", ["unknown"]), ("2032-12-01", [])])
def test_whether_an_end_is_early_is_not_known_where_the_receipt_is_not(
    sent: str, perhaps: list[str]
) -> None:
    found = ended_early(ended(sent).replace(f"received: {sent}", "note: mottagen"))
    assert facts(found, "ended-early", "ends") == []
    assert [day for (day,) in unsure(found, "ended-early", "ends")] == perhaps


def test_a_party_that_owes_has_no_step_left() -> None:
    assert way(on_rescission(rescinded("beta", "alfa", "2030-05-01"))) == []


def test_whom_another_term_of_the_clause_names_may_owe_all_the_same() -> None:
    both = ON_EXIT.replace(
        "owed by: the association",
        "also: [{kind: obligation, bearer: [alfa], duty: {sv: a, en: a}}], "
        "owed by: the association",
    )
    assert way(run("repayment", "2032-02-01", both, PAID, OF_EXIT, party="alfa")) == [
        "notice left X-2"
    ]


def test_a_breach_and_a_dialogue_about_it_are_no_steps_where_nothing_goes_back_on_rescission() -> (
    None
):
    broken = PAID + BREACH.replace("X-7", "X-90")
    terms = ON_EXIT + "- {id: X-7, kind: dialogue duty, bearer: all}\n"
    for events in (broken, broken + talked("2030-03-01", "alfa")):
        found = run("repayment", "2032-02-01", terms, events, OF_EXIT, party="alfa")
        assert way(found) == ["notice left X-2"]
