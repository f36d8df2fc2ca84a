"""What voids take back: a void that is itself voided does nothing, however long the row of them."""

import pytest

from engine.model.event import Recorded, unvoided, voided


def record(length: int) -> list[Recorded]:
    """`e`, and a row of voids: `v1` of `e`, `v2` of `v1`, and so on. Invented."""
    voids = [
        Recorded(f"v{n}", "void", {"of": f"v{n - 1}" if n > 1 else "e"}, None)
        for n in range(1, length + 1)
    ]
    return [Recorded("e", "payment", {}, None), *voids]


@pytest.mark.parametrize(
    ("length", "taken_back"),
    [
        (0, set()),
        (1, {"e"}),
        (2, {"v1"}),
        (3, {"v2", "e"}),
        (4, {"v3", "v1"}),
        (5, {"v4", "v2", "e"}),
    ],
)
def test_each_void_takes_back_the_one_before_it(length, taken_back):
    assert taken_back == voided(record(length))
    assert taken_back == voided(reversed(record(length)))


def test_what_is_not_taken_back_stays_in_order():
    assert [one.id for one in unvoided(record(2))] == ["e", "v2"]


def test_a_circle_that_a_reader_would_refuse_ends():
    circle = [Recorded("a", "void", {"of": "b"}, None), Recorded("b", "void", {"of": "a"}, None)]

    assert voided(circle) <= {"a", "b"}


@pytest.mark.parametrize("length", [3000, 3001])
def test_a_long_row_of_them_is_followed_to_its_end(length):
    for events in (record(length), record(length)[::-1]):
        assert len(voided(events)) == (length + 1) // 2
        assert ("e" in voided(events)) == (length % 2 == 1)
