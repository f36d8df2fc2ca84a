"""An agreement with several versions: which wording an answer rests on, and where two may.

The agreement is the invented one of tests/agreements/test_versions.py.
"""

import shutil
from pathlib import Path

import pytest

from tests.interfaces.wordings import APPROVED, EARLY, FOLDER, SECOND, VALID, Asked, Run

ORAL = VALID.replace("written", "oral")
LEFT = EARLY + SECOND.replace("all", "[norrby, lyktan]")
"""Söderby has not agreed to the third version; it left at the end of 2030, or of 2031."""


@pytest.mark.parametrize(
    ("on", "record", "version", "says"),
    [
        ("2030-12-31", VALID, "2030-01-01", "counts from 2031-01-01 (the amendment andring-1 is"),
        ("2031-01-01", VALID, "2031-01-01", "replaced that from 2030-01-01 on 2031-01-01: the"),
        ("2031-01-01", ORAL, "2030-01-01", "still applies: the amendment andring-1, which would"),
        ("2031-01-01", "", "2030-01-01", "no amendment that brings the wording from 2031-01-01"),
        ("2032-02-14", VALID + SECOND, "2031-01-01", "the wording from 2032-01-01 counts from"),
        ("2032-02-15", VALID + SECOND, "2032-01-01", "replaced that from 2031-01-01 on 2032-02-15"),
        ("2032-02-15", VALID + LEFT, "2031-01-01", "whether somebody had left rests on a wording"),
        ("2032-02-15", ORAL, "2030-01-01", "no amendment that brings the wording from 2032-01-01"),
        ("2032-02-15", ORAL + SECOND, "2030-01-01", "changes a wording that never came into force"),
    ],
)
def test_an_answer_says_which_wording_it_rests_on_and_why(
    asked: Asked, on: str, record: str, version: str, says: str
) -> None:
    answer = asked.json("ask", "in-force", "lanternan", "--on", on, events=APPROVED + record)
    assert (answer["answer"], answer["version"]) == ("yes", version)
    assert says in "; ".join(answer["assumed"])


@pytest.mark.parametrize(
    ("on", "version", "says"),
    [
        ("2031-03-31", "2030-01-01", "is dated later and counts from 2031-04-01 at the earliest"),
        ("2031-04-01", "2031-01-01", "replaced that from 2030-01-01 on 2031-04-01"),
    ],
)
def test_an_amendment_dated_after_the_day_asked_about_is_told_and_left_out(
    asked: Asked, on: str, version: str, says: str
) -> None:
    late = APPROVED + VALID.replace("2030-10-01", "2031-04-01")
    answer = asked.json(
        "ask", "in-force", "lanternan", "--on", on, "--known-on", "2031-12-31", events=late
    )
    assert answer["version"] == version
    assert says in "; ".join(answer["assumed"])


def test_an_answer_that_differs_between_open_wordings_says_both(asked: Asked) -> None:
    words = ("ask", "payment", "lanternan", "--party", "norrby", "--on", "2031-06-01")
    answer = asked.json(*words)
    assert (answer["answer"], answer["effect"]["amount"]) == ("unknown", None)
    assert "no amendment that brings the wording from 2031-01-01 is on record" in answer["headline"]
    headline = answer["headline"].replace("\u00a0", " ")
    assert "Under the wording from 2030-01-01: Norrby is to pay for 2031: SEK 100 000" in headline
    assert "Under the wording from 2031-01-01: Norrby is to pay for 2031: SEK 120 000" in headline
    assert [one["fact"] for one in answer["missing"]] == ["amendment"]
    assert answer["requirements"] == []


def test_a_receipt_names_every_version_that_the_answer_rests_on(asked: Asked) -> None:
    first, second = (
        asked.json("ask", "in-force", f"lanternan@{day}", "--on", "2031-06-01")["receipt"]
        for day in ("2030-01-01", "2031-01-01")
    )
    words = ("ask", "payment", "lanternan", "--party", "norrby", "--on", "2031-06-01")
    both = asked.json(*words)["receipt"]
    one = asked.json(*words, events=APPROVED + VALID)["receipt"]

    assert both["agreements_sha256"] == {
        "2030-01-01": first["agreement_sha256"],
        "2031-01-01": second["agreement_sha256"],
    }
    assert both["agreement_sha256"] in both["agreements_sha256"].values()
    assert "agreements_sha256" not in one
    assert one["agreement_sha256"] == second["agreement_sha256"]


def test_a_reading_leads_to_a_version_and_the_version_to_an_amount(asked: Asked) -> None:
    """Söderby has refused: if nobody is bound there is nothing to amend, else two can amend."""
    refused = APPROVED.replace("2029-11-02", "2029-11-02, decision: no")
    record = refused + VALID.replace("all", "[norrby, lyktan]")
    words = ("ask", "payment", "lanternan", "--party", "norrby", "--on", "2031-06-01")
    answer = asked.json(*words, events=record)
    assert (answer["answer"], answer["main"]["answer"]) == ("depends", "no")
    assert [
        (
            one["readings"],
            one["answer"],
            one["effect"]["amount"] and one["effect"]["amount"]["amount"],
        )
        for one in answer["readings"]["outcomes"]
    ] == [({"W1": "a"}, "no", None), ({"W1": "b"}, "yes", "120000.00")]


