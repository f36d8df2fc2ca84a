"""A notice from before a change, and days after it: they go by the wording then in force.

Three months' notice instead of six from 1 January 2028. Åre's notice of 1 August 2027 ends it at
the end of 2028 by the wording of its day, of 2027 by the later one; which of them governs that
notice moves nobody else's last day, which is 30 September by the wording in force on that day.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.interfaces.versions.test_versions_cut import RECORD
from tests.interfaces.versions.test_versions_straddled import CHANGED, OTHERS, THREE_MONTHS, notice
from tests.interfaces.wordings import Asked, Run, amended, nine_months

ARE = notice("2027-08-01", "2027-08-01")
OF_ARE = CHANGED + ARE
UNSIGNED = OF_ARE.replace("- {id: andring-1", "- {id: andring-2").replace(
    "version: 2028-01-01}", "version: 2030-01-01}"
)
BY_ITS_DAY = "Under the wording from 2028-01-01, with upp by that from 2026-01-01: "
BY_THE_LATER = "Under the wording from 2028-01-01: "


@pytest.fixture
def three(run: Run, tmp_path: Path) -> Asked:
    return Asked(run, amended(tmp_path, THREE_MONTHS, "2028-01-01"))


def acts(answer: dict[str, Any]) -> list[str]:
    """Those of which a person has to say which wording governs them."""
    return [one["about"] for one in answer["judgement"] if one["term"] == "wording"]


@pytest.mark.parametrize(
    ("on", "answer"),
    [
        ("2027-12-31", "no"),
        ("2028-01-01", "no"),
        ("2028-06-30", "no"),
        ("2028-07-01", "no"),  # the time is over by the wording of the notice alone
        ("2028-09-30", "no"),
        ("2028-10-01", "depends"),
        ("2028-12-31", "depends"),
        ("2029-01-01", "depends"),  # by F4-b it has ended, whichever governs the notice
    ],
)
def test_whether_a_later_year_is_certain_goes_by_the_wording_in_force(
    three: Asked, on: str, answer: str
) -> None:
    words = ("ask", "renewal", "jamtland", "--for", "2029", "--on", on)
    found = three.json(*words, events=OF_ARE)
    assert (found["answer"], found["judgement"]) == (answer, [])
    assert found["effect"]["last_notice_day"] == "2028-09-30"
    assert found["effect"]["state"] == ("open" if answer == "no" else "certain")
    assert (
        "The answer is the same whichever of the wordings from 2026-01-01 and" in found["headline"]
    )


@pytest.mark.parametrize(
    ("on", "until"),
    [("2028-01-01", "2028"), ("2028-07-01", "2028"), ("2028-09-30", "2028"),
     ("2028-10-01", "2029"), ("2028-12-31", "2029")],
)  # fmt: skip
@pytest.mark.parametrize("party", ["", "berg"])
def test_until_when_it_is_certain_for_the_others_goes_by_the_wording_in_force(
    three: Asked, on: str, until: str, party: str
) -> None:
    """By the later wording and F4-b it ended with 2027: so whether it binds is for a person."""
    words = ("--party", party) if party else ()
    found = three.json("ask", "in-force", "jamtland", *words, "--on", on, events=OF_ARE)
    assert (found["answer"], acts(found)) == ("judgement", ["upp"])
    _, by_its_day, by_the_later = (
        found["headline"].replace(BY_ITS_DAY, "|").replace(BY_THE_LATER, "|").split("|")
    )
    assert by_its_day.startswith("Yes. ")
    assert f"31 December {until}" in by_its_day
    assert by_the_later.startswith("Depends on interpretation: yes under F4-a, no under F4-b")
    assert found["effect"]["until"] == f"{until}-12-31"


@pytest.mark.parametrize(
    ("on", "answer"),
    [
        ("2027-12-31", "yes"),
        ("2028-01-01", "judgement"),
        ("2028-12-31", "judgement"),
        ("2029-01-01", "no"),
    ],
)
def test_for_the_one_who_gave_it_the_notice_decides(three: Asked, on: str, answer: str) -> None:
    words = ("ask", "in-force", "jamtland", "--party", "are", "--on", on)
    found = three.json(*words, events=OF_ARE)
    assert (found["answer"], acts(found)) == (answer, ["upp"])
    if answer == "judgement":
        assert f"{BY_ITS_DAY}Yes." in found["headline"]
        assert "31 December 2028. Under the wording from 2028-01-01: No." in found["headline"]


@pytest.mark.parametrize(("on", "late"), [("2028-07-01", False), ("2028-09-30", False),
                                          ("2028-10-01", True)])  # fmt: skip
def test_a_notice_of_another_has_the_time_of_the_wording_in_force(
    three: Asked, on: str, *, late: bool
) -> None:
    """With these readings held, all that is asked of Berg's notice is whether it is in time."""
    held = ("--reading", "F4=a", "--reading", "F3=b", "--reading", "F1=a")
    words = ("--party", "berg", "--ends-by", "2028-12-31", "--on", on)
    found = three.json("ask", "termination", "jamtland", *words, *held, events=OF_ARE)
    assert (found["answer"], acts(found)) == ("no" if late else "yes", [])


