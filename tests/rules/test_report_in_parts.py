"""Report in parts: what one lacks came in another, and a person says whether that is enough."""

import pytest

from tests.rules.invented import owed

BETA = "alfa > beta 2030"
PLAIN = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received, form: written,
   contents: [use-of-funds, statistics]}
"""
HALF = "form: written, sent: 2031-03-01, received: 2031-03-02, contents: [use-of-funds]"
IN_PARTS = f"""
- {{id: r1, event: report, by: alfa, about: 2030, to: all, {HALF}}}
- {{id: r2, event: report, by: alfa, about: 2030, to: all, form: written, sent: 2031-03-29,
   received: 2031-03-30, contents: [statistics]}}
"""
RULED = "- {id: a, event: assessment, term: given-in-parts, about: r2, answer: %s, by: j, on: %s}\n"


def in_parts(events: str, on: str = "2031-07-01") -> str:
    return owed(on, PLAIN, events)[BETA]


@pytest.mark.parametrize(
    ("received", "state", "found_complete", "found_not"),
    [
        ("2031-03-30", "judgement", "fulfilled", "overdue"),  # the last day
        ("2031-03-31", "judgement", "fulfilled-late", "overdue"),
    ],
)
def test_a_report_that_another_supplements_is_complete_from_the_later_day_if_a_person_says_so(
    received: str, state: str, found_complete: str, found_not: str
) -> None:
    """Nothing in X-3 says that both parts come in one document."""
    events = IN_PARTS.replace("2031-03-30", received)
    assert in_parts(events) == state
    assert in_parts(events + RULED % ("yes", received)) == found_complete
    assert in_parts(events + RULED % ("no", received)) == found_not


@pytest.mark.parametrize(
    "replaced",
    [
        ("contents: [statistics]", "contents: [use-of-funds]"),
        ("by: alfa, about: 2030, to: all, form: written, sent: 2031-03-29",
         "by: alfa, about: 2031, to: all, form: written, sent: 2031-03-29"),
        ("to: all, form: written, sent: 2031-03-29", "to: all, form: oral, sent: 2031-03-29"),
        ("to: all, form: written, sent: 2031-03-29",
         "to: [gamma], form: written, sent: 2031-03-29"),
    ],
)  # fmt: skip
def test_what_together_lacks_a_part_or_came_otherwise_is_not_complete(
    replaced: tuple[str, str],
) -> None:
    """Twice the same part, of another year, not in writing, to another than beta."""
    events = IN_PARTS.replace(*replaced)
    assert events != IN_PARTS
    assert in_parts(events) == "overdue"


def test_before_the_second_part_has_come_the_account_is_not_complete() -> None:
    assert in_parts(IN_PARTS, "2031-03-29") == "due"
    assert in_parts(IN_PARTS, "2031-03-30") == "judgement"