def test_where_readings_as_strong_lead_to_two_versions_none_is_put_first(
    run: Run, tmp_path: Path
) -> None:
    """W1-b, that those who have approved are bound, made as strong as that nobody is."""
    shutil.copytree(FOLDER / "lanternan", tmp_path / "lanternan")
    refused = APPROVED.replace("2029-11-02", "2029-11-02, decision: no")
    record = refused + VALID.replace("all", "[norrby, lyktan]")
    words = ("ask", "payment", "lanternan", "--party", "norrby", "--on", "2031-06-01")
    weaker = Asked(run, tmp_path).json(*words, events=record)
    for path in (tmp_path / "lanternan").glob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("strength: 2", "strength: 3"), "utf-8")
    alike = Asked(run, tmp_path).json(*words, events=record)
    assert (weaker["answer"], weaker["main"]["contested"]) == ("depends", False)
    assert (alike["answer"], alike["main"]["contested"]) == ("depends", True)


UNSURE = EARLY.replace(", authorised: yes", "")
"""Whether who gave the notice had authority is not known."""


def test_what_is_missing_under_one_of_two_wordings_is_missing_still(asked: Asked) -> None:
    """Bound until the end of 2031 under the first; under the second it may have left. If that is in
    force, which of them governs the notice is for a person too."""
    words = ("ask", "in-force", "lanternan", "--party", "soderby", "--on", "2031-06-01")
    answer = asked.json(*words, events=APPROVED + UNSURE)
    assert answer["answer"] == "unknown"
    assert [one["fact"] for one in answer["missing"]] == [
        "amendment",
        "termination-notice.authorised",
        "termination-notice.ratified",
    ]
    due = [(one["term"], one["about"]) for one in answer["judgement"]]
    assert due == [("wording", "brev"), ("", "brev")]


def test_unknown_under_one_reading_and_no_under_another_is_unknown(asked: Asked) -> None:
    """If nobody is bound there is nothing to leave; else nobody knows whether Norrby has left."""
    refused = APPROVED.replace("2029-11-02", "2029-11-02, decision: no")
    by_two = VALID.replace("all", "[norrby, lyktan]")
    record = refused + by_two + UNSURE.replace("soderby", "norrby")
    words = ("ask", "in-force", "lanternan", "--party", "norrby", "--on", "2031-06-01")
    answer = asked.json(*words, events=record)
    outcomes = [(one["readings"]["W1"], one["answer"]) for one in answer["readings"]["outcomes"]]
    assert (answer["answer"], outcomes) == ("unknown", [("a", "no"), ("b", "unknown")])
    assert "termination-notice.authorised" in {one["fact"] for one in answer["missing"]}


def test_a_duty_on_either_side_of_a_change_that_is_unknown_under_one_is_unknown(
    asked: Asked,
) -> None:
    """Due 30 April 2032 under the second, 31 January under the third, in force in between."""
    words = ("obligations", "lanternan", "--on", "2032-02-15")
    left = UNSURE.replace("soderby", "lyktan")
    found = asked.json(*words, events=APPROVED + VALID + SECOND + left)
    rows = {
        one["version"]: one
        for one in found["rows"]
        if (one["duty"], one["period"]) == ("V-RED-1", "2031")
    }
    assert rows.keys() == {"2031-01-01", "2032-01-01"}
    for row in rows.values():
        assert (row["state"], row["main_state"]) == ("unknown", "unknown")
        assert "termination-notice.authorised" in {one["fact"] for one in row["missing"]}
    # Only if the third came into force does it fall on either side of a change.
    asked_of = {(one["term"], one["about"]) for one in rows["2032-01-01"]["judgement"]}
    assert ("wording", "2031") in asked_of


def test_where_both_wordings_give_the_same_the_answer_says_so(asked: Asked) -> None:
    answer = asked.json("ask", "in-force", "lanternan", "--on", "2031-06-01")
    assert answer["answer"] == "yes"
    assert answer["headline"].endswith(
        "The answer is the same under the wordings from 2030-01-01 and 2031-01-01, of which it is "
        "open which applies."
    )


def test_nothing_is_supposed_that_the_wordings_do_not_share(asked: Asked) -> None:
    """Without the approvals both wordings say that nobody knows; supposing them, each its own."""
    words = ("ask", "payment", "lanternan", "--party", "norrby", "--on")
    before = asked.json(*words, "2030-06-01", events=VALID)
    assert before["supposing_in_force"]["effect"]["amount"]["amount"] == "100000.00"
    after = asked.json(*words, "2031-06-01", events=VALID)
    assert (after["answer"], after["supposing_in_force"]) == ("unknown", None)


