"""Duties that are open only since it is open who is bound: the act is named, once, and no duty is
said to lie on either side of a change on which it does not lie.

beta gives notice in April 2031, in time for the end of 2031 by the first wording; by the one from
May 2031, of a longer time for notice, for the end of 2032.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.findings.check import Day
from engine.questions.findings.finding import Finding
from engine.questions.lists.status import status
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: 200 SEK, per: calendar year, first: 2032}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: obligation, bearer: all, duty: {sv: a, en: a}}
- {id: X-6, kind: termination, by: all, length: LENGTH months,
   counted: back from the last day, ends: at the end of a period, counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
"""
FORWARD = "forward, ends: on any day"
NOTICE = """
- {id: upp, event: termination-notice, by: beta, to: all, form: written, SENTreceived: RECEIVED,
   for-end: earliest, authorised: yes}
"""
ACT = "which wording governs upp, from before the change of wording"
GONE: dict[str, Any] = {"judgement": []}
EITHER = "on either side of a change"
ON = date(2032, 2, 15)
DAYS = [
    ("2031-03-31", False),  # in time for the end of 2031 by either wording
    ("2031-04-01", True),
    ("2031-04-30", True),
    ("2031-05-01", False),  # wholly under the second
]


def held() -> tuple[Agreement, ...]:
    """Nine months to the end of the year from the change on, before it six."""
    first, second = (TERMS.replace("LENGTH", months) for months in ("6", "9"))
    return following(("2030-01-01", first), ("2031-05-01", second))


def listed(received: str, *wordings: Agreement, sent: bool = True, on: date = ON) -> Any:
    of = wordings or held()
    question = Question("obligations", on)
    return obligations(question, of, noticed(of, received, sent=sent), load(), "plain", "en")


def noticed(of: tuple[Agreement, ...], received: str, *, sent: bool = True) -> Any:
    told = NOTICE.replace("SENT", f"sent: {received}, " if sent else "")
    return happened(of[0], told.replace("RECEIVED", received))


def found(received: str, *wordings: Agreement, sent: bool = True) -> dict[str, Finding]:
    of = wordings or held()
    events = noticed(of, received, sent=sent)
    told = check(Day(ON, ON, 10, readings={}), of, events, load(), "plain", "en")
    return {one.id.removeprefix("invented."): one for one in told}


def asks(row: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["about"], one["asks"].rstrip("?")) for one in row["judgement"]]


@pytest.mark.parametrize(("received", "is_open"), DAYS)
def test_the_row_and_the_list_name_the_act(received: str, *, is_open: bool) -> None:
    told = listed(received)
    rows = {(one["duty"], *one["bearer"], one["period"]): one for one in told["rows"]}
    for of in (("X-5", "beta", None), ("X-3", "beta", "2032")):
        assert asks(rows.get(of, GONE)) == ([("upp", ACT)] if is_open else [])
    assert asks(rows["X-5", "alfa", None]) == []  # bound by either
    said = f"a person decides {ACT}; this keeps open the state of X-5 and X-3 2032"
    assert (said in " ".join(told["assumed"])) is is_open
    assert EITHER not in str(told)


@pytest.mark.parametrize(("received", "is_open"), DAYS)
def test_the_check_tells_it_once_with_the_parties_and_duties_that_it_keeps_open(
    received: str, *, is_open: bool
) -> None:
    told = found(received)
    wording = [id_ for id_ in told if ".wording." in id_]
    # What is late by one of the wordings is something to act on, and keeps an id of its own.
    own = ["judgement.wording.x-3.beta.2032", "judgement.wording.upp"]
    assert sorted(wording) == (sorted(own) if is_open else [])
    assert EITHER not in " ".join(one.says for one in told.values())
    if is_open:
        act = told["judgement.wording.upp"]
        assert (act.parties, act.blocks) == (("beta",), ("X-3", "X-5"))
        assert act.says == f"{ACT}; this keeps open the state of 2 duties"
        late = told["judgement.wording.x-3.beta.2032"].says
        assert late.startswith(f"{ACT[0].upper()}{ACT[1:]}; this keeps open the state of X-3")
        assert "Under the wording from 2031-05-01: Beta has not fulfilled X-3 for 2032" in late


def test_where_the_sending_is_not_on_record_that_is_what_is_missing() -> None:
    told = listed("2031-05-02", sent=False)
    (row,) = [one for one in told["rows"] if (one["duty"], one["bearer"]) == ("X-5", ["beta"])]
    assert (row["state"], asks(row)) == ("unknown", [])
    assert "it is not known when the notice (upp) was sent" in " ".join(told["assumed"])
    findings = found("2031-05-02", sent=False)
    act = findings["unknown.wording.upp"]
    assert (act.parties, act.blocks) == (("beta",), ("X-3", "X-5"))
    assert "judgement.wording.upp" not in findings


@pytest.mark.parametrize(
    ("amount", "received", "expected"),
    [
        ("200 SEK", "2031-04-30", ["upp"]),  # the same is owed by each wording for itself
        ("300 SEK", "2031-04-30", ["2031", "upp"]),
        ("300 SEK", "2031-05-01", ["2031"]),
        ("200 SEK", "2031-05-01", []),
    ],
)
def test_what_does_lie_on_either_side_of_the_change_is_still_said_to(
    amount: str, received: str, expected: list[str]
) -> None:
    """The year of the payment has both wordings; beta leaves in July by the first, or in January.

    It is asked with the act, where that keeps it open too, as `payment` asks it.
    """
    in_october = TERMS.replace("first: 2032", "first: 2031").replace("January", "October")
    free = in_october.replace("back from the last day, ends: at the end of a period", FORWARD)
    terms = free.replace("LENGTH", "3"), free.replace("LENGTH", "9").replace("200 SEK", amount)
    of = following(*zip(("2030-01-01", "2031-05-01"), terms, strict=True))
    on = date(2031, 11, 15)
    told = listed(received, *of, on=on)
    (row,) = [one for one in told["rows"] if (one["duty"], one["period"]) == ("X-3", "2031")]
    assert [about for about, _ in asks(row)] == expected
    assert (EITHER in str(row)) is ("2031" in expected)
    asked = Question("payment", on, party="beta", year=2031)
    answer = ask(asked, of, noticed(of, received), load(), "plain", "en")
    about = [one["about"] for one in answer["judgement"]]
    assert about == [one.replace("2031", "") for one in reversed(expected)]


def test_status_asks_it_once_and_is_headed_by_the_version_in_force() -> None:
    of = held()
    events = noticed(of, "2031-04-30")
    told = status(Question("status", ON), of, events, load(), "plain", "en")
    assert [one["about"] for one in told["judgement"]] == ["upp"]
    # X-5 goes on all the time; the payment may be late, and is listed.
    of_beta = [one["duty"] for one in told["duties"] if one["bearer"] == ["beta"]]
    assert ("X-3" in of_beta, "X-5" in of_beta, told["waiting_for_in_force"]) == (True, False, 1)
    assert told["version"] == listed("2031-04-30")["version"] == "2031-05-01"
    before = status(Question("status", date(2031, 4, 30)), of, events, load(), "plain", "en")
    assert before["version"] == "2030-01-01"
