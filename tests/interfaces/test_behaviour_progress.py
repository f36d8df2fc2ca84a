"""How far a search has come is told on standard error, beside the answer."""

import pytest

from engine.interfaces.diffs.behaving import _Progress


def test_off_a_terminal_a_line_is_told_for_each_tenth_of_the_limit(
    capsys: pytest.CaptureFixture[str],
) -> None:
    progress = _Progress("en")
    for tried, part in enumerate([0.05, 0.099, 0.10, 0.19, 0.31, 1.2]):
        progress.told(1, tried, part)
    progress.ended()
    out, err = capsys.readouterr()
    assert not out
    assert err.splitlines() == [
        "trying: events in a row 1, histories 2, 10 % of the limit",
        "trying: events in a row 1, histories 4, 31 % of the limit",
        "trying: events in a row 1, histories 5, 100 % of the limit",
    ]


def test_the_witnesses_written_are_told_of_in_the_same_way(
    capsys: pytest.CaptureFixture[str],
) -> None:
    progress = _Progress("en")
    for number in range(25):
        progress.wrote(number, 25)
    progress.ended()
    out, err = capsys.readouterr()
    assert not out
    told = err.splitlines()
    assert len(told) == 9
    assert told[0] == "writing witnesses: 3 of 25 differences"
    assert told[-1] == "writing witnesses: 23 of 25 differences"