def test_a_notice_from_before_a_change_is_for_a_person_where_the_wordings_differ(
    asked: Asked,
) -> None:
    words = ("ask", "in-force", "lanternan", "--party", "soderby", "--on", "2031-06-01")
    answer = asked.json(*words, events=APPROVED + VALID + EARLY)
    assert answer["answer"] == "judgement"
    (due,) = answer["judgement"]
    assert (due["term"], due["about"]) == ("wording", "brev")
    assert "from 2031-01-01, with brev by that from 2030-01-01: Yes." in answer["headline"]
    assert "Under the wording from 2031-01-01: No." in answer["headline"]


def test_what_one_owes_who_may_have_left_between_two_wordings_is_for_a_person(
    asked: Asked,
) -> None:
    """Notice on 1 September 2030: to the end of 2031 under six months, of 2030 under three."""
    notice = EARLY.replace("soderby", "norrby")
    words = ("obligations", "lanternan", "--on", "2031-02-01")
    found = asked.json(*words, events=APPROVED + VALID + notice)
    state = {one["period"]: one["state"] for one in found["rows"] if one["duty"] == "V-ERS-1"}
    assert (state["2030"], state["2031"]) == ("overdue", "judgement")
    words_ = ("ask", "payment", "lanternan", "--party", "norrby", "--on", "2031-02-01")
    answer = asked.json(*words_, events=APPROVED + VALID + notice)
    assert (answer["answer"], answer["effect"]["amount"]) == ("judgement", None)
    found = asked.json(*words, events=APPROVED + VALID)
    state = {one["period"]: one["state"] for one in found["rows"] if one["duty"] == "V-ERS-1"}
    assert (state["2030"], state["2031"]) == ("overdue", "overdue")


@pytest.mark.parametrize(
    ("on", "answer", "told"),
    [
        ("2031-12-31", "judgement", {"2030-12-31"}),  # left by the second wording only
        ("2032-01-01", "no", {"2030-12-31", "2031-12-31"}),
    ],
)
def test_a_party_that_has_left_by_both_wordings_has_the_end_of_each(
    asked: Asked, on: str, answer: str, told: set[str]
) -> None:
    """Six months or three: the answer named the end by the later one, as that of both."""
    record = APPROVED + VALID + EARLY
    words = ("ask", "in-force", "lanternan", "--party", "soderby", "--on", on)
    found = asked.json(*words, events=record)
    assert found["answer"] == answer
    shown = [end for end in ("2030-12-31", "2031-12-31") if f"at the end of {end}" in str(found)]
    assert set(shown) == told
    if answer == "no":
        assert found["headline"].startswith("No under the wordings from 2030-01-01 and 2031-01-01")
        assert "The main rule is the wording in force when it was done (brev)" in found["headline"]
        assert [(one["term"], one["about"]) for one in found["judgement"]] == [("wording", "brev")]
        (ended,) = [row for row in found["requirements"] if row["status"] == "unmet"]
        assert all(f"at the end of {end}" in ended["says"] for end in told)
    notice = asked.json("ask", "notice", "lanternan", "--event", "brev", "--on", on, events=record)
    assert notice["effect"]["ends"] == "2031-12-31"  # the main rule, which it goes on to give


@pytest.mark.parametrize(
    ("notice", "until", "renews"),
    [
        (EARLY, "2030-12-31", None),  # ended for it by the coming wording, a year later by its own
        (EARLY.replace("2030-09-01", "2030-06-01"), "2030-12-31", False),  # by both
        ("", "2031-12-31", True),
    ],
)
def test_what_only_the_coming_wording_ends_is_not_told_as_never_renewed(
    asked: Asked, notice: str, until: str, renews: bool | None
) -> None:
    words = ("ask", "in-force", "lanternan", "--party", "soderby", "--on", "2030-12-31")
    effect = asked.json(*words, events=APPROVED + VALID + notice)["effect"]
    assert (effect["until"], effect["renews"]) == (until, renews)


def test_a_version_that_is_named_is_asked_as_it_stands(asked: Asked) -> None:
    words = ("ask", "termination", "lanternan@2031-01-01", "--party", "norrby", "--on")
    answer = asked.json(*words, "2031-09-30")
    assert (answer["version"], answer["effect"]["ends"]) == ("2031-01-01", "2031-12-31")


@pytest.mark.parametrize(
    ("sent", "received", "answer"),
    [
        ("2030-12-30", "2030-12-31", "yes"),  # all before the change
        ("2030-12-30", "2031-01-01", "yes"),  # on either side, and to the same end
        ("2031-01-01", "2031-01-01", "yes"),
    ],
)
def test_a_notice_on_either_side_of_a_change_is_asked_under_both(
    asked: Asked, sent: str, received: str, answer: str
) -> None:
    words = ("ask", "termination", "lanternan", "--party", "norrby", "--on", "2030-12-30")
    dates = ("--sent", sent, "--received", received)
    found = asked.json(*words, *dates, events=APPROVED + VALID)
    assert (found["answer"], found["effect"]["ends"]) == (answer, "2031-12-31")
    both = sent < "2031-01-01" <= received
    assert both is ("both of which may govern" in found["headline"])
