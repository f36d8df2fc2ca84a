"""The parts that one report lacks are told in one sentence, and each is a reason of its own."""

import pytest

from tests.questions.test_duty_rows import LACKS, REPORT, listed, report

BOTH = "the report r1 (2031-03-02) lacks several parts: the use of the grants and statistics"


@pytest.mark.parametrize(
    ("came", "says", "reasons"),
    [
        (report("form: written, contents: []"), [BOTH], 2),
        (report("form: written, contents: [use-of-funds]"), [LACKS], 1),
        (
            report("form: written, contents: []")
            + report("form: written, contents: [use-of-funds]", "r2"),
            [BOTH, LACKS.replace("r1", "r2")],
            3,
        ),
    ],
)
def test_one_line_for_each_report_with_all_that_it_lacks(
    came: str, says: list[str], reasons: int
) -> None:
    row = listed("2031-04-01", REPORT, came)["X-2", "2030"]
    assert says == [one["says"] for one in row["insufficient"]]
    assert 1 + reasons == len(row["because"])
