"""The rows of the list of duties, and the findings on them: who bears, and what readings move."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.findings.duties import FoundDuties
from engine.questions.findings.open_facts import OpenFacts
from engine.questions.findings.teller import Teller
from engine.questions.lists.duty_words import duty_title
from engine.questions.lists.obligations import obligations, run_duties
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TOGETHER = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received,
   also: [{kind: exit, by: all, notice to: all other parties, ends for: the leaving party}]}
- {id: X-4, kind: obligation, bearer: {fork: G1, a: [alfa, beta, gamma], b: [alfa, gamma]},
   jointly: yes, duty: {sv: bygga, en: build}}
- {id: X-5, kind: obligation, bearer: all, jointly: yes, duty: {sv: städa, en: clean},
   occurs: yearly}
"""
LEAVES = (
    "- {id: n1, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-05-01,"
    " received: 2030-05-01, for-end: earliest, authorised: yes}"
)


def listed(
    on: str, terms: str, events: str = "", forks: dict[str, str] | None = None, reading: str = ""
) -> dict[tuple[str, str | None], dict[str, Any]]:
    """The rows of the list, by clause and period."""
    under = agreement(terms, forks or {})
    fixed = dict([reading.split("=")]) if reading else {}
    question = Question("obligations", date.fromisoformat(on), readings=fixed)
    found = obligations(question, under, happened(under, events), load(), "plain", "en")
    return {(row["duty"], row["period"]): row for row in found["rows"]}


@pytest.mark.parametrize(
    ("on", "bearer"),
    [("2030-12-31", ["alfa", "beta", "gamma"]), ("2031-01-01", ["alfa", "beta"])],
)
def test_who_has_left_no_longer_bears_what_is_owed_together(on: str, bearer: list[str]) -> None:
    rows = listed(on, TOGETHER, LEAVES, {"G1": "a b"})
    assert rows["X-4", None]["bearer"] == bearer
    assert rows["X-4", None]["jointly"] is True


def test_who_has_left_still_bears_what_fell_due_before() -> None:
    rows = listed("2031-06-01", TOGETHER, LEAVES, {"G1": "a b"})
    assert rows["X-5", "2030"]["bearer"] == ["alfa", "beta", "gamma"]
    assert rows["X-5", "2031"]["bearer"] == ["alfa", "beta"]


@pytest.mark.parametrize(
    ("reading", "bearer"),
    [("G1=a", ["alfa", "beta", "gamma"]), ("G1=b", ["alfa", "gamma"])],
)
def test_who_bears_it_together_is_as_the_main_reading_has_it(
    reading: str, bearer: list[str]
) -> None:
    assert (
        listed("2030-06-01", TOGETHER, "", {"G1": "a b"}, reading)["X-4", None]["bearer"] == bearer
    )


