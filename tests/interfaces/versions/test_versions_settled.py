"""A rescission before or after a change that takes the right away: an act keeps its wording.

Jämtland's agreement lets a party rescind; from 1 January 2028 a municipality alone may. The
association rescinds towards Åre, on a breach from November 2027.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.interfaces.versions.test_versions_ahead import DIALOGUE
from tests.interfaces.versions.test_versions_straddled import notice
from tests.interfaces.wordings import Asked, Run, amended, by_all, nine_months

SIX_MONTHS = ("om tre månader", "om sex månader"), ("length: 3 months", "length: 6 months")
NARROWER = (
    ("Part kan häva detta", "Kommun kan häva detta"),
    ("by: all\n        serious", "by: kommunerna\n        serious"),
)
BREACH = """
- {id: brott, event: breach, by: brottsofferjouren, against: are, duty: J-EKO-4, on: 2027-11-01}
- {id: krav, event: demand, by: brottsofferjouren, to: are, on: 2027-11-05, about: brott}
- {id: samtal, event: dialogue, forum: socsam, on: 2027-11-20, about: breach, invited: all,
   present: all}
- {id: b1, event: assessment, term: allvarligt, about: brott, answer: yes, by: jurist,
   on: 2027-12-10, reason: x}
- {id: b2, event: assessment, term: utan-drojsmal, about: brott, answer: no, by: jurist,
   on: 2027-12-10, reason: x}
- {id: b3, event: assessment, term: skalig-tid, about: brott, answer: yes, by: jurist,
   on: 2027-12-10, reason: x}
"""
RECORD = by_all("2027-10-01") + BREACH
ON = "2028-02-01"
BEHIND = ["brott", "krav", "samtal"]
OLD, NEW = "Under the wording from 2026-01-01: ", "Under the wording from 2028-01-01: "
ACTS = "what was done under the wording from 2026-01-01 and had its effect before 2028-01-01 keeps"


def rescission(sent: str, received: str) -> str:
    told = f"sent: {sent}, " if sent else ""
    return RECORD + (
        "- {id: havning, event: rescission, by: brottsofferjouren, against: are, "
        f"{told}received: {received}, form: written, ground: brott}}\n"
    )


@pytest.fixture
def narrower(run: Run, tmp_path: Path) -> Asked:
    folder = amended(tmp_path, "notice-three-months", "2028-01-01", *SIX_MONTHS, *NARROWER)
    return Asked(run, folder)


@pytest.fixture
def as_before(run: Run, tmp_path: Path) -> Asked:
    """The right to rescind is as it was; three months' notice."""
    return Asked(run, amended(tmp_path, "notice-three-months", "2028-01-01"))


def in_force(asked: Asked, record: str, on: str = ON, party: str = "are") -> dict[str, Any]:
    words = ("ask", "in-force", "jamtland", "--party", party, "--on", on)
    return asked.json(*words, events=record)


def judged(answer: dict[str, Any]) -> list[str]:
    return [one["about"] for one in answer["judgement"] if one["term"] == "wording"]


@pytest.mark.parametrize(
    ("sent", "received", "answer", "about"),
    [
        ("2027-12-30", "2027-12-31", "no", []),
        ("2027-12-31", "2027-12-31", "no", []),
        ("2027-12-31", "2028-01-01", "no", []),  # it works when it is sent
        ("2028-01-01", "2028-01-01", "judgement", BEHIND),
        ("2028-01-02", "2028-01-03", "judgement", BEHIND),
    ],
)
def test_one_that_had_its_effect_before_the_change_is_not_put_in_question_and_one_after_it_is(
    narrower: Asked, sent: str, received: str, answer: str, about: list[str]
) -> None:
    record = rescission(sent, received)
    found = in_force(narrower, record)
    assert (found["answer"], judged(found)) == (answer, about)
    if about:
        assert f"{OLD}No." in found["headline"]
        assert f"{NEW}Yes." in found["headline"]
    else:
        assert f"ended for Åre at the end of {sent}" in found["headline"]
        assert [f"{ACTS} it" in one for one in found["assumed"]].count(True) == 1
    words = ("ask", "payment", "jamtland", "--party", "are", "--year", "2028", "--on", ON)
    payment = narrower.json(*words, events=record)
    assert judged(payment) == about
    assert payment["answer"] == ("unknown" if about else "no")
    listed = narrower.json("obligations", "jamtland", "--party", "are", "--on", ON, events=record)
    paid = {one["period"]: one["state"] for one in listed["rows"] if one["duty"] == "J-EKO-4"}
    assert paid["2027"] == "overdue"
    assert paid.get("2028") == ("judgement" if about else None)


