"""Where a coming wording lets one give notice to an end anew, no day before it is the last.

The notice is three months instead of six; 30 September 2028 is a Saturday, which F1-f moves.
"""

from pathlib import Path

import pytest

from tests.interfaces.wordings import Asked, Run, amended, by_all

MADE = by_all("2028-05-01")


@pytest.fixture
def from_day(request: pytest.FixtureRequest, run: Run, tmp_path: Path) -> tuple[str, Asked]:
    """The day from which the shorter notice applies, and the agreement so changed."""
    begins: str = request.param
    return begins, Asked(run, amended(tmp_path, "notice-three-months", begins))


CERTAIN = {"2028-07-01": ["a", "c", "f"], "2028-07-02": ["b"]}
"""From when 2029 is certain with six months' notice, by the readings of F1."""


@pytest.mark.parametrize(
    ("from_day", "certain", "anew"),
    [
        ("2028-09-30", {}, ["2028-09-30", "2028-10-01"]),  # the last day by F1-a and F1-c
        ("2028-10-01", {"2028-07-01": ["a", "c"]}, ["", "2028-10-01"]),  # by F1-b
        ("2028-10-03", CERTAIN, ["", ""]),  # the day after the last by F1-f
    ],
    indirect=["from_day"],
)
def test_a_period_is_certain_when_no_wording_lets_one_leave_it_any_more(
    from_day: tuple[str, Asked], certain: dict[str, list[str]], anew: list[str]
) -> None:
    """It was told as certain from 1 July, when a notice in time could be given later on."""
    begins, asked = from_day
    listed = asked.json(
        "deadlines", "jamtland", "--from", "2028-06-20", "--to", "2028-07-10", events=MADE
    )
    rows = {kind: [one for one in listed["rows"] if one["kind"] == kind] for kind in WANTED}
    assert certain == {
        one["date"]: [held["F1"] for held in one["readings"]] for one in rows["locked"]
    }
    assert {one["date"] for one in rows["locked"] if one["main"]} == set(certain) - {"2028-07-02"}
    opened = f"; the wording from 2028-01-01 opens it anew from {begins}, until "
    assert anew == [one["what"].partition(opened)[2] for one in rows["notice"]]


WANTED = ("locked", "notice")


@pytest.mark.parametrize("from_day", ["2028-10-01"], indirect=True)
@pytest.mark.parametrize(("stand", "main"), [("", True), ("c", True), ("b", False), ("f", False)])
def test_what_is_left_of_a_row_is_told_as_main_for_who_stands_on_it(
    from_day: tuple[str, Asked], stand: str, main: bool
) -> None:
    """By F1-a and F1-c 2029 is certain from 1 July; by F1-f notice can be given anew."""
    stood = "\n- {event: position, fork: F1, reading: %s, by: jurist, on: 2028-05-02}\n"
    listed = from_day[1].json(
        *("deadlines", "jamtland", "--from", "2028-06-20", "--to", "2028-07-10"),
        events=MADE + (stood % stand if stand else ""),
    )
    (first,) = [r for r in listed["rows"] if (r["kind"], r["date"]) == ("locked", "2028-07-01")]
    assert ([held["F1"] for held in first["readings"]], first["main"]) == (["a", "c"], main)


def test_the_check_does_not_tell_the_last_day_of_one_wording_as_the_last(
    run: Run, tmp_path: Path
) -> None:
    asked = Asked(run, amended(tmp_path, "notice-three-months", "2028-07-15"))
    renewal = asked.json(
        "ask", "renewal", "jamtland", "--for", "2029", "--on", "2028-06-30", events=MADE
    )
    assert renewal["effect"]["last_notice_day"] == "2028-09-30"
    said = asked.text("check", "jamtland", "--on", "2028-06-30", events=MADE)
    assert "2028-06-30 (today)" in said
    assert "the wording from 2028-01-01 opens it anew from 2028-07-15, until 2028-09-30" in said
