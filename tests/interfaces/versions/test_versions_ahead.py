"""What an answer says of the days after a later change is what the wording then in force says.

The amendments are the invented ones of tests/amendments, from days of their own.
"""

from pathlib import Path

import pytest

from tests.interfaces.wordings import ROOT, Asked, Run, amended, by_all

THREE_MONTHS = "notice-three-months"
DIALOGUE = (ROOT / "agreements/jamtland/examples/dialogue-may-2027.yaml").read_text("utf-8")


@pytest.fixture
def three_months(run: Run, tmp_path: Path) -> Asked:
    """Three months' notice instead of six, from 1 September 2027."""
    return Asked(run, amended(tmp_path, THREE_MONTHS, "2027-09-01"))


@pytest.fixture
def without_ragunda(run: Run, tmp_path: Path) -> Asked:
    """Ragunda is no party from 1 January 2028."""
    return Asked(run, amended(tmp_path, "municipality-leaves", "2028-01-01"))


@pytest.mark.parametrize(
    ("on", "made", "until", "renews"),
    [
        ("2027-06-30", "2027-06-01", "2027-12-31", False),
        ("2027-12-31", "2027-11-10", "2027-12-31", False),
        ("2027-12-31", "2028-01-10", "2027-12-31", None),  # not on record by the day asked about
    ],
)
def test_it_is_not_certain_for_a_party_after_the_wording_that_leaves_it_out(
    without_ragunda: Asked, on: str, made: str, until: str, renews: bool | None
) -> None:
    words = ("ask", "in-force", "jamtland", "--party", "ragunda", "--on", on)
    answer = without_ragunda.json(*words, events=by_all(made))
    effect = answer["effect"]
    assert (answer["answer"], effect["until"], effect["renews"]) == ("yes", until, renews)


@pytest.mark.parametrize(
    ("on", "until"),
    [
        ("2027-07-15", "2027-12-31"),  # the day on which the amendment is made
        ("2027-08-31", "2027-12-31"),  # the day before it applies
        ("2027-09-01", "2027-12-31"),
        ("2027-09-30", "2027-12-31"),
    ],
)
def test_what_is_certain_is_bounded_by_the_shorter_notice_to_come(
    three_months: Asked, on: str, until: str
) -> None:
    words = ("ask", "in-force", "jamtland", "--on", on)
    answer = three_months.json(*words, events=by_all("2027-07-15"))
    assert answer["effect"]["until"] == until
    follows = "what is said here of the time from that day on follows it"
    assert (follows in "; ".join(answer["assumed"])) is ("2027-07-15" <= on < "2027-09-01")


@pytest.mark.parametrize("record", [by_all("2027-08-02"), by_all("2027-07-15", form="")])
def test_of_an_open_change_only_what_is_certain_with_and_without_it_is_said(
    three_months: Asked, record: str
) -> None:
    """The amendment is not on record by the day asked about, or its form is not known."""
    words = ("--party", "are", "--on", "2027-08-01")
    answer = three_months.json("ask", "in-force", "jamtland", *words, events=record)
    assert (answer["answer"], answer["effect"]["until"]) == ("yes", "2027-12-31")
    told = "it is open whether the wording from 2028-01-01 is to apply from 2027-09-01"
    assert told in "; ".join(answer["assumed"])
    answer = three_months.json("ask", "termination", "jamtland", *words, events=record + DIALOGUE)
    assert (answer["answer"], answer["effect"]["next_last_day"]) == ("yes", None)
    assert told in "; ".join(answer["assumed"])