PAYS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: payment window, paid in: January, carried by: X-2}
"""


def paid(on: str, amount: int, by: str = "beta", to: str = "alfa") -> str:
    return (
        f"- {{id: p{on}, event: payment, by: {by}, to: {to}, on: {on}, amount: {amount},"
        " for: 2030}\n"
    )


IN_TIME, TOO_LATE = paid("2030-01-10", 600000), paid("2030-02-10", 600000)
CAME_BACK = paid("2030-02-20", 600000, "alfa", "beta")
AGAIN = paid("2030-02-25", 600000)


@pytest.mark.parametrize(
    ("events", "state", "days_late"),
    [
        (paid("2030-01-10", 599999), "overdue", 29),
        (TOO_LATE, "fulfilled-late", 10),
        (IN_TIME + CAME_BACK, "overdue", None),
        (TOO_LATE + CAME_BACK, "overdue", 29),
        (TOO_LATE + CAME_BACK + AGAIN, "fulfilled-late", 25),
        (paid("2030-01-31", 600000) + CAME_BACK, "overdue", None),
        (paid("2030-02-01", 600000) + CAME_BACK, "overdue", 29),
        (paid("2030-01-31", 600000) + CAME_BACK + AGAIN, "fulfilled-late", None),
        (paid("2030-02-01", 600000) + CAME_BACK + AGAIN, "fulfilled-late", 25),
        (IN_TIME + CAME_BACK + AGAIN, "fulfilled-late", None),
        (paid("2030-01-10", 599999) + paid("2030-02-20", 1, "alfa", "beta"), "overdue", 29),
        (paid("2030-01-10", 600001) + paid("2030-02-20", 1, "alfa", "beta"), "fulfilled", None),
        (IN_TIME + paid("2030-01-20", 1, "alfa", "beta") + paid("2030-01-31", 1), "fulfilled",
         None),
        (IN_TIME + paid("2030-01-20", 1, "alfa", "beta") + paid("2030-02-01", 1),
         "fulfilled-late", 1),
        (IN_TIME + paid("2030-01-31", 1, "alfa", "beta"), "overdue", 29),
        (IN_TIME + paid("2030-02-01", 1, "alfa", "beta"), "overdue", None),
    ],
)  # fmt: skip
def test_how_late_a_payment_that_came_back_is_no_text_says(
    events: str, state: str, days_late: int | None
) -> None:
    """The last day is 31 January. What is not paid in full by its end is late since then."""
    row = listed("2030-03-01", PAYS, events)["X-2", "2030"]
    assert (row["state"], row["due"], row["days_late"]) == (state, "2030-01-31", days_late)


def test_that_a_payment_came_back_is_told_with_the_day() -> None:
    under = agreement(PAYS)
    question = Question("obligations", date(2030, 3, 1))
    found = obligations(
        question, under, happened(under, IN_TIME + CAME_BACK), load(), "plain", "en"
    )
    assert "had been paid, but money came back on 2030-02-20" in str(found)


BESIDE = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: publication, by: [beta], what: {sv: länken, en: the link}, channels: [website],
   also: [{kind: obligation, bearer: [alfa, gamma], jointly: yes, duty: {sv: bygga, en: build}}]}
"""


def test_who_bears_together_is_what_the_term_with_the_joint_duty_says() -> None:
    """The clause lays another duty on somebody else, alone."""
    under = agreement(BESIDE)
    question = Question("obligations", date(2030, 6, 1))
    rows = obligations(question, under, [], load(), "plain", "en")["rows"]
    assert sorted((row["jointly"], row["bearer"]) for row in rows) == [
        (False, ["beta"]),
        (True, ["alfa", "gamma"]),
    ]


WINDOW = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: board report, by: alfa, to: [beta],
   earliest: {fork: G1, a: 2030-01-01, b: 2030-02-01},
   due: {fork: G2, a: 2030-03-31, b: 2030-04-30}}
"""


def test_a_reading_that_moves_another_day_moves_not_the_last_day_of_a_finding() -> None:
    under = agreement(WINDOW, {"G1": "a b", "G2": "a b"})
    question = Question("obligations", date(2030, 5, 1))
    ledger = run_duties(question, under, (), load(), "plain").ledger
    teller = Teller(under, "en", question.on)
    (found,) = FoundDuties(teller, ledger, 60).findings(OpenFacts(teller), ())
    assert (found.kind, found.forks) == ("overdue", ("G2",))


REPORT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, last about: 2030, due: 30 March, counts from: received, form: written,
   contents: [use-of-funds, statistics], judged by: [mera]}
"""
SENT = "to: beta, sent: 2031-03-01, received: 2031-03-02"
WRITTEN = "form: written, contents: [use-of-funds, statistics]"


def report(keys: str, name: str = "r1") -> str:
    return f"- {{id: {name}, event: report, by: alfa, about: 2030, {SENT}, {keys}}}\n"


SHORT = (
    "- {id: dom, event: assessment, term: mera, about: r1, by: en jurist, answer: no,"
    " on: 2031-03-20}\n"
)
LACKS = "the report r1 (2031-03-02) lacks a part, statistics"
ORAL = "the report r1 (2031-03-02) is oral, and it is to be in writing"
RULED = "a person has ruled that the report r1 (2031-03-02) does not meet the clause"


