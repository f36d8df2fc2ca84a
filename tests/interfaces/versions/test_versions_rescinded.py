"""A notice from before a change whose giver a rescission takes out sooner than it.

By its end the notice ends the agreement for the others, where it ends the whole, and on another
day by each wording: six months' notice becomes three on 1 July 2027.
"""

from pathlib import Path

import pytest

from tests.interfaces.versions.test_versions_straddled import CHANGED, ON, THREE_MONTHS, notice
from tests.interfaces.wordings import Asked, Run, amended

BREACH = """
- {id: brott, event: breach, by: are, against: brottsofferjouren, duty: J-UPP-3, on: 2027-05-20}
- {id: samtal, event: dialogue, forum: socsam, on: 2027-06-03, about: breach,
   about-party: brottsofferjouren, invited: all, present: all}
- {id: krav, event: demand, by: are, to: [brottsofferjouren], on: 2027-06-05, about: brott}
- {id: b1, event: assessment, term: allvarligt, about: brott, answer: yes, by: jurist,
   on: 2027-06-20, reason: x}
- {id: b2, event: assessment, term: utan-drojsmal, about: brott, answer: no, by: jurist,
   on: 2027-06-20, reason: x}
- {id: b3, event: assessment, term: skalig-tid, about: brott, answer: yes, by: jurist,
   on: 2027-06-20, reason: x}
"""
WHOLE = ("--reading", "F4=b", "--reading", "F23=a", "--reading", "F1=a")
ALONE = ("--reading", "F4=a", "--reading", "F23=a", "--reading", "F1=a")
BETWEEN = notice("2027-06-28", "2027-07-02")
"""To the end of 2028 by the wording of the day it was sent, of 2027 by that of its receipt."""
AFTER = notice("2027-07-01", "2027-07-02")


def rescission(sent: str) -> str:
    return BREACH + (
        f"- {{id: havning, event: rescission, by: are, against: brottsofferjouren, sent: {sent},"
        f" received: {sent}, form: written, ground: brott}}\n"
    )


@pytest.fixture
def from_july(run: Run, tmp_path: Path) -> Asked:
    """Three months' notice instead of six, from 1 July 2027."""
    return Asked(run, amended(tmp_path, THREE_MONTHS, "2027-07-01"))


@pytest.mark.parametrize(
    ("record", "readings", "answer", "acts"),
    [
        (BETWEEN, WHOLE, "judgement", ["upp"]),
        (BETWEEN + rescission("2027-07-01"), WHOLE, "yes", []),  # out before the notice counts
        (BETWEEN + rescission("2027-07-02"), WHOLE, "judgement", ["upp"]),
        (BETWEEN + rescission("2027-09-01"), WHOLE, "judgement", ["upp"]),
        (BETWEEN + rescission("2027-09-01"), ALONE, "yes", []),  # Åre alone is out, by both
        (AFTER + rescission("2027-09-01"), WHOLE, "no", []),  # by the later wording alone
    ],
)
def test_a_rescission_does_not_settle_when_a_notice_ends_the_whole(
    from_july: Asked, record: str, readings: tuple[str, ...], answer: str, acts: list[str]
) -> None:
    words = ("ask", "in-force", "jamtland", "--party", "berg", "--on", ON, *readings)
    found = from_july.json(*words, events=CHANGED + record)
    assert found["answer"] == answer
    assert [one["about"] for one in found["judgement"]] == acts
    if acts:
        assert ", with upp by that from 2026-01-01: Yes." in found["headline"]
        assert "Under the wording from 2028-01-01: No." in found["headline"]


@pytest.mark.parametrize(("sent", "is_open"), [("2027-06-28", True), ("2027-07-01", False)])
def test_dates_and_duties_of_the_others_hand_it_to_a_person_too(
    from_july: Asked, sent: str, *, is_open: bool
) -> None:
    record = CHANGED + notice(sent, "2027-07-02") + rescission("2027-09-01")
    span = ("deadlines", "jamtland", "--from", "2027-07-05", "--to", "2028-12-31", *WHOLE)
    ends = {
        (one["date"], one["state"])
        for one in from_july.json(*span, events=record)["rows"]
        if one["kind"] == "agreement-ends"
    }
    both = {("2027-12-31", "judgement"), ("2028-12-31", "judgement")}
    assert ends & both == (both if is_open else set())
    words = ("obligations", "jamtland", "--party", "berg", "--on", "2028-02-15", *WHOLE)
    rows = from_july.json(*words, events=record)["rows"]
    paid = [one["state"] for one in rows if (one["duty"], one["period"]) == ("J-EKO-4", "2028")]
    assert paid == (["judgement"] if is_open else [])


@pytest.mark.parametrize(
    ("record", "judged"),
    [
        (notice("2027-06-10", "2027-06-20"), ["upp"]),
        (notice("2027-06-10", "2027-06-20") + rescission("2027-07-15"), ["upp"]),
        (rescission("2027-07-15"), []),
    ],
)
def test_one_that_is_out_before_the_change_does_not_settle_what_its_notice_does_to_the_others(
    run: Run, tmp_path: Path, record: str, judged: list[str]
) -> None:
    """From 1 September the exit of one ends the whole: by the old wording (F4-a) Åre alone."""
    words = ("a: the leaving party, b: the whole", "a: the whole agreement, b: the whole")
    asked = Asked(run, amended(tmp_path, THREE_MONTHS, "2027-09-01", words))
    both = {}
    for question in (("notice", "--event", "upp"), ("in-force", "--party", "berg")):
        if question[0] == "notice" and "upp" not in record:
            continue
        told = asked.json("ask", question[0], "jamtland", *question[1:], "--on", ON, *ALONE,
                          events=CHANGED + record)  # fmt: skip
        both[question[0]] = sorted({one["about"] for one in told["judgement"]} & {"upp"})
    assert set(map(tuple, both.values())) == {tuple(judged)}
