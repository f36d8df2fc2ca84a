"""Rows of lists under several wordings: which of them all have, and each once."""

import time

from engine.questions.versions.merged import agreed, once


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