@pytest.mark.parametrize(
    ("on", "last_day"), [("2027-06-30", "2027-06-30"), ("2027-07-15", "2027-09-30")]
)
def test_the_next_opportunity_is_that_of_the_wording_in_force_on_it(
    three_months: Asked, on: str, last_day: str
) -> None:
    words = ("ask", "termination", "jamtland", "--party", "are", "--on", on)
    record = by_all("2027-06-15") + DIALOGUE
    answer = three_months.json(*words, "--ends-by", "2027-12-31", events=record)
    assert answer["effect"]["next_last_day"] == last_day
    if answer["answer"] == "no":
        assert last_day in {one["by"] for one in answer["advice"]}
    quoted = {one["source"] for one in answer["citations"] if one["clause"] == "J-PER-1"}
    amended_too = {"jamtland/2028-01-01.txt"} if on == "2027-07-15" else set()
    assert quoted == {"jamtland/2026-01-01.txt"} | amended_too


def test_readings_move_the_next_opportunity_as_the_coming_wording_has_them(
    three_months: Asked,
) -> None:
    words = ("ask", "termination", "jamtland", "--party", "are", "--on", "2027-08-01")
    answer = three_months.json(*words, events=by_all("2027-07-15") + DIALOGUE)
    found = {
        (one["readings"]["F1"], one["effect"]["next_last_day"])
        for one in answer["readings"]["outcomes"]
    }
    assert found == {("a", "2027-09-30"), ("b", "2027-10-01"), ("c", "2027-09-30")}


NOTICE = (
    DIALOGUE
    + """
- {id: upp, event: termination-notice, by: are, to: all, form: written, sent: 2027-08-02,
   received: RECEIVED, for-end: earliest, authorised: yes, admitted: yes}
"""
)


@pytest.mark.parametrize(
    ("received", "on"), [("2027-08-03", "2027-08-10"), ("2027-08-03", "2027-10-01")]
)
def test_the_answer_about_a_notice_says_that_a_later_wording_would_move_it(
    three_months: Asked, received: str, on: str
) -> None:
    record = by_all("2027-07-15") + NOTICE.replace("RECEIVED", received)
    answer = three_months.json("ask", "notice", "jamtland", "--on", on, events=record)
    assert (answer["answer"], answer["effect"]["ends"]) == ("yes", "2028-12-31")
    assert "Under the wording from 2028-01-01 it would be otherwise: Yes." in answer["headline"]
    assert [(o["term"], o["about"]) for o in answer["judgement"]] == [("wording", "upp")]


@pytest.mark.parametrize(
    ("on", "ends"),
    [
        ("2027-06-30", None),  # in time by both
        ("2027-07-01", "2027-12-31 instead of 2027-12-31 or 2028-12-31"),  # in time by F1-b
        ("2027-08-31", "2027-12-31 instead of 2028-12-31"),
        ("2027-09-01", None),  # by the shorter notice alone
    ],
)
def test_what_a_later_wording_would_move_is_told_where_the_headline_is_the_same(
    three_months: Asked, on: str, ends: str | None
) -> None:
    """It depends on F3 by both wordings: it was said to be otherwise, in the very same words."""
    words = ("ask", "termination", "jamtland", "--party", "are", "--on", on)
    answer = three_months.json(*words, events=by_all("2027-06-01"))
    assert answer["answer"] == "depends"
    told = "the end would be another, where the notice takes effect: "
    found = answer["headline"].partition(told)[2].partition(". ")[0]
    assert found == (ends or "")
    assert ("Under the wording from" in answer["headline"]) is (ends is not None)


def test_a_notice_that_had_its_effect_before_the_change_is_not_disputed(
    run: Run, tmp_path: Path
) -> None:
    """Received in June 2027, it ended the agreement for Åre in 2027; the change comes in March."""
    asked = Asked(run, amended(tmp_path, THREE_MONTHS, "2028-03-01"))
    record = by_all("2028-01-15") + NOTICE.replace("2027-08-02", "2027-06-29").replace(
        "RECEIVED", "2027-06-30"
    )
    answer = asked.json("ask", "notice", "jamtland", "--on", "2028-03-02", events=record)
    assert (answer["effect"]["ends"], answer["judgement"]) == ("2027-12-31", [])
    words = ("ask", "in-force", "jamtland", "--party", "are", "--on", "2028-03-02")
    assert asked.json(*words, events=record)["answer"] == "no"


