"""Two duties that the same event does: lint says so, since no event tells for which it was done."""

import pytest

from tests.rules.invented import problems

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}\n"
REPORT = (
    "- {id: %s, kind: report, by: %s, to: [%s], about: the calendar year before,\n"
    "   first about: 2030, last about: 2030, due: 30 %s, counts from: received}\n"
)
HOURS = (
    "- {id: %s, kind: contribution in kind, by: %s, what: {sv: a, en: b}, hours: %s,\n"
    "   per: calendar year}\n"
)
MEETING = (
    "- {id: %s, kind: meeting, meeting: %s, times a year: 1, participants: [alfa, %s],\n"
    "   convened by: beta}\n"
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (REPORT % ("X-2", "alfa", "beta", "March"), REPORT % ("X-3", "alfa", "beta", "June"), 1),
        (REPORT % ("X-2", "alfa", "beta", "March"), REPORT % ("X-3", "alfa", "gamma", "June"), 0),
        (REPORT % ("X-2", "alfa", "beta", "March"), REPORT % ("X-3", "beta", "alfa", "June"), 0),
        (HOURS % ("X-2", "alfa", "1500"), HOURS % ("X-3", "alfa", "200"), 1),
        (HOURS % ("X-2", "alfa", "1500"), HOURS % ("X-3", "beta", "200"), 0),
        (MEETING % ("X-2", "operative", "beta"), MEETING % ("X-3", "operative", "gamma"), 1),
        (MEETING % ("X-2", "operative", "beta"), MEETING % ("X-3", "strategic", "gamma"), 0),
    ],
    ids=[
        "reports to the same",
        "reports to different parties",
        "reports by different parties",
        "hours of one party",
        "hours of two parties",
        "meetings of a sort",
        "meetings of two sorts",
    ],
)
def test_two_duties_that_one_event_does_are_told(one: str, other: str, expected: int) -> None:
    found = [problem for problem in problems(PERIOD + one + other) if problem.key == "one-act"]
    assert len(found) == expected
    assert all(dict(problem.values)["other"] == "X-2" for problem in found)
