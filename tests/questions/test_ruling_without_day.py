"""A ruling that does not tell its own day may be from before what it is about: it is not known.

It is no later than the day on which it was recorded. Of a clause there is nothing that it must
be later than, unless a rule asks since when.
"""

import pytest

from tests.questions.remedies import asked
from tests.questions.test_ruling_too_early import told_at_once
from tests.questions.test_rulings_told import CHAIN, ruled

UNDATED = "- {id: dom, event: assessment, term: omedelbart, about: besked, answer: yes, by: x%s}\n"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (', recorded: "2030-03-19T12:00:00+01:00"', "judgement"),  # before the notice was sent
        (', recorded: "2030-03-20T12:00:00+01:00"', "unknown"),
        (", on: 2030-03-19", "judgement"),
        (", on: 2030-03-20", "fulfilled"),
    ],
)
def test_it_was_made_on_the_day_on_which_it_was_recorded_at_the_latest(
    day: str, expected: str
) -> None:
    """The notice of force majeure was sent on 20 March 2030."""
    assert told_at_once(UNDATED % day) == expected


@pytest.mark.parametrize(("answer", "expected"), [("yes", "fulfilled"), ("no", "judgement")])
def test_beside_one_that_tells_its_day_it_opens_only_what_it_contradicts(
    answer: str, expected: str
) -> None:
    dated = "- {id: a, event: assessment, term: omedelbart, about: besked, by: y, on: 2030-03-20, "
    of_no_day = UNDATED % ', recorded: "2030-04-01T12:00:00+02:00"'
    assert told_at_once(of_no_day + f"{dated}answer: {answer}}}\n") == expected


def test_its_day_is_named_as_missing_and_each_day_is_told() -> None:
    """Rectification was demanded on 10 September 2026: judged before, that is not enough.

    It was recorded on 20 October, so it was made that day at the latest.
    """
    of_no_day = ruled("2026-10-20").replace(
        "answer: no, by: jurist, on: 2026-10-20",
        'answer: no, by: jurist, recorded: "2026-10-20T12:00:00+02:00"',
    )
    said = asked(
        "jamtland",
        "rescission",
        "2026-11-05",
        "all-approved",
        more=CHAIN + of_no_day,
        party="are",
        against="brottsofferjouren",
        readings={"F20": "a"},
    )
    assert said["answer"] == "unknown"
    assert [one["says"] for one in said["missing"]] == ["när bedömningen (a-utan-drojsmal) gjordes"]
    assert said["judgement"] == []
    rows = [(row["from"], row["to"], row["answer"]) for row in said["by_date"]]
    assert rows == [(None, "2026-09-09", "judgement"), ("2026-09-10", "2026-10-20", "yes")]


LEAVES = """
- {id: dlg, event: dialogue, forum: socsam, on: 2026-05-12, about: termination, invited: all,
   present: all}
- {id: n, event: termination-notice, by: berg, to: all, form: written, sent: 2026-06-10,
   received: 2026-06-12, for-end: 2026-12-31, authorised: yes}
"""


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (', recorded: "2026-12-01T12:00:00+01:00"', "not known"),
        (", on: 2026-06-11", "for a person"),
        (", on: 2026-06-12", "settled"),
    ],
)
def test_shares_are_agreed_anew_on_a_day_that_is_told(day: str, expected: str) -> None:
    """That Berg leaves was known from 12 June 2026: of those before, nothing had been agreed."""
    more = LEAVES + (
        "- {id: fo, event: assessment, term: fordelning-efter-uttrade, about: J-EKO-7, "
        f"answer: yes, by: parterna, reason: x{day}}}\n"
    )
    said = asked(
        "jamtland",
        "payment",
        "2027-01-29",
        "all-approved",
        more=more,
        party="are",
        year=2027,
        readings={"F7": "a", "F4": "a", "F5": "c"},
    )
    missing = "assessment.on" in {one["fact"] for one in said["missing"]}
    judged = "fordelning-efter-uttrade" in {one["term"] for one in said["judgement"]}
    told = "not known" if missing else "for a person" if judged else "settled"
    assert expected == told
