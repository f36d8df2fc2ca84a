"""What is to be paid back is a duty to each creditor, by no certain day, until all is back."""

import pytest

from tests.rules.invented import figures, owed
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_EXIT,
    OF_MISUSE,
    ON_EXIT,
    ON_MISUSE,
    ON_RESCISSION,
    PAID,
    UNUSED,
    back,
    ended,
    rescinded,
)

TO_BETA, TO_GAMMA = "alfa > beta 2030", "alfa > gamma 2030"


def misuse(events: str, on: str = "2031-03-01") -> dict[str, str]:
    return owed(on, ON_MISUSE, PAID + events, OF_MISUSE, "X-6")


def test_each_who_paid_is_owed_its_part_of_what_was_misused() -> None:
    assert misuse(MISUSED) == {TO_BETA: "due", TO_GAMMA: "due"}
    assert misuse("") == {}
    left = figures("left-to-pay", ("beneficiary",), "most", "2031-03-01", ON_MISUSE,
                   PAID + MISUSED, OF_MISUSE)  # fmt: skip
    assert left == {"beta": "37.50", "gamma": "12.50"}


@pytest.mark.parametrize(("amount", "expected"), [("37.49", "due"), ("37.50", "fulfilled")])
def test_it_is_done_when_all_of_it_has_come_back(amount: str, expected: str) -> None:
    assert misuse(f"{MISUSED}\n{back('beta', amount)}", "2032-01-01")[TO_BETA] == expected


def test_it_outlives_the_agreement() -> None:
    assert misuse(MISUSED, "2032-12-31")[TO_BETA] == "due"
    assert misuse(MISUSED, "2034-01-01")[TO_BETA] == "due"


@pytest.mark.parametrize(("on", "expected"), [("2031-09-14", "pending"), ("2031-09-15", "due")])
def test_on_an_early_end_it_is_owed_from_that_end(on: str, expected: str) -> None:
    """Notice of 15 August ends the agreement on 15 September."""
    found = owed(on, ON_EXIT, PAID + ended() + UNUSED.replace("09-20", "09-15"), OF_EXIT, "X-6",
                 "G2=b")  # fmt: skip
    assert found["alfa > beta 2031"] == expected


def test_what_nobody_has_said_was_left_is_not_known() -> None:
    found = owed("2031-10-01", ON_EXIT, PAID + ended(), OF_EXIT, "X-6")
    assert found["alfa > beta 2031"] == "unknown"


def test_on_rescission_it_is_a_range_and_who_owes_is_a_matter_of_reading() -> None:
    events = PAID + rescinded("beta", "alfa", "2030-06-01")
    assert owed("2030-07-01", ON_RESCISSION, events, FORKS, "X-6")[TO_BETA] == "due"
    assert TO_BETA not in owed("2030-07-01", ON_RESCISSION, events, FORKS, "X-6", "G1=c")
    bounds = [
        figures("left-to-pay", ("beneficiary", "year"), bound, "2030-07-01", ON_RESCISSION, events,
                FORKS)["beta 2030"]
        for bound in ("least", "most")
    ]  # fmt: skip
    assert bounds == ["0.00", "300.00"]


def opens(kind: str, terms: str, events: str, forks: dict[str, str], reading: str = "") -> set[str]:
    """The days from which something is owed back."""
    found = figures(
        kind, ("beneficiary", "year"), "opens", "2032-06-01", terms, PAID + events, forks, reading
    )
    return set(found.values())


def test_it_can_be_called_for_from_the_day_of_its_ground() -> None:
    """When the rescission works, the evaluation was made, and the agreement ended."""
    rescission = rescinded("beta", "alfa", "2030-06-01")
    assert opens("debt", ON_RESCISSION, rescission, dict(FORKS)) == {"2030-06-01"}
    assert opens("debt", ON_MISUSE, MISUSED, dict(OF_MISUSE)) == {"2031-02-01"}
    assert opens("debt", ON_EXIT, ended() + UNUSED, dict(OF_EXIT), "G2=b") == {"2031-09-15"}


def test_of_two_evaluations_the_first_that_shows_misuse_gives_the_day() -> None:
    again = MISUSED.replace("id: e", "id: e2").replace("2031-02-01", "2031-02-15")
    days = figures("owed-back-since", ("party", "year"), "day", "2032-06-01", ON_MISUSE,
                   PAID + MISUSED, OF_MISUSE)  # fmt: skip
    assert days == {"alfa 2030": "2031-02-01"}
    assert opens("debt", ON_MISUSE, MISUSED + "\n" + again, dict(OF_MISUSE)) == {"2031-02-01"}
