"""A notice on either side of a change: no text says which wording ends the agreement.

Six months' notice becomes three: received by 30 June by the earlier wording, by 30 September by
the later one.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.interfaces.wordings import (
    APPROVED,
    EARLY,
    ROOT,
    SECOND,
    VALID,
    Asked,
    Run,
    amended,
    by_all,
)

THREE_MONTHS = "notice-three-months"
DIALOGUE = (ROOT / "agreements/jamtland/examples/dialogue-may-2027.yaml").read_text("utf-8")
CHANGED = by_all("2027-05-10") + DIALOGUE
OTHERS = ("brottsofferjouren", "berg", "bracke", "harjedalen", "krokom", "stromsund", "ostersund")
ON = "2028-06-01"


def notice(sent: str, received: str, by: str = "are") -> str:
    return (
        f"\n- {{id: upp, event: termination-notice, by: {by}, to: all, form: written, "
        f"sent: {sent}, received: {received}, for-end: earliest, authorised: yes, admitted: yes}}\n"
    )


@pytest.fixture
def from_july(run: Run, tmp_path: Path) -> Asked:
    """Three months' notice instead of six, from 1 July 2027."""
    return Asked(run, amended(tmp_path, THREE_MONTHS, "2027-07-01"))


@pytest.mark.parametrize(
    ("sent", "received", "answer"),
    [
        ("2027-06-28", "2027-06-30", "no"),  # in time by both
        ("2027-06-28", "2027-07-01", "judgement"),  # late by the wording of the day it was sent
        ("2027-06-30", "2027-07-02", "judgement"),
        ("2027-07-01", "2027-07-02", "no"),  # by the later wording alone
    ],
)
def test_a_notice_sent_before_a_change_and_received_after_it_is_for_a_person(
    from_july: Asked, sent: str, received: str, answer: str
) -> None:
    record = CHANGED + notice(sent, received)
    words = ("ask", "in-force", "jamtland", "--party", "are", "--on", ON)
    found = from_july.json(*words, events=record)
    assert found["answer"] == answer
    judged = [("wording", "upp")] if answer == "judgement" else []
    assert [(one["term"], one["about"]) for one in found["judgement"]] == judged
    if judged:
        assert ", with upp by that from 2026-01-01: Depends" in found["headline"]
        assert "Under the wording from 2028-01-01: No." in found["headline"]
    asked = from_july.json("ask", "notice", "jamtland", "--on", ON, events=record)
    assert (asked["answer"] == "judgement") is bool(judged)


@pytest.mark.parametrize(
    ("ragunda", "answer"),
    [("2027-06-30", "no"), ("2027-07-01", "judgement")],
)
def test_one_whom_the_notice_reached_after_the_change_keeps_it_open(
    from_july: Asked, ragunda: str, answer: str
) -> None:
    reached = ", ".join(f"{one}: 2027-06-30" for one in OTHERS)
    record = CHANGED + notice("2027-06-28", f"{{{reached}, ragunda: {ragunda}}}")
    words = ("ask", "in-force", "jamtland", "--party", "are", "--on", ON)
    assert from_july.json(*words, events=record)["answer"] == answer


@pytest.mark.parametrize(("received", "is_open"), [("2027-06-30", False), ("2027-07-01", True)])
def test_money_lists_and_the_check_hand_it_to_a_person_too(
    from_july: Asked, received: str, *, is_open: bool
) -> None:
    record = CHANGED + notice("2027-06-28", received)
    words = ("ask", "payment", "jamtland", "--party", "are", "--year", "2028", "--on", "2028-02-01")
    payment = from_july.json(*words, events=record)
    # By the earlier wording it is not known what Åre is to pay: no index is on record.
    assert payment["answer"] == ("unknown" if is_open else "no")
    assert "Åre is not to pay anything for 2028" in payment["headline"]
    assert ("with upp by that from 2026-01-01:" in payment["headline"]) is is_open
    span = ("deadlines", "jamtland", "--from", "2027-07-05", "--to", "2028-12-31")
    ends = {
        (one["date"], one["state"])
        for one in from_july.json(*span, events=record)["rows"]
        if one["kind"] == "departure" and one["who"] == ["are"] and one["strength"] > 1
    }
    both = {("2027-12-31", "judgement"), ("2028-12-31", "judgement")}
    assert ends & both == (both if is_open else set())
    words = ("obligations", "jamtland", "--party", "are", "--on", "2028-02-01")
    rows = from_july.json(*words, events=record)["rows"]
    states = {one["state"] for one in rows if one["duty"] == "J-KOM-4"}
    assert ("judgement" in states) is is_open
    found = from_july.json("check", "jamtland", "--on", "2028-02-01", events=record)["rows"]
    assert ("jamtland.judgement.wording.upp" in {one["id"] for one in found}) is is_open


