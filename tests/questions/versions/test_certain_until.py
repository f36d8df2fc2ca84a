"""Until when an agreement is certain, where a later wording is already on its way.

What nobody can call certain under the wording in force, a later one does not make certain: its
first day is no day until which anybody is bound.
"""

from typing import Any

import pytest

from tests.questions.versions.renewed import asked
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: renewal, renewal: automatic, length: 2 years}
- {id: X-6, kind: termination, by: all, ends: at the end of a period, length: LENGTH months,
   counted: back from the last day, counts from: sent}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
NOTICE = """
- {id: n0, event: termination-notice, by: alfa, to: all, form: written, received: 2030-09-23,
   for-end: earliest, authorised: yes, admitted: yes, SENT}
"""
SENT = NOTICE.replace("SENT", "sent: 2030-09-20")
UNSENT = NOTICE.replace(", SENT", "")
"""Sent before 1 July 2031, surely, yet not known on which day."""
AGREED = """
- {id: a1, event: amendment, FORM, on: 2031-12-10, agreed-by: all, version: 2032-03-04}
"""
LATER = "2032-03-04"


def told(record: str, on: str, *lengths: str, supposed: bool = True) -> dict[str, Any]:
    """The effect of the answer of whether beta is bound, with months of notice of each wording."""
    terms = [TERMS.replace("LENGTH", each) for each in lengths]
    days = ("2030-01-01", LATER)[: len(terms)]
    held = following(*zip(days, terms, strict=True), supposed=supposed)
    found = asked(held, "in-force", on, party="beta", events=happened(held[0], record))
    effect: dict[str, Any] = found["effect"]
    return effect


@pytest.mark.parametrize("lengths", [("6",), ("6", "6"), ("6", "9")])
def test_a_notice_of_which_it_is_open_whether_it_ends_the_agreement_leaves_no_day_certain(
    lengths: tuple[str, ...],
) -> None:
    assert told(UNSENT, "2031-12-25", *lengths)["until"] is None


@pytest.mark.parametrize("lengths", [("6",), ("6", "6"), ("6", "9")])
@pytest.mark.parametrize("on", ["2031-12-25", "2031-12-31"])
def test_a_notice_that_ends_the_agreement_makes_its_last_day_certain(
    lengths: tuple[str, ...], on: str
) -> None:
    assert told(SENT, on, *lengths)["until"] == "2031-12-31"


@pytest.mark.parametrize("form", ["form: written", "form: oral", "x-form: not told"])
def test_an_amendment_that_is_open_or_not_valid_makes_no_day_certain_either(form: str) -> None:
    amended = AGREED.replace("FORM", form).replace("x-form: not told, ", "")

    assert told(UNSENT + amended, "2031-12-25", "6", "6", supposed=False)["until"] is None
