"""Rows of lists under several wordings: which of them all have, and each once."""

import time
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from engine.questions.versions.duties.each_way import agreed
from engine.questions.versions.duties.merged import Merging, merged
from engine.questions.versions.telling.deciding import once
from engine.questions.versions.walk.way import Way


def row(duty: str, **more: object) -> dict[str, object]:
    return {"duty": duty, "missing": [{"fact": "x"}], **more}


def test_a_row_that_all_have_is_told_once_and_that_it_is_the_same() -> None:
    first, second = [row("A"), row("B")], [row("B"), row("C")]
    assert list(agreed([first, second])) == [(row("A"), False), (row("B"), True), (row("C"), False)]


def test_which_version_and_which_reasons_make_no_difference_and_the_first_is_shown() -> None:
    first, second = row("A", version="1", because=["x"]), row("A", version="2", because=["y"])
    assert list(agreed([[first], [second]])) == [(first, True)]
    assert list(agreed([[first, second]])) == [(first, True)]


def test_of_one_way_every_row_is_sure() -> None:
    assert list(agreed([[row("A"), row("B")]])) == [(row("A"), True), (row("B"), True)]
    assert list(agreed([[]])) == []


def test_an_amount_of_nought_is_not_no() -> None:
    assert len(once([row("A", left=0), row("A", left=False), row("A", left=0)])) == 2


def test_the_time_grows_with_the_rows_and_not_with_their_square() -> None:
    """20 000 rows take a fraction of a second; compared each with each, several minutes."""
    rows = [row(f"D-{n}") for n in range(20_000)]
    begun = time.process_time()
    assert len(list(agreed([rows, rows[::-1]]))) == len(rows)
    assert time.process_time() - begun < 20


CHANGES = date(2031, 1, 1), date(2032, 1, 1)
WAY = cast("Way", SimpleNamespace(taken=[SimpleNamespace(day=day) for day in CHANGES]))
HOW = Merging(
    date(2033, 1, 1),
    lambda row: (row["duty"],),
    lambda row: [row["day"]],
    since=1,
    rests=lambda row, place, lacking: (row["duty"], place, lacking) == ("by Åre", 1, 0),
)


@pytest.mark.parametrize(
    ("rows", "since", "is_open"),
    [
        ([[], [row("by Åre", day=date(2031, 6, 1))], []], 1, True),
        ([[], [row("by Åre", day=date(2031, 6, 1))], []], None, False),
        # due before it is open who is bound
        ([[], [row("by Åre", day=date(2031, 6, 1))], []], 2, False),
        ([[], [row("by Berg", day=date(2031, 6, 1))], []], 1, False),
        ([[], [], [row("by Åre", day=date(2032, 6, 1))]], 1, False),
        ([[row("by Åre", day=date(2030, 6, 1))], [], []], 1, False),  # due before a change
    ],
)
def test_a_row_that_an_earlier_wording_lacks_is_open_only_where_it_rests_on_who_has_left(
    rows: list[list[dict[str, Any]]], *, since: int | None, is_open: bool
) -> None:
    found = merged(rows, WAY, replace(HOW, since=since))
    assert len(found.rows) == 1
    assert [(one.chosen, one.by_doubt) for one in found.straddling] == [(None, True)] * is_open


MARCH, JUNE = date(2031, 3, 30), date(2032, 6, 1)


@pytest.mark.parametrize(
    ("days", "governs", "is_open"),
    [
        ([MARCH, None, None], [], False),  # struck out before it fell due
        ([JUNE, JUNE, None], [], False),  # so too where two wordings had it alike
        ([JUNE, MARCH, None], [1], False),  # due by the second in its own days
        ([MARCH, JUNE, None], [], True),  # by the first in the days of the second, which has it
        ([JUNE, JUNE, JUNE], [2], False),
    ],
)
def test_a_row_that_falls_only_in_the_days_of_wordings_without_it_is_none(
    days: list[date | None], governs: list[int], *, is_open: bool
) -> None:
    rows = [[] if day is None else [row("by Åre", day=day)] for day in days]
    found = merged(rows, WAY, replace(HOW, since=None))
    assert [one.chosen for one in found.straddling if one.chosen is None] == [None] * is_open
    assert [place for place, _ in found.rows] == (governs or [1] * is_open)
