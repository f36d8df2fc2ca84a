"""Until when what somebody owes, alone or with others, is owed: both sides of the last day."""

import pytest

from tests.rules.invented import owed

LEAVING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 10 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-9, kind: obligation, bearer: [BEARERS], jointly: yes, duty: {sv: a, en: a}OCCURS}
"""


def left(on: str, bearers: str, occurs: str, *leave: str) -> dict[str, str]:
    """The joint duty on a day, after each that leaves has given a month's notice on 1 March 2031.

    That takes effect at the end of 1 April.
    """
    notices = "".join(
        f"- {{id: n-{who}, event: termination-notice, by: {who}, to: all, form: written, "
        "sent: 2031-03-01, received: 2031-03-01, for-end: earliest, authorised: yes}\n"
        for who in leave
    )
    terms = LEAVING.replace("BEARERS", bearers).replace("OCCURS", occurs)
    return owed(on, terms, notices, duty="X-9")


@pytest.mark.parametrize("occurs", ["", ", occurs: recurring", ", occurs: once"])
def test_it_lasts_as_long_as_one_of_them_is_bound(occurs: str) -> None:
    running = "due" if "once" in occurs else "standing"
    assert left("2031-04-02", "beta", occurs, "beta") == {"": "ended"}
    assert left("2031-04-01", "beta", occurs, "beta") == {"": running}
    assert left("2031-04-02", "alfa, beta", occurs, "beta") == {"": running}


def test_what_is_owed_yearly_is_owed_for_no_year_in_which_none_of_them_is_bound() -> None:
    assert left("2031-04-02", "beta", ", occurs: yearly", "beta") == {
        "2030": "overdue",
        "2031": "ended",
    }
    assert left("2031-04-01", "beta", ", occurs: yearly", "beta") == {
        "2030": "overdue",
        "2031": "due",
    }
    of_two = left("2031-04-02", "alfa, beta", ", occurs: yearly", "beta")
    assert (of_two["2031"], of_two["2032"]) == ("due", "pending")


def test_that_somebody_else_is_bound_does_not_keep_it() -> None:
    assert left("2031-04-02", "beta", "", "gamma") == {"": "standing"}
    assert left("2031-04-02", "beta, gamma", "", "beta", "gamma") == {"": "ended"}


EACH_YEAR = """
- {id: X-4, kind: obligation, bearer: [BEARERS], jointly: HOW, duty: {sv: a, en: a},
   occurs: yearly, due: DUE}
"""


@pytest.mark.parametrize("how", ["yes", "no"])
@pytest.mark.parametrize(
    ("due", "expected"),
    [("31 March", "overdue"), ("1 April", "overdue"), ("2 April", "ended")],
)
def test_what_fell_due_before_the_last_day_or_on_it_stays_undone(
    how: str, due: str, expected: str
) -> None:
    """Beta, who owes it, or owes it with nobody else, leaves at the end of 1 April."""
    terms = LEAVING.replace("BEARERS", "alfa").replace("OCCURS", "")
    terms += EACH_YEAR.replace("BEARERS", "beta").replace("HOW", how).replace("DUE", due)
    notice = (
        "- {id: n, event: termination-notice, by: beta, to: all, form: written,"
        " sent: 2031-03-01, received: 2031-03-01, for-end: earliest, authorised: yes}\n"
    )
    bearer = "" if how == "yes" else "beta "
    assert owed("2031-04-03", terms, notice, duty="X-4")[f"{bearer}2031"] == expected