def test_where_a_notice_lies_on_both_sides_neither_wording_is_called_the_main_rule(
    from_july: Asked,
) -> None:
    words = ("ask", "in-force", "jamtland", "--party", "are", "--on", "2029-01-01")
    both, before = (
        from_july.json(*words, events=CHANGED + notice(sent, "2027-07-01"))["headline"]
        for sent in ("2027-06-28", "2027-07-01")
    )
    assert both.startswith("No under the wordings from 2026-01-01 and 2028-01-01")
    assert "The main rule is" not in both
    assert before.startswith("No. The agreement is no longer binding")


@pytest.mark.parametrize(
    ("sent", "versions"),
    [
        ("2030-12-31", ["2030-01-01", "2032-01-01"]),  # to the end of 2032 by the first
        ("2031-01-01", ["2032-01-01"]),  # to that of 2031 by the second, as by the third
    ],
)
def test_an_act_has_the_wording_of_each_of_its_days(
    asked: Asked, sent: str, versions: list[str]
) -> None:
    late = EARLY.replace("sent: 2030-09-01", f"sent: {sent}").replace(
        "received: 2030-09-01", "received: 2031-08-01"
    )
    words = ("ask", "in-force", "lanternan", "--party", "soderby", "--on", "2032-03-01")
    found = asked.json(*words, events=APPROVED + VALID + SECOND + late)
    assert found["versions"] == versions


def certain(answer: dict[str, Any]) -> tuple[str, str | None, bool | None]:
    effect = answer["effect"]
    return answer["answer"], effect["until"], effect["renews"]


@pytest.fixture
def ends_for_all(run: Run, tmp_path: Path) -> Asked:
    """One that leaves ends the whole agreement, from 1 September 2027; it was read either way."""
    contested = "ends for: {fork: F4, a: the leaving party, b: the whole agreement}"
    wording = (contested, "ends for: {fork: F4, a: the whole agreement, b: the whole agreement}")
    return Asked(run, amended(tmp_path, THREE_MONTHS, "2027-09-01", wording))


JUNE = notice("2027-06-01", "2027-06-02", by="ragunda")
AUGUST = notice("2027-08-02", "2027-08-03")


@pytest.mark.parametrize(
    "on", ["2027-08-31", "2027-09-01", "2027-09-30", "2027-10-01", "2027-12-31"]
)
def test_what_a_notice_ends_by_one_wording_alone_is_not_told_as_never_renewed(
    ends_for_all: Asked, on: str
) -> None:
    """Ragunda leaves at the end of 2027; for Berg that ends it by the later wording alone.

    Until 30 September, by the wording in force, others may give notice for the end of 2027.
    """
    record = by_all("2027-08-10") + DIALOGUE + JUNE
    words = ("ask", "in-force", "jamtland", "--party", "berg", "--reading", "F4=a", "--on")
    answer = ends_for_all.json(*words, on, events=record)
    assert certain(answer) == ("yes", "2027-12-31", None)
    assert [(one["term"], one["about"]) for one in answer["judgement"]] == [("wording", "upp")]
    each = (
        "certain until the end of Sunday 31 December 2028.",
        "certain until the end of Friday 31 December 2027.",
    )
    told = [one in answer["headline"] for one in each]
    assert told == ([True, True] if on >= "2027-10-01" else [False, True])
    answer = ends_for_all.json(*words, "2028-01-01", events=record)
    assert answer["answer"] == "judgement"


@pytest.mark.parametrize(
    ("on", "party", "given", "renews"),
    [
        ("2027-08-31", "are", AUGUST, None),  # it ends it in 2028, or in 2027
        ("2027-09-01", "are", AUGUST, None),
        ("2027-08-31", "are", JUNE.replace("ragunda", "are"), False),  # in 2027 by both
        ("2027-09-01", "are", JUNE.replace("ragunda", "are"), False),
        ("2027-08-31", "berg", AUGUST, True),  # Berg may give notice itself until 30 September
        ("2027-09-01", "berg", AUGUST, True),
    ],
)
def test_it_is_renewed_or_not_where_both_wordings_have_it_so(
    run: Run, tmp_path: Path, on: str, party: str, given: str, *, renews: bool | None
) -> None:
    asked = Asked(run, amended(tmp_path, THREE_MONTHS, "2027-09-01"))
    record = by_all("2027-07-15") + DIALOGUE + given
    words = ("--party", party, "--on", on, "--reading", "F4=a")
    answer = asked.json("ask", "in-force", "jamtland", *words, events=record)
    assert certain(answer) == ("yes", "2027-12-31", renews)


def test_by_readings_of_one_wording_alone_it_is_certain_until_the_earliest_day(
    run: Run, tmp_path: Path
) -> None:
    """By F1-a Åre's notice is late for 2027 under six months; under three it is by no reading."""
    asked = Asked(run, amended(tmp_path, THREE_MONTHS, "2027-09-01"))
    record = by_all("2027-07-15") + DIALOGUE + notice("2027-06-30", "2027-07-02")
    words = ("ask", "in-force", "jamtland", "--party", "are", "--on", "2027-10-01")
    answer = asked.json(*words, events=record)
    assert certain(answer) == ("yes", "2027-12-31", None)
    assert "The days rest on the main reading of F1" in answer["headline"]
    assert [one["readings"] for one in answer["readings"]["outcomes"]] == [{}]
