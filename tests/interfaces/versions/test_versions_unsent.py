"""A notice of which it is not on record when it was sent, around a change of wording.

Six months' notice becomes three: received by 30 June by the earlier wording, by 30 September by
the later one, which counts from 15 July 2031. A notice is not sent later than it is received;
that it was sent on the same day nobody has said.
"""

import pytest

from tests.interfaces.wordings import APPROVED, EARLY, SECOND, VALID, Asked

CHANGED = APPROVED + VALID.replace("on: 2030-10-01", "on: 2031-07-15") + SECOND
SENDING = [("termination-notice.sent", "brev", "soderby")]
OF_LEAVING = ("departure", "agreement-ends")


def notice(received: str, sent: str = "") -> str:
    told = f"sent: {sent}," if sent else ""
    return EARLY.replace("sent: 2030-09-01,", told).replace("2030-09-01", received)


@pytest.mark.parametrize(
    ("told", "answer", "lacks", "judged"),
    [
        (notice("2031-06-30"), "no", [], []),  # in time for 2031 by both
        (notice("2031-07-14"), "judgement", [], ["brev"]),  # before the change in any case
        (notice("2031-07-15"), "unknown", SENDING, []),
        (notice("2031-09-30"), "unknown", SENDING, []),  # in time by the later wording alone
        (notice("2031-10-01"), "yes", [], []),  # late for 2031 by both
        (notice("2031-07-15", "2031-07-14"), "judgement", [], ["brev"]),
        (notice("2031-07-15", "2031-07-15"), "no", [], []),
    ],
)
def test_who_is_bound_is_unknown_where_a_sending_before_the_change_would_make_it_otherwise(
    asked: Asked, told: str, answer: str, lacks: list[tuple[str, str, str]], judged: list[str]
) -> None:
    words = ("ask", "in-force", "lanternan", "--party", "soderby", "--on", "2032-03-01")
    found = asked.json(*words, events=CHANGED + told)
    missing = [(one["fact"], one["of"], one["party"]) for one in found["missing"]]
    assert (found["answer"], missing) == (answer, lacks)
    assert [one["about"] for one in found["judgement"]] == judged
    if lacks:
        assert found["headline"].startswith(
            "Undetermined: it is not known when the notice (brev) was sent, and so not whether "
            "that was before a change of wording and which wording governs. Under the wording "
            "from 2032-01-01, with brev by that from 2030-01-01: Yes."
        )


@pytest.mark.parametrize(
    ("told", "answer", "versions", "lacks"),
    [
        (notice("2031-07-14"), "yes", ["2030-01-01"], []),
        (notice("2031-07-15"), "unknown", ["2030-01-01", "2031-01-01"], ["brev"]),
        (notice("2031-09-30"), "unknown", ["2030-01-01", "2031-01-01"], ["brev"]),
        (notice("2031-10-01"), "yes", ["2030-01-01", "2031-01-01"], []),
        (notice("2031-07-15", "2031-07-15"), "yes", ["2031-01-01"], []),
    ],
)
def test_so_is_what_the_notice_itself_leads_to(
    asked: Asked, told: str, answer: str, versions: list[str], lacks: list[str]
) -> None:
    found = asked.json("ask", "notice", "lanternan", "--on", "2031-12-01", events=CHANGED + told)
    assert (found["answer"], found["versions"]) == (answer, versions)
    assert [one["of"] for one in found["missing"]] == lacks


@pytest.mark.parametrize(
    ("told", "state"),
    [
        (notice("2031-07-15"), "unknown"),
        (notice("2031-07-15", "2031-07-14"), "judgement"),
        (notice("2031-07-15", "2031-07-15"), "certain"),
        (notice("2031-10-01"), "certain"),
    ],
)
def test_lists_and_the_check_tell_it_as_unknown_too(asked: Asked, told: str, state: str) -> None:
    record = CHANGED + told
    span = ("deadlines", "lanternan", "--from", "2031-10-02", "--to", "2032-12-31")
    dates = asked.json(*span, events=record)
    ends = {one["state"] for one in dates["rows"] if one["kind"] in OF_LEAVING}
    assert ends == {state}
    assert ("It is not known when the notice (brev) was sent" in dates["assumed"]) is (
        state == "unknown"
    )
    words = ("obligations", "lanternan", "--on", "2032-03-01")
    rows = asked.json(*words, events=record)["rows"]
    lacking = {one["state"] for one in rows if "brev" in {m["of"] for m in one["missing"]}}
    assert lacking == ({"unknown"} if state == "unknown" else set())
    found = asked.json("check", "lanternan", "--on", "2032-03-01", events=record)["rows"]
    of_the_act = {one["id"] for one in found if one["id"].endswith(".wording.brev")}
    assert of_the_act == (set() if state == "certain" else {f"lanternan.{state}.wording.brev"})


def test_when_it_was_recorded_does_not_tell_when_it_was_sent(asked: Asked) -> None:
    recorded = "recorded: 2031-07-15T10:00:00+02:00,"
    told = EARLY.replace("sent: 2030-09-01,", recorded).replace("2030-09-01", "2031-07-15")
    words = ("ask", "notice", "lanternan", "--on", "2031-12-01")
    assert asked.json(*words, events=CHANGED + told)["answer"] == "unknown"


@pytest.mark.parametrize(
    ("told", "version"),
    [
        (notice("2031-06-30"), "2032-01-01"),  # it ends 2031 by each wording it may have
        (notice("2031-07-01"), "2031-01-01"),  # 2032 by the first: Söderby would have to agree
        (notice("2031-07-01", "2031-07-01"), "2032-01-01"),
        (notice("2031-07-01", "2030-12-31"), "2031-01-01"),
    ],
)
def test_whether_one_who_has_not_agreed_had_left_may_rest_on_it(
    asked: Asked, told: str, version: str
) -> None:
    """The second version counts from 1 January 2031; the others bring a third in 2032."""
    second = SECOND.replace("all", "[norrby, lyktan]").replace("2031-12-01", "2032-02-15")
    words = ("ask", "in-force", "lanternan", "--party", "norrby", "--on", "2032-02-15")
    found = asked.json(*words, events=APPROVED + VALID + second + told)
    assert (found["answer"], found["version"]) == ("yes", version)
