"""After a change that cut the time for notice short: what is told of the day before it.

Nine months' notice instead of six from 1 May 2027: to the end of 2027 notice could be given until
30 April. Nobody is asked what the earlier wording would have made of a notice given in May.
"""

from pathlib import Path

import pytest

from tests.interfaces.versions.test_versions_cut import RECORD
from tests.interfaces.wordings import Asked, Run, nine_months

NOTICE = """
- {id: upp, event: termination-notice, by: are, to: all, FORMsent: 2027-05-DAY,
   received: 2027-05-DAY, for-end: earliest, authorised: yes}
"""
"""The end of 2028 by the wording of its day; of 2027 by the six months of the earlier one."""
EARLIER = NOTICE.replace("2027-05-DAY", "2027-04-30").replace("FORM", "form: written, ")


@pytest.fixture
def nine(run: Run, tmp_path: Path) -> Asked:
    return Asked(run, nine_months(tmp_path, "2027-05-01"))


@pytest.mark.parametrize(
    ("day", "form", "reading"),
    [
        ("01", "form: written, ", "a"),
        ("01", "form: written, ", "b"),
        ("02", "form: written, ", "b"),
        ("01", "", "b"),
    ],
)
def test_a_notice_given_after_the_change_moves_no_last_day_before_it(
    nine: Asked, day: str, form: str, reading: str
) -> None:
    """By F4-b it ends the agreement for all, a year later; the last day was told as 31 March."""
    notice = NOTICE.replace("DAY", day).replace("FORM", form)
    record = RECORD + notice
    held = ("--reading", f"F4={reading}")
    renewal = nine.json(
        *("ask", "renewal", "jamtland", "--for", "2028", "--on", "2027-05-03", *held), events=record
    )
    assert (renewal["answer"], renewal["effect"]["last_notice_day"]) == ("yes", "2027-04-30")
    assert renewal["effect"]["certain_from"] == "2027-05-01"
    span = ("deadlines", "jamtland", "--from", "2027-03-15", "--to", "2027-06-01", *held)
    own = [
        (one["kind"], one["date"], one["ends"], len(one["who"]), one["readings"])
        for one in nine.json(*span, events=record)["rows"]
        if one["kind"] in ("notice", "locked") and not one["weak"]
    ]
    assert own == [
        ("notice", "2027-04-30", "2027-12-31", 9, []),
        ("locked", "2027-05-01", "2028-12-31", 9, []),
    ]


def test_of_a_notice_from_before_it_each_wording_tells_the_day_as_it_has_the_notice(
    nine: Asked,
) -> None:
    """By the earlier it ends the agreement before 2028; by the later a year after that, and then
    the last day for 2028 was that of the change: 31 March was told."""
    words = ("ask", "renewal", "jamtland", "--for", "2028", "--on", "2027-05-03")
    found = nine.json(*words, "--reading", "F4=b", events=RECORD + EARLIER)
    assert found["answer"] == "judgement"
    first, second = found["headline"].split("Under the wording from 2028-01-01: ")
    assert "No. The agreement ends before Saturday 1 January 2028" in first
    assert second.startswith("Yes. The period that begins in 2028 is certain.")
    assert "The last day for notice was Friday 30 April 2027." in second


@pytest.mark.parametrize("on", ["2027-05-01", "2027-06-30", "2027-07-01"])
def test_whoever_asks_by_when_it_had_to_be_given_is_told_that_day(nine: Asked, on: str) -> None:
    """31 March was told, by the later wording alone, beside the 30 April of every other answer."""
    words = ("ask", "termination", "jamtland", "--party", "are", "--ends-by", "2027-12-31")
    answer = nine.json(*words, "--on", on, events=RECORD)
    assert answer["answer"] == "no"
    assert "the notice had to be received by Friday 30 April 2027." in answer["headline"]
    assert (
        "the last day for the end that is wanted, 2027-04-30, is that of the wording from "
        "2026-01-01, which applied before 2027-05-01" in answer["assumed"]
    )
    assert len(answer["receipt"]["agreements_sha256"]) == 2