@pytest.mark.parametrize(("sent", "about"), [("2027-12-31", []), ("2028-01-01", BEHIND)])
def test_the_check_hands_the_same_acts_to_a_person(
    narrower: Asked, sent: str, about: list[str]
) -> None:
    words = ("check", "jamtland", "--on", ON, "--horizon", "1")
    found = narrower.json(*words, events=rescission(sent, sent))["rows"]
    asked = {one["id"].rpartition(".")[2] for one in found if ".judgement.wording." in one["id"]}
    assert asked & {*BEHIND, "havning"} == {*about}


def test_the_question_whether_it_may_be_declared_names_the_same_acts(narrower: Asked) -> None:
    words = ("ask", "rescission", "jamtland", "--party", "brottsofferjouren", "--against", "are")
    asked = narrower.json(*words, "--on", "2028-01-02", events=RECORD)
    assert (asked["answer"], judged(asked)) == ("judgement", BEHIND)
    before = narrower.json(*words, "--on", "2027-12-31", events=RECORD)
    assert (before["answer"], judged(before)) == ("yes", [])


@pytest.mark.parametrize("sent", ["2027-12-31", "2028-01-01"])
def test_on_the_days_around_the_change_it_is_as_it_was(narrower: Asked, sent: str) -> None:
    """On the last day that the agreement binds it does, by whichever wording."""
    record = rescission(sent, sent)
    assert in_force(narrower, record, on="2027-12-31")["answer"] == "yes"
    first = in_force(narrower, record, on="2028-01-01")
    assert first["answer"] == ("no" if sent < "2028" else "yes")
    assert first["effect"]["until"] == (None if sent < "2028" else sent)
    assert judged(first) == ([] if sent < "2028" else BEHIND)


def test_a_breach_after_the_change_is_of_the_later_wording_alone(narrower: Asked) -> None:
    record = rescission("2028-01-25", "2028-01-25").replace("2027-11-", "2028-01-")
    found = in_force(narrower, record.replace("2027-12-10", "2028-01-21"))
    assert (found["answer"], judged(found)) == ("yes", [])


def test_whom_else_it_frees_depends_on_the_reading_as_it_did(narrower: Asked) -> None:
    record = rescission("2027-12-15", "2027-12-16")
    for on in ("2027-12-31", "2028-01-01"):
        found = in_force(narrower, record, on=on, party="berg")
        assert (found["answer"], judged(found)) == ("depends", [])
        outcomes = {o["readings"]["F23"]: o["answer"] for o in found["readings"]["outcomes"]}
        assert outcomes == {"a": "yes", "b": "no"}


@pytest.mark.parametrize("sent", ["2027-12-31", "2028-01-01"])
def test_where_both_wordings_give_the_right_nothing_is_open(as_before: Asked, sent: str) -> None:
    found = in_force(as_before, rescission(sent, sent))
    assert (found["answer"], judged(found)) == ("no", [])


def test_what_is_to_be_paid_back_since_somebody_left_outlives_the_wording(
    narrower: Asked,
) -> None:
    paid = (
        "- {id: b27, event: payment, by: berg, to: brottsofferjouren, on: 2027-01-10, amount: "
        '"34112.00", for: 2027}\n'
    )
    record = rescission("2027-12-15", "2027-12-16") + paid
    for on in ("2027-12-31", "2028-01-01"):
        words = ("obligations", "jamtland", "--on", on, "--reading", "F11=d")
        rows = narrower.json(*words, events=record)["rows"]
        back = [(one["period"], one["state"]) for one in rows if one["duty"] == "J-OMF-7"]
        assert back == [("2027", "due")]


@pytest.mark.parametrize(
    ("begins", "answer", "about"),
    [("2027-12-31", "judgement", ["upp"]), ("2028-01-01", "no", [])],
)
def test_so_it_is_of_a_notice(
    run: Run, tmp_path: Path, begins: str, answer: str, about: list[str]
) -> None:
    """By six months' notice it ends at the end of 2027; by nine it would a year later."""
    asked = Asked(run, nine_months(tmp_path, begins))
    record = by_all("2027-11-01") + DIALOGUE + notice("2027-06-28", "2027-06-30")
    found = in_force(asked, record, on="2028-03-02")
    assert (found["answer"], judged(found)) == (answer, about)
