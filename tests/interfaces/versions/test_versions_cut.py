"""A coming wording with a longer notice: the day before it is the last for the nearest end.

Nine months' notice instead of six: for the end of 2027 received by 30 June by the earlier
wording, by 31 March by the later one. By the wording of each day it may be given until the
change and not after it.
"""

from pathlib import Path

import pytest

from tests.interfaces.wordings import ROOT, Asked, Run, by_all, nine_months

DIALOGUE = (ROOT / "agreements/jamtland/examples/dialogue-may-2027.yaml").read_text("utf-8")
RECORD = by_all("2027-02-10") + DIALOGUE.replace("2027-05", "2027-02")
CUT = "leaves no time for that end, and whether it moves the end of a notice from the time before"


@pytest.fixture
def nine(run: Run, tmp_path: Path) -> Asked:
    return Asked(run, nine_months(tmp_path, "2027-05-01"))


@pytest.mark.parametrize(
    ("on", "answer", "state", "until"),
    [
        ("2027-04-30", "no", "open", "2027-12-31"),
        ("2027-05-01", "yes", "certain", "2028-12-31"),
        ("2027-06-30", "yes", "certain", "2028-12-31"),
        ("2027-07-01", "yes", "certain", "2028-12-31"),
    ],
)
def test_a_period_is_certain_from_the_change_in_every_answer(
    nine: Asked, on: str, answer: str, state: str, until: str
) -> None:
    words = ("ask", "renewal", "jamtland", "--for", "2028", "--on", on)
    renewal = nine.json(*words, events=RECORD)
    assert (renewal["answer"], renewal["judgement"]) == (answer, [])
    assert renewal["effect"] == {
        "state": state,
        "certain_from": "2027-05-01",
        "last_notice_day": "2027-04-30",
    }
    assert "Friday 30 April 2027" in renewal["headline"]
    assert "runs out on 2027-04-30" in " ".join(renewal["assumed"])
    assert len(renewal["receipt"]["agreements_sha256"]) == 2
    in_force = nine.json("ask", "in-force", "jamtland", "--on", on, events=RECORD)
    assert in_force["effect"]["until"] == until


@pytest.mark.parametrize(
    ("on", "next_", "ends"),
    [("2027-04-30", "2027-04-30", "2027-12-31"), ("2027-05-01", "2028-03-31", "2028-12-31")],
)
def test_the_next_last_day_is_the_day_before_the_change(
    nine: Asked, on: str, next_: str, ends: str
) -> None:
    words = ("ask", "termination", "jamtland", "--party", "are", "--on", on)
    answer = nine.json(*words, events=RECORD)
    assert (answer["effect"]["next_last_day"], answer["effect"]["ends"]) == (next_, ends)
    told = "runs out on 2027-04-30" in " ".join(answer["assumed"])
    assert told is (on == "2027-04-30")


def test_lists_and_the_check_tell_it_and_that_it_is_disputed(nine: Asked) -> None:
    span = ("deadlines", "jamtland", "--from", "2027-03-15", "--to", "2027-07-15")
    rows = nine.json(*span, events=RECORD)["rows"]
    own = [one for one in rows if one["kind"] in ("notice", "locked") and not one["weak"]]
    assert [(one["kind"], one["date"], one["ends"], one["readings"]) for one in own] == [
        ("notice", "2027-04-30", "2027-12-31", []),
        ("locked", "2027-05-01", "2028-12-31", []),
    ]
    assert CUT in own[0]["what"]
    for on, told in (("2027-04-30", True), ("2027-05-01", False)):
        found = nine.json("check", "jamtland", "--on", on, events=RECORD)["rows"]
        windows = [one for one in found if one["kind"] == "notice-window"]
        assert [one["day"] for one in windows] == ["2027-04-30"] * told
        assert all(CUT in one["says"] for one in windows)


