"""What is to be paid back is a duty to each creditor, by no certain day, until all is back."""

import pytest

from tests.rules.invented import figures, owed
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_BOTH,
    OF_EXIT,
    OF_MISUSE,
    ON_BOTH,
    ON_EXIT,
    ON_MISUSE,
    ON_RESCISSION,
    PAID,
    PERIOD,
    UNUSED,
    back,
    ended,
    misused,
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


RESCINDED = rescinded("gamma", "alfa", "2030-11-02")


@pytest.mark.parametrize(
    ("of_2031", "to_beta", "left_to_beta"),
    [("364.99", "due", "0.01"), ("365.00", "fulfilled", "0.00")],
)
def test_of_all_payments_there_is_one_debt_to_each_whatever_year_comes_back(
    of_2031: str, to_beta: str, left_to_beta: str
) -> None:
    """beta had paid 300.00 for 2030 and 365.00 for 2031, and gamma 100.01."""
    events = PAID + RESCINDED + back("beta", "300.00") + back("beta", of_2031, 2031)
    found = owed("2032-06-01", ON_RESCISSION, events, FORKS, "X-6", "G2=d")
    assert found == {"alfa > beta": to_beta, "alfa > gamma": "due"}
    left = figures("left-to-pay", ("beneficiary",), "most", "2032-06-01", ON_RESCISSION, events,
                   FORKS, "G2=d")  # fmt: skip
    assert left == {"beta": left_to_beta, "gamma": "100.01"}


def test_a_debt_of_all_payments_is_paid_on_the_day_of_the_last() -> None:
    events = PAID + RESCINDED + back("beta", "300.00").replace("12-20", "12-10")
    events += back("beta", "365.00", 2031)
    days = figures("debt-paid", ("beneficiary", "year"), "on", "2032-06-01", ON_RESCISSION, events,
                   FORKS, "G2=d")  # fmt: skip
    assert days == {"beta 0": "2031-12-20"}


def test_each_ground_of_a_year_can_be_called_for_from_its_own_day() -> None:
    both = ON_RESCISSION + ON_MISUSE.removeprefix(PERIOD).replace("X-6", "X-7")
    events = PAID + rescinded("beta", "alfa", "2030-06-01") + MISUSED
    days = figures("debt", ("duty", "beneficiary"), "opens", "2032-06-01", both, events,
                   FORKS | OF_MISUSE)  # fmt: skip
    assert {name: day for name, day in days.items() if "gamma" in name} == {
        "X-6 gamma": "2030-06-01",
        "X-7 gamma": "2031-02-01",
    }


def test_each_of_two_rescissions_gives_the_day_of_its_year() -> None:
    again = "- {id: again, event: rescission, by: beta, against: alfa, sent: 2031-11-02}\n"
    days = figures("debt", ("beneficiary", "year"), "opens", "2032-06-01", ON_RESCISSION,
                   PAID + RESCINDED + again, FORKS, "G2=c")  # fmt: skip
    assert days == {
        "beta 2030": "2030-11-02",
        "gamma 2030": "2030-11-02",
        "beta 2031": "2031-11-02",
    }
    assert opens("debt", ON_RESCISSION, RESCINDED + again, dict(FORKS), "G2=d") == {"2030-11-02"}


FOUND = (
    "- {id: m, event: assessment, term: purpose, about: X-6, answer: no, by: en jurist,"
    " on: 2031-01-15}\n"
)
KEPT_TO_IT = (
    "- {id: k, event: assessment, term: purpose, about: e, answer: yes, by: en jurist,"
    " on: 2031-01-10}\n"
)


def test_what_a_person_has_found_can_be_called_for_from_the_day_of_that() -> None:
    """Of all years. What an evaluation found of one year has the day of the evaluation."""
    since = figures("owed-back-since", ("party", "year"), "day", "2032-06-01", ON_MISUSE,
                    PAID + FOUND + MISUSED, OF_MISUSE, "G3=b")  # fmt: skip
    assert since == {"alfa 0": "2031-01-15", "alfa 2030": "2031-02-01"}
    assert opens("debt", ON_MISUSE, FOUND, dict(OF_MISUSE), "G3=b") == {"2031-01-15"}


def test_that_something_else_was_found_to_be_in_order_gives_no_day() -> None:
    in_order = KEPT_TO_IT + MISUSED.replace('"50.00"', "0")
    assert opens("debt", ON_MISUSE, FOUND + in_order, dict(OF_MISUSE), "G3=b") == {"2031-01-15"}


def test_an_evaluation_that_shows_nothing_misused_gives_no_day() -> None:
    nothing = MISUSED.replace("id: e", "id: e0").replace('"50.00"', "0")
    nothing = nothing.replace("2031-02-01", "2031-01-20")
    days = figures("owed-back-since", ("year", "day"), "clause", "2032-06-01", ON_MISUSE,
                   f"{PAID}{nothing}\n{MISUSED}", OF_MISUSE)  # fmt: skip
    assert days == {"2030 2031-02-01": "X-6"}


def test_a_clause_whose_ground_gives_nothing_has_no_row_beside_one_that_gives_something() -> None:
    """Nothing was left in the accounts of 2031, and 50.00 was misused."""
    events = PAID + ended() + UNUSED.replace("90.00", "0.00") + misused("50.00", 2031)
    assert owed("2032-06-01", ON_BOTH, events, OF_BOTH, "X-6") == {}
    assert owed("2032-06-01", ON_BOTH, events, OF_BOTH, "X-7")["alfa > beta 2031"] == "due"


def test_what_comes_back_is_of_the_year_and_of_the_one_who_got_it() -> None:
    """For 2030 beta is owed 37.50 and gamma 12.50, for 2031 beta alone 40.00."""
    early = back("beta", "37.50").replace("12-20", "12-10")
    events = (
        PAID
        + misused("50.00", 2030)
        + misused("40.00", 2031)
        + early
        + back("gamma", "12.00")
        + back("beta", "40.00", 2031)
    )
    keys = ("beneficiary", "year")
    left = figures("left-to-pay", keys, "most", "2032-06-01", ON_MISUSE, events, OF_MISUSE)
    assert left == {"beta 2030": "0.00", "gamma 2030": "0.50", "beta 2031": "0.00"}
    paid = figures("debt-paid", keys, "on", "2032-06-01", ON_MISUSE, events, OF_MISUSE)
    assert paid == {"beta 2030": "2031-12-10", "beta 2031": "2031-12-20"}


def test_that_the_year_of_one_ground_is_not_known_makes_no_debt_of_another_without_a_year() -> None:
    """The agreement ended early in 2031; an evaluation found misuse of a year that it left out."""
    without = MISUSED.replace("year: 2030, ", "")
    events = f"{PAID}{ended()}{UNUSED}{without}"
    found = owed("2032-06-01", ON_BOTH, events, OF_BOTH, "X-6")
    assert found == {"alfa > beta 2031": "unknown", "alfa > gamma 2031": "unknown"}
    assert owed("2032-06-01", ON_BOTH, events, OF_BOTH, "X-7")["alfa > beta"] == "unknown"