def test_where_the_change_is_open_the_earlier_wording_may_govern_those_days_too(
    three: Asked,
) -> None:
    words = ("ask", "in-force", "jamtland", "--party", "berg", "--on", "2028-07-01")
    found = three.json(*words, events=UNSIGNED)
    assert (found["answer"], acts(found)) == ("unknown", ["upp"])
    certain = [
        "Under the wording from 2026-01-01: Yes. The agreement binds Berg from Thursday 1 January "
        "2026. It is certain until the end of Monday 31 December 2029.",
        f"{BY_ITS_DAY}Yes. The agreement binds Berg from Thursday 1 January 2026. It is certain "
        "until the end of Sunday 31 December 2028.",
    ]
    assert all(one in found["headline"] for one in certain)
    assert f"{BY_THE_LATER}Depends" in found["headline"]


IN_APRIL = RECORD + notice("2027-04-15", "2027-04-15", by="ragunda")


@pytest.mark.parametrize(
    ("year", "on", "answer", "last"),
    [
        ("2028", "2027-04-30", "no", "2027-04-30"),  # by the wording in force the day after, over
        ("2028", "2027-05-01", "judgement", "2027-04-30"),  # by F4-b it ends, or does not
        ("2028", "2027-07-01", "judgement", "2027-04-30"),
        ("2029", "2027-04-30", "no", "2028-03-31"),
        ("2029", "2027-05-01", "no", "2028-03-31"),
        ("2029", "2028-03-31", "no", "2028-03-31"),
    ],
)
def test_no_last_day_is_told_that_a_coming_wording_cuts_short(
    run: Run, tmp_path: Path, year: str, on: str, answer: str, last: str
) -> None:
    """Nine months instead of six from 1 May 2027; Ragunda's notice of April is late by those."""
    nine = Asked(run, nine_months(tmp_path, "2027-05-01"))
    words = ("ask", "renewal", "jamtland", "--for", year, "--on", on)
    found = nine.json(*words, events=IN_APRIL)
    assert (found["answer"], found["effect"]["last_notice_day"]) == (answer, last)
    assert acts(found) == (["upp"] if answer == "judgement" else [])
    told = ("Wednesday 30 June 2027", "Friday 30 June 2028", "Wednesday 31 March 2027")
    assert not [day for day in told if day in found["headline"]]


def test_several_whom_the_notice_reached_on_days_of_both_wordings(three: Asked) -> None:
    """Sent in December, received in January by one of them: of both wordings, neither mainly so."""
    reached = ", ".join(f"{one}: 2027-12-30" for one in OTHERS)
    late = notice("2027-12-30", f"{{{reached}, ragunda: 2028-01-02}}")
    words = ("ask", "renewal", "jamtland", "--for", "2029", "--on")
    days = {
        on: three.json(*words, on, events=CHANGED + late) for on in ("2028-07-01", "2028-10-01")
    }
    assert {on: one["answer"] for on, one in days.items()} == {
        "2028-07-01": "no",
        "2028-10-01": "depends",
    }
    assert {one["effect"]["last_notice_day"] for one in days.values()} == {"2028-09-30"}


@pytest.mark.parametrize("on", ["2027-10-10", "2027-12-31", "2028-01-01", "2029-01-01"])
@pytest.mark.parametrize(
    ("giver", "answer"), [("brottsofferjouren", "judgement"), ("are", "judgement"), ("", "yes")]
)
def test_a_period_that_the_wording_from_its_first_day_may_have_kept_from_beginning_is_for_a_person(
    three: Asked, on: str, giver: str, answer: str
) -> None:
    """By it a notice of August 2027 ended the agreement at the end of that year; Åre's by F4-b."""
    record = CHANGED + (ARE.replace("by: are", f"by: {giver}") if giver else "")
    found = three.json("ask", "renewal", "jamtland", "--for", "2028", "--on", on, events=record)
    assert (found["answer"], acts(found)) == (answer, ["upp"] if giver else [])


@pytest.mark.parametrize("on", ["2028-01-01", "2028-12-31", "2029-01-01"])
def test_what_follows_is_that_of_the_main_readings(three: Asked, on: str) -> None:
    words = ("ask", "in-force", "jamtland", "--party", "berg", "--on", on)
    found = three.json(*words, events=OF_ARE)
    assert found["effect"] == found["main"]["effect"]


@pytest.mark.parametrize(
    ("on", "until"),
    [
        ("2028-06-30", "2028-12-31"),  # by either
        ("2028-07-01", "2028-12-31"),  # by six months the year after is certain, by three not yet
        ("2028-09-30", "2028-12-31"),
        ("2028-10-01", "2029-12-31"),
    ],
)
def test_in_force_by_each_wording_of_an_open_change_is_so_until_the_earliest_day(
    three: Asked, on: str, until: str
) -> None:
    record = CHANGED.replace("form: written, ", "")
    found = three.json("ask", "in-force", "jamtland", "--on", on, events=record)
    assert (found["answer"], found["effect"]["until"]) == ("yes", until)
    assert found["effect"] == found["main"]["effect"]