def test_one_that_has_its_last_day_before_the_change_is_not_cut_short(
    run: Run, tmp_path: Path
) -> None:
    """From 1 July: 30 June by F1-a and F1-c, and by F1-b the day that would follow it too."""
    asked = Asked(run, nine_months(tmp_path, "2027-07-01"))
    span = ("deadlines", "jamtland", "--from", "2027-06-15", "--to", "2027-07-15")
    rows = asked.json(*span, events=RECORD)["rows"]
    own = [one for one in rows if one["kind"] in ("notice", "locked")]
    days = [(one["kind"], one["date"], one["readings"]) for one in own]
    assert days == [("notice", "2027-06-30", []), ("locked", "2027-07-01", [])]
    assert f"; under F1-b: from 2027-07-01 the wording from 2028-01-01 {CUT}" in own[0]["what"]
    for words in (("termination", "--party", "are"), ("renewal", "--for", "2028")):
        answer = asked.json("ask", words[0], "jamtland", *words[1:], *ON, events=RECORD)
        (told,) = [said for said in answer["assumed"] if "runs out" in said]
        assert told.startswith("under F1-b: the time for notice to the next end runs out on")
    later = tmp_path / "later"
    later.mkdir()
    asked = Asked(run, nine_months(later, "2027-07-02"))
    rows = asked.json(*span, events=RECORD)["rows"]
    assert not [one for one in rows if CUT in one["what"]]


ON = ("--on", "2027-06-30")


@pytest.fixture
def april(run: Run, tmp_path: Path) -> Asked:
    """Nine months before the end of 2027: 31 March by F1-a and F1-c, 1 April by F1-b."""
    return Asked(run, nine_months(tmp_path, "2027-04-01"))


BY_READING = {"a": "2027-03-31", "b": "2027-04-01", "c": "2027-03-31"}


@pytest.mark.parametrize("words", [("termination", "--party", "are"), ("renewal", "--for", "2028")])
def test_under_some_readings_the_later_wording_leaves_time(
    april: Asked, words: tuple[str, ...]
) -> None:
    """It was told that the time is over, also under the reading that has the first day left."""
    answer = april.json(
        "ask", words[0], "jamtland", *words[1:], "--on", "2027-03-31", events=RECORD
    )
    part = "next_last_day" if words[0] == "termination" else "last_notice_day"
    told = {one["readings"]["F1"]: one["effect"][part] for one in answer["readings"]["outcomes"]}
    assert (told, answer["effect"][part]) == (BY_READING, "2027-03-31")
    (cut,) = [said for said in answer["assumed"] if "runs out" in said]
    assert cut.startswith("under F1-a or F1-c: the time for notice to the next end runs out on ")


def test_the_list_tells_each_day_under_its_readings(april: Asked) -> None:
    span = ("deadlines", "jamtland", "--from", "2027-03-15", "--to", "2027-07-15")
    rows = april.json(*span, events=RECORD)["rows"]
    told = [
        (one["kind"], one["date"], [held["F1"] for held in one["readings"]], CUT in one["what"])
        for one in rows
        if one["kind"] in ("notice", "locked") and not one["weak"]
    ]
    assert told == [
        ("notice", "2027-03-31", ["a", "c", "f"], True),
        ("notice", "2027-04-01", ["b"], False),
        ("locked", "2027-04-01", ["a", "c", "f"], False),
        ("locked", "2027-04-02", ["b"], False),
    ]


@pytest.mark.parametrize(
    ("on", "day"),
    [
        ("2027-02-15", "2027-03-31"),
        ("2027-03-31", "2027-03-31"),
        ("2027-04-01", "2027-04-01"),
        ("2027-04-02", None),
    ],
)
def test_the_check_finds_each_day_in_time(april: Asked, on: str, day: str | None) -> None:
    """It said nothing of 31 March unless it looked ahead to 30 June."""
    found = april.json("check", "jamtland", "--on", on, events=RECORD)["rows"]
    windows = [one for one in found if one["kind"] == "notice-window"]
    assert [one["day"] for one in windows] == ([day] if day else [])
    for one in windows:
        assert "(2027-03-31 under F1-a/c; 2027-04-01 under F1-b)" in one["says"]
        assert (CUT in one["says"]) is (on < "2027-04-01")
        assert "anew" not in one["says"]


def test_an_open_change_makes_both_days_open(nine: Asked) -> None:
    """Nobody has said in which form the amendment was made."""
    record = RECORD.replace("form: written, on: 2027-02-10", "on: 2027-02-10")
    span = ("deadlines", "jamtland", "--from", "2027-03-15", "--to", "2027-07-15")
    rows = nine.json(*span, events=record)["rows"]
    own = {(one["date"], one["state"]) for one in rows if one["kind"] == "notice" and one["main"]}
    assert own == {("2027-04-30", "unknown"), ("2027-06-30", "unknown")}
    found = nine.json(
        *("check", "jamtland", "--on", "2027-04-25", "--horizon", "100"), events=record
    )
    (window,) = [one for one in found["rows"] if one["kind"] == "notice-window"]
    assert window["day"] == "2027-04-30"
