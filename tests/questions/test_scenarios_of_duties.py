"""What a scenario expects of duties is compared with their rows, and told where it is otherwise."""

import pytest

from tests.questions.test_scenarios import linkoping, problems

DUTIES = """\
scenario: what is owed
cases:
  - case: the day after the last
    when: {question: obligations, on: 2025-04-01}
    then:
      duties:
        L-PER-3 sof > namnden: THEN
"""


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("overdue", []),
        ("{state: overdue, main_state: overdue, due: 2025-03-31, internal: yes}", []),
        ("{days_late: 1, done_on: none, decisive: [], missing: [], judgement: []}", []),
        ("due", [("L-PER-3 sof > namnden: state", "due", "overdue")]),
        ("none", [("L-PER-3 sof > namnden: state", "none", "overdue")]),
        ("{days_late: 2}", [("L-PER-3 sof > namnden: days_late", "2", "1")]),
        ("{missing: [report]}", [("L-PER-3 sof > namnden: missing", "[report]", "[]")]),
        ("{decisive: [FL7]}", [("L-PER-3 sof > namnden: decisive", "[FL7]", "[]")]),
    ],
)
def test_what_a_scenario_expects_of_a_duty_is_compared_with_its_row(
    then: str, expected: list[tuple[str, str, str]]
) -> None:
    told = linkoping(DUTIES.replace("THEN", then))
    assert [(one.what, one.expected, one.found) for one in told] == expected


def test_a_group_means_all_rows_of_its_members() -> None:
    every = DUTIES.replace("L-PER-3 sof > namnden: THEN", "L-GEM-1 all > all: overdue")
    (told,) = linkoping(every)
    assert told.found == (
        "namnden > brottsofferjouren: standing; brottsofferjouren > namnden: standing"
    )
    assert linkoping(every.replace("overdue", "standing")) == ()


def test_a_reading_may_be_held_for_a_list() -> None:
    held = """\
    then:
      under:
        FL7=a: {L-PER-2 sof 2025: overdue}
        FL7=b: {L-PER-2 sof 2025: ended}
"""
    asked = DUTIES[: DUTIES.index("    then:")].replace("2025-04-01", "2026-04-01") + held
    assert linkoping(asked) == ()
    (told,) = linkoping(asked.replace("ended", "overdue"))
    assert (told.what, told.found) == ("under: FL7=b: L-PER-2 sof 2025: state", "ended")


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("L-PER-3 sof", "L-PER-33 sof", "here.yaml:7:9: unknown clause `L-PER-33`"),
        ("L-PER-3 sof", "L-PER-3 sofa", "here.yaml:7:9: unknown party `sofa`"),
        (" > namnden", " > ", "here.yaml:7:9: cannot read `L-PER-3 sof >` as a duty"),
        ("THEN", "late", "here.yaml:7:32: `late` is none of what may stand here"),
        ("THEN", "{days late: 1}", "here.yaml:7:33: unknown key `days late`"),
        ("duties:", "answer:", "here.yaml:6:7: unknown key `answer`"),
    ],
)
def test_what_is_wrong_with_an_expected_duty_is_told_with_its_place(
    written: str, instead: str, said: str
) -> None:
    text = DUTIES.replace(written, instead).replace("THEN", "due")
    assert said in problems(text)