@pytest.mark.parametrize(
    ("begins", "year", "answer", "last_day"),
    [
        ("2027-09-30", "2028", "no", "2027-09-30"),  # the window is open again for a day
        ("2027-10-02", "2028", "yes", "2027-06-30"),  # it would have closed before the change
        ("2027-10-02", "2029", "no", "2028-09-30"),
    ],
)
def test_a_later_wording_opens_no_window_that_had_closed_before_it(
    run: Run, tmp_path: Path, begins: str, year: str, answer: str, last_day: str
) -> None:
    asked = Asked(run, amended(tmp_path, THREE_MONTHS, begins))
    on, record = ("--on", "2027-08-01"), by_all("2027-07-15")
    found = asked.json("ask", "renewal", "jamtland", *on, "--for", year, events=record)
    assert (found["answer"], found["effect"]["last_notice_day"]) == (answer, last_day)
    until = asked.json(
        "ask", "in-force", "jamtland", "--on", "2027-08-01", events=by_all("2027-07-15")
    )
    assert until["effect"]["until"] == ("2028-12-31" if begins == "2027-10-02" else "2027-12-31")


def test_what_is_next_is_asked_of_the_wording_in_force_though_a_notice_is_disputed(
    three_months: Asked,
) -> None:
    """Whichever wording decides Åre's notice, Berg may give its own until 30 September."""
    record = by_all("2027-07-15") + NOTICE.replace("RECEIVED", "2027-08-03")
    words = ("ask", "in-force", "jamtland", "--party", "berg", "--on", "2027-09-01")
    answer = three_months.json(*words, events=record)
    assert (answer["answer"], answer["effect"]["until"]) == ("yes", "2027-12-31")


def test_every_page_of_an_answer_that_follows_a_later_wording_can_be_shown(
    three_months: Asked,
) -> None:
    words = ("ask", "in-force", "jamtland", "--on", "2027-08-01", "--depth", "full")
    text = three_months.text(*words, events=by_all("2027-07-15"))
    assert "J-PER-1 (wording from 2026-01-01): ”Denna överenskommelse gäller" in text
    assert "uppsägning om sex månader innan varje nytt årsskifte" in text
    assert "J-PER-1 (wording from 2028-01-01): ”Denna överenskommelse gäller" in text
    assert "uppsägning om tre månader innan varje nytt årsskifte" in text
    words = ("ask", "in-force", "jamtland", "--party", "are", "--on", "2028-02-01")
    record = by_all("2027-07-15") + NOTICE.replace("RECEIVED", "2027-08-03")
    assert "person's judgement" in three_months.text(*words, "--depth", "full", events=record)


def test_the_readings_of_a_date_are_in_the_words_of_its_own_wording(three_months: Asked) -> None:
    words = ("deadlines", "jamtland", "--from", "2027-06-01", "--to", "2027-10-31")
    text = three_months.text(*words, events=by_all("2027-05-15"))
    assert "F1-a (wording from 2026-01-01) received by 30 June [natural]" in text
    assert "F1-a (wording from 2028-01-01) received by 30 September [natural]" in text


def test_each_opportunity_for_notice_is_that_of_the_wording_on_its_day(
    three_months: Asked,
) -> None:
    """The window that closed in June is open again in September; certain is only what follows."""
    words = ("deadlines", "jamtland", "--from", "2027-06-01", "--to", "2027-10-31")
    found = three_months.json(*words, events=by_all("2027-05-15"))
    days = {
        (row["kind"], row["date"], row["version"])
        for row in found["rows"]
        if row["main"] and row["kind"] in ("notice", "locked")
    }
    assert days == {
        ("notice", "2027-06-30", "2026-01-01"),
        ("notice", "2027-09-30", "2028-01-01"),
        ("locked", "2027-10-01", "2028-01-01"),
    }
