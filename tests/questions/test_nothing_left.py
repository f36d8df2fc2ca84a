"""Why nothing of a duty is left to do, in the answer on whether force majeure excuses it.

J-UPP-1: every year, by 30 March, a report on the year before; its time begins on 1 January.
"""

from typing import Any

import pytest

from tests.questions.remedies import asked

REPORT = """
- {id: rep, event: report, by: brottsofferjouren, about: 2026, to: kommunerna, form: written,
   sent: 2027-05-02, received: 2027-05-02,
   contents: [use-of-funds, statistics, overview, cooperation]}
"""
LEFT = """
- {id: d26, event: dialogue, forum: socsam, on: 2026-05-12, about: termination,
   about-party: brottsofferjouren, invited: all, present: all}
- {id: ut, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2026-06-01, received: 2026-06-03, for-end: earliest, authorised: yes}
"""


def told(on: str, more: str = "", duty: str = "J-UPP-1") -> Any:
    options: dict[str, Any] = {"party": "brottsofferjouren", "duty": duty, "more": more}
    answer = asked("jamtland", "excuse", on, "all-approved", **options)
    assert answer["answer"] == "no"
    return next(one["says"] for one in answer["requirements"] if one["id"] == "owed")


@pytest.mark.parametrize(
    ("on", "more", "why"),
    [
        ("2026-12-31", "", "för 2026 hade tiden inte börjat"),
        ("2027-05-02", REPORT,
         "för 2026 var det redan gjort, och för 2027 hade tiden inte börjat"),
    ],
)  # fmt: skip
def test_it_is_told_which_it_is_and_of_which_year(on: str, more: str, why: str) -> None:
    assert told(on, more).endswith(f"den dag som frågan gäller: {why}")


@pytest.mark.parametrize(("on", "more"), [("2027-01-01", ""), ("2027-05-01", REPORT)])
def test_on_the_first_day_and_until_it_is_done_something_is_left(on: str, more: str) -> None:
    assert told(on, more).startswith("något av J-UPP-1 återstår")


def test_who_has_left_was_not_bound() -> None:
    said = told("2027-05-01", LEFT, duty="J-BOJ-9")
    assert said.endswith("parten, eller den som det är till för, var inte bunden")
