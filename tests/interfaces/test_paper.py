"""Lines that fit the terminal."""

import pytest

from engine.interfaces.paper import Paper


def lines(text: str, width: int, hang: int = 0) -> list[str]:
    paper = Paper(width)
    paper.line(text, hang=hang)
    return paper.lines


@pytest.mark.parametrize(
    ("amount", "width"),
    [
        ("SEK 813 514", 32),
        ("SEK \u2212813 514", 32),
        ("1 813 514 kr", 32),
        ("62,5 %", 29),
    ],
)
def test_no_line_ends_within_an_amount(amount: str, width: int) -> None:
    """The amount alone would fit, but not after what stands before it."""
    before = "what is paid for a year:"
    assert len(before) < width < len(f"{before} {amount}")

    assert lines(f"{before} {amount}", width) == [before, amount]


def test_other_spaces_are_where_lines_end() -> None:
    assert lines("due by 31 January 2027, or in 2028", 26) == [
        "due by 31 January 2027, or",
        "in 2028",
    ]