@pytest.mark.parametrize(
    ("events", "state", "says"),
    [
        ("", "overdue", []),
        (report(WRITTEN), "fulfilled", []),
        (report("form: written, contents: [use-of-funds]"), "overdue", [LACKS]),
        (report("form: oral, contents: [use-of-funds, statistics]"), "overdue", [ORAL]),
        (report("form: oral, contents: [use-of-funds]"), "overdue", [LACKS, ORAL]),
        (report(WRITTEN) + SHORT, "overdue", [RULED]),
        (report("contents: [use-of-funds, statistics]"), "unknown", []),
        (report("form: oral") + report(WRITTEN, "r2"), "fulfilled", []),
    ],
)
def test_what_came_and_is_not_enough_is_told_with_what_is_wrong(
    events: str, state: str, says: list[str]
) -> None:
    row = listed("2031-04-01", REPORT, events)["X-2", "2030"]
    assert (row["state"], sorted(one["says"] for one in row["insufficient"])) == (
        state,
        sorted(says),
    )
    assert {one["event"] for one in row["insufficient"]} <= {"r1"}
    assert len(row["because"]) == 1 + len(says)


@pytest.mark.parametrize(("on", "kind"), [("2031-03-30", "soon-due"), ("2031-03-31", "overdue")])
def test_a_finding_tells_what_came_and_is_not_enough(on: str, kind: str) -> None:
    under = agreement(REPORT)
    question = Question("obligations", date.fromisoformat(on))
    events = happened(under, report("form: oral, contents: [use-of-funds, statistics]"))
    ledger = run_duties(question, under, events, load(), "plain").ledger
    teller = Teller(under, "en", question.on)
    (found,) = FoundDuties(teller, ledger, 60).findings(OpenFacts(teller), ())
    assert found.kind == kind
    assert found.says.endswith(f"; not enough: {ORAL}")


BROKEN = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: [alfa], towards: [beta], duty: {sv: visa, en: show}}
- {id: X-3, kind: undertaking, by: alfa, undertaking: training,
   duty: {sv: utbilda, en: train}}
"""


@pytest.mark.parametrize(
    ("events", "says"),
    [
        (
            "- {id: b1, event: breach, by: beta, against: alfa, duty: X-2, on: 2030-05-02}",
            "Alfa is to keep X-2 towards Beta, but a breach of the clause is "
            "asserted (b1, 2030-05-02), and no rectification is recorded",
        ),
        (
            "- {id: u1, event: undertaking, kind: training, by: alfa, on: 2030-05-02, active: 4, "
            "done: 3}",
            "Alfa is to keep X-3, but by the figures u1, 2030-05-02, fewer are "
            "done than are active",
        ),
    ],
)
def test_a_finding_tells_what_breaks_a_continuing_duty(events: str, says: str) -> None:
    under = agreement(BROKEN)
    question = Question("obligations", date(2030, 6, 1))
    ledger = run_duties(question, under, happened(under, events), load(), "plain").ledger
    teller = Teller(under, "en", question.on)
    (found,) = FoundDuties(teller, ledger, 60).findings(OpenFacts(teller), ())
    assert (found.kind, found.says) == ("overdue", says)


MEETING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: meeting, meeting: operative, times a year: 2, participants: [alfa, beta],
   convened by: beta, minutes by: beta, minutes to: [alfa]}
"""


@pytest.mark.parametrize(
    ("period", "title"),
    [("2030:1", "meeting (operative)"), ("m1", "minutes, meeting (operative)")],
)
def test_what_a_meeting_that_was_held_has_raised_is_its_minutes(period: str, title: str) -> None:
    assert duty_title(agreement(MEETING), "X-2", "en", ["beta"], period) == title


CALLED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: power, who: all, may call for: renegotiation, used by: each}
"""


@pytest.mark.parametrize(
    ("lang", "title"),
    [("sv", "påkallat samtal (omförhandling)"), ("en", "talks called for (renegotiation)")],
)
def test_what_somebody_has_called_for_is_the_talks(lang: str, title: str) -> None:
    assert duty_title(agreement(CALLED), "X-2", lang, ["beta"], "call") == title
