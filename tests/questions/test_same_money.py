"""Money paid for a year for which nothing is owed, told by two questions, is the same money."""

import pytest

from tests.questions.remedies import asked

ENDED = """
- {id: n, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2024-07-15, received: 2024-07-15, for-end: earliest, authorised: yes}
"""
"""Linköping ends on 15 January 2025, before the last day of January."""
RESCINDED = """
- {id: b, event: breach, by: are, against: brottsofferjouren, duty: J-BOJ-9, on: 2026-10-20}
- {id: d, event: dialogue, forum: socsam, on: 2026-11-03, about: breach,
   about-party: brottsofferjouren, invited: all, present: all}
- {id: k, event: demand, by: are, to: [brottsofferjouren], on: 2026-11-10, about: b}
- {id: a1, event: assessment, term: allvarligt, about: b, answer: yes, by: A, on: 2026-12-01}
- {id: a2, event: assessment, term: utan-drojsmal, about: b, answer: no, by: A, on: 2026-12-01}
- {id: a3, event: assessment, term: skalig-tid, about: b, answer: yes, by: A, on: 2026-12-01}
- {id: h, event: rescission, by: are, against: brottsofferjouren, form: written,
   sent: 2027-01-05, ground: b}
"""


def paid(by: str, on: str, amount: str, year: int) -> str:
    return (
        f"- {{id: p, event: payment, by: {by}, to: brottsofferjouren, on: {on},"
        f' amount: "{amount}", for: {year}}}\n'
    )


@pytest.mark.parametrize(
    ("on", "of_a_share", "said"),
    [
        ("2025-01-15", "482701.78", "samma pengar som går tillbaka här, inte mer"),
        ("2025-01-16", "", "betalt för mycket och är inget av årets medel"),
    ],
)
def test_what_was_paid_before_a_day_to_pay_that_never_came_is_told_once(
    on: str, of_a_share: str, said: str
) -> None:
    events = ENDED + paid("namnden", on, "503389", 2025)
    owed = asked("linkoping", "payment", "2025-02-10", more=events, party="namnden", year=2025)
    assert owed["effect"]["outstanding"]["amount"] == "-503389.00"
    assert any(
        "gå tillbaka enligt L-PER-6; det är i så fall samma" in one for one in owed["assumed"]
    )
    found = asked("linkoping", "repayment", "2025-02-10", more=events, party="brottsofferjouren")
    [by_time] = [row for row in found["readings"]["outcomes"] if row["readings"] == {"FL5": "b"}]
    assert (by_time["effect"]["min"] or {"amount": ""})["amount"] == of_a_share
    assert any(said in one for one in found["assumed"])


def test_of_money_that_was_owed_nothing_is_said() -> None:
    events = ENDED + paid("namnden", "2024-01-31", "486366", 2024)
    for question, party in (("payment", "namnden"), ("repayment", "brottsofferjouren")):
        found = asked("linkoping", question, "2025-02-10", more=events, party=party, year=2024)
        assert not any("samma pengar" in one for one in found["assumed"])


@pytest.mark.parametrize(("on", "said"), [("2027-01-05", False), ("2027-01-06", True)])
def test_of_what_was_paid_after_a_rescission_both_questions_say_so(on: str, said: bool) -> None:
    events = RESCINDED + paid("are", on, "71954", 2027)
    back = asked("jamtland", "repayment", "2027-02-10", "all-approved", more=events,
                 party="brottsofferjouren")  # fmt: skip
    assert any("efter att hävningen hade fått verkan" in one for one in back["assumed"]) == said
    owed = asked("jamtland", "payment", "2027-02-10", "all-approved", more=events, party="are",
                 year=2027)  # fmt: skip
    assert owed["effect"]["outstanding"]["amount"] == "-71954.00"
    assert any("gå tillbaka enligt J-OMF-7; det är i så fall" in one for one in owed["assumed"])
